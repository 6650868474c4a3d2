import type { NumberWord } from './number-words';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );

/** English number words by their lower-case form. */
export const ENGLISH_NUMBER_WORDS: ReadonlyMap<string, NumberWord> = new Map<string, NumberWord>([
  ...UNITS.map((word, value) => [word, { kind: 'unit', value }] as const),
  ...TENS.map((word, index) => [word, { kind: 'unit', value: (index + 2) * 10 }] as const),
  ...ORDINALS.map((word, index) => [word, { kind: 'ordinal', value: index + 1 }] as const),
  ...TENS.map((word, index) => [word.replace(/y$/, 'ieth'), { kind: 'ordinal', value: (index + 2) * 10 }] as const),
  ...TENS.map((word, index) => [word.replace(/y$/, 'ies'), { kind: 'decade', value: (index + 2) * 10 }] as const),
  ['hundred', { kind: 'hundred', value: 100, vagueAlone: true }],
  ['hundredth', { kind: 'ordinal', value: 100 }],
  ['thousandth', { kind: 'ordinal', value: 1000 }],
  ['thousand', { kind: 'scale', value: 1e3, vagueAlone: true }],
  ['million', { kind: 'scale', value: 1e6, vagueAlone: true }],
  ['mln', { kind: 'scale', value: 1e6, vagueAlone: true }],
  ['billion', { kind: 'scale', value: 1e9, vagueAlone: true }],
  ['bn', { kind: 'scale', value: 1e9, vagueAlone: true }],
  ['bln', { kind: 'scale', value: 1e9, vagueAlone: true }],
  ['trillion', { kind: 'scale', value: 1e12, vagueAlone: true }],
]);

/** Months, full and shortened, 1..12. */
export const ENGLISH_MONTHS: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((month, index) => [[month, index + 1] as const, [month.slice(0, 3), index + 1] as const])
    .concat([['sept', 9]]),
);
