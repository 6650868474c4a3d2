import type { Quantity } from '../../analysis/analysed-document';
import { ENGLISH_MONTHS, ENGLISH_NUMBER_WORDS } from './english-number-words.lexicon';
import { readNumeral } from './numeral';
import {
  fractionOf,
  numeralOf,
  readQuantities,
  spanOf,
  type KeyedToken,
  type NumberLanguage,
  type NumberReader,
  type SpecialReading,
} from './read-quantities';

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  b: 1e9,
  bln: 1e9,
  tn: 1e12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const UNITS = /^(?:km|kg|cm|mm|m|ft|lb|mph|kph|am|pm|x|c|f|h|hr|min|mw|gw|kw|kt|sq|usd|eur|rub)$/;
const YEAR_PREPOSITIONS =
  /^(?:in|since|by|from|until|till|to|of|before|after|during|through|and|for|the|late|early|mid|between|around|back)$/;
const FRACTION = /^(?:half|halves|third|thirds|quarter|quarters|fourth|fourths|fifths|tenth|tenths|hundredths?)$/;
const COMPOUND =
  /^(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirt|fift|twent|first|second|third|half|hundred|thousand|million|billion|trillion)/;
const DASHES = /^[-–—−]$/;

const pack: NumberLanguage = {
  language: 'en',
  words: ENGLISH_NUMBER_WORDS,
  months: ENGLISH_MONTHS,
  mayCompound: (key) => key.includes('-') && COMPOUND.test(key),
  compound: readCompound,
  ending(ending, value, before) {
    if (/^(?:st|nd|rd|th)$/.test(ending)) return { ordinal: true };
    if (/^['’]?s$/.test(ending)) return value % 10 === 0 ? { decade: true } : null;
    const scale = SCALES[ending];
    // "$5m" is money, "5m" is a length and "3M" a firm.
    if (scale !== undefined && (ending.length > 1 || /[$€£¥₽]/.test(before))) return { scale };
    return UNITS.test(ending) ? { unit: true } : null;
  },
  percentAt(tokens, index) {
    const key = tokens[index]?.key ?? '';
    if (key === '%' || key === 'pct' || key === 'percent' || key === 'percentage') return 1;
    return key === 'per' && tokens[index + 1]?.key === 'cent' ? 2 : 0;
  },
  centuryAt: (tokens, index) => (/^(?:century|centuries|c)$/.test(tokens[index]?.key ?? '') ? 1 : 0),
  yearAfter: () => 0,
  isYear: (tokens, index) =>
    /^[12]\d{3}$/.test(tokens[index]?.text ?? '') &&
    (index === 0 || YEAR_PREPOSITIONS.test(tokens[index - 1]?.key ?? '')),
  special: (tokens, index, reader) =>
    readMonthFirst(tokens, index, reader) ??
    readDayFirst(tokens, index, reader) ??
    readSpacedTime(tokens, index) ??
    readTime(tokens, index, reader) ??
    readFraction(tokens, index, reader),
};

/** The quantities of an English text: digits, number words, dates, times, decades, centuries, ranges. */
export function readEnglishQuantities(tokens: readonly KeyedToken[]): Quantity[] {
  return readQuantities(tokens, pack);
}

/** "twenty-five", "two-year", "18-year-old", "1.5-million-strong", "five-fold"; a fraction such as "two-thirds" is none. */
function readCompound(token: KeyedToken): ReturnType<NumberLanguage['compound']> {
  const parts = token.key.split('-');
  if (parts.length < 2) return null;
  const plain = { decade: false, ending: '' };
  const digits = /^\d/.test(parts[0] ?? '') ? readNumeral(parts[0] ?? '', 'en') : null;
  if (digits) {
    if (digits.form !== 'number') return null;
    const scale = SCALES[parts[1] ?? ''] ?? 1;
    return { ...plain, value: digits.value * scale, spelled: false, ordinal: digits.ending !== '', scaled: scale > 1 };
  }
  const words = parts.map((part) => ENGLISH_NUMBER_WORDS.get(part) ?? null);
  const first = words[0];
  if (!first || first.kind === 'decade' || FRACTION.test(parts[1] ?? '')) return null;
  const second = words[1];
  if (first.kind === 'unit' && second && second.value < 10 && first.value >= 20)
    return {
      ...plain,
      value: first.value + second.value,
      spelled: true,
      ordinal: second.kind === 'ordinal',
      scaled: false,
    };
  const scale = second?.kind === 'scale' || second?.kind === 'hundred' ? second.value : 1;
  return { ...plain, value: first.value * scale, spelled: true, ordinal: first.kind === 'ordinal', scaled: scale > 1 };
}

function isDay(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 31;
}

function readYear(tokens: readonly KeyedToken[], index: number): { value: number; next: number } | null {
  const at = tokens[index]?.text === ',' ? index + 1 : tokens[index]?.key === 'of' ? index + 1 : index;
  const text = tokens[at]?.text ?? '';
  return /^[12]\d{3}$/.test(text) ? { value: Number(text), next: at + 1 } : null;
}

/** "June 22", "June 22nd, 2025", "June 22–25", "June 2025" */
function readMonthFirst(tokens: readonly KeyedToken[], index: number, reader: NumberReader): SpecialReading | null {
  const token = tokens[index];
  const month = ENGLISH_MONTHS.get(token?.key ?? '');
  // "may 5" in small letters is the verb.
  if (month === undefined || !/^\p{Lu}/u.test(token?.text ?? '')) return null;
  const behind = tokens[index + 1]?.text === '.' ? index + 2 : index + 1;
  const year = readYear(tokens, behind);
  if (year) return dateOf(tokens, index, year.next, { month, year: year.value }, {});
  const day = reader(behind);
  if (!day || !isDay(day.value) || day.scaled) return null;
  const second = DASHES.test(tokens[day.next]?.text ?? '') ? reader(day.next + 1) : null;
  const last = second && isDay(second.value) ? second : day;
  const written = readYear(tokens, last.next);
  const parts = { day: day.value, month, ...(written ? { year: written.value } : {}) };
  return dateOf(tokens, index, written?.next ?? last.next, parts, last === day ? {} : { upper: last.value });
}

/** "22 June 2025", "the 22nd of June", "3–5 May" */
function readDayFirst(tokens: readonly KeyedToken[], index: number, reader: NumberReader): SpecialReading | null {
  const day = reader(index);
  if (!day || !isDay(day.value) || day.scaled) return null;
  const second = DASHES.test(tokens[day.next]?.text ?? '') ? reader(day.next + 1) : null;
  const last = second && isDay(second.value) ? second : day;
  const at = tokens[last.next]?.key === 'of' ? last.next + 1 : last.next;
  const month = ENGLISH_MONTHS.get(tokens[at]?.key ?? '');
  if (month === undefined || !/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return null;
  // "on the 5th, March 7": the month opens a date of its own.
  if (
    at === last.next &&
    isDay(reader(at + 1)?.value ?? 0) &&
    !readYear(tokens, at + 1) &&
    tokens[at + 2]?.text !== '.'
  )
    return null;
  const year = readYear(tokens, at + 1);
  const parts = { day: day.value, month, ...(year ? { year: year.value } : {}) };
  return dateOf(tokens, index, year?.next ?? at + 1, parts, last === day ? {} : { upper: last.value });
}

function dateOf(
  tokens: readonly KeyedToken[],
  index: number,
  next: number,
  parts: NonNullable<Quantity['parts']>,
  upper: { upper?: number },
): SpecialReading {
  const value = parts.day ?? parts.year ?? 0;
  return {
    quantities: [{ ...spanOf(tokens, index, next), value, ...upper, kind: 'date', parts, spelled: false }],
    next,
  };
}

/** "at 11 hours 28 minutes", "17: 30" as machines space it */
function readSpacedTime(tokens: readonly KeyedToken[], index: number): SpecialReading | null {
  const [hour, middle, minute] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (!/^\d{1,2}$/.test(hour?.text ?? '') || Number(hour?.text) > 24) return null;
  if (middle?.text === ':' && middle.from === hour?.to && /^[0-5]\d(?:-\p{L}.*)?$/u.test(minute?.text ?? ''))
    return clockOf(tokens, index, index + 3, Number(hour?.text), Number(minute?.text.slice(0, 2)));
  if (middle?.key !== 'hours' && middle?.key !== 'hour') return null;
  const at = minute?.key === 'and' || minute?.text === ',' ? index + 3 : index + 2;
  const isMinutes = /^\d{1,2}$/.test(tokens[at]?.text ?? '') && /^min(?:ute)?s?$/.test(tokens[at + 1]?.key ?? '');
  return isMinutes ? clockOf(tokens, index, at + 2, Number(hour?.text), Number(tokens[at]?.text)) : null;
}

function clockOf(
  tokens: readonly KeyedToken[],
  index: number,
  next: number,
  hour: number,
  minute: number,
): SpecialReading {
  const half = halfOfDay(tokens[next]?.key ?? '');
  const end = half === '' ? next : next + 1;
  const parts = { hour: half === 'pm' && hour < 12 ? hour + 12 : hour, minute };
  return {
    quantities: [{ ...spanOf(tokens, index, end), value: parts.hour, kind: 'time', parts, spelled: false }],
    next: end,
  };
}

/** "6:30 p.m.", "3 pm", "3pm", "15:00", "nine o'clock" */
function readTime(tokens: readonly KeyedToken[], index: number, reader: NumberReader): SpecialReading | null {
  const token = tokens[index];
  const numeral = token?.kind === 'number' ? numeralOf(token, 'en') : null;
  const number = numeral?.form === 'time' ? null : reader(index);
  const clock = numeral?.form === 'time' ? numeral : null;
  if (!clock && (!number || number.scaled || number.ordinal || number.value > 24)) return null;
  const dotted = /^(\d{1,2})\.([0-5]\d)$/.exec(token?.text ?? '');
  const hour = clock?.hour ?? (dotted ? Number(dotted[1]) : number?.value) ?? 0;
  const minute = clock?.minute ?? (dotted ? Number(dotted[2]) : 0);
  const at = clock ? index + 1 : (number?.next ?? index + 1);
  const glued = number?.ending === 'am' || number?.ending === 'pm' ? number.ending : '';
  const half = glued || halfOfDay(tokens[at]?.key ?? '');
  const isClock = half !== '' || clock !== null || tokens[at]?.key === "o'clock";
  if (!isClock || !Number.isInteger(hour)) return null;
  const next = glued || (half === '' && tokens[at]?.key !== "o'clock") ? at : at + 1;
  const parts = { hour: half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour, minute };
  const spelled = number?.spelled ?? false;
  return { quantities: [{ ...spanOf(tokens, index, next), value: parts.hour, kind: 'time', parts, spelled }], next };
}

function halfOfDay(key: string): '' | 'am' | 'pm' {
  if (/^a\.?m\.?$/.test(key)) return 'am';
  return /^p\.?m\.?$/.test(key) ? 'pm' : '';
}

const DENOMINATORS: Readonly<Record<string, number>> = {
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourths: 4,
  fifths: 5,
  tenths: 10,
  hundredths: 100,
};

/** "half a million", "one and a half", "two thirds", "2/3" */
function readFraction(tokens: readonly KeyedToken[], index: number, reader: NumberReader): SpecialReading | null {
  if (tokens[index]?.key === 'half') {
    const at = tokens[index + 1]?.key === 'a' ? index + 2 : index + 1;
    const scale = ENGLISH_NUMBER_WORDS.get(tokens[at]?.key ?? '');
    if (scale?.kind !== 'scale') return null;
    const place = spanOf(tokens, index, at + 1);
    return { quantities: [{ ...place, value: scale.value / 2, kind: 'plain', spelled: true }], next: at + 1 };
  }
  if (tokens[index]?.key === 'a' && /^(?:third|quarter)$/.test(tokens[index + 1]?.key ?? ''))
    // "a third attempt" is an ordinal, "a third of them" a share.
    return tokens[index + 2]?.key === 'of'
      ? fractionOf(tokens, index, index + 2, 1 / (DENOMINATORS[tokens[index + 1]?.key ?? ''] ?? 1), true)
      : null;
  const joined = /^(one|two|three|four)-(\w+)$/.exec(tokens[index]?.key ?? '');
  const denominator = DENOMINATORS[joined?.[2] ?? ''];
  const numerator = ENGLISH_NUMBER_WORDS.get(joined?.[1] ?? '')?.value;
  if (denominator !== undefined && numerator !== undefined)
    return fractionOf(tokens, index, index + 1, numerator / denominator, true);
  const number = reader(index);
  if (!number) return null;
  const behind = tokens[number.next];
  if (behind?.key === 'and' && tokens[number.next + 1]?.key === 'a' && tokens[number.next + 2]?.key === 'half') {
    const scale = ENGLISH_NUMBER_WORDS.get(tokens[number.next + 3]?.key ?? '');
    const next = number.next + (scale?.kind === 'scale' ? 4 : 3);
    const value = (number.value + 0.5) * (scale?.kind === 'scale' ? scale.value : 1);
    return { quantities: [{ ...spanOf(tokens, index, next), value, kind: 'plain', spelled: number.spelled }], next };
  }
  if (number.spelled && !number.ordinal && /s$/.test(behind?.key ?? '') && FRACTION.test(behind?.key ?? ''))
    return fractionOf(tokens, index, number.next + 1, number.value / (DENOMINATORS[behind?.key ?? ''] ?? 2), true);
  if (behind?.text !== '/' || number.spelled) return null;
  const second = reader(number.next + 1);
  if (!second) return null;
  // "24/7", "2021/22" are no shares.
  if (number.value >= second.value) return { quantities: [], next: second.next };
  return fractionOf(tokens, index, second.next, number.value / second.value, false);
}
