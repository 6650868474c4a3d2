import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sverka, temporaryFolder } from '../notation/command-line';

const folder = temporaryFolder();
const RUSSIAN = 'Страны подписали договор. Он действует до сих пор.\n\nСтанция закрылась. Все молчали.\n';
const ENGLISH =
  'The countries signed a treaty. He is still in force.\n\nThe the station closed. Everyone was silent.\n';
let count = 0;

interface Row {
  readonly id: string;
  readonly target: string;
  readonly state: string;
  readonly notes: readonly string[];
}

/** A fresh project of two paragraphs; `changes` give segments a text as `set` does. */
async function newProject(changes: Readonly<Record<string, string>> = {}, english = ENGLISH): Promise<string> {
  count += 1;
  const [source, target] = [join(folder, `${count}.ru.txt`), join(folder, `${count}.en.txt`)];
  writeFileSync(source, RUSSIAN);
  writeFileSync(target, english);
  const path = join(folder, `${count}.sverka`);
  const made = await sverka(['new', path, '--source', source, '--target', target, '--author', 'Anna']);
  expect({ code: made.code, err: made.code === 0 ? '' : made.err }).toEqual({ code: 0, err: '' });
  for (const [id, text] of Object.entries(changes)) {
    expect((await sverka(['set', path, id, '--text', text, '--reason', 'sense'])).code).toBe(0);
  }
  return path;
}

async function rows(path: string): Promise<Row[]> {
  const { out } = await sverka(['segments', path, '--jsonl']);
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}

const targets = async (path: string): Promise<string[]> => (await rows(path)).map(({ target }) => target);

