import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decodeText, encodeText, ENCODINGS, firstUnencodable } from '../../src/files/encodings';
import { decodeFile, readTextFile, type ReadOptions } from '../../src/files/read-text-file';

const russian =
  'Утром мы вышли к реке — было ещё темно. «Скоро рассветёт», — сказал проводник и развёл костёр.\n' +
  'Юрий Щукин, охотник из Объячева, молчал: он ждал, когда поднимется туман. Вода шла ровно, без плеска.\n';
const english = 'They didn’t wait – the “morning” boat had left… A café was open.\n';

function decoded(bytes: Uint8Array, options?: ReadOptions) {
  return decodeFile('a.txt', bytes, options);
}

describe('the encoding of a text', () => {
  it('is UTF-8 when the bytes are', () => {
    expect(decoded(encodeText(russian, 'utf-8'))).toMatchObject({
      value: { text: russian, encoding: 'utf-8', encodingSource: 'utf-8' },
    });
  });

  it('is told by a BOM, which stays in the text', () => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be']) {
      const text = `\uFEFF${russian}`;
      expect(decoded(encodeText(text, encoding))).toMatchObject({ value: { text, encoding, encodingSource: 'bom' } });
    }
  });

  it('is recognised for Russian in every old encoding', () => {
    for (const encoding of ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic']) {
      const writable = ['ibm866', 'koi8-r', 'iso-8859-5'].includes(encoding)
        ? russian.replaceAll('—', '-').replace(/[«»]/g, '"')
        : russian;
      for (const text of [writable, writable.toUpperCase(), writable.slice(0, 60)]) {
        expect(decoded(encodeText(text, encoding))).toMatchObject({
          value: { text, encoding, encodingSource: 'recognised' },
        });
      }
    }
  });

  it('is recognised for English with curly quotes, dashes and a French word', () => {
    for (const text of [english, english.replace('é', 'e')]) {
      expect(decoded(encodeText(text, 'windows-1252'))).toMatchObject({
        value: { text, encoding: 'windows-1252', encodingSource: 'recognised' },
      });
    }
  });

  it('is recognised for UTF-16 without a BOM', () => {
    for (const encoding of ['utf-16le', 'utf-16be']) {
      for (const text of [russian, english]) {
        expect(decoded(encodeText(text, encoding))).toMatchObject({
          value: { text, encoding, encodingSource: 'recognised' },
        });
      }
    }
  });

  it('is not guessed from a few letters', () => {
    expect(decoded(encodeText('да', 'koi8-r'))).toMatchObject({
      error: { code: 'encoding-unsure', data: { path: 'a.txt' } },
    });
  });

  it('is not guessed for what is no Russian', () => {
    const noise = Uint8Array.from({ length: 300 }, (_, index) => 0x80 + ((index * 89) % 128));
    expect(decoded(noise)).toMatchObject({ ok: false });
  });

  it('is UTF-8 with the place of the damage when a sequence is broken', () => {
    const bytes = encodeText(russian, 'utf-8');
    expect(decoded(bytes.subarray(0, 33))).toEqual({
      ok: false,
      error: { code: 'encoding-mismatch', data: { path: 'a.txt', encoding: 'utf-8', offset: 32 } },
    });
  });

  it('is what the user says, under any usual name', () => {
    for (const encoding of ['windows-1251', 'CP1251', 'win-1251', 'Windows 1251']) {
      expect(decoded(encodeText('да', 'windows-1251'), { encoding })).toMatchObject({
        value: { text: 'да', encoding: 'windows-1251', encodingSource: 'given' },
      });
    }
    expect(decoded(encodeText('\uFEFFда', 'utf-16be'), { encoding: 'UTF-16' })).toMatchObject({
      value: { encoding: 'utf-16be' },
    });
  });

  it('is refused with the known ones when there is none of that name', () => {
    expect(decoded(encodeText('да', 'utf-8'), { encoding: 'klingon' })).toEqual({
      ok: false,
      error: { code: 'encoding-unknown', data: { encoding: 'klingon', known: ENCODINGS.join(', ') } },
    });
    expect(decoded(encodeText('да', 'utf-8'), { encoding: 'constructor' })).toMatchObject({ ok: false });
  });

  it('is refused with the place of the byte that it cannot hold', () => {
    const bytes = Uint8Array.of(0xe4, 0xe0, 0x98, 0x0a);
    expect(decoded(bytes, { encoding: 'windows-1251' })).toEqual({
      ok: false,
      error: { code: 'encoding-mismatch', data: { path: 'a.txt', encoding: 'windows-1251', offset: 2 } },
    });
    expect(decoded(encodeText('да!', 'utf-16le').subarray(0, 5), { encoding: 'utf-16le' })).toMatchObject({
      error: { code: 'encoding-mismatch', data: { offset: 4 } },
    });
  });

  it('gives back the bytes of everything that it reads', () => {
    const bytes = fc.uint8Array({ min: 9, maxLength: 200 });
    fc.assert(
      fc.property(bytes, fc.constantFrom(undefined, ...ENCODINGS), (content, encoding) => {
        const file = decoded(content, { encoding });
        if (file.ok) expect(encodeText(file.value.text, file.value.encoding)).toEqual(content);
      }),
    );
  });

  it('says which character it does not have', () => {
    expect(firstUnencodable('да — нет', 'windows-1251')).toBeNull();
    expect(firstUnencodable('да 🙂', 'windows-1251')).toBe(3);
    expect(firstUnencodable('да — нет', 'iso-8859-5')).toBe(3);
    expect(firstUnencodable('да 🙂', 'utf-16le')).toBeNull();
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('%s has everything but half a character', (encoding) => {
    expect(firstUnencodable('да\ud83d нет', encoding)).toBe(2);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '\ud83d', '\ude42'), (text, half) => {
        const whole = `${text} ${half} ${text}`;
        const back = decodeText(encodeText(whole, encoding), encoding);
        const lost = whole.split('').findIndex((unit, at) => unit !== back[at]);
        expect(firstUnencodable(whole, encoding)).toBe(lost < 0 ? null : lost);
      }),
    );
  });
});

