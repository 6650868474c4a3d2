import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHAIN_START, chainRevisions } from '../../src/core/history/hash-chain';
import { historyProblem } from '../../src/core/history/history-problem';
import { memoryStore } from '../../src/core/history/memory-store';
import type { NewProject } from '../../src/core/history/project-store';
import { REVISION_KINDS, type RevisionDraft } from '../../src/core/history/revision';
import { SEGMENT_KINDS, type ImportedSegment } from '../../src/core/segments/segment';
import { segmentHistory } from '../../src/core/history/segment-history';
import { overviewOf, rowAt } from '../../src/main/engine/engine-replies';
import { changesOf, comparisonOf } from '../../src/main/engine/history-replies';
import { diffBytes, diffHeader, exportedBytes } from '../../src/review/corrections';
import { Review } from '../../src/review/review';
import { columnText, openDb } from '../../src/storage/db';
import { createProject, openProject } from '../../src/storage/project-file';
import { sha256Hex } from '../../src/storage/project-rows';
import { recoverProject } from '../../src/storage/recover/recover-project';
import { verifyProject } from '../../src/storage/verify-project';
import { by, exampleProject, imported, segment, WALK } from '../notation/example-project';
import { reviewTools, valueOf } from '../notation/example-review';
import { temporaryFolder } from '../notation/temporary-folder';
import { testEngine } from '../notation/test-engine';

const folder = temporaryFolder();
const options = () => ({ lockFolder: folder.at('locks'), copyFolder: folder.at('copies') });
let count = 0;

/** A project file with this history, chained and hashed as the program would do it. */
function projectWith(drafts: readonly RevisionDraft[], more: Partial<NewProject> = {}): string {
  const path = folder.at(`project-${(count += 1)}.sverka`);
  const revisions = chainRevisions(drafts, CHAIN_START, by('Mallory'));
  valueOf(createProject(path, { ...exampleProject(WALK), ...more, revisions }, options())).close();
  return path;
}

let template: string | undefined;

/** A copy of a project with one note, in which rows are written anew with the hashes that belong to them, past the triggers. */
function rewritten(
  change: (facts: string, pages: string, body: string) => Partial<Record<'facts' | 'pages' | 'body', string>>,
) {
  template ??= projectWith([note]);
  const path = folder.at(`rewritten-${(count += 1)}.sverka`);
  copyFileSync(template, path);
  const db = openDb(path);
  db.exec('PRAGMA synchronous = OFF; BEGIN');
  const triggers = db.all(`SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`);
  for (const [name] of triggers) db.exec(`DROP TRIGGER ${String(name)}`);
  const text = (sql: string) => columnText(db.get(sql)?.[0]) ?? '';
  const facts = text('SELECT CAST(facts AS BLOB) FROM project');
  const pages = text('SELECT CAST(segments AS BLOB) FROM segment_page');
  const body = text('SELECT CAST(body AS BLOB) FROM revision');
  const now = { facts, pages, body, ...change(facts, pages, body) };
  const hash = createHash('sha256').update(now.facts).update(`\n${now.pages}`).digest('hex');
  db.run('UPDATE project SET facts = ?, hash = ?', now.facts, hash);
  db.run('UPDATE segment_page SET segments = ?', now.pages);
  db.run('UPDATE revision SET body = ?, hash = ?', now.body, sha256Hex(now.body));
  db.run('UPDATE head SET revision_hash = ?', sha256Hex(now.body));
  for (const [, trigger] of triggers) db.exec(String(trigger));
  db.exec('COMMIT');
  db.close();
  return path;
}

/** Opens a file in the engine and asks it everything that a window would; the code of the fault with which it is refused, else null. */
async function openEverywhere(path: string): Promise<string | null> {
  const engine = testEngine();
  try {
    const opened = await engine['engine:open']({ path, sample: false });
    if (!opened.ok) return opened.error.code;
    await engine['project:rows']({ from: 0, to: 500 });
    await engine['history:changes']({});
    await engine['corrections:diff']({});
    await engine['engine:write-export']({ path: folder.at('out.txt'), language: 'en' });
    await engine['engine:write-diff']({ path: folder.at('out.diff') });
    return null;
  } finally {
    engine.shut();
  }
}

