import type { Dictionary } from './dictionary';
import type { Parse } from './morphology';

/** Beginnings that make a new word of a known one without changing how it declines. */
const PREFIXES: ReadonlySet<string> = new Set([
  ...[
    'авиа',
    'авто',
    'агит',
    'анти',
    'аудио',
    'аэро',
    'бес',
    'без',
    'био',
    'веб',
    'вело',
    'взаимо',
    'видео',
    'вне',
    'внутри',
  ],
  ...['военно', 'вице', 'гео', 'гидро', 'гипер', 'гос', 'дву', 'двух', 'де', 'дез', 'демо', 'евро', 'зам', 'здрав'],
  ...['инфо', 'интер', 'квази', 'кибер', 'кино', 'контр', 'космо', 'крипто', 'лже', 'макро', 'мало', 'мега'],
  ...['мед', 'медиа', 'меж', 'мета', 'микро', 'мини', 'много', 'моно', 'мото', 'мульти', 'нано', 'нарко', 'нацио'],
  ...['не', 'недо', 'нео', 'обще', 'одно', 'около', 'пан', 'пара', 'пере', 'пиар', 'под', 'поли', 'полит', 'полу'],
  ...['порно', 'после', 'пост', 'пра', 'пред', 'прес', 'при', 'про', 'прото', 'псевдо', 'пяти', 'радио', 'разно', 'ре'],
  ...['рос', 'само', 'сверх', 'семи', 'соц', 'со', 'спец', 'спорт', 'стерео', 'суб', 'супер', 'тан', 'теле', 'термо'],
  ...['техно', 'топ', 'транс', 'трёх', 'трех', 'турбо', 'ультра', 'фото', 'хим', 'центр', 'четырёх', 'шести'],
  ...['экзо', 'эко', 'экс', 'экспресс', 'электро', 'энерго', 'этно', 'ядерно'],
]);
const LONGEST_PREFIX = Math.max(...[...PREFIXES].map((prefix) => prefix.length));
const SHORTEST_PREFIX = 2;
const SHORTEST_REST = 4;
const PRODUCTIVE = new Set([
  'noun',
  'adjective',
  'short-adjective',
  'adverb',
  'verb',
  'infinitive',
  'participle',
  'short-participle',
]);

/** Readings of a word made with a beginning such as «кибер» or «спец» from one in the dictionary; null if it is not. */
export function readPrefixed(word: string, dictionary: Dictionary): readonly Parse[] | null {
  for (let length = Math.min(LONGEST_PREFIX, word.length - SHORTEST_REST); length >= SHORTEST_PREFIX; length--) {
    const prefix = word.slice(0, length);
    if (!PREFIXES.has(prefix)) continue;
    const rest = dictionary.find(word.slice(prefix.length)).filter((parse) => PRODUCTIVE.has(parse.partOfSpeech));
    if (rest.length === 0) continue;
    let total = 0;
    for (const parse of rest) total += parse.score;
    return rest.map((parse) => ({
      ...parse,
      lemma: prefix + parse.lemma,
      score: total > 0 ? parse.score / total : 1 / rest.length,
      origin: 'predicted' as const,
    }));
  }
  return null;
}