describe('what is no text', () => {
  it('is empty or blank', () => {
    for (const text of ['', ' \r\n\t', '\uFEFF', '\uFEFF\n']) {
      expect(decoded(encodeText(text, 'utf-8'))).toMatchObject({ error: { code: 'file-empty' } });
    }
  });

  it('has NULs or many control characters', () => {
    const pieces = ['PK\u0003\u0004\u0014\0\u0006', '%PDF-1.7\n text', '\u0001\u0002\u0003\u0004text', 'text\0text'];
    for (const text of pieces)
      expect(decoded(encodeText(text, 'utf-8'))).toMatchObject({ error: { code: 'file-binary' } });
  });

  it('is not a text with a page break', () => {
    expect(decoded(encodeText(`${english}\f${english}`, 'utf-8'))).toMatchObject({ ok: true });
  });
});

describe('a file', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sverka-read-'));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it('is read with its name and bytes', async () => {
    const path = join(folder, 'статья 1.txt');
    await writeFile(path, russian);
    expect(await readTextFile(path)).toEqual({
      ok: true,
      value: {
        path,
        name: 'статья 1.txt',
        bytes: encodeText(russian, 'utf-8'),
        text: russian,
        encoding: 'utf-8',
        encodingSource: 'utf-8',
      },
    });
  });

  it.skipIf(process.platform === 'win32')(
    'is read to its end where its size cannot be known, as of a pipe',
    async () => {
      const path = join(folder, 'pipe.txt');
      execFileSync('mkfifo', [path]);
      const long = russian.repeat(3_000);
      const [read] = await Promise.all([readTextFile(path), writeFile(path, long)]);
      expect(read).toMatchObject({ ok: true, value: { text: long } });
      // Byte by byte the runner would compare for ten seconds.
      expect(read.ok && Buffer.compare(read.value.bytes, encodeText(long, 'utf-8'))).toBe(0);
    },
  );

  it('is named when it is missing, a folder or too large', async () => {
    const missing = join(folder, 'none.txt');
    expect(await readTextFile(missing)).toEqual({
      ok: false,
      error: { code: 'file-not-found', data: { path: missing } },
    });
    expect(await readTextFile(folder)).toMatchObject({ error: { code: 'file-is-folder' } });
    const large = join(folder, 'large.txt');
    await writeFile(large, '');
    await truncate(large, 101 * 1024 * 1024);
    expect(await readTextFile(large)).toEqual({
      ok: false,
      error: { code: 'file-too-large', data: { path: large, megabytes: 101, limit: 100 } },
    });
  });

  it('is unreadable when its name is too long', async () => {
    expect(await readTextFile(join(folder, 'x'.repeat(300)))).toMatchObject({
      error: { code: 'file-unreadable', data: { cause: 'ENAMETOOLONG' } },
    });
  });
});