/** Reads, corrects, repairs and exports a project held in memory; what cannot be done is a fault, and nothing throws. */
function useEverywhere(project: NewProject, drafts: readonly RevisionDraft[]): void {
  const store = memoryStore(project);
  valueOf(store.append(drafts, by('Mallory')));
  // What a file is refused for when it is read.
  if (historyProblem(valueOf(store.read())) !== null) return;
  const opened = Review.of(store, reviewTools());
  if (!opened.ok) return;
  const review = opened.value;
  const { contents } = review;
  for (const index of review.segments.keys()) rowAt(review, index);
  for (const { id } of review.segments) {
    review.setText(id, 'Typed anew.', by('Anna'));
    review.termsIn(id);
    segmentHistory(contents, id);
    for (const kind of ['merge', 'unlink', 'join', 'break'] as const) review.realign({ kind, id }, by('Anna'));
  }
  review.undo(by('Anna'));
  changesOf(review, {});
  comparisonOf(review, 0, review.contents.revisions.length, 0);
  overviewOf(review, 0, 500);
  exportedBytes(review.contents, review.segments);
  diffBytes(review.contents, diffHeader(review.contents, new Date(0)), {
    from: 0,
    to: review.contents.revisions.length,
  });
}

const note: RevisionDraft = { kind: 'note', segments: ['s1'], before: null, after: 'A note.', reason: null };

