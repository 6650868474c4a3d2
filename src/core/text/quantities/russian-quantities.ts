import type { Quantity } from '../../analysis/analysed-document';
import { readNumeral } from './numeral';
import {
  fractionOf,
  numeralOf,
  readQuantities,
  spanOf,
  type KeyedToken,
  type NumberLanguage,
  type NumberReader,
  type ReadNumber,
  type SpecialReading,
} from './read-quantities';
import {
  RUSSIAN_COMPOUND_PARTS,
  RUSSIAN_COMPOUND_REST,
  RUSSIAN_MONTHS,
  RUSSIAN_NUMBER_WORDS,
} from './russian-number-words.lexicon';

const ORDINAL_ENDINGS = /^(?:го|ого|его|му|ому|ему|м|ым|им|й|ый|ой|ий|я|ая|ья|е|ое|ые|ье|х|ых|ми|ю|ую|ом)$/;
const DECADE_ENDINGS = /^(?:е|ые|х|ых|м|ым|ми|ыми)$/;
const UNITS = /^(?:км|кг|м|см|мм|г|т|л|га|ч|мин|р|руб|мм²|х)$/;
const YEAR_WORDS = /^(?:год|года|году|годом|годе|годы|годов|годам|годами|годах|г|гг)$/;
const PARTS_OF_DAY: Readonly<Record<string, number>> = { утра: 0, дня: 12, вечера: 12, ночи: 0 };
const CLOCK_PREPOSITIONS = new Set(['в', 'с', 'до', 'к', 'около', 'после', 'на', 'ровно']);
const FRACTIONS = /^(?:трет[ьи]|третьих|третями|четверт[ьи]|четвертей|пятых|десятых|сотых|тысячных)$/;
const COMPOUND = /^(?:\d|дв[ауе]|тр[еи]|четыр|пят|шест|сем|вос|дев|дес|оди?н|сорок|сто|полут)/;
const DASHES = /^[-–—−]$/;

const pack: NumberLanguage = {
  language: 'ru',
  words: RUSSIAN_NUMBER_WORDS,
  months: RUSSIAN_MONTHS,
  mayCompound: (key) => key.length > 4 && COMPOUND.test(key),
  compound: readCompound,
  ending(ending, value) {
    if (
      DECADE_ENDINGS.test(ending) &&
      value % 10 === 0 &&
      value >= 10 &&
      (value < 100 || value >= 1000) &&
      ending !== 'м'
    )
      return { decade: true };
    if (ORDINAL_ENDINGS.test(ending)) return { ordinal: true };
    if (/^(?:тыс|млн|млрд|трлн)$/.test(ending))
      return { scale: { тыс: 1e3, млн: 1e6, млрд: 1e9, трлн: 1e12 }[ending] ?? 1 };
    return UNITS.test(ending) ? { unit: true } : null;
  },
  percentAt(tokens, index) {
    const token = tokens[index];
    if (token?.text === '%') return 1;
    if (token?.key === 'п' && tokens[index + 1]?.text === '.' && tokens[index + 2]?.key === 'п') return 3;
    return /^(?:процент|процентн)(?:а|у|ом|е|ы|ов|ам|ами|ах|ый|ого|ых|ым)?$/.test(token?.key ?? '') ? 1 : 0;
  },
  centuryAt(tokens, index) {
    const token = tokens[index];
    if (
      /^(?:век|века|веку|веком|веке|веков|веках|веками|столети[ея]|столетию|столетии|столетием|столетий|столетиях)$/.test(
        token?.key ?? '',
      )
    )
      return 1;
    if ((token?.key === 'в' || token?.key === 'вв') && tokens[index + 1]?.text === '.') return 2;
    return 0;
  },
  yearAfter(tokens, index) {
    const token = tokens[index];
    if (!YEAR_WORDS.test(token?.key ?? '')) return 0;
    return /^гг?$/.test(token?.key ?? '') && tokens[index + 1]?.text === '.' && tokens[index + 2] !== undefined ? 2 : 1;
  },
  isYear: (tokens, index) => /^(?:в|с|к|до|после|на|по|из)$/.test(tokens[index - 1]?.key ?? ''),
  special: readSpecial,
};

/** The quantities of a Russian text: digits, words in every case, dates, times, decades, centuries, ranges. */
export function readRussianQuantities(tokens: readonly KeyedToken[]): Quantity[] {
  return readQuantities(tokens, pack);
}

