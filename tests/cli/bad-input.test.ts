import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixture, sverka, temporaryFolder } from '../notation/command-line';

const folder = temporaryFolder();
const russian = fixture('sample', 'source.ru.txt');
const english = fixture('sample', 'target.en.txt');
const bad = (name: string): string => fixture('bad-input', name);

/** Runs `new` and expects one line on stderr, no project, and the exit code. */
async function refused(argv: readonly string[], code: number): Promise<string> {
  const project = join(folder, `refused-${Math.abs(hash(argv.join(' ')))}.sverka`);
  const run = await sverka(['new', project, ...argv]);
  expect({ code: run.code, lines: run.err.trimEnd().split('\n').length }).toEqual({ code, lines: 1 });
  expect(run.out).toBe('');
  expect(existsSync(project)).toBe(false);
  return run.err;
}

function hash(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) | 0, 7);
}

describe('a file that cannot be reviewed gets one clear sentence', () => {
  test.each([
    ['a missing file', ['--source', 'nowhere.txt', '--target', english], 3, 'nowhere.txt'],
    ['an empty file', ['--source', bad('empty.txt'), '--target', english], 3, 'empty.txt'],
    ['a file of blanks', ['--source', bad('whitespace-only.txt'), '--target', english], 3, 'whitespace-only.txt'],
    ['a folder', ['--source', folder, '--target', english], 3, 'folder'],
    ['a binary file', ['--source', bad('binary.txt'), '--target', english], 3, 'binary.txt'],
    ['the sides swapped', ['--source', english, '--target', russian], 3, 'wrong way round'],
    ['one text as both sides', ['--source', english, '--target', english], 3, 'target.en.txt'],
    ['a text without its translation', ['--source', russian], 2, '--target'],
    ['a package that was cut off', ['--source', bad('truncated.docx'), '--target', english], 3, 'truncated.docx'],
    [
      'an encoding that does not exist',
      ['--source', russian, '--target', english, '--source-encoding', 'klingon'],
      2,
      'klingon',
    ],
    [
      'an encoding that the file is not in',
      ['--source', bad('windows-1251.ru.txt'), '--target', english, '--source-encoding', 'utf-8'],
      3,
      'utf-8',
    ],
  ])('%s', async (_, argv, code, words) => {
    expect(await refused(argv, code)).toContain(words);
  });

  test('says the same in Russian', async () => {
    expect(await refused(['--source', 'nowhere.txt', '--target', english, '--lang', 'ru'], 3)).toMatch(
      /[а-я]{3}.*nowhere/,
    );
  });

  test('does not touch a project that exists', async () => {
    const path = join(folder, 'exists.sverka');
    writeFileSync(path, 'precious');
    const { code, err } = await sverka(['new', path, '--source', russian, '--target', english]);
    expect(code).toBe(2);
    expect(err).toContain('exists.sverka');
  });

  test('a place that does not exist', async () => {
    const { code, err } = await sverka([
      'new',
      join(folder, 'no', 'such', 'p.sverka'),
      '--source',
      russian,
      '--target',
      english,
    ]);
    expect(code).toBe(3);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('an encoding other than UTF-8', () => {
  test('is recognised, said, and can be overruled', async () => {
    const argv = ['align', '--source', bad('windows-1251.ru.txt'), '--target', bad('encoded.en.txt')];
    const recognised = await sverka(argv);
    expect(recognised.code).toBe(0);
    expect(recognised.err).toContain('windows-1251');
    expect(recognised.err).toContain('--source-encoding');
    const given = await sverka([...argv, '--source-encoding', 'windows-1251']);
    expect(given.err).toBe('');
    expect(given.out).toBe(recognised.out);
    expect(given.out).toMatch(/[а-я]{4}/);
  });

  test('gives the same beads as UTF-8 does', async () => {
    const run = async (name: string): Promise<unknown[]> =>
      (await sverka(['align', '--source', bad(name), '--target', bad('encoded.en.txt')])).out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { source: { text: string } | null }).source?.text);
    const reference = await run('encoded.ru.txt');
    for (const name of ['windows-1251.ru.txt', 'koi8-r.ru.txt', 'cp866.ru.txt'])
      expect(await run(name)).toEqual(reference);
  });
});

describe('a project file that is none', () => {
  test.each([
    ['missing', 'nowhere.sverka', 3],
    ['text', bad('not-a-project.sverka'), 3],
    ['empty', bad('empty.sverka'), 3],
    ['a database of another program', bad('foreign-database.sverka'), 3],
    ['cut short', bad('truncated.sverka'), 3],
    ['a folder', folder, 3],
  ])('%s is said for every command', async (_, path, code) => {
    for (const argv of [
      ['check', path],
      ['segments', path, '--jsonl'],
      ['history', path],
      ['stats', path],
      ['diff', path],
      ['set', path, 's1', '--text', 'x'],
    ]) {
      const run = await sverka(argv);
      expect({ argv: argv[0], code: run.code, lines: run.err.trimEnd().split('\n').length }).toEqual({
        argv: argv[0],
        code,
        lines: 1,
      });
    }
  });
});

describe('wrong use', () => {
  test.each([
    [['check'], '--source'],
    [['frobnicate'], 'no command “frobnicate”'],
    [['check', '--frobnicate'], '--frobnicate'],
    [['new', 'p.sverka', '--source', russian], '--target'],
    [['check', 'a.sverka', 'b.sverka'], 'b.sverka'],
    [['check', 'a.sverka', '--format', 'pdf'], 'pdf'],
    [['set', 'a.sverka', 's1', '--state', 'done'], 'done'],
    [['set', 'a.sverka', 's1'], '--text'],
    [['fix', 'a.sverka', 'abc', '--suggestion', 'zero'], 'zero'],
    [['set', 'a.sverka'], 'segment'],
  ])('%j is told with what to write', async (argv, words) => {
    const { code, err } = await sverka(argv);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  test('help is in the language asked for', async () => {
    expect((await sverka(['--help'])).out).toContain('Commands:');
    expect((await sverka(['--help', '--lang', 'ru'])).out).toContain('Команды:');
  });
});

describe('settings of the checks', () => {
  test('a file that is wrong is named with the place', async () => {
    const path = join(folder, 'settings.json');
    writeFileSync(path, '{ "checks": { "repeated-word": { "severity": "huge" } } }');
    const { code, err } = await sverka(['check', '--source', russian, '--target', english, '--config', path]);
    expect(code).toBe(2);
    expect(err).toContain('repeated-word');
  });

  test('switch a check off', async () => {
    const path = join(folder, 'off.json');
    writeFileSync(path, '{ "checks": { "repeated-word": { "on": false } } }');
    const { out } = await sverka([
      'check',
      '--source',
      russian,
      '--target',
      english,
      '--config',
      path,
      '--format',
      'json',
    ]);
    expect(out).not.toContain('"repeated-word"');
  });
});

describe('texts at the edge', () => {
  test('one very long line is split into its sentences', async () => {
    const { code, out } = await sverka([
      'align',
      '--source',
      bad('one-long-line.ru.txt'),
      '--target',
      bad('one-long-line.en.txt'),
    ]);
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n').length).toBeGreaterThan(150);
  });

  test('a text of one word a side is a project', async () => {
    const dir = join(folder, 'tiny');
    mkdirSync(dir);
    writeFileSync(join(dir, 'ru.txt'), 'Привет');
    writeFileSync(join(dir, 'en.txt'), 'Hello');
    const { code } = await sverka([
      'new',
      join(dir, 'p.sverka'),
      '--source',
      join(dir, 'ru.txt'),
      '--target',
      join(dir, 'en.txt'),
    ]);
    expect(code).toBe(0);
  });
});
