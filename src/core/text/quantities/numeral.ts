import type { Language } from '../span';

/** What a number token says by itself. */
export type Numeral =
  | { readonly form: 'number'; readonly value: number; readonly ending: string; readonly grouped: boolean }
  | { readonly form: 'date'; readonly day: number; readonly month: number; readonly year: number }
  | { readonly form: 'time'; readonly hour: number; readonly minute: number }
  | { readonly form: 'score'; readonly values: readonly number[] };

const GROUPED = {
  ru: /^\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?$|^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/,
  en: /^\d{1,3}(?:[, \u00a0\u2009\u202f]\d{3})+(?:\.\d+)?$/,
};
const NUMBER = /^(\d[\d\u0020\u00a0\u2009\u202f.,]*?)(?:-?([\p{L}'’]+))?$/u;
const DAY_FIRST = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/;
const CLOCK = /^(\d{1,2}):(\d{2})(?::\d{2})?$/;
/** «131x185», with a Latin x, a Russian х or a times sign. */
const SIZE = /^\d+(?:[xх×]\d+)+$/i;
const SCORE = /^\d{1,3}(?::\d{1,3})+$/;

/**
 * Reads the text of a number token by its language's conventions: «1 550,5» and "1,550.5", endings («20-го», "20th"),
 * day-first dates, clock times, scores («3:0») and sizes («131x185»). Null for what is none of these: versions, "5G" is left to the reader of
 * endings. A comma with three digits behind it groups in English and is decimal in Russian.
 */
export function readNumeral(text: string, language: Language): Numeral | null {
  const date = DAY_FIRST.exec(text);
  if (date) return readDate(Number(date[1]), Number(date[2]), date[3] ?? '');
  const clock = CLOCK.exec(text);
  if (clock && Number(clock[1]) < 25 && Number(clock[2]) < 60)
    return { form: 'time', hour: Number(clock[1]), minute: Number(clock[2]) };
  if (SCORE.test(text)) return { form: 'score', values: text.split(':').map(Number) };
  if (SIZE.test(text)) return { form: 'score', values: text.split(/[xх×]/i).map(Number) };
  const match = NUMBER.exec(text);
  const digits = match?.[1];
  if (digits === undefined) return null;
  const value = readDigits(digits, language);
  if (value === null) return null;
  return { form: 'number', value, ending: (match?.[2] ?? '').toLowerCase(), grouped: GROUPED[language].test(digits) };
}

function readDate(day: number, month: number, year: string): Numeral | null {
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  const century = year.length === 4 ? 0 : Number(year) < 50 ? 2000 : 1900;
  return { form: 'date', day, month, year: century + Number(year) };
}

function readDigits(digits: string, language: Language): number | null {
  if (GROUPED[language].test(digits)) {
    const plain = language === 'en' ? digits.replace(/[^\d.]/g, '') : readGroups(digits);
    return Number(plain);
  }
  if (/^\d+$/.test(digits)) return Number(digits);
  // «1.5» and "1,5" are read as decimals on either side: machines leave the mark as it was.
  if (/^\d+[.,]\d+$/.test(digits)) return Number(digits.replace(',', '.'));
  if (/^\d{1,3}(?:,\d{3})+$/.test(digits)) return Number(digits.replaceAll(',', ''));
  return null;
}

function readGroups(digits: string): string {
  const dotted = /^\d{1,3}(?:\.\d{3}){2,}/.test(digits);
  return digits
    .replace(/[ \u00a0\u2009\u202f]/g, '')
    .replace(dotted ? /\./g : /$^/, '')
    .replace(',', '.');
}
