import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixture, sverka, temporaryFolder } from '../notation/command-line';

const folder = temporaryFolder();
const texts = ['--source', fixture('sample', 'source.ru.txt'), '--target', fixture('sample', 'target.en.txt')];
const dictionary = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('--dictionary', () => {
  test('is taken several times by align, new and check', async () => {
    const given = ['a.tsv', 'b.tsv'].flatMap((name) => ['--dictionary', dictionary(name, 'дверь\tdoor\n')]);
    const aligned = await sverka(['align', ...texts, ...given]);
    expect({ code: aligned.code, err: aligned.err }).toEqual({ code: 0, err: '' });
    expect((await sverka(['new', join(folder, 'p.sverka'), ...texts, ...given])).code).toBe(0);
    expect((await sverka(['check', ...texts, ...given])).code).toBe(0);
  });

  test('names a dictionary that cannot be used, in one line', async () => {
    const { code, err } = await sverka(['align', ...texts, '--dictionary', dictionary('empty.tsv', 'дверь\tдверца\n')]);
    expect(code).toBe(3);
    expect(err).toMatch(/^sverka: .*empty\.tsv.*\n$/);
  });

  test('lets words without an answer be found, in lines of JSON too and by way of the settings', async () => {
    const path = dictionary('c.tsv', 'похлебка\tsoup\nпомешивать\tstir\n');
    const line = JSON.stringify({ id: '1', source: 'Он помешивал похлебку.', target: 'He was away.' });
    const found = async (...given: string[]) => (await sverka(['check', '--jsonl', ...given], `${line}\n`)).out;
    expect(await found()).not.toContain('unanswered-words');
    expect(await found('--dictionary', path)).toContain('unanswered-words');
    const config = dictionary('house.json', JSON.stringify({ dictionaries: ['c.tsv'] }));
    expect(await found('--config', config)).toContain('unanswered-words');
    expect(
      (await sverka(['check', '--jsonl', '--config', dictionary('bad.json', '{"dictionaries": "c.tsv"}')], '')).code,
    ).toBe(2);
  });
});
