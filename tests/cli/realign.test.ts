import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sverka, temporaryFolder } from '../notation/command-line';

const folder = temporaryFolder();
const source = join(folder, 'walk.ru.txt');
const target = join(folder, 'walk.en.txt');
writeFileSync(source, 'Иван вышел из дома. Он забыл зонт.\n\nНа улице пошёл дождь. Стало темно и холодно.\n');
writeFileSync(
  target,
  'Ivan left the house. He forgot his umbrella.\n\nIt began to rain outside. It grew dark and cold.\n',
);
let count = 0;

async function newProject(): Promise<string> {
  count += 1;
  const path = join(folder, `project-${count}.sverka`);
  const { code } = await sverka(['new', path, '--source', source, '--target', target, '--author', 'Anna']);
  expect(code).toBe(0);
  return path;
}

interface Line {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

async function segments(path: string): Promise<Line[]> {
  const { out } = await sverka(['segments', path, '--jsonl']);
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

describe('sverka realign', () => {
  test('merges and splits, and the export of the untouched text stays the same bytes', async () => {
    const path = await newProject();
    const merged = await sverka(['realign', path, 'merge', 's1', '--lang', 'en']);
    expect(merged).toEqual({ code: 0, out: '', err: 's1 s2 → s5: revision 1.\n' });
    const split = await sverka([
      'realign',
      path,
      'split',
      's5',
      '--source-at',
      '19',
      '--target-at',
      '20',
      '--lang',
      'ru',
    ]);
    expect(split.err).toBe('s5 → s6 s7: правка № 2.\n');
    expect((await segments(path)).slice(0, 2).map((line) => line.target)).toEqual([
      'Ivan left the house.',
      'He forgot his umbrella.',
    ]);
    const out = join(folder, 'untouched.txt');
    expect((await sverka(['export', path, '-o', out])).code).toBe(0);
    expect(readFileSync(out)).toEqual(readFileSync(target));
    expect((await sverka(['verify', path])).code).toBe(0);
    expect((await sverka(['history', path, '--lang', 'en'])).out).toContain('s5 → s6 s7');
  });

  test('moves, unlinks and links', async () => {
    const path = await newProject();
    expect((await sverka(['realign', path, 'move', 's1', '--side', 'target', '--direction', 'down'])).code).toBe(0);
    expect((await sverka(['realign', path, 'unlink', 's3'])).code).toBe(0);
    const rows = await segments(path);
    const alone = rows.find((row) => row.target === 'It began to rain outside.')!;
    expect((await sverka(['realign', path, 'link', alone.id])).code).toBe(0);
    expect(await segments(path)).toHaveLength(4);
  });

  test('joins and breaks paragraphs in a diff that patch applies', async () => {
    const path = await newProject();
    expect((await sverka(['realign', path, 'join', 's3'])).code).toBe(0);
    expect((await sverka(['realign', path, 'break', 's2'])).code).toBe(0);
    const [patched, exported, diff] = ['patched.txt', 'exported.txt', 'join.diff'].map((name) =>
      join(folder, name),
    ) as [string, string, string];
    expect((await sverka(['export', path, '-o', exported])).code).toBe(0);
    expect(readFileSync(exported, 'utf8')).toBe(
      'Ivan left the house.\n\nHe forgot his umbrella. It began to rain outside. It grew dark and cold.\n',
    );
    expect((await sverka(['diff', path, '-o', diff])).code).toBe(0);
    copyFileSync(target, patched);
    expect(spawnSync('patch', [patched, diff]).status).toBe(0);
    expect(readFileSync(patched, 'utf8')).toBe(readFileSync(exported, 'utf8'));
  });

  test.each([
    [['tear', 's1'], '<repair>'],
    [['split', 's1'], '--source-at'],
    [['split', 's1', '--source-at', 'x'], '--source-at'],
    [['split', 's1', '--source-at', '900'], 's1'],
    [['move', 's1', '--side', 'source'], '--direction'],
    [['merge', 's1', '--side', 'source'], '--side'],
    [['merge', 's2'], 's3'],
    [['merge', 's99'], 's99'],
    [['join', 's2'], 's2'],
  ])('refuses %j and says why', async (words, named) => {
    const path = await newProject();
    const [repair, ...rest] = words;
    const { code, err } = await sverka(['realign', path, repair!, ...rest, '--lang', 'en']);
    expect({ code, names: err.includes(named), lines: err.trimEnd().split('\n').length }).toEqual({
      code: 2,
      names: true,
      lines: 1,
    });
  });
});