function readCompound(token: KeyedToken): ReturnType<NumberLanguage['compound']> {
  const digits = /^([\d.,]+)-(.+)$/.exec(token.key);
  const plain = { ordinal: false, decade: false, ending: '' };
  if (digits) {
    const numeral = readNumeral(digits[1] ?? '', 'ru');
    if (numeral?.form !== 'number') return null;
    const rest = digits[2] ?? '';
    const scale = rest.startsWith('тысячн')
      ? 1e3
      : rest.startsWith('миллионн')
        ? 1e6
        : rest.startsWith('миллиардн')
          ? 1e9
          : 1;
    return { ...plain, value: numeral.value * scale, spelled: false, scaled: scale > 1 };
  }
  let rest = token.key;
  let value = 0;
  for (let part = partAt(rest); part; part = partAt(rest)) {
    if (RUSSIAN_COMPOUND_REST.test(rest) && value > 0) break;
    value += part[1];
    rest = rest.slice(part[0].length);
  }
  if (value === 0 || !RUSSIAN_COMPOUND_REST.test(rest)) return null;
  const scale = rest.startsWith('тысяч')
    ? 1e3
    : rest.startsWith('миллион')
      ? 1e6
      : rest.startsWith('миллиард')
        ? 1e9
        : 1;
  return { ...plain, value: value * scale, spelled: true, scaled: scale > 1 };
}

function partAt(word: string): readonly [string, number] | undefined {
  return RUSSIAN_COMPOUND_PARTS.find(([part]) => word.startsWith(part));
}

function readSpecial(tokens: readonly KeyedToken[], index: number, reader: NumberReader): SpecialReading | null {
  return (
    readMonthYear(tokens, index) ??
    readDate(tokens, index, reader) ??
    readTime(tokens, index, reader) ??
    readFraction(tokens, index, reader)
  );
}

/** «июнь 2025 года» */
function readMonthYear(tokens: readonly KeyedToken[], index: number): SpecialReading | null {
  const month = RUSSIAN_MONTHS.get(tokens[index]?.key ?? '');
  const year = month === undefined ? null : readYear(tokens, index + 1);
  if (month === undefined || !year) return null;
  const place = spanOf(tokens, index, year.next);
  return {
    quantities: [{ ...place, value: year.value, kind: 'date', parts: { month, year: year.value }, spelled: false }],
    next: year.next,
  };
}

/** «22 июня», «22-го июня 2025 года», «3–5 мая», «двадцать второго июня» */
function readDate(tokens: readonly KeyedToken[], index: number, reader: NumberReader): SpecialReading | null {
  const first = reader(index);
  if (!first || !isDay(first.value) || first.scaled) return null;
  const second = DASHES.test(tokens[first.next]?.text ?? '') ? reader(first.next + 1) : null;
  const last = second && isDay(second.value) ? second : first;
  const month = RUSSIAN_MONTHS.get(tokens[last.next]?.key ?? '');
  if (month === undefined) return null;
  const year = readYear(tokens, last.next + 1);
  const next = year?.next ?? last.next + 1;
  const parts = { day: first.value, month, ...(year ? { year: year.value } : {}) };
  const upper = last === first ? {} : { upper: last.value };
  return {
    quantities: [
      { ...spanOf(tokens, index, next), value: first.value, ...upper, kind: 'date', parts, spelled: first.spelled },
    ],
    next,
  };
}

function isDay(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 31;
}

function readYear(tokens: readonly KeyedToken[], index: number): { value: number; next: number } | null {
  const text = tokens[index]?.text ?? '';
  if (!/^[12]\d{3}(?:-го)?$/.test(text)) return null;
  return { value: Number(text.slice(0, 4)), next: index + 1 + pack.yearAfter(tokens, index + 1) };
}

