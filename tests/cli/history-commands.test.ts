import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { setState, setText } from '../../src/core/history/edits';
import { segmentsAt } from '../../src/core/history/replay';
import { createProject } from '../../src/storage/project-file';
import { sverka, temporaryFolder } from '../notation/command-line';
import { by, exampleProject, WALK } from '../notation/example-project';
import { read, value } from '../notation/project-store-contract';

const folder = temporaryFolder();
let count = 0;

/** A project file of three sentences: Boris corrected the second one (#1, #2), Anna confirmed the third (#3). */
function walk(): string {
  count += 1;
  const path = join(folder, `walk-${count}.sverka`);
  const store = value(createProject(path, exampleProject(WALK)));
  const segment = (index: number) => segmentsAt(read(store))[index]!;
  value(store.append(value(setText(segment(1), 'He forgot an umbrella.', { reason: 'a man' })), by('Boris', 1)));
  value(store.addSnapshot('first read', by('Boris', 2)));
  value(store.append(setState(segment(2), 'confirmed'), by('Anna', 3)));
  store.close();
  return path;
}

describe('compare', () => {
  test('shows what differs between two points, by words', async () => {
    const { code, out } = await sverka(['compare', walk(), 'start', 'now', '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toBe(
      [
        's2  text, state',
        '    RU  Он забыл зонт.',
        '    EN  [-She-]{+He+} forgot an umbrella.',
        '    state: Untouched → Edited',
        's3  state',
        '    RU  Пошёл дождь.',
        '    EN  It started raining.',
        '    state: Untouched → Confirmed',
        'From revision 0 to revision 3: places that differ: 2 (the text has 3 segments). HTER: 0.0714.',
        '  text: 1',
        '  state: 2',
        '',
      ].join('\n'),
    );
  });

  test('takes the name of a snapshot and the number of a revision, and answers in JSON', async () => {
    const path = walk();
    const { out } = await sverka(['compare', path, 'first read', '#3', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      from: 2,
      to: 3,
      counts: { text: 0, state: 1 },
      differences: [{ kinds: ['state'], before: [{ id: 's3' }], after: [{ id: 's3', state: 'confirmed' }] }],
    });
    const { out: russian } = await sverka(['compare', path, 'now', 'now', '--lang', 'ru']);
    expect(russian).toBe('От правки № 3 до правки № 3: отличий — 0 (всего сегментов — 3). HTER: 0.\n');
  });

  test('names a point that there is not', async () => {
    const path = walk();
    expect(await sverka(['compare', path, 'start', 'second read', '--lang', 'en'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('“second read”') as string,
    });
    expect(await sverka(['compare', path, 'start', '#9', '--lang', 'en'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('9') as string,
    });
  });
});

describe('restore', () => {
  const targets = async (path: string) =>
    (await sverka(['segments', path, '--jsonl'])).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly target: string; readonly state: string })
      .map(({ target, state }) => `${target} ${state}`);

  test('gives segments the text and state of a revision, as one step', async () => {
    const path = walk();
    const { code, err } = await sverka(['restore', path, '--segment', 's2', '--revision', '0', '--lang', 'en']);
    expect({ code, err }).toEqual({ code: 0, err: 'Restored with 2 revisions, from number 4.\n' });
    expect((await targets(path))[1]).toBe('She forgot an umbrella. untouched');
    await sverka(['restore', path, '--segment', 's2', '--segment', 's3', '--to', 'first read', '--reason', 'again']);
    expect((await targets(path)).slice(1)).toEqual(['He forgot an umbrella. edited', 'It started raining. untouched']);
  });

  test('puts the whole document back', async () => {
    const path = walk();
    const { err } = await sverka(['restore', path, '--all', '--to', 'start', '--lang', 'ru']);
    expect(err).toBe('Возвращено: 3 правки, начиная с № 4.\n');
    expect((await sverka(['compare', path, 'start', 'now', '--json'])).out).toContain('"differences": []');
    const again = await sverka(['restore', path, '--all', '--to', 'start', '--lang', 'en']);
    expect(again).toMatchObject({ code: 0, err: 'Nothing changed: it stands like that already.\n' });
  });

  test('says what is missing or wrong, and changes nothing', async () => {
    const path = walk();
    const restore = async (...args: string[]) => {
      const { code, err } = await sverka(['restore', path, ...args, '--lang', 'en']);
      return `${code} ${err}`;
    };
    expect(await restore()).toMatch(/^2 .*--segment, --all/);
    expect(await restore('--all')).toMatch(/^2 .*--revision, --to/);
    expect(await restore('--all', '--segment', 's1', '--to', 'now')).toMatch(/^2 .*--all/);
    expect(await restore('--all', '--revision', '1', '--to', 'now')).toMatch(/^2 .*--to/);
    expect(await restore('--all', '--revision', 'first')).toMatch(/^2 .*“first”/);
    expect(await restore('--all', '--revision', '9')).toMatch(/^2 .*revision 9/);
    expect(await restore('--segment', 's9', '--revision', '0')).toMatch(/^2 .*s9/);
    expect(await targets(path)).toHaveLength(3);
  });
});

describe('blame', () => {
  test('marks the words that people brought and says who, when and why', async () => {
    const path = walk();
    const { code, out } = await sverka(['blame', path, '--lang', 'en']);
    expect(code).toBe(0);
    const [line, legend] = out.trimEnd().split('\n');
    expect(line).toBe('s2  {#1 He} forgot an umbrella.');
    expect(legend).toMatch(/^ {4}#1 {2}2 May 2024, .* {2}Boris {2}a man$/);
  });

  test('gives one segment, and JSON with the place of every word', async () => {
    const path = walk();
    expect((await sverka(['blame', path, '--segment', 's3'])).out).toBe('s3  It started raining.\n');
    const { out } = await sverka(['blame', path, '--segment', 's2', '--format', 'json']);
    const [segment] = (JSON.parse(out) as { segments: { id: string; words: unknown[] }[] }).segments;
    expect(segment?.words).toHaveLength(5);
    expect(segment?.words.slice(0, 2)).toEqual([
      { text: 'He', from: 0, to: 2, revision: 1, ...by('Boris', 1), reason: 'a man' },
      { text: 'forgot', from: 3, to: 9, revision: null },
    ]);
    expect(await sverka(['blame', path, '--segment', 's9'])).toMatchObject({ code: 2 });
  });
});

describe('history', () => {
  const heads = async (path: string, ...args: string[]) =>
    (await sverka(['history', path, '--lang', 'en', ...args])).out
      .split('\n')
      .flatMap((line) => /^#\d+/.exec(line) ?? []);

  test('is a log of the document with Russian, change, author, date and reason', async () => {
    const lines = (await sverka(['history', walk(), '--lang', 'en'])).out.split('\n');
    expect(lines[0]).toMatch(/^#1 {2}2 May 2024, .* {2}Boris {2}s2 {2}Text$/);
    expect(lines.slice(1, 4)).toEqual([
      '    RU  Он забыл зонт.',
      '    EN  [-She-]{+He+} forgot an umbrella.',
      '    reason: a man',
    ]);
    expect(lines).toContain('    Untouched → Confirmed');
  });

  test('can be narrowed and turned round', async () => {
    const path = walk();
    expect(await heads(path)).toEqual(['#1', '#2', '#3']);
    expect(await heads(path, '--reverse', '--limit', '2')).toEqual(['#3', '#2']);
    expect(await heads(path, '--author', 'Boris')).toEqual(['#1', '#2']);
    expect(await heads(path, '--kind', 'text', '--kind', 'note')).toEqual(['#1']);
    expect(await heads(path, '--since', 'first read')).toEqual(['#3']);
    const { out } = await sverka(['history', path, '--format', 'json', '--limit', '1']);
    expect(JSON.parse(out)).toMatchObject({ revisions: [{ number: 3 }], sources: { 3: ['Пошёл дождь.'] } });
  });

  test('names options that are wrong', async () => {
    const path = walk();
    const refused = async (...args: string[]) => {
      const { code, err } = await sverka(['history', path, '--lang', 'en', ...args]);
      return `${code} ${err}`;
    };
    expect(await refused('--limit', 'all')).toMatch(/^2 .*--limit.*“all”.*0, 1, 2/);
    expect(await refused('--kind', 'words')).toMatch(/^2 .*--kind.*“words”.*text, state/);
    expect(await refused('--since', 'yesterday')).toMatch(/^2 .*“yesterday”/);
    expect(await refused('--sessions')).toMatch(/^2 .*--sessions/);
    expect(await refused('--format', 'git', '--author', 'Boris')).toMatch(/^2 .*--author/);
  });

  test('writes a commit a session on request', async () => {
    const { out } = await sverka(['history', walk(), '--format', 'git', '--sessions']);
    expect(out.match(/^commit /gm)).toHaveLength(3);
  });
});

describe('undo and redo', () => {
  const states = async (path: string) =>
    (await sverka(['segments', path, '--jsonl'])).out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { readonly state: string }).state);

  test('take steps back, of all, of a person or of a segment, and say which', async () => {
    const path = walk();
    const { code, err } = await sverka(['undo', path, '--lang', 'en']);
    expect({ code, err }).toEqual({ code: 0, err: 'Taken back: the step from #3, in 1 segment (s3).\n' });
    expect(await states(path)).toEqual(['untouched', 'edited', 'untouched']);
    expect((await sverka(['redo', path, '--lang', 'ru'])).err).toBe(
      'Возвращён шаг, начатый правкой № 3, в 1 сегменте (s3).\n',
    );
    await sverka(['undo', path, '--of', 'Boris', '--author', 'Clara', '--reason', 'too soon']);
    expect(await states(path)).toEqual(['untouched', 'untouched', 'confirmed']);
    expect((await sverka(['history', path, '--limit', '1', '--lang', 'en'])).out).toMatch(/Clara[^]*too soon/);
    await sverka(['undo', path, '--segment', 's3']);
    expect(await states(path)).toEqual(['untouched', 'untouched', 'untouched']);
  });

  test('say why not', async () => {
    const path = walk();
    expect(await sverka(['redo', path, '--lang', 'en'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('nothing to redo') as string,
    });
    expect(await sverka(['undo', path, '--of', 'Clara', '--lang', 'en'])).toMatchObject({ code: 2 });
    expect(await sverka(['undo', path, '--segment', 's9', '--lang', 'en'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('s9') as string,
    });
    await sverka(['set', path, 's2', '--text', 'A man forgot an umbrella.']);
    expect(await sverka(['undo', path, '--of', 'Boris', '--lang', 'en'])).toMatchObject({
      code: 4,
      err: expect.stringContaining('revision 1 ') as string,
    });
  });
});

describe('merge', () => {
  /** A copy of a project in which a person gave a sentence another text. */
  const copyWith = async (path: string, id: string, text: string, author: string) => {
    count += 1;
    const copy = join(folder, `copy-${count}.sverka`);
    copyFileSync(path, copy);
    await sverka(['set', copy, id, '--text', text, '--author', author]);
    return copy;
  };

  test('makes one sound project of two reviews', async () => {
    const path = walk();
    const first = await copyWith(path, 's1', 'Ivan left home.', 'Anna');
    const second = await copyWith(path, 's2', 'He forgot his umbrella.', 'Clara');
    const out = join(folder, `merged-${count}.sverka`);
    const { code, err } = await sverka(['merge', first, second, '-o', out, '--lang', 'en']);
    expect({ code, err }).toEqual({ code: 0, err: `${out}: 1 revision added from ${second}.\n` });
    expect((await sverka(['verify', out])).code).toBe(0);
    expect((await sverka(['history', out, '--author', 'Clara', '--lang', 'en'])).out).toContain('merged from Clara');
    expect((await sverka(['compare', out, 'first read', 'now', '--json'])).code).toBe(0);
    const again = await sverka(['merge', first, second, '-o', out, '--lang', 'en']);
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining('exists') as string });
  });

  test('lists conflicts with both versions and writes nothing, unless one is chosen', async () => {
    const path = walk();
    const first = await copyWith(path, 's2', 'They forgot an umbrella.', 'Anna');
    const second = await copyWith(path, 's2', 'It forgot an umbrella.', 'Clara');
    const merged = join(folder, `merged-${count}.sverka`);
    const { code, out, err } = await sverka(['merge', first, second, '-o', merged, '--lang', 'en']);
    expect(code).toBe(4);
    expect(out).toContain('s2  text\n    RU  Он забыл зонт.\n    before: He forgot an umbrella.\n');
    expect(out).toContain('[-He-]{+They+} forgot an umbrella.');
    expect(out).toContain('[-He-]{+It+} forgot an umbrella.');
    expect(err).toMatch(/1 place, .*nothing was written.*--on-conflict/);
    expect(existsSync(merged)).toBe(false);
    await sverka(['merge', first, second, '-o', merged, '--on-conflict', 'mark', '--lang', 'ru']);
    expect((await sverka(['segments', merged, '--jsonl'])).out).toContain('другая версия: «It forgot an umbrella.»');
  });

  test('refuses projects of different texts and names a file that is missing', async () => {
    const other = join(folder, 'other.sverka');
    value(createProject(other, exampleProject(['Другое.|Other.']))).close();
    const path = walk();
    const out = join(folder, 'never.sverka');
    expect(await sverka(['merge', path, other, '-o', out, '--lang', 'en'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('different English files') as string,
    });
    const missing = join(folder, 'missing.sverka');
    const { code, err } = await sverka(['merge', path, missing, '-o', out, '--lang', 'en']);
    expect(code).toBe(3);
    expect(err).toContain(missing);
    expect(await sverka(['merge', path, path, '--lang', 'en'])).toMatchObject({ code: 2 });
    expect(existsSync(out)).toBe(false);
  });
});

describe('stats', () => {
  const changes = async (path: string) =>
    (JSON.parse((await sverka(['stats', path, '--json'])).out) as { changes: unknown }).changes;

  test('count corrections by hand that stand, and the time where it is known', async () => {
    const path = walk();
    expect(await changes(path)).toEqual({ byCheck: {}, byHand: 1 });
    await sverka(['undo', path, '--of', 'Boris']);
    expect(await changes(path)).toEqual({ byCheck: {}, byHand: 0 });
    await sverka(['redo', path]);
    expect(await changes(path)).toEqual({ byCheck: {}, byHand: 1 });
    await sverka(['set', path, 's1', '--text', 'Ivan left home.', '--reason', 'spacing']);
    expect(await changes(path)).toEqual({ byCheck: { spacing: 1 }, byHand: 1 });
    const { out } = await sverka(['stats', path, '--lang', 'en']);
    expect(out).toMatch(/Corrections by hand +1\nSuggestions taken +1\n {2}\S.* 1\n/);
  });

  test('say the time at a segment with its unit and plural', async () => {
    const path = join(folder, 'timed.sverka');
    const store = value(createProject(path, exampleProject(WALK)));
    const states = ['confirmed', 'confirmed'] as const;
    for (const [index, state] of states.entries()) {
      const segment = segmentsAt(read(store))[index]!;
      value(store.append(setState(segment, state), by('Anna', index * 2)));
    }
    store.close();
    expect((await sverka(['stats', path, '--lang', 'en'])).out).toContain('2 minutes, known for 1 segment');
    expect((await sverka(['stats', path, '--lang', 'ru'])).out).toContain('2 минуты (медиана по 1 сегменту)');
  });
});
