import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { sverka, temporaryFolder } from '../notation/command-line';

const folder = temporaryFolder();
const RUSSIAN = 'Иван утром вышел из дома. Он забыл старый зонт.\n\nНа улице пошёл сильный дождь.\n';
const ENGLISH = 'Ivan left home in the morning. He forgot his old umbrella.\n\nIt began to rain hard.\n';
let count = 0;

const at = (name: string) => join(folder, name);

async function newProject(): Promise<string> {
  writeFileSync(at('walk.ru.txt'), RUSSIAN);
  writeFileSync(at('walk.en.txt'), ENGLISH);
  const path = at(`project-${(count += 1)}.sverka`);
  const { code } = await sverka(['new', path, '--source', at('walk.ru.txt'), '--target', at('walk.en.txt')]);
  expect(code).toBe(0);
  return path;
}

async function segments(path: string) {
  const { out } = await sverka(['segments', path, '--jsonl']);
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; source: string; target: string; state: string; notes: string[] });
}

test('sverka reimport keeps the work, marks what changed and leaves a sound project', async () => {
  const path = await newProject();
  expect((await sverka(['set', path, 's1', '--text', 'Ivan went out in the morning.'])).code).toBe(0);
  expect((await sverka(['set', path, 's3', '--state', 'confirmed'])).code).toBe(0);
  const corrected = RUSSIAN.replace('старый', 'новый').replace('зонт.', 'зонт. Никто его не вернул.');
  writeFileSync(at('corrected.txt'), iconv.encode(corrected, 'windows-1251'));
  const run = await sverka([
    ...['reimport', path, '--source', at('corrected.txt'), '--source-encoding', 'windows-1251', '--lang', 'en'],
  ]);
  expect(run).toEqual({
    code: 0,
    out: '',
    err: 'Russian text imported again. Segments with changed Russian: 1; with new Russian: 1; whose Russian is gone: 0.\n',
  });
  expect(await segments(path)).toMatchObject([
    { id: 's1', target: 'Ivan went out in the morning.', state: 'edited' },
    { id: 's2', source: 'Он забыл новый зонт.', notes: ['The Russian was changed. Before: “Он забыл старый зонт.”'] },
    { id: 's4', source: 'Никто его не вернул.', target: '' },
    { id: 's3', target: 'It began to rain hard.', state: 'confirmed' },
  ]);
  expect((await sverka(['verify', path])).code).toBe(0);
  expect((await sverka(['history', path, '--lang', 'en'])).out).toContain('the imported Russian text → corrected.txt');
  const merged = await sverka(['realign', path, 'merge', 's2']);
  expect(merged.code).toBe(0);
  expect((await segments(path))[1]).toMatchObject({ source: 'Он забыл новый зонт. Никто его не вернул.' });
  const again = await sverka([
    'reimport',
    path,
    '--source',
    at('corrected.txt'),
    '--source-encoding',
    'windows-1251',
    '--lang',
    'ru',
  ]);
  expect(again).toMatchObject({ code: 0, err: 'Ничего не изменилось: этот русский текст уже в проекте.\n' });
});

test('sverka reimport refuses another text, and English', async () => {
  const path = await newProject();
  const before = readFileSync(path);
  writeFileSync(at('other.txt'), 'Совсем другой рассказ о море. Ничего общего с прежним. Третья фраза тоже новая.\n');
  const other = await sverka(['reimport', path, '--source', at('other.txt'), '--lang', 'en']);
  expect(other.code).toBe(2);
  expect(other.err).toContain('other.txt is another text');
  expect((await sverka(['reimport', path, '--source', at('walk.en.txt')])).code).toBe(3);
  expect((await sverka(['reimport', path, '--source', at('missing.txt')])).code).toBe(3);
  expect((await sverka(['reimport', path])).code).toBe(2);
  expect(readFileSync(path)).toEqual(before);
});
