import { FormNote, type WordForm } from '../../analysis/form-note';
import type { Quantity } from '../../analysis/analysed-document';
import type { Language } from '../span';
import type { Token } from '../token';
import { attachMeasures } from './attach-measures';
import { readNumeral } from './numeral';
import { addUp, type NumberWord } from './number-words';
import { readRoman } from './roman';

/** A token with the form to look words up by. */
export interface KeyedToken extends Token {
  readonly key: string;
  /** What all tokens of this form share; what is made by hand has none. */
  readonly form?: WordForm;
}

/** A number as read from tokens, before it is known what it counts. */
export interface ReadNumber {
  readonly value: number;
  /** Index behind its last token. */
  readonly next: number;
  readonly spelled: boolean;
  readonly ordinal: boolean;
  readonly decade: boolean;
  /** The unit or ending that was glued to the digits (`km`, `pm`, `го`). */
  readonly ending: string;
  /** Whether a scale word such as "million" took part. */
  readonly scaled: boolean;
}

/** What the reader has to know of a language. */
export interface NumberLanguage {
  readonly language: Language;
  readonly words: ReadonlyMap<string, NumberWord>;
  readonly months: ReadonlyMap<string, number>;
  /** Whether a word's beginning lets it be a compound; a quick look before `compound`. */
  mayCompound(key: string): boolean;
  /** Parts of a word with a hyphen that is one number ("twenty-five"), or of a compound («5-летний»); null otherwise. */
  compound(token: KeyedToken): Omit<ReadNumber, 'next'> | null;
  /** What an ending glued to digits means, `before` being the token in front; null means that this is no number at all ("5G"). */
  ending(
    ending: string,
    value: number,
    before: string,
  ): { scale?: number; ordinal?: boolean; decade?: boolean; unit?: boolean } | null;
  /** Number of tokens at an index that say per cent; 0 if none do. */
  percentAt(tokens: readonly KeyedToken[], index: number): number;
  centuryAt(tokens: readonly KeyedToken[], index: number): number;
  yearAfter(tokens: readonly KeyedToken[], index: number): number;
  /** A date, time or fraction whose number starts at an index; wins over a bare number. */
  special(tokens: readonly KeyedToken[], index: number, reader: NumberReader): SpecialReading | null;
  /** Whether a bare four-digit number at an index is a year. */
  isYear(tokens: readonly KeyedToken[], index: number): boolean;
}

/** Reads the number that starts at a token, with its scale words. */
export type NumberReader = (index: number) => ReadNumber | null;

/** Quantities found and the index to go on from; none for what must not be compared (fractions, phone numbers). */
export interface SpecialReading {
  readonly quantities: readonly Quantity[];
  readonly next: number;
}

const DASHES = new Set(['-', '–', '—', '−', '‑']);

/** The quantities of a text in order of their place. */
export function readQuantities(tokens: readonly KeyedToken[], pack: NumberLanguage): Quantity[] {
  const quantities: Quantity[] = [];
  const numbers = new Map<number, ReadNumber | null>();
  // Dates, times and fractions all ask for the number at the same place.
  const reader: NumberReader = (index) => {
    let number = numbers.get(index);
    if (number === undefined) numbers.set(index, (number = readNumber(tokens, index, pack)));
    return number;
  };
  const starts = startsOf(pack);
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index];
    if (!token) break;
    if (!mayStart(token, starts)) {
      index++;
      continue;
    }
    const special = pack.special(tokens, index, reader);
    if (special) {
      quantities.push(...special.quantities);
      index = special.next;
      continue;
    }
    const reading =
      readIsoDate(tokens, index) ??
      readPhone(tokens, index) ??
      readClock(token, index, pack) ??
      readRomanAt(tokens, index, pack) ??
      readCounted(tokens, index, pack, reader);
    if (reading) {
      quantities.push(...reading.quantities);
      index = reading.next;
    } else index++;
  }
  return quantities.length === 0 ? quantities : attachMeasures(quantities, tokens, pack.language);
}

const ROMAN = /^[IVXLCХ]+$/;
const ROMAN_START = new Set([0x49, 0x56, 0x58, 0x4c, 0x425]);

/** Whether a quantity may start with a word; by pack, as each has words of its own. */
const STARTS = new Map<NumberLanguage, FormNote<boolean>>();