describe('a project file made by hand', () => {
  it.each(['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf', 'isPrototypeOf', '', 'TEXT'])(
    'is refused for a revision of the kind “%s”',
    (kind) => {
      const path = rewritten((_facts, _pages, body) => ({
        body: body.replace('"kind":"note"', `"kind":${JSON.stringify(kind)}`),
      }));
      const store = valueOf(openProject(path, options()));
      expect(store.read()).toMatchObject({ error: { code: 'project-damaged', data: { detail: 'revision 1: body' } } });
      store.close();
    },
  );

  it.each<[string, (body: string) => string]>([
    ['a text for a number', (body) => body.replace('"number":1', '"number":"1"')],
    ['a number that is no whole one', (body) => body.replace('"number":1', '"number":1.5')],
    ['a number below nought', (body) => body.replace('"number":1', '"number":-1')],
    ['a number beyond what can be counted', (body) => body.replace('"number":1', '"number":1e300')],
    ['a batch from before the beginning', (body) => body.replace('"batch":1', '"batch":-5')],
    ['a list of segments that is a text', (body) => body.replace('["s1"]', '"s1"')],
    ['an author that is an object', (body) => body.replace('"Mallory"', '{"toString":1}')],
    ['no reason at all', (body) => body.replace('"reason":null,', '')],
    ['text that is no JSON', () => '{"kind":'],
    ['a list in place of a revision', () => '[]'],
    ['nothing', () => 'null'],
    ['brackets without end', () => '['.repeat(200_000)],
  ])('is refused for %s', (_what, change) => {
    const path = rewritten((_facts, _pages, body) => ({ body: change(body) }));
    const store = valueOf(openProject(path, options()));
    expect(store.read()).toMatchObject({ ok: false, error: { code: 'project-damaged' } });
    store.close();
    expect(valueOf(verifyProject(path)).problems).not.toEqual([]);
  });

  it.each<[string, (pages: string) => string]>([
    ['a place before the beginning', (pages) => pages.replace(/\[0,(\d+)\]/, '[-3,$1]')],
    ['a place that ends before it begins', (pages) => pages.replace(/\[0,(\d+)\]/, '[9,3]')],
    ['a kind that there is not', (pages) => pages.replace('"paragraph"', '"constructor"')],
    ['two segments of one name', (pages) => pages.replace('"s2"', '"s1"')],
    ['a tag of three unknowns', (pages) => pages.replace('[],[]]', '[[1,2,3]],[]]')],
    ['a paragraph of half a number', (pages) => pages.replace(/,0,0,1,/, ',0.5,0,1,')],
  ])('is refused for a segment with %s', (_what, change) => {
    const path = rewritten((_facts, pages) => {
      expect(change(pages)).not.toBe(pages);
      return { pages: change(pages) };
    });
    const store = valueOf(openProject(path, options()));
    expect(store.read()).toMatchObject({ ok: false, error: { code: 'project-damaged' } });
    store.close();
  });

  it.each(['revision', 'segment_page', 'head'])(
    'writes no file by a condition of its table %s, whoever looks at it',
    async (table) => {
      for (const version of [1, 9]) {
        const target = folder.at('written-by-a-condition.txt');
        const path = rewritten(() => ({}));
        const db = openDb(path);
        db.exec(`PRAGMA writable_schema = ON; PRAGMA user_version = ${version}`);
        // Conditions of a whole table stand behind its columns.
        const behind = `replace(sql, ') STRICT', ', CHECK (writefile(''${target}'', ''x''))) STRICT')`;
        db.run(`UPDATE sqlite_schema SET sql = ${behind} WHERE type = 'table' AND name = ?`, table);
        db.close();
        await openEverywhere(path);
        valueOf(verifyProject(path));
        const to = folder.at(`recovered-${(count += 1)}.sverka`);
        valueOf(recoverProject(path, to, { author: 'Anna', time: '2025-06-01T10:00:00.000Z', ...options() }));
        expect(existsSync(target)).toBe(false);
        // The condition itself works: whoever checks the file without looking at its schema writes.
        const careless = openDb(path);
        careless.all('SELECT * FROM pragma_quick_check');
        careless.close();
        expect(existsSync(target)).toBe(true);
        rmSync(target);
      }
    },
  );

  it('changes no prototype by members named so, wherever they stand', async () => {
    const poison =
      '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"prototype":{"polluted":true},';
    const path = rewritten((facts, _pages, body) => ({
      facts: facts.replace(/\{/g, `{${poison}`).replaceAll(`${poison}}`, `${poison.slice(0, -1)}}`),
      body: body.replace('{', `{${poison}`),
    }));
    await openEverywhere(path);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(([] as unknown as Record<string, unknown>)['polluted']).toBeUndefined();
    expect((() => undefined) as unknown as Record<string, unknown>).not.toHaveProperty('polluted');
  });

  it.each([
    '../../outside.txt',
    '/etc/passwd',
    String.raw`..\..\outside.txt`,
    'C:\\outside.txt',
    '\\\\server\\share\\x',
    'con',
    'a\nb\u202e',
  ])('leads nowhere by the name of an imported file: %j', async (name) => {
    const { source, target } = exampleProject(WALK);
    const path = projectWith(
      [
        {
          kind: 'text',
          segments: ['s2'],
          before: 'She forgot an umbrella.',
          after: 'He forgot an umbrella.',
          reason: null,
        },
      ],
      {
        source: { ...source, name },
        target: { ...target, name },
      },
    );
    expect(await openEverywhere(path)).toBeNull();
    const headers = readFileSync(folder.at('out.diff'), 'utf8')
      .split('\n')
      .filter((line) => /^(?:---|\+\+\+) /.test(line));
    expect(headers).toHaveLength(2);
    for (const header of headers) expect(header).not.toMatch(/^.{4}"?(?:[/\\]|[A-Za-z]:)|\.\.|\\|[\u202a-\u202e]/);
  });

  it('opens with texts and names of a megabyte', async () => {
    const long = 'Очень длинное слово. '.repeat(50_000);
    const path = projectWith([{ ...note, after: long, reason: long }], { title: long, author: long });
    expect(await openEverywhere(path)).toBeNull();
  });

  it('opens with a history of five thousand changes of one sentence', async () => {
    const drafts = Array.from({ length: 5_000 }, (_, index): RevisionDraft => {
      const before = index === 0 ? 'Ivan left the house.' : `Text ${index - 1}.`;
      return { kind: 'text', segments: ['s1'], before, after: `Text ${index}.`, reason: null };
    });
    expect(await openEverywhere(projectWith(drafts))).toBeNull();
  });

  it('is opened or refused, whatever its rows say, and nothing that is asked of it throws', () => {
    const odd = fc.constantFrom('', 's1', 's2', 's9', '__proto__', '\u0000', '\ud800', '<b>', '\ue000', 'Иван', '../x');
    const place = fc.constantFrom(
      null,
      { from: 0, to: 5 },
      { from: 3, to: 900 },
      { from: 2 ** 40, to: 2 ** 41 },
      { from: 7, to: 7 },
    );
    const block = fc.constantFrom(null, 0, 1, 5, 2 ** 50);
    const segments: fc.Arbitrary<ImportedSegment[]> = fc.uniqueArray(
      fc.record({
        id: odd,
        kind: fc.constantFrom(...SEGMENT_KINDS),
        source: odd,
        machine: odd,
        sourceSpan: place,
        targetSpan: place,
        sourceBlock: block,
        targetBlock: block,
        score: fc.constantFrom(0, 1, -7, 1e300),
        tags: fc.array(
          fc.record({ character: odd, markup: odd, kind: fc.constantFrom('open', 'close', 'standalone') }),
          { maxLength: 2 },
        ),
        origin: fc.array(odd, { maxLength: 2 }),
      }) as fc.Arbitrary<ImportedSegment>,
      { selector: ({ id }) => id, maxLength: 4 },
    );
    const run = fc.array(
      fc.constantFrom('s1', 's2', 's9').map((id) => segment('Да.|Yes.', imported('Да.|Yes.', id))),
      { maxLength: 2 },
    );
    const valueFor = {
      text: odd,
      state: fc.constantFrom('untouched', 'confirmed', 'excluded'),
      note: odd,
      alignment: run,
      source: fc.record({
        name: odd,
        text: odd,
        encoding: odd,
        format: fc.constantFrom('txt', 'xliff', ''),
        hash: odd,
      }),
      dismissal: fc.record({
        key: odd,
        check: odd,
        messageId: odd,
        words: odd,
        extent: fc.constantFrom('one', 'like', 'check'),
      }),
      'dismissal-undo': fc.record({
        key: odd,
        check: odd,
        messageId: odd,
        words: odd,
        extent: fc.constantFrom('one', 'like', 'check'),
      }),
      term: fc.record({
        lemmas: fc.array(odd, { maxLength: 2 }),
        approved: odd,
        forbidden: fc.array(odd, { maxLength: 2 }),
      }),
    };
    const draft = fc.constantFrom(...REVISION_KINDS).chain((kind) =>
      fc.record({
        kind: fc.constant(kind),
        segments: fc.array(odd, { maxLength: 2 }),
        before: fc.option(valueFor[kind] as fc.Arbitrary<unknown>),
        after: fc.option(valueFor[kind] as fc.Arbitrary<unknown>),
        reason: fc.option(odd),
      }),
    ) as unknown as fc.Arbitrary<RevisionDraft>;
    fc.assert(
      fc.property(segments, fc.array(draft, { maxLength: 4 }), fc.boolean(), (rows, drafts, own) => {
        useEverywhere({ ...exampleProject(WALK), ...(own ? {} : { segments: rows }) }, drafts);
      }),
      { numRuns: 400, seed: 1 },
    );
  });

  it('is no project when it is another kind of file under its name', async () => {
    const kinds = {
      'a.sverka': 'PK\u0003\u0004',
      'b.sverka': '<svg onload="alert(1)">',
      'c.sverka': `SQLite format 3\0${'\0'.repeat(200)}`,
    };
    for (const [name, text] of Object.entries(kinds)) {
      writeFileSync(folder.at(name), text);
      expect(await openEverywhere(folder.at(name))).toBe('project-not-a-project');
    }
  });
});