function file(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('the diff of a review', () => {
  test('names behind each hunk the segments, their Russian and why', async () => {
    const { out } = await sverka(['diff', await newProject({ s2: 'It is still in force.' })]);
    expect(out).toContain('@@ #2 «Он действует до сих пор.» — sense\n');
    expect(out).toMatch(/^# Machine translation: .*, SHA-256 [0-9a-f]{64}$/m);
  });

  test('may hold only what is confirmed, or what one person did', async () => {
    const path = await newProject({ s2: 'It is still in force.' });
    await sverka(['set', path, 's3', '--text', 'The station closed.', '--author', 'Boris']);
    await sverka(['set', path, 's3', '--state', 'confirmed']);
    const confirmed = (await sverka(['diff', path, '--confirmed'])).out;
    expect(confirmed).toContain('+The station closed.');
    expect(confirmed).not.toContain('It is');
    const annas = (await sverka(['diff', path, '--author', 'Anna'])).out;
    expect(annas).toContain('It is');
    expect(annas).not.toContain('+The station');
  });

  test('is read by people with the Russian, the author and the reason', async () => {
    const { out } = await sverka(['diff', await newProject({ s2: 'It is still in force.' }), '--word']);
    expect(out).toContain('#2  Anna · ');
    expect(out).toContain(' · sense\n    Он действует до сих пор.\n    [-He-]{+It+} is still in force.\n');
  });
});

describe('a diff between two points', () => {
  test('begins and ends at revisions or snapshots', async () => {
    const path = await newProject({ s2: 'It is still in force.', s3: 'The station closed.' });
    const { revisions } = JSON.parse((await sverka(['history', path, '--format', 'json'])).out) as {
      revisions: { kind: string; number: number }[];
    };
    const [, second] = revisions.filter(({ kind }) => kind === 'text').map(({ number }) => number);
    const between = (...options: string[]) => sverka(['diff', path, ...options]);
    const early = (await between('--to', `#${String((second ?? 0) - 1)}`)).out;
    expect(early).toContain('+The countries signed a treaty. It is');
    expect(early).not.toContain('+The station');
    const late = (await between('--from', `#${String((second ?? 0) - 1)}`)).out;
    expect(late).toContain('+The station closed.');
    expect(late).not.toContain('+The countries');
    for (const point of ['#99', 'nowhere']) {
      const { code, err } = await between('--from', point);
      expect({ code, isNamed: err.includes(point.replace('#', '')) }).toEqual({ code: 2, isNamed: true });
    }
  });

  test('lets no control character reach the terminal', async () => {
    const path = await newProject({ s2: 'It is \u001b[2Jstill in force.' });
    expect((await sverka(['diff', path, '--word'])).out).not.toContain('\u001b');
  });
});

describe('the diff as a page', () => {
  test.each([
    ['asked for', ['--html']],
    ['named so', ['-o', join(folder, 'page.html')]],
  ])('is written when it is %s', async (_, options) => {
    const { code, out } = await sverka(['diff', await newProject({ s2: 'It is still in force.' }), ...options]);
    expect(code).toBe(0);
    const page = options.length > 1 ? readFileSync(join(folder, 'page.html'), 'utf8') : out;
    expect(page).toContain('<p lang="en"><del>He</del><ins>It</ins> is still in force.</p>');
  });
});

describe('a diff applied to a project', () => {
  test('brings the corrections of another editor with her name and reasons, once', async () => {
    const diff = (await sverka(['diff', await newProject({ s2: 'It is still in force.', s3: 'The station closed.' })]))
      .out;
    const path = await newProject();
    const patch = file('own.diff', diff);
    const applied = await sverka(['apply', path, patch]);
    expect(applied).toMatchObject({ code: 0, out: '' });
    expect(await targets(path)).toEqual([
      'The countries signed a treaty.',
      'It is still in force.',
      'The station closed.',
      'Everyone was silent.',
    ]);
    const { revisions } = JSON.parse((await sverka(['history', path, '--format', 'json'])).out) as {
      revisions: { author: string; reason: string; batch: number; origin: { author: string } | null }[];
    };
    expect(
      new Set(revisions.map(({ author, reason, batch, origin }) => `${author} ${reason} ${batch} ${origin?.author}`)),
    ).toEqual(new Set(['Anna sense 1 Anna']));
    const again = await sverka(['apply', path, patch]);
    expect(again).toMatchObject({ code: 0 });
    expect(again.err).toContain('there already');
    const hunksOf = (text: string): string => text.slice(text.indexOf('@@'));
    expect(hunksOf((await sverka(['diff', path])).out)).toBe(hunksOf(diff));
  });

  test('may come from diff -u over the text itself, and keeps what was changed here', async () => {
    const path = await newProject({ s3: 'The station closed.' });
    const [before, after] = [file('old.txt', ENGLISH), file('new.txt', ENGLISH.replace('He is', 'It is'))];
    const { stdout } = spawnSync('diff', ['-u', before, after], { encoding: 'utf8' });
    expect(await sverka(['apply', path, file('tool.diff', stdout)])).toMatchObject({ code: 0 });
    expect(await targets(path)).toEqual([
      'The countries signed a treaty.',
      'It is still in force.',
      'The station closed.',
      'Everyone was silent.',
    ]);
  });

  test('stops at a conflict and changes nothing, with both versions and the Russian to read', async () => {
    const diff = (await sverka(['diff', await newProject({ s2: 'It is still in force.', s4: 'All were silent.' })]))
      .out;
    const path = await newProject({ s2: 'The treaty is still in force.' });
    const patch = file('conflict.diff', diff);
    const before = await targets(path);
    const { code, out, err } = await sverka(['apply', path, patch]);
    expect({ code, now: await targets(path) }).toEqual({ code: 4, now: before });
    expect(out).toContain('#2');
    for (const words of ['Он действует до сих пор.', 'The treaty is still', 'It is still'])
      expect(out).toContain(words);
    expect(err).toContain('1 correction of');

    expect((await sverka(['apply', path, patch, '--on-conflict', 'mark'])).code).toBe(4);
    const [, second, , fourth] = await rows(path);
    expect(second).toMatchObject({
      target: 'The treaty is still in force.',
      notes: ['Another version (conflict.diff): It is still in force.'],
    });
    expect(fourth?.target).toBe('All were silent.');
  });

  test('takes a line out that the other editor left out', async () => {
    const other = await newProject();
    await sverka(['set', other, 's4', '--state', 'excluded']);
    const path = await newProject();
    expect((await sverka(['apply', path, file('out.diff', (await sverka(['diff', other])).out)])).code).toBe(0);
    expect((await rows(path))[3]?.state).toBe('excluded');
  });

  test('of a later state belongs to the export at that state', async () => {
    const other = await newProject({ s2: 'It is still in force.' });
    await sverka(['snapshot', other, 'first']);
    await sverka(['set', other, 's2', '--text', 'It is in force to this day.']);
    const diff = file('later.diff', (await sverka(['diff', other, '--from', 'first'])).out);
    expect(readFileSync(diff, 'utf8')).toContain('Corrected before');
    const path = await newProject({ s2: 'It is still in force.' });
    expect((await sverka(['apply', path, diff])).code).toBe(0);
    expect((await targets(path))[1]).toBe('It is in force to this day.');
  });

  test('keeps to the encoding of the file', async () => {
    const english = 'The café closed. He is still in force.\r\n\r\nThe the station closed. Everyone was silent.\r\n';
    const bytes = Buffer.from(english, 'latin1');
    const make = async (): Promise<string> => {
      count += 1;
      const [source, target] = [join(folder, `${count}.ru.txt`), join(folder, `${count}.en.txt`)];
      writeFileSync(source, RUSSIAN);
      writeFileSync(target, bytes);
      const path = join(folder, `${count}.sverka`);
      await sverka(['new', path, '--source', source, '--target', target, '--target-encoding', 'windows-1252']);
      return path;
    };
    const other = await make();
    await sverka(['set', other, 's2', '--text', 'It is still in force, naïvely.']);
    const patch = join(folder, 'latin.diff');
    await sverka(['diff', other, '-o', patch]);
    expect(readFileSync(patch, 'latin1')).toMatch(/@@ #2( — \w+)?\n/);
    const path = await make();
    expect((await sverka(['apply', path, patch])).code).toBe(0);
    expect((await targets(path))[1]).toBe('It is still in force, naïvely.');
  });

  test.each([
    ['no diff', 'Dear editor, please change this.\n', 3, 'holds no changes'],
    ['cut off', '--- a\n+++ a\n@@ -1,3 +1,3 @@\n one\n', 3, 'line 3'],
    ['of another text', '--- a\n+++ a\n@@ -1,2 +1,2 @@\n one\n-two\n+three\n', 4, 'does not belong here'],
    ['empty', '', 3, 'empty'],
  ])('is refused in one sentence when it is %s', async (name, text, code, words) => {
    const answer = await sverka(['apply', await newProject(), file(`${name}.diff`, text)]);
    expect(answer.code).toBe(code);
    expect(answer.err).toContain(words);
    expect(answer.err.trim().split('\n')).toHaveLength(1);
  });

  test('is refused when there is no such file', async () => {
    const answer = await sverka(['apply', await newProject(), join(folder, 'nowhere.diff')]);
    expect(answer).toMatchObject({ code: 3 });
    expect(answer.err).toContain('nowhere.diff');
  });
});
