import type { Article } from './dictionary';
import { linesOf } from './lines-of';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Where the article of a headword stands in the text file of a dictd dictionary, in bytes. */
export interface DictdPlace {
  readonly head: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The places that the index of a dictd dictionary names, or the number of the first line that is none (from 1). Lines
 * hold a headword, an offset and a length, both in dictd's own base 64; entries about the dictionary itself are left out.
 */
export function parseDictdIndex(text: string): { readonly places: DictdPlace[] } | { readonly brokenLine: number } {
  const places: DictdPlace[] = [];
  let number = 0;
  for (const line of linesOf(text)) {
    number++;
    if (line === '') continue;
    const [head, offset, length] = line.split('\t');
    const from = numberOf(offset);
    const size = numberOf(length);
    if (head === undefined || from === null || size === null) return { brokenLine: number };
    if (!/^00-?database/.test(head)) places.push({ head, from, to: from + size });
  }
  return { places };
}

/** The articles of a dictd dictionary; `read` gives the text of a range of bytes. The line that repeats the headword is left out. */
export function* parseDictd(
  places: Iterable<DictdPlace>,
  read: (from: number, to: number) => string,
): Generator<Article> {
  for (const { head, from, to } of places) {
    const text = read(from, to);
    const end = text.indexOf('\n');
    const opening = end < 0 ? text : text.slice(0, end);
    const repeats = opening.toLowerCase().startsWith(head.toLowerCase());
    yield { head, body: repeats ? text.slice(head.length) : text };
  }
}

function numberOf(digits: string | undefined): number | null {
  if (digits === undefined || digits === '') return null;
  let value = 0;
  for (const digit of digits) {
    const place = DIGITS.indexOf(digit);
    if (place < 0) return null;
    value = value * 64 + place;
  }
  return Number.isSafeInteger(value) ? value : null;
}