function startsOf(pack: NumberLanguage): FormNote<boolean> {
  let starts = STARTS.get(pack);
  if (starts === undefined) {
    starts = new FormNote(
      (key) => pack.words.has(key) || pack.months.has(key) || SHARES.has(key) || pack.mayCompound(key),
    );
    STARTS.set(pack, starts);
  }
  return starts;
}

function mayStart(token: KeyedToken, starts: FormNote<boolean>): boolean {
  if (token.kind !== 'word') return token.kind === 'number';
  return mayBeRoman(token) || starts.of(token.form, token.key);
}

const ROMANS = new FormNote((text) => ROMAN.test(text));

function mayBeRoman(token: KeyedToken): boolean {
  return ROMAN_START.has(token.text.charCodeAt(0)) && ROMANS.of(token.form, token.text);
}

const NUMERALS = {
  ru: new FormNote((text) => readNumeral(text, 'ru')),
  en: new FormNote((text) => readNumeral(text, 'en')),
};

/** `readNumeral` of a token. */
export function numeralOf(token: KeyedToken, language: Language): ReturnType<typeof readNumeral> {
  return NUMERALS[language].of(token.form, token.text);
}

const SHARES: ReadonlySet<string> = new Set(['a', 'half', 'треть', 'четверть']);

/** The span from one token to the one before `next`. */
export function spanOf(tokens: readonly KeyedToken[], first: number, next: number): { from: number; to: number } {
  return { from: tokens[first]?.from ?? 0, to: tokens[next - 1]?.to ?? 0 };
}

/** A share as a reading. */
export function fractionOf(
  tokens: readonly KeyedToken[],
  first: number,
  next: number,
  value: number,
  spelled: boolean,
): SpecialReading {
  return { quantities: [{ ...spanOf(tokens, first, next), value, kind: 'fraction', spelled }], next };
}

/** "2021-06-22" */
function readIsoDate(tokens: readonly KeyedToken[], index: number): SpecialReading | null {
  const first = tokens[index];
  const last = tokens[index + 4];
  if (first?.kind !== 'number' || first.text.length !== 4 || last?.to !== first.from + 10) return null;
  const text = tokens.slice(index, index + 5).map((token) => token.text);
  const found = /^([12]\d{3})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.exec(text.join(''));
  if (!found) return null;
  const parts = { day: Number(found[3]), month: Number(found[2]), year: Number(found[1]) };
  return {
    quantities: [{ ...spanOf(tokens, index, index + 5), value: parts.day, kind: 'date', parts, spelled: false }],
    next: index + 5,
  };
}

/** "8-800-555-35-35": three or more numbers joined by hyphens are a telephone or serial number. */
function readPhone(tokens: readonly KeyedToken[], index: number): SpecialReading | null {
  let at = index;
  let parts = 0;
  while (tokens[at]?.kind === 'number') {
    parts++;
    const dash = tokens[at + 1];
    if (!dash || !DASHES.has(dash.text) || dash.from !== tokens[at]?.to || tokens[at + 2]?.from !== dash.to) break;
    at += 2;
  }
  return parts >= 3 ? { quantities: [], next: at + 1 } : null;
}

function readClock(token: KeyedToken, index: number, pack: NumberLanguage): SpecialReading | null {
  if (token.kind !== 'number') return null;
  const numeral = numeralOf(token, pack.language);
  const place = { from: token.from, to: token.to };
  if (numeral?.form === 'score')
    return {
      quantities: numeral.values.map((value) => ({ ...place, value, kind: 'plain' as const, spelled: false })),
      next: index + 1,
    };
  if (numeral?.form === 'date') {
    const { day, month, year } = numeral;
    return {
      quantities: [{ ...place, value: day, kind: 'date', parts: { day, month, year }, spelled: false }],
      next: index + 1,
    };
  }
  return null;
}

