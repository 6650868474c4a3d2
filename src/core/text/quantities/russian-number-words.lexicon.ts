import type { NumberWord } from './number-words';

/** Cardinals with all their forms, е for ё. «Семью» is left out: it is a family more often than seven. */
const CARDINALS: Readonly<Record<string, number>> = {
  'ноль ноля нолю нолем нуль нуля нулю нулем': 0,
  'один одна одно одни одного одной одному одну одним одном одних одними': 1,
  'два две двух двум двумя двое двоих двоим двоими': 2,
  'три трех трем тремя трое троих троим троими': 3,
  'четыре четырех четырем четырьмя четверо четверых четверым четверыми': 4,
  'пять пяти пятью пятеро пятерых пятерым': 5,
  'шесть шести шестью шестеро шестерых шестерым': 6,
  'семь семи семеро семерых семерым': 7,
  'восемь восьми восемью восьмью': 8,
  'девять девяти девятью': 9,
  'полтора полторы полутора': 1.5,
  'полтораста полутораста': 150,
  'сорок сорока': 40,
  'девяносто девяноста': 90,
  'сто ста': 100,
  'двести двухсот двумстам двумястами двухстах': 200,
  'триста трехсот тремстам тремястами трехстах': 300,
  'четыреста четырехсот четыремстам четырьмястами четырехстах': 400,
  полмиллиона: 500_000,
  полмиллиарда: 500_000_000,
  полтриллиона: 500_000_000_000,
  полтысячи: 500,
  полсотни: 50,
};
/** Stems that take ь, и, ью: десять, десяти, десятью. */
const TEENS = [
  'десят',
  'одиннадцат',
  'двенадцат',
  'тринадцат',
  'четырнадцат',
  'пятнадцат',
  'шестнадцат',
  'семнадцат',
  'восемнадцат',
  'девятнадцат',
];
const DIGITS: readonly (readonly [string, string, string])[] = [
  ['пять', 'пяти', 'пятью'],
  ['шесть', 'шести', 'шестью'],
  ['семь', 'семи', 'семью'],
  ['восемь', 'восьми', 'восемью'],
  ['девять', 'девяти', 'девятью'],
];
const ORDINAL_STEMS: Readonly<Record<string, number>> = {
  перв: 1,
  втор: 2,
  четверт: 4,
  пят: 5,
  шест: 6,
  седьм: 7,
  восьм: 8,
  девят: 9,
  двадцат: 20,
  тридцат: 30,
  сороков: 40,
  пятидесят: 50,
  шестидесят: 60,
  семидесят: 70,
  восьмидесят: 80,
  девяност: 90,
  сот: 100,
  двухсот: 200,
  трехсот: 300,
  пятисот: 500,
  тысячн: 1000,
  двухтысячн: 2000,
};
const ENDINGS = ['ый', 'ой', 'ая', 'ое', 'ые', 'ого', 'ому', 'ым', 'ом', 'ую', 'ых', 'ыми'];
const THIRD = 'третий третья третье третьи третьего третьему третьим третьем третью третьей третьих третьими';
const SCALES: readonly (readonly [string, string, number])[] = [
  ['тысяча тысячу тысяче тысячей тысячью тыс', 'тысячи тысяч тысячам тысячами тысячах', 1e3],
  ['миллион миллиона миллиону миллионом миллионе млн', 'миллионы миллионов миллионам миллионами миллионах', 1e6],
  [
    'миллиард миллиарда миллиарду миллиардом миллиарде млрд',
    'миллиарды миллиардов миллиардам миллиардами миллиардах',
    1e9,
  ],
  [
    'триллион триллиона триллиону триллионом триллионе трлн',
    'триллионы триллионов триллионам триллионами триллионах',
    1e12,
  ],
];
/** Abbreviated scales never stand for a number without digits before them. */
const ABBREVIATED = new Set(['тыс', 'млн', 'млрд', 'трлн']);
/** «В девяностых»: decades in the plural. */
const DECADES: Readonly<Record<string, number>> = {
  нулев: 2000,
  двухтысячн: 2000,
  двадцат: 20,
  тридцат: 30,
  сороков: 40,
  пятидесят: 50,
  шестидесят: 60,
  семидесят: 70,
  восьмидесят: 80,
  девяност: 90,
};