/** «18:30», «в 15 часов», «в 7 вечера», «в 18 часов 30 минут», «в 18.30» */
function readTime(tokens: readonly KeyedToken[], index: number, reader: NumberReader): SpecialReading | null {
  const token = tokens[index];
  const numeral = token?.kind === 'number' ? numeralOf(token, 'ru') : null;
  if (numeral?.form === 'time') return timeOf(tokens, index, index + 1, numeral.hour, numeral.minute, false);
  const preceded = CLOCK_PREPOSITIONS.has(tokens[index - 1]?.key ?? '');
  const number = reader(index);
  if (!number || number.scaled || number.ordinal || number.value >= 25) return null;
  if (!Number.isInteger(number.value)) {
    const dotted = /^(\d{1,2})\.([0-5]\d)$/.exec(token?.text ?? '');
    const behind = tokens[number.next]?.key ?? '';
    if (!preceded || !dotted || !/^(?:мск|часов|по|утра|дня|вечера|)$/.test(behind)) return null;
    return timeOf(tokens, index, number.next, Number(dotted[1]), Number(dotted[2]), false);
  }
  const hourWord = /^(?:час|часа|часов|часам|ч)$/.test(tokens[number.next]?.key ?? '');
  const behind = number.next + (hourWord ? 1 : 0);
  const shift = PARTS_OF_DAY[tokens[behind]?.key ?? ''];
  // «ждал три дня» is no time of day, «в три дня» is one.
  if (preceded && shift !== undefined && number.value <= 12)
    return timeOf(tokens, index, behind + 1, shiftHour(number.value, shift), 0, number.spelled);
  if (!hourWord || !preceded) return null;
  const minutes = reader(behind);
  const withMinutes = minutes && /^мин(?:ут[аы]?)?$/.test(tokens[minutes.next]?.key ?? '') ? minutes : null;
  return timeOf(
    tokens,
    index,
    withMinutes ? withMinutes.next + 1 : behind,
    number.value,
    withMinutes?.value ?? 0,
    number.spelled,
  );
}

function shiftHour(hour: number, shift: number): number {
  return shift === 12 && hour < 12 ? hour + 12 : hour;
}

function timeOf(
  tokens: readonly KeyedToken[],
  index: number,
  next: number,
  hour: number,
  minute: number,
  spelled: boolean,
): SpecialReading {
  return {
    quantities: [{ ...spanOf(tokens, index, next), value: hour, kind: 'time', parts: { hour, minute }, spelled }],
    next,
  };
}

const DENOMINATORS: readonly (readonly [RegExp, number])[] = [
  [/^трет/, 3],
  [/^четверт/, 4],
  [/^пят/, 5],
  [/^десят/, 10],
  [/^сот/, 100],
  [/^тысячн/, 1000],
];

/** «треть», «две трети», «три четверти», «2/3» */
function readFraction(tokens: readonly KeyedToken[], index: number, reader: NumberReader): SpecialReading | null {
  const alone = tokens[index];
  if (
    alone?.key === 'треть' ||
    (alone?.key === 'четверть' && !/^(?:века|часа|финала)$/.test(tokens[index + 1]?.key ?? ''))
  )
    return fractionOf(tokens, index, index + 1, 1 / (alone.key === 'треть' ? 3 : 4), true);
  const number = reader(index);
  if (!number) return null;
  if (tokens[number.next]?.key === 'с' && tokens[number.next + 1]?.key === 'половиной')
    return readAndHalf(tokens, index, number);
  const behind = tokens[number.next]?.key ?? '';
  if (FRACTIONS.test(behind) && number.spelled) {
    const denominator = DENOMINATORS.find(([pattern]) => pattern.test(behind))?.[1] ?? 1;
    return fractionOf(tokens, index, number.next + 1, number.value / denominator, true);
  }
  if (tokens[number.next]?.text !== '/' || number.spelled) return null;
  const second = reader(number.next + 1);
  // «24/7», «2021/22» are no shares.
  if (!second) return null;
  if (number.value >= second.value) return { quantities: [], next: second.next };
  return fractionOf(tokens, index, second.next, number.value / second.value, false);
}

/** «двух с половиной миллионов», «7 с половиной лет» */
function readAndHalf(tokens: readonly KeyedToken[], index: number, number: ReadNumber): SpecialReading {
  const word = RUSSIAN_NUMBER_WORDS.get(tokens[number.next + 2]?.key ?? '');
  const scale = word?.kind === 'scale' ? word.value : 1;
  const next = number.next + (scale > 1 ? 3 : 2);
  const value = (number.value + 0.5) * scale;
  return {
    quantities: [{ ...spanOf(tokens, index, next), value, kind: 'plain', spelled: number.spelled }],
    next,
  };
}