function readRomanAt(tokens: readonly KeyedToken[], index: number, pack: NumberLanguage): SpecialReading | null {
  const token = tokens[index];
  if (token?.kind !== 'word' || !mayBeRoman(token)) return null;
  const value = readRoman(token.text);
  if (value === null || (token.text === 'I' && pack.language === 'en')) return null;
  const second = DASHES.has(tokens[index + 1]?.text ?? '') ? readRoman(tokens[index + 2]?.text ?? '') : null;
  const behind = second === null ? index + 1 : index + 3;
  const century = pack.centuryAt(tokens, behind);
  const kind = century > 0 ? ('century' as const) : ('ordinal' as const);
  const next = behind + century;
  const upper = second === null ? {} : { upper: second };
  // Outside a century it is the number of a king or a chapter, which the other side may write in words.
  return { quantities: [{ ...spanOf(tokens, index, next), value, ...upper, kind, spelled: century === 0 }], next };
}

function readCounted(
  tokens: readonly KeyedToken[],
  index: number,
  pack: NumberLanguage,
  reader: NumberReader,
): SpecialReading | null {
  const first = reader(index);
  if (!first) return null;
  const second = readRangeEnd(tokens, first, reader);
  const last = second ?? first;
  const lower = second?.scaled && !first.scaled ? first.value * scaleShare(second) : first.value;
  const isRange = second !== null && second.value > lower;
  if (second && !isRange)
    return {
      quantities: [quantityOf(tokens, index, first, pack), quantityOf(tokens, first.next + 1, second, pack)],
      next: second.next,
    };
  const quantity = quantityOf(tokens, index, last, pack);
  return {
    quantities: [isRange ? { ...quantity, from: tokens[index]?.from ?? 0, value: lower, upper: last.value } : quantity],
    next: Math.max(last.next, indexBehind(tokens, quantity.to, last.next)),
  };
}

/** «10–15 тысяч»: the scale of the upper end holds for the lower one too. */
function scaleShare(number: ReadNumber): number {
  let scale = 1;
  while (number.value / scale >= 1000) scale *= 1000;
  return scale;
}

function readRangeEnd(tokens: readonly KeyedToken[], first: ReadNumber, reader: NumberReader): ReadNumber | null {
  const dash = tokens[first.next];
  if (!dash || !DASHES.has(dash.text)) return null;
  const second = reader(first.next + 1);
  return second && second.spelled === first.spelled && (!first.ordinal || second.ordinal) ? second : null;
}

function indexBehind(tokens: readonly KeyedToken[], offset: number, from: number): number {
  let index = from;
  while ((tokens[index]?.from ?? Infinity) < offset) index++;
  return index;
}

function quantityOf(tokens: readonly KeyedToken[], index: number, number: ReadNumber, pack: NumberLanguage): Quantity {
  const { value, spelled } = number;
  const from = tokens[index]?.from ?? 0;
  const endOf = (extra: number): number => tokens[number.next + extra - 1]?.to ?? 0;
  const percent = pack.percentAt(tokens, number.next);
  if (percent > 0) return { from, to: endOf(percent), value, spelled, kind: 'percent' };
  const century = pack.centuryAt(tokens, number.next);
  if (century > 0 && number.value <= 40) return { from, to: endOf(century), value, spelled, kind: 'century' };
  if (number.decade) return { from, to: endOf(0), value, spelled, kind: 'decade' };
  const isWhole = Number.isInteger(value) && value >= 1 && value <= 2200 && !number.scaled;
  const yearWord = isWhole && (number.ordinal || value >= 1000) ? pack.yearAfter(tokens, number.next) : 0;
  if (yearWord > 0) return { from, to: endOf(yearWord), value, spelled, kind: 'year', parts: { year: value } };
  if (number.ordinal) return { from, to: endOf(0), value, spelled, kind: 'ordinal' };
  if (isWhole && value >= 1000 && !spelled && pack.isYear(tokens, index))
    return { from, to: endOf(0), value, spelled, kind: 'year', parts: { year: value } };
  return { from, to: endOf(0), value, spelled, kind: 'plain' };
}

