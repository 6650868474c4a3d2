import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Checking } from '../../../src/bridge/project-calls';
import { unpackOverview } from '../../../src/bridge/overview-code';
import type { ChecksSettings } from '../../../src/core/checks/check-settings';
import { success } from '../../../src/core/result';
import type { SearchQuery } from '../../../src/core/search/search-query';
import type { NewProjectRequest } from '../../../src/main/engine/engine-calls';
import { verifyProject } from '../../../src/storage/verify-project';
import { fixture, sverka } from '../../notation/command-line';
import { reviewTools, valueOf } from '../../notation/example-review';
import { temporaryFolder } from '../../notation/temporary-folder';
import { testEngine } from '../../notation/test-engine';

const folder = temporaryFolder();
const source = fixture('sample', 'source.ru.txt');
const target = fixture('sample', 'target.en.txt');
let projects = 0;
let path = '';
let engine: ReturnType<typeof testEngine>;
let stages: string[] = [];
let checkings: Checking[] = [];
/** The stage in which the user cancels. */
let stopAt: string | null = null;

beforeEach(() => {
  vi.stubEnv('XDG_DATA_HOME', folder.at('data'));
  path = folder.at(`review-${(projects += 1)}.sverka`);
  stages = [];
  checkings = [];
  stopAt = null;
  engine = newEngine();
});
afterEach(() => {
  engine.shut();
  vi.unstubAllEnvs();
});

function newEngine() {
  return testEngine({
    progress: (stage) => {
      if (stages.at(-1) !== stage) stages.push(stage);
      if (stage === stopAt) engine.cancel();
    },
    checking: (news) => {
      checkings.push(news);
    },
    breathe: () => Promise.resolve(),
  });
}

const request = (more: Partial<NewProjectRequest> = {}): NewProjectRequest => ({
  ...{ path, source, target, title: 'Interview', author: 'Anna', replace: false, sample: false },
  ...more,
});
const create = async () => valueOf(await engine['engine:create'](request()));
const rows = async (from = 0, to = 500) => valueOf(await engine['project:rows']({ from, to }));

/** The row whose English holds these words. */
async function rowWith(words: string) {
  const row = (await rows()).find(({ segment }) => segment.target.includes(words));
  if (!row) throw new Error(`no row with “${words}”`);
  return row;
}