/** Russian number words by their form, lower case with е for ё. */
export const RUSSIAN_NUMBER_WORDS: ReadonlyMap<string, NumberWord> = listWords();

function listWords(): Map<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  const add = (forms: string, word: NumberWord): void => {
    for (const form of forms.split(' ')) words.set(form, word);
  };
  for (const [stem, value] of Object.entries(ORDINAL_STEMS))
    for (const ending of ENDINGS) words.set(stem + ending, { kind: 'ordinal', value });
  TEENS.forEach((stem, index) => {
    for (const ending of ENDINGS) words.set(stem + ending, { kind: 'ordinal', value: index + 10 });
    add(`${stem}ь ${stem}и ${stem}ью`, { kind: 'unit', value: index + 10 });
  });
  add(THIRD, { kind: 'ordinal', value: 3 });
  for (const [stem, value] of Object.entries(DECADES))
    for (const ending of ['ые', 'ых', 'ым', 'ыми']) words.set(stem + ending, { kind: 'decade', value });
  for (const [stem, value] of [
    ['двадцат', 20],
    ['тридцат', 30],
  ] as const)
    add(`${stem}ь ${stem}и ${stem}ью`, { kind: 'unit', value });
  DIGITS.forEach(([nominative, genitive, instrumental], index) => {
    const value = index + 5;
    if (value < 9)
      add(`${nominative}десят ${genitive}десяти ${instrumental}десятью`, { kind: 'unit', value: value * 10 });
    add(`${nominative}сот ${genitive}сот ${genitive}стам ${instrumental}стами ${genitive}стах`, {
      kind: 'unit',
      value: value * 100,
    });
  });
  for (const [forms, value] of Object.entries(CARDINALS)) add(forms, { kind: 'unit', value });
  for (const [singular, plural, value] of SCALES) {
    for (const form of singular.split(' '))
      words.set(form, ABBREVIATED.has(form) ? { kind: 'scale', value, vagueAlone: true } : { kind: 'scale', value });
    add(plural, { kind: 'scale', value, vagueAlone: true });
  }
  return words;
}

/** Months by their form, 1..12. */
export const RUSSIAN_MONTHS: ReadonlyMap<string, number> = new Map(
  ['январ', 'феврал', 'март', 'апрел', 'ма', 'июн', 'июл', 'август', 'сентябр', 'октябр', 'ноябр', 'декабр'].flatMap(
    (stem, index) => {
      const endings =
        stem === 'март' || stem === 'август'
          ? ['', 'а', 'у', 'ом', 'е']
          : stem === 'ма'
            ? ['й', 'я', 'ю', 'ем', 'е']
            : ['ь', 'я', 'ю', 'ем', 'е'];
      return endings.map((ending) => [stem + ending, index + 1] as const);
    },
  ),
);

/** First parts of adjectives like «двадцатипятилетний», in the order to try them. */
export const RUSSIAN_COMPOUND_PARTS: readonly (readonly [string, number])[] = [
  ...DIGITS.map(([, genitive], index) => [`${genitive}сот`, (index + 5) * 100] as const),
  ['четырехсот', 400],
  ['трехсот', 300],
  ['двухсот', 200],
  ...TEENS.map((stem, index) => [`${stem}и`, index + 10] as const),
  ['двадцати', 20],
  ['тридцати', 30],
  ['сорока', 40],
  ...DIGITS.slice(0, 4).map(([, genitive], index) => [`${genitive}десяти`, (index + 5) * 10] as const),
  ['девяносто', 90],
  ['сто', 100],
  ['двух', 2],
  ['дву', 2],
  ['трех', 3],
  ['четырех', 4],
  ...DIGITS.map(([, genitive], index) => [genitive, index + 5] as const),
  ['полутора', 1.5],
  ['одно', 1],
];
/** How the rest of such an adjective or noun begins. */
export const RUSSIAN_COMPOUND_REST =
  /^(?:лет|дн[её]в|час|месяч|недел|минут|секунд|процент|этаж|кратн|тонн|метров|километ|балл|местн|рубл|долл|сот|тысяч|миллион|миллиард|столет|век|сторонн|дюймов|миллиметр|звездоч|звёзд)/;