/** Reads digits with their scale words («2 млрд 300 млн», "1.5 million"), or a number in words. */
export function readNumber(tokens: readonly KeyedToken[], index: number, pack: NumberLanguage): ReadNumber | null {
  const token = tokens[index];
  if (!token) return null;
  if (token.kind === 'number') return readDigits(tokens, index, pack);
  if (token.kind !== 'word') return null;
  const article = token.key === 'a' && pack.language === 'en';
  if (!pack.words.has(token.key) && !article) {
    const compound = pack.compound(token);
    return compound && { ...compound, next: index + 1 };
  }
  const { words, ends } = wordsFrom(tokens, article ? index + 1 : index, pack);
  if (article && words[0]?.kind !== 'hundred' && words[0]?.kind !== 'scale') return null;
  const spelled = addUp(words, article ? 1 : 0);
  if (!spelled) return null;
  const next = ends[spelled.words - 1] ?? index + 1;
  return {
    ...{ value: spelled.value, next, spelled: true, ordinal: spelled.ordinal, decade: spelled.decade, ending: '' },
    scaled: spelled.value >= 1000 && !spelled.ordinal,
  };
}

/** The number words from an index on with the index behind each; "and" inside a number is passed over. */
function wordsFrom(
  tokens: readonly KeyedToken[],
  index: number,
  pack: NumberLanguage,
): { words: (NumberWord | null)[]; ends: number[] } {
  const words: (NumberWord | null)[] = [];
  const ends: number[] = [];
  let at = index;
  for (let token = tokens[at]; token; token = tokens[at]) {
    const word = token.kind === 'word' ? pack.words.get(token.key) : undefined;
    if (word) {
      words.push(word);
      ends.push(++at);
      continue;
    }
    const parts = token.key.includes('-') ? token.key.split('-').map((part) => pack.words.get(part)) : [];
    if (parts.length === 2 && parts[0] && parts[1]) {
      words.push(parts[0], parts[1]);
      at++;
      ends.push(at, at);
      continue;
    }
    const previous = words.at(-1);
    const isLinked = token.key === 'and' && previous && (previous.kind === 'hundred' || previous.kind === 'scale');
    if (!isLinked || !pack.words.has((tokens[at + 1]?.key ?? '').split('-')[0] ?? '')) break;
    at++;
  }
  return { words, ends };
}

function readDigits(tokens: readonly KeyedToken[], index: number, pack: NumberLanguage): ReadNumber | null {
  const token = tokens[index];
  const numeral = token && numeralOf(token, pack.language);
  if (numeral?.form !== 'number') return null;
  const meaning = numeral.ending ? pack.ending(numeral.ending, numeral.value, tokens[index - 1]?.text ?? '') : {};
  if (!meaning) return null;
  const { ordinal = false, decade = false } = meaning;
  const plain = { spelled: false, ordinal, decade, ending: numeral.ending };
  const glued = numeral.value * (meaning.scale ?? 1);
  if (ordinal || decade || meaning.unit) return { ...plain, value: glued, next: index + 1, scaled: false };
  let value = glued;
  let next = index + 1;
  let scale = meaning.scale ?? scaleAt(tokens, next, pack);
  if (scale === 0) return { ...plain, value, next, scaled: false };
  if (meaning.scale === undefined) {
    value *= scale;
    next = behindScale(tokens, next);
  }
  // «2 млрд 300 млн», «15 тысяч 200»
  while (tokens[next]?.kind === 'number' && Number.isInteger(numeral.value)) {
    const more = readNumeral(tokens[next]?.text ?? '', pack.language);
    if (more?.form !== 'number' || more.ending || more.value >= 1000 || !Number.isInteger(more.value)) break;
    const smaller = scaleAt(tokens, next + 1, pack);
    if (smaller >= scale || (smaller === 0 && scale !== 1000)) break;
    value += more.value * (smaller || 1);
    next = smaller === 0 ? next + 1 : behindScale(tokens, next + 1);
    if (smaller === 0) break;
    scale = smaller;
  }
  return { ...plain, value, next, scaled: true };
}

function scaleAt(tokens: readonly KeyedToken[], index: number, pack: NumberLanguage): number {
  const word = pack.words.get(tokens[index]?.key ?? '');
  if (word?.kind === 'hundred') return 100;
  return word?.kind === 'scale' ? word.value : 0;
}

/** Behind a scale word and the full stop of its abbreviation («млн. рублей»), unless that ends the text. */
function behindScale(tokens: readonly KeyedToken[], index: number): number {
  const stop = tokens[index + 1];
  const isShort = /^(?:тыс|млн|млрд|трлн)$/.test(tokens[index]?.key ?? '');
  return isShort && stop?.text === '.' && tokens[index + 2] !== undefined ? index + 2 : index + 1;
}
