import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Format } from '../../../src/core/formats/format';
import { formattedFile } from '../../../src/files/read-file';
import { fixture } from '../../notation/command-line';

const LENGTH = 30_000;
/** What an expression that tries every place anew needs minutes for. */
const BLANKS = [' ', '\u00A0'];
const CONTROLS = ['\t', '\n', '\r', '\n ', ' \n'];

const FOLDER = fixture('formats');
const FILES = readdirSync(FOLDER).filter((name) => /\.(?:csv|html|jsonl|mqxliff|po|sdlxliff|srt|xlf)$/.test(name));

/** The words of the texts in a file, and none of its markup. */
function wordsOf(name: string): RegExp {
  if (/\.(?:html|mqxliff|sdlxliff|xlf)$/.test(name)) return /(?<=>[^<]*)\p{L}{4,}(?=[^<>]*<\/)/gu;
  if (name.endsWith('.po')) return /(?<=^msg(?:id|str) "[^"]*)\p{L}{4,}/gmu;
  return name.endsWith('.jsonl') ? /(?<="(?:source|target)": ?"[^"]*)\p{L}{4,}/gu : /\p{L}{4,}(?=[ .,?!])/gu;
}

/** The file with a long run in front of words at several places of it. */
function withRuns(name: string, sign: string): Uint8Array {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
  const words = [...text.matchAll(wordsOf(name))].map(({ index }) => index);
  const places = [0.3, 0.5, 0.7, 0.8].map((share) => words[Math.floor(share * words.length)]!);
  const run = `a${sign.repeat(LENGTH / sign.length)}b`;
  const pieces = [0, ...places].map((from, index) => text.slice(from, places[index]));
  return new TextEncoder().encode(pieces.join(run));
}

/** Reads a file, and writes it with another text at its end. */
function used(format: Format, contents: Parameters<Format['write']>[0]): boolean {
  const options = { encodes: () => true };
  if (format.holds === 'one-language') {
    const read = format.read(contents, 'target');
    const { from, to } = read.ok ? read.value.blocks.at(-1)! : { from: 0, to: 0 };
    return read.ok && format.write(contents, [{ from, to, text: 'new' }], options).ok;
  }
  const read = format.read(contents);
  if (!read.ok) return false;
  const changes = read.value.units.map((_, unit) => ({ unit, target: 'new', state: null, notes: [] }));
  return format.write(contents, changes, options).ok;
}

describe('a file with tens of thousands of blanks or line ends in a row', () => {
  it.each(FILES)('is read and written like any other: %s', (name) => {
    for (const sign of BLANKS) {
      const file = formattedFile(name, withRuns(name, sign));
      expect(file.ok && used(file.value.format, file.value.contents)).toBe(true);
    }
    // Where they mean something, the file may be another one by now, or none.
    for (const sign of CONTROLS) {
      const file = formattedFile(name, withRuns(name, sign));
      if (file.ok) used(file.value.format, file.value.contents);
    }
  });
});
