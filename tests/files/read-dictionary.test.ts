import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readDictionaries, readDictionary } from '../../src/files/read-dictionary';

const folder = mkdtempSync(join(tmpdir(), 'sverka-dictionary-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Writes a file below the folder of this test and gives its path. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function words(path: string): Promise<unknown> {
  const read = await readDictionary(path);
  return read.ok ? Object.fromEntries(read.value) : read.error;
}

const dsl = '\ufeff#NAME "Tiny"\r\n#INDEX_LANGUAGE "English"\r\n\r\nboat\r\n\t[trn]лодка[/trn]\r\n';
const table = 'лодка\tboat\n';
const article = 'boat\n  лодка\n';
const index = 'boat\tA\tS\n';

describe('readDictionary', () => {
  it('reads every format, packed or not, by the ending of its name', async () => {
    const expected = { лодка: ['boat'] };
    expect(await words(file('a.tsv', table))).toEqual(expected);
    expect(await words(file('b.tsv.gz', gzipSync(table)))).toEqual(expected);
    expect(await words(file('c.dsl', dsl))).toEqual(expected);
    expect(await words(file('d.dsl.dz', gzipSync(Buffer.from(dsl, 'utf16le'))))).toEqual(expected);
    file('e.index', index);
    expect(await words(file('e.dict.dz', gzipSync(article)))).toEqual(expected);
    expect(await words(join(folder, 'e.index'))).toEqual(expected);
    file('f.index', index);
    expect(await words(file('f.dict', article))).toEqual(expected);
  });

  it('knows a format by its content when the name does not say it', async () => {
    expect(await words(file('g.txt', dsl))).toEqual({ лодка: ['boat'] });
    expect(await words(file('h', gzipSync(table)))).toEqual({ лодка: ['boat'] });
  });

  it('joins several dictionaries', async () => {
    const read = await readDictionaries([file('i.tsv', table), file('j.tsv', 'лодка\tdinghy\n')]);
    expect(read.ok && Object.fromEntries(read.value)).toEqual({ лодка: ['boat', 'dinghy'] });
  });

  it.each([
    ['a missing file', () => join(folder, 'nowhere.tsv'), 'file-not-found'],
    ['an archive that was cut short', () => file('k.tsv.gz', gzipSync(table).subarray(0, 15)), 'dictionary-damaged'],
    ['a text that is no dictionary', () => file('l.txt', 'Просто текст.'), 'dictionary-unknown'],
    ['a table without English', () => file('m.tsv', 'лодка\tбарка\n'), 'dictionary-empty'],
    ['a text of dictd without its index', () => file('n.dict', article), 'dictionary-half-missing'],
    ['an index of dictd without its text', () => file('o.index', index), 'dictionary-half-missing'],
  ])('says what is wrong with %s', async (_, make, code) => {
    expect(await words(make())).toMatchObject({ code });
  });

  it('says where the index of dictd is broken, and when it points outside', async () => {
    file('p.index', 'boat\tA\n');
    expect(await words(file('p.dict', article))).toMatchObject({ code: 'dictionary-index-broken', data: { line: 1 } });
    file('q.index', 'boat\tA\t///\n');
    expect(await words(file('q.dict', article))).toMatchObject({ code: 'dictionary-damaged' });
  });

  it('refuses what unpacks to far more than a dictionary holds', async () => {
    const bomb = gzipSync(Buffer.alloc(201 * 1024 * 1024));
    expect(await words(file('r.tsv.gz', bomb))).toMatchObject({ code: 'dictionary-too-large', data: { limit: 200 } });
  });
});