describe('the engine and a document of thousands of segments', () => {
  /** 2,400 lines, of which every twentieth has a word twice. */
  const openLarge = async () => {
    const lines = Array.from({ length: 2_400 }, (_, index) => ({
      russian: `Предложение ${index + 1} стоит здесь.`,
      english: `Sentence ${index + 1} stands ${index % 20 === 0 ? 'here here' : 'here'}.`,
    }));
    const [long, translated] = [folder.at('long.ru.txt'), folder.at('long.en.txt')];
    writeFileSync(long, lines.map(({ russian }) => `${russian}\n\n`).join(''));
    writeFileSync(translated, lines.map(({ english }) => `${english}\n\n`).join(''));
    const summary = valueOf(await engine['engine:create'](request({ source: long, target: translated })));
    valueOf(await engine['project:overview']({ from: 0, to: summary.counts.segments }));
    return summary;
  };
  const isDone = () => checkings.at(-1)?.share === 1;
  const untilDone = () => vi.waitFor(() => expect(isDone()).toBe(true), { timeout: 20_000 });

  it('answers before anything is checked, and tells what is found from the first segment on', async () => {
    const { checked, counts } = await openLarge();
    expect({ checked, ...counts }).toMatchObject({ checked: 0, segments: 2_400, findings: 0 });
    await untilDone();
    const told = checkings.flatMap(({ change }) => change ?? []);
    expect(told.length).toBeGreaterThan(3);
    expect(told[0]?.anew).toEqual({ from: 0, to: 208 });
    expect(told[0]?.counts.findings).toBe(11);
    expect(told.at(-1)?.anew).toEqual({ from: 0, to: 2_400 });
    expect(told.at(-1)?.counts.findings).toBe(120);
    const shares = checkings.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('waits with the check until the window has what it draws first', async () => {
    await openLarge();
    await untilDone();
    checkings = [];
    valueOf(await engine['engine:open']({ path, sample: false }));
    for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate);
    expect(checkings).toEqual([]);
    valueOf(await engine['project:overview']({ from: 0, to: 1 }));
    await untilDone();
  });

  it('answers an edit among thousands of equal findings with a few rows, and says which others are to be read anew', async () => {
    const pair = (count: number, text: string) => Array.from({ length: count }, () => `${text}\n\n`).join('');
    const [equal, translated] = [folder.at('equal.ru.txt'), folder.at('equal.en.txt')];
    writeFileSync(equal, pair(1_200, 'Станция стоит здесь.'));
    writeFileSync(translated, pair(1_200, 'The the station stands here.'));
    const { counts } = valueOf(await engine['engine:create'](request({ source: equal, target: translated })));
    expect(counts.findings).toBe(1_200);
    const before = await rows(0, 500);
    const change = valueOf(
      await engine['segment:set-text']({ id: before[3]!.segment.id, text: 'The station stands here.' }),
    );
    expect(change.rows.length).toBeLessThanOrEqual(200);
    expect(change.rows.find(({ index }) => index === 3)).toMatchObject({ findings: [] });
    const { from, to } = change.anew!;
    const after = await rows(0, 500);
    for (const [index, row] of after.entries()) {
      const isSent = change.rows.some((sent) => sent.index === index);
      if (!isSent && (index < from || index >= to)) expect(row).toEqual(before[index]);
    }
    expect(to).toBe(1_200);
    expect(change.counts.findings).toBe(1_199);
  });

  it('takes corrections meanwhile, and stops when the project is closed', async () => {
    await openLarge();
    const [first] = await rows(0, 1);
    const id = first?.segment.id ?? '';
    valueOf(await engine['segment:set-text']({ id, text: 'Sentence 1 stands here.' }));
    await untilDone();
    expect(checkings.at(-1)?.change?.counts).toMatchObject({ findings: 119, edited: 1 });
    expect((await rows(0, 1))[0]?.findings).toEqual([]);
    checkings = [];
    await engine['engine:open']({ path, sample: false });
    await engine['project:overview']({ from: 0, to: 1 });
    await engine['project:close']({});
    const told = checkings.length;
    await new Promise(setImmediate);
    expect(checkings.length).toBeLessThanOrEqual(told + 1);
    expect(isDone()).toBe(false);
  });
});

describe('the engine and a new project', () => {
  it('reads, aligns, stores and checks, and says where it is', async () => {
    expect(await create()).toMatchObject({
      title: 'Interview',
      sourceName: 'source.ru.txt',
      targetName: 'target.en.txt',
      readOnly: false,
      notice: null,
      canUndo: false,
      counts: { segments: 90, untouched: 90, edited: 0 },
    });
    expect(stages).toEqual(['reading', 'aligning', 'saving', 'reading', 'checking']);
    expect(valueOf(verifyProject(path)).problems).toEqual([]);
  });

  it('puts nothing in place of a file unless told to, and then only once the new one stands', async () => {
    writeFileSync(path, 'old');
    expect(await engine['engine:create'](request())).toMatchObject({ error: { code: 'file-exists' } });
    const swapped = request({ replace: true, source: target, target: source });
    expect(await engine['engine:create'](swapped)).toMatchObject({ error: { code: 'sides-swapped' } });
    expect(readFileSync(path, 'utf8')).toBe('old');
    valueOf(await engine['engine:create'](request({ replace: true })));
    expect(valueOf(verifyProject(path)).problems).toEqual([]);
    expect(readdirSync(dirname(path)).filter((name) => /replaced|part/.test(name))).toEqual([]);
  });

  it.each(['aligning', 'checking'])(
    'stops while %s when it is told to, and leaves everything as it was',
    async (stage) => {
      writeFileSync(path, 'old');
      stopAt = stage;
      expect(await engine['engine:create'](request({ replace: true }))).toMatchObject({ error: { code: 'cancelled' } });
      expect(readFileSync(path, 'utf8')).toBe('old');
      expect(readdirSync(dirname(path)).filter((name) => /replaced|part|lock/.test(name))).toEqual([]);
      stopAt = null;
      valueOf(await engine['engine:create'](request({ replace: true })));
    },
  );

  it('keeps the open project when the opening of another is stopped', async () => {
    await create();
    const other = folder.at('other.sverka');
    valueOf(await engine['engine:create'](request({ path: other, title: 'Other' })));
    stopAt = 'checking';
    expect(await engine['engine:open']({ path, sample: false })).toMatchObject({ error: { code: 'cancelled' } });
    expect(valueOf(await engine['project:current']({})).title).toBe('Other');
  });

  it('answers bad files with a fault and goes on', async () => {
    const bad = (name: string) => fixture('bad-input', name);
    for (const [name, code] of [
      ['empty.txt', 'file-empty'],
      ['binary.txt', 'file-binary'],
      ['text-named.docx', 'format-mismatch'],
      ['nowhere.txt', 'file-not-found'],
    ] as const) {
      expect(await engine['engine:create'](request({ source: bad(name) }))).toMatchObject({ error: { code } });
      expect(existsSync(path)).toBe(false);
    }
    for (const [name, code] of [
      ['empty.sverka', 'file-empty'],
      ['not-a-project.sverka', 'project-not-a-project'],
      ['foreign-database.sverka', 'project-not-a-project'],
      ['nowhere.sverka', 'project-not-found'],
    ] as const) {
      expect(await engine['engine:open']({ path: bad(name), sample: false })).toMatchObject({ error: { code } });
    }
    expect((await create()).counts.segments).toBe(90);
  });

  it('looks at a file before anything is made of it', async () => {
    const seen = valueOf(await engine['engine:inspect']({ path: fixture('bad-input', 'windows-1251.ru.txt') }));
    expect(seen).toMatchObject({ encoding: 'windows-1251', encodingSource: 'recognised', language: 'ru' });
    const otherwise = await engine['engine:inspect']({
      path: fixture('bad-input', 'windows-1251.ru.txt'),
      encoding: 'koi8-r',
    });
    expect(valueOf(otherwise)).toMatchObject({ encoding: 'koi8-r', encodingSource: 'given' });
    const english = valueOf(await engine['engine:inspect']({ path: target }));
    expect(english.language).toBe('en');
    expect(english.preview.length).toBeLessThanOrEqual(1_500);
  });
});

describe('the engine and an open project', () => {
  it('gives rows page by page, at most 500, and none outside the document', async () => {
    await create();
    expect((await rows(2, 4)).map(({ index }) => index)).toEqual([2, 3]);
    expect(await rows(80, 5_000)).toHaveLength(10);
    expect(await rows(90, 95)).toEqual([]);
    expect(await rows(5, 2)).toEqual([]);
  });

  it('gives an overview with one entry for each segment, and the findings in document order', async () => {
    const { counts } = await create();
    const overview = unpackOverview(valueOf(await engine['project:overview']({ from: 0, to: counts.segments })));
    expect(overview).toHaveLength(90);
    const findings = valueOf(await engine['project:findings']({ order: 'text' }));
    expect(findings).toHaveLength(counts.findings);
    expect(overview.reduce((sum, entry) => sum + entry.findings, 0)).toBe(counts.findings);
    const order = findings.map(({ segment }) => overview.findIndex(({ id }) => id === segment));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('counts the open findings by check, kind of fault and severity, and lists those of one of them', async () => {
    const { counts } = await create();
    const tally = valueOf(await engine['project:finding-counts']({}));
    expect(tally.reduce((sum, { count }) => sum + count, 0)).toBe(counts.findings);
    for (const { check, category, severity, count } of tally) {
      const listed = valueOf(await engine['project:findings']({ order: 'risk', check, category, severity }));
      expect(listed).toHaveLength(count);
      for (const finding of listed) expect(finding).toMatchObject({ check, category, severity });
    }
    const [{ category }] = tally as [(typeof tally)[number]];
    const listed = valueOf(await engine['project:findings']({ order: 'text', category }));
    expect(listed.every((finding) => finding.category === category)).toBe(true);
    const ofCategory = tally.filter((each) => each.category === category);
    expect(listed).toHaveLength(ofCategory.reduce((sum, { count }) => sum + count, 0));
  });

  it('lists each wish anew when the findings are others', async () => {
    await create();
    const listed = async (check?: string) =>
      valueOf(await engine['project:findings']({ order: 'risk', ...(check === undefined ? {} : { check }) }));
    const all = await listed();
    const [first] = all;
    const own = await listed(first!.check);
    expect(own).toEqual(all.filter(({ check }) => check === first!.check));
    expect(await listed()).toEqual(all);
    valueOf(await engine['finding:dismiss']({ key: first!.key, reason: null, extent: 'one' }));
    expect((await listed()).map(({ key }) => key)).not.toContain(first!.key);
    expect(await listed()).toHaveLength(all.length - 1);
  });

  it('dismisses findings together and takes them back together', async () => {
    const { counts } = await create();
    const keys = valueOf(await engine['project:findings']({ order: 'text' })).map(({ key }) => key);
    const change = valueOf(await engine['finding:dismiss-all']({ keys: keys.slice(0, 3), reason: 'Quoted.' }));
    expect(change.counts).toMatchObject({ findings: counts.findings - 3, dismissed: 3 });
    valueOf(await engine['finding:undismiss-all']({ keys: keys.slice(0, 3) }));
    expect(valueOf(await engine['project:dismissed']({}))).toEqual([]);
  });

  it('gives findings from a place on, in groups, and dismisses all that have something in common', async () => {
    const { counts } = await create();
    const all = valueOf(await engine['project:findings']({ order: 'check' }));
    expect(new Set(all.map(({ key }) => key)).size).toBe(counts.findings);
    expect(valueOf(await engine['project:findings']({ order: 'check', from: 5 }))).toEqual(all.slice(5));
    const checks = all.map(({ check }) => check);
    expect(checks.filter((check, index) => check !== checks[index - 1])).toHaveLength(new Set(checks).size);
    const filter = { check: checks[0]! };
    const size = checks.filter((check) => check === filter.check).length;
    const change = valueOf(await engine['finding:dismiss-all']({ filter, reason: null }));
    expect(change.counts).toMatchObject({ findings: counts.findings - size, dismissed: size });
    expect(valueOf(await engine['project:dismissed']({ from: 1 }))).toHaveLength(size - 1);
    expect(await engine['finding:dismiss-all']({ filter, reason: null })).toMatchObject({
      error: { code: 'finding-unknown' },
    });
  });

  it('records a text, and findings, counts and undo follow', async () => {
    await create();
    const { segment, findings } = await rowWith('direct direct contact');
    expect(findings.map(({ check }) => check)).toContain('repeated-word');
    const text = segment.target.replace('direct direct', 'direct').replace('the the', 'the');
    const change = valueOf(await engine['segment:set-text']({ id: segment.id, text }));
    expect(change).toMatchObject({ canUndo: true, canRedo: false, counts: { edited: 1, untouched: 89 } });
    const row = change.rows.find((each) => each.segment.id === segment.id);
    expect(row?.findings.map(({ check }) => check)).not.toContain('repeated-word');

    const undone = valueOf(await engine['history:undo']({}));
    expect(undone.rows.map((each) => each.segment.target)).toContain(segment.target);
    expect(undone).toMatchObject({ canUndo: false, canRedo: true, counts: { edited: 0 } });
    valueOf(await engine['history:redo']({}));
    expect((await rowWith(text.slice(0, 40))).segment.state).toBe('edited');
  });

  it('pairs two texts without a project, and makes it of the pairs that were looked at', async () => {
    const preview = valueOf(await engine['engine:preview']({ source, target }));
    expect(preview).toMatchObject({ total: 90, weak: 0, doubtful: [], warnings: [] });
    expect(preview.first).toHaveLength(30);
    expect(preview.first[1]).toMatchObject({ index: 1, source: 'Реклама', target: 'Advertisement', weak: false });
    expect((await engine['project:current']({})).ok).toBe(false);
    stages.length = 0;
    expect((await create()).counts.segments).toBe(90);
    expect(stages).not.toContain('aligning');
    expect(await engine['engine:preview']({ source: target, target: source })).toMatchObject({
      error: { code: 'sides-swapped' },
    });
  });

  it('orders the pairs by doubt and hands over those that are asked for', async () => {
    await create();
    const order = valueOf(await engine['alignment:order']({}));
    expect([...order.places].sort((a, b) => a - b)).toEqual(Array.from({ length: 90 }, (_, place) => place));
    const pairs = valueOf(await engine['alignment:pairs']({ places: [4, 90, 3] }));
    expect(pairs.map(({ index }) => index)).toEqual([4, 3]);
  });

  it('shows what a corrected Russian text changes, takes it over as one step, and undoes it', async () => {
    await create();
    const before = await rows();
    const corrected = folder.at('corrected.ru.txt');
    const text = readFileSync(request().source, 'utf8');
    const [gone, changed] = ['Пока это документ на четырех страницах.', 'МАГАТЭ обещало прислать наблюдателей.'];
    writeFileSync(
      corrected,
      text
        .replace(gone, 'Договор пока не написан. Его ждут.')
        .replace(changed, 'МАГАТЭ обещало прислать шесть наблюдателей.'),
    );
    const preview = valueOf(await engine['engine:preview-source']({ path: corrected }));
    expect(await rows()).toEqual(before);
    expect(preview.differences.map(({ kind, after }) => [kind, after])).toContainEqual([
      'changed',
      'МАГАТЭ обещало прислать шесть наблюдателей.',
    ]);
    expect(Object.values(preview.counts).reduce((sum, count) => sum + count)).toBe(preview.differences.length);
    const places = preview.differences.flatMap(({ index }) => index ?? []);
    expect(places).toEqual([...places].sort((a, b) => a - b));

    const change = valueOf(await engine['engine:renew-source']({ path: corrected, language: 'ru' }));
    expect(change.realigned).toBeDefined();
    expect((await rowWith('The IAEA has promised')).segment.notes).toEqual([
      `Русский текст изменён. Было: «${changed}»`,
    ]);
    expect(valueOf(await engine['engine:preview-source']({ path: corrected })).differences).toEqual([]);
    valueOf(await engine['history:undo']({}));
    expect(await rows()).toEqual(before);
    const other = fixture('sample', 'target.en.txt');
    expect(await engine['engine:preview-source']({ path: other })).toMatchObject({
      error: { code: 'source-not-russian' },
    });
  });

  it('repairs the alignment, says that places changed, and lists joined paragraphs among the corrections', async () => {
    await create();
    const before = await rows();
    const at = before.findIndex(({ segment }, index) => {
      const next = before[index + 1]?.segment;
      return (
        next !== undefined &&
        next.sourceBlock !== null &&
        next.targetBlock !== null &&
        next.sourceBlock === segment.sourceBlock &&
        next.targetBlock === segment.targetBlock
      );
    });
    const { id } = before[at]!.segment;
    const change = valueOf(await engine['alignment:repair']({ kind: 'merge', id }));
    expect(change).toMatchObject({ realigned: { at }, canUndo: true, counts: { segments: 89 } });
    expect(change.rows[0]).toMatchObject({
      index: at,
      segment: { id: 's91', origin: [id, before[at + 1]!.segment.id] },
    });
    expect(await engine['alignment:repair']({ kind: 'unlink', id })).toMatchObject({
      error: { code: 'segment-unknown' },
    });
    expect(valueOf(await engine['history:undo']({}))).toMatchObject({ realigned: { at }, counts: { segments: 90 } });
    expect(await rows()).toEqual(before);

    const border = before[at + 1]!.segment.id;
    valueOf(await engine['alignment:repair']({ kind: 'break', id: border }));
    expect(valueOf(await engine['corrections:list']({})).map(({ segment }) => segment.id)).toEqual([border]);
  });

  it('says how words that are looked for are rendered, by common words and by the terms of the project', async () => {
    await create();
    const query = { text: 'станция', mode: 'lemma', matchCase: false, sides: ['source'] } as const;
    const search = async (request: SearchQuery = query) => {
      const { search: number, texts } = valueOf(await engine['search:run']({ query: request, replacement: null }));
      const asked = { search: number, from: 0, to: texts, rendering: null };
      return valueOf(await engine['search:rows'](asked)) ?? [];
    };
    const before = await search();
    const words = before.map(({ rendered }) => rendered?.words);
    expect(words.filter((each) => each === 'station').length).toBeGreaterThan(1);
    for (const { other, rendered } of before)
      for (const { from, to } of rendered?.spans ?? []) expect(other.slice(from, to)).toMatch(/station/i);
    valueOf(await engine['terms:add']({ term: { lemmas: ['станция'], approved: 'station', forbidden: ['post'] } }));
    expect((await search()).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    const moratorium = { ...query, text: 'мораторий' } as const;
    const found = await search(moratorium);
    // No list knows it; it comes back beside every place.
    expect(new Set(found.map(({ rendered }) => rendered?.words))).toEqual(new Set(['moratorium']));
    const plain = { ...query, mode: 'plain' } as const;
    const [row] = await search(plain);
    expect(row?.rendered).toBeNull();
  });

  it('replaces what a search found but for what is left out, and refuses when the text is another by now', async () => {
    await create();
    const query: SearchQuery = { text: 'station', mode: 'plain', matchCase: true, sides: ['target'] };
    const run = async () => valueOf(await engine['search:run']({ query, replacement: 'outpost' }));
    const { search, changing } = await run();
    expect(changing).toBeGreaterThan(2);
    const [left] = valueOf(await engine['search:rows']({ search, from: 0, to: 1, rendering: null })) ?? [];
    const change = valueOf(await engine['search:replace']({ search, except: [left!.id] }));
    expect(change).toMatchObject({ replaced: changing - 1, refused: 0 });
    expect(change.rows.filter(({ segment }) => segment.target.includes('outpost'))).toHaveLength(changing - 1);
    expect(valueOf(await engine['search:more']({ search }))).toBeNull();
    expect(valueOf(await engine['search:rows']({ search, from: 0, to: 1, rendering: null }))).toBeNull();
    expect(await engine['search:replace']({ search, except: [] })).toMatchObject({
      error: { code: 'search-outdated' },
    });
    expect((await run()).changing).toBe(1);
  });

  it('records the time at a segment with its next change, where that is wanted', async () => {
    await create();
    const row = await rowWith('She left, and she did it');
    const { id } = row.segment;
    const change = async (note: string) => {
      valueOf(await engine['segment:spend']({ id, milliseconds: 12_700 }));
      valueOf(await engine['segment:add-note']({ id, note }));
      return valueOf(await engine['segment:history']({ id }))[0]?.seconds;
    };
    expect(await change('Not recorded.')).toBeUndefined();
    valueOf(await engine['engine:configure']({ author: 'Vera', recordTime: true, checks: {}, lists: [] }));
    expect(await change('Recorded.')).toBe(12);
    expect(await change('With what was left over.')).toBe(13);
    valueOf(await engine['engine:configure']({ author: 'Vera', recordTime: false, checks: {}, lists: [] }));
    expect(await change('Not any more.')).toBeUndefined();
  });

  it('applies, dismisses and shows again, and signs with the name of the editor', async () => {
    await create();
    valueOf(await engine['engine:configure']({ author: 'Vera', recordTime: false, checks: {}, lists: [] }));
    const row = await rowWith('She left, and she did it');
    const [finding] = row.findings;
    const key = finding?.key ?? '';
    valueOf(await engine['finding:dismiss']({ key, reason: 'A person.', extent: 'one' }));
    expect(valueOf(await engine['project:dismissed']({})).map(({ finding: one }) => one.key)).toContain(key);
    valueOf(await engine['finding:undismiss']({ key }));
    const applied = valueOf(await engine['finding:apply']({ key, alternative: 0 }));
    const after = applied.rows.find(({ segment }) => segment.id === row.segment.id);
    expect(after?.segment.target).toMatch(/^It left/);
    valueOf(await engine['segment:add-note']({ id: row.segment.id, note: 'Check the minutes.' }));
    valueOf(await engine['segment:set-state']({ id: row.segment.id, state: 'confirmed' }));
    const history = valueOf(await engine['segment:history']({ id: row.segment.id }));
    expect(history.map(({ kind }) => kind)).toContain('note');
    expect(history[0]).toMatchObject({ kind: 'state', after: 'confirmed', author: 'Vera' });
    const text = history.find(({ kind }) => kind === 'text');
    expect(text).toMatchObject({ before: row.segment.target, after: after?.segment.target, reason: finding?.check });

    valueOf(await engine['segment:restore']({ id: row.segment.id, revision: 0 }));
    expect((await rowWith('She left, and she did it')).segment.state).toBe('untouched');
  });

  it('lists corrections, writes the diff and the corrected English, and sums up what is open', async () => {
    await create();
    expect(valueOf(await engine['corrections:diff']({}))).toBe('');
    expect(valueOf(await engine['engine:write-diff']({ path: folder.at('none.diff') }))).toBeNull();
    expect(existsSync(folder.at('none.diff'))).toBe(false);
    const unchanged = valueOf(await engine['engine:write-export']({ path: folder.at('same.txt'), language: 'en' }));
    expect(unchanged).toEqual({ name: 'same.txt', bytes: readFileSync(target).length });
    expect(readFileSync(folder.at('same.txt')).equals(readFileSync(target))).toBe(true);

    const { segment } = await rowWith('What about him now?');
    valueOf(await engine['segment:set-text']({ id: segment.id, text: 'What about it now?' }));
    const corrections = valueOf(await engine['corrections:list']({}));
    expect(corrections).toMatchObject([{ segment: { id: segment.id }, author: 'Anna' }]);
    const diff = valueOf(await engine['corrections:diff']({}));
    valueOf(await engine['engine:write-diff']({ path: folder.at('some.diff') }));
    expect(readFileSync(folder.at('some.diff'), 'utf8')).toBe(diff);
    expect(diff).toContain('What about it now?');
    valueOf(await engine['engine:write-export']({ path: folder.at('corrected.txt'), language: 'en' }));
    expect(readFileSync(folder.at('corrected.txt'), 'utf8')).toBe(
      readFileSync(target, 'utf8').replace('What about him now?', 'What about it now?'),
    );
    expect(valueOf(await engine['export:summary']({}))).toMatchObject({ corrected: 1, excluded: 0, unconfirmed: 90 });
    const nowhere = await engine['engine:write-export']({ path: folder.at('no/such/folder.txt'), language: 'en' });
    expect(nowhere.ok).toBe(false);
  });

  it('has everything again after it was closed and opened', async () => {
    await create();
    const { segment } = await rowWith('What about him now?');
    valueOf(await engine['segment:set-text']({ id: segment.id, text: 'What about it now?' }));
    const before = await rows();
    engine.shut();
    engine = newEngine();
    const summary = valueOf(await engine['engine:open']({ path, sample: false }));
    expect(summary).toMatchObject({ canUndo: true, counts: { edited: 1 } });
    expect(valueOf(await engine['project:current']({}))).toEqual(summary);
    expect(await rows()).toEqual(before);
  });

  it('saves everything under another name when its file is gone, and goes on there', async () => {
    await create();
    const { segment } = await rowWith('What about him now?');
    valueOf(await engine['segment:set-text']({ id: segment.id, text: 'What about it now?' }));
    rmSync(path);
    const lost = await engine['segment:set-text']({ id: segment.id, text: 'And it?' });
    expect(lost).toMatchObject({ ok: false, error: { code: 'project-gone' } });
    const copy = folder.at('rescued.sverka');
    writeFileSync(copy, 'an old file that the user agreed to replace');
    expect(valueOf(await engine['engine:save-copy']({ path: copy }))).toMatchObject({
      fileName: 'rescued.sverka',
      counts: { edited: 1 },
    });
    expect(valueOf(await engine['segment:set-text']({ id: segment.id, text: 'And it?' })).revision).toBeGreaterThan(2);
    expect(valueOf(verifyProject(copy)).problems).toEqual([]);
    expect(readdirSync(folder.at('.')).filter((name) => name.endsWith('.replaced'))).toEqual([]);
  });

  it('keeps the open project when another cannot be opened', async () => {
    await create();
    expect((await engine['engine:open']({ path: fixture('bad-input', 'truncated.sverka'), sample: false })).ok).toBe(
      false,
    );
    expect(await rows(0, 1)).toHaveLength(1);
  });

  it('knows nothing when nothing is open, and says so as a value', async () => {
    const answers = [
      await engine['project:rows']({ from: 0, to: 1 }),
      await engine['project:current']({}),
      await engine['segment:set-text']({ id: 's1', text: 'x' }),
      await engine['history:undo']({}),
      await engine['engine:write-diff']({ path: folder.at('x.diff') }),
      await engine['engine:write-export']({ path: folder.at('x.txt'), language: 'en' }),
    ];
    for (const answer of answers) expect(answer).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(await engine['project:close']({})).toEqual(success(null));
  });

  it('gives a fault as a value for what is not there', async () => {
    await create();
    for (const [answer, code] of [
      [await engine['segment:set-text']({ id: 's999', text: 'x' }), 'segment-unknown'],
      [await engine['segment:history']({ id: 's999' }), 'segment-unknown'],
      [await engine['segment:restore']({ id: 's1', revision: 99 }), 'revision-unknown'],
      [await engine['finding:apply']({ key: 'ffffffffffffffff', alternative: 0 }), 'finding-unknown'],
      [await engine['history:undo']({}), 'nothing-to-undo'],
    ] as const) {
      expect(answer).toMatchObject({ ok: false, error: { code } });
    }
  });
});

describe('a project that another program has open', () => {
  it('is opened to be read, the notice says why, and nothing can be changed', async () => {
    await create();
    const second = newEngine();
    const summary = valueOf(await second['engine:open']({ path, sample: false }));
    expect(summary).toMatchObject({ readOnly: true, notice: { code: 'project-locked' } });
    expect(String(summary.notice?.data['owner'])).toContain(String(process.pid));
    const refused = await second['segment:set-state']({ id: 's1', state: 'confirmed' });
    expect(refused).toMatchObject({ ok: false, error: { code: 'project-locked' } });
    second.shut();

    const { segment } = await rowWith('What about him now?');
    valueOf(await engine['segment:set-text']({ id: segment.id, text: 'What about it now?' }));
    const held = await sverka(['set', path, segment.id, '--text', 'Mine.']);
    expect(held.code).not.toBe(0);
    engine.shut();
    expect((await sverka(['set', path, segment.id, '--text', 'Mine.'])).code).toBe(0);
  });

  it('is another project than its copy', async () => {
    await create();
    const copy = folder.at('copy.sverka');
    copyFileSync(path, copy);
    const second = newEngine();
    expect(valueOf(await second['engine:open']({ path: copy, sample: false })).readOnly).toBe(false);
    second.shut();
  });
});

describe('the engine and other settings', () => {
  const withSettings = () =>
    testEngine({
      loadTools: ({ checks }) => success({ ...reviewTools(), settings: checks }),
      checking: (news) => {
        checkings.push(news);
      },
    });
  const severities = async (check: string) =>
    valueOf(await engine['project:finding-counts']({})).filter((one) => one.check === check);
  const configured = async (checks: ChecksSettings) => {
    checkings = [];
    valueOf(await engine['engine:configure']({ author: 'Anna', recordTime: false, checks, lists: [] }));
    await vi.waitFor(() => expect(checkings.at(-1)?.share).toBe(1), { timeout: 20_000 });
  };

  it('checks an open project anew, and tells the window', async () => {
    engine = withSettings();
    const before = await create();
    const usual = await severities('number-mismatch');
    expect(usual.length).toBeGreaterThan(0);
    await configured({ 'number-mismatch': { on: true, severity: 'critical', options: {} } });
    expect((await severities('number-mismatch')).map(({ severity }) => severity)).toEqual(['critical']);
    expect(checkings.at(-1)?.change?.counts.findings).toBe(before.counts.findings);
    expect(checkings.at(-1)?.change?.anew).toEqual({ from: 0, to: before.counts.segments });
    await configured({ 'number-mismatch': { on: false, options: {} } });
    expect(await severities('number-mismatch')).toEqual([]);
    await configured({});
    expect(await severities('number-mismatch')).toEqual(usual);
  });

  it('checks nothing anew when only the name is another', async () => {
    engine = withSettings();
    await create();
    checkings = [];
    valueOf(await engine['engine:configure']({ author: 'Vera', recordTime: false, checks: {}, lists: [] }));
    await new Promise(setImmediate);
    expect(checkings).toEqual([]);
  });

  it('takes the settings that come while a check is under way', async () => {
    engine = withSettings();
    await create();
    valueOf(
      await engine['engine:configure']({
        recordTime: false,
        author: 'Anna',
        checks: { 'number-mismatch': { on: false, options: {} } },
        lists: [],
      }),
    );
    await configured({ 'number-mismatch': { on: true, severity: 'minor', options: {} } });
    expect((await severities('number-mismatch')).map(({ severity }) => severity)).toEqual(['minor']);
  });

  it('names all checks', async () => {
    const checks = valueOf(await engine['engine:checks']({}));
    expect(checks).toContainEqual({ id: 'number-mismatch', category: 'accuracy/mistranslation', severity: 'major' });
  });
});
