import type { Suggestion } from '../findings/finding';
import type { Amount } from './number-mismatch-amounts';

const SCALES: readonly (readonly [string, number])[] = [
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
];
const NUMERAL = /\d[\d,.]*\d|\d/g;

/** The target's amount with the value of the source in its place, written as English writes it; null if unclear. */
export function suggestValue(source: Amount, target: Amount): Suggestion | null {
  if (target.part === 'hour' || source.part === 'hour' || target.detail !== source.detail) return null;
  const { from, to } = target.quantity;
  const scale = /\b(?:thousand|million|billion|trillion)\b/i.test(target.text);
  if (scale || source.value >= 1e6) {
    if (target.quantity.upper !== undefined || target.quantity.kind !== 'plain') return null;
    return { from, to, text: writeLarge(source.value) };
  }
  const numerals = [...target.text.matchAll(NUMERAL)];
  const found = target.part === 'value' || target.part === 'day' ? dayOrFirst(target, numerals) : numerals.at(-1);
  if (!found) return null;
  const isYear = target.part === 'year' || target.quantity.kind === 'year' || target.quantity.kind === 'decade';
  const start = from + found.index;
  const ending = /^(?:st|nd|rd|th)\b/.exec(target.text.slice(found.index + found[0].length))?.[0] ?? '';
  const text = isYear ? String(source.value) : writeNumber(source.value) + (ending && ordinalEnding(source.value));
  return { from: start, to: start + found[0].length + ending.length, text };
}

function dayOrFirst(target: Amount, numerals: readonly RegExpExecArray[]): RegExpExecArray | undefined {
  return target.part === 'day' ? numerals.find((numeral) => Number(numeral[0]) === target.value) : numerals[0];
}

/** "1.5 million", "230,000", "1.25". */
function writeLarge(value: number): string {
  for (const [word, scale] of SCALES) {
    const share = value / scale;
    if (share >= 1 && Number.isInteger(Math.round(share * 1e9) / 1e6)) return `${writeNumber(share)} ${word}`;
  }
  return writeNumber(value);
}

function writeNumber(value: number): string {
  const [whole = '', fraction] = String(Number(value.toPrecision(12))).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function ordinalEnding(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}
