import type { AnalysedSegment, EnglishToken, RussianToken } from '../analysis/analysed-document';
import type { FindingDraft } from '../findings/finding';
import type { Check } from './check';
import {
  DOUBLED_BEHIND_WHAT,
  DOUBLED_BY_GRAMMAR,
  FUNCTION_WORDS,
  IDIOM_LINKS,
  MAY_MEET,
  NAMES_AND_WORDS,
  REPEATED_NAMES,
  SAID_TWICE,
} from './repeated-word.lexicon';

/** Finds words and phrases that the English repeats in a row: «прямой контакт» rendered as "direct direct contact". */
export const repeatedWord: Check = {
  meta: {
    id: 'repeated-word',
    category: 'fluency/duplication',
    severity: 'major',
    scope: 'segment',
    messageIds: ['word', 'phrase', 'many'],
  },
  mayFind: ({ segment }) => mayRepeat(itemsOf(segment)),
  *run({ segment }) {
    const items = itemsOf(segment);
    for (let start = 0; start < items.length; start++) {
      const repetition = repetitionAt(items, start);
      if (repetition === undefined) continue;
      if (!isMeant(repetition, items, segment)) yield flag(repetition, items, segment);
      start = repetition.end - 1;
    }
  },
};

/** Items `start` to `end` (exclusive) say the same `length` items `copies` times; a comma may stand between copies. */
interface Repetition {
  readonly start: number;
  readonly end: number;
  readonly copies: number;
  readonly phrase: readonly EnglishToken[];
  readonly copy: readonly EnglishToken[];
}

const LONGEST_PHRASE = 8;
/** Shorter ones are repeated behind a comma for emphasis too often: "no, no", "not now, not now". */
const SHORTEST_BEHIND_COMMA = 4;

/** The words and marks without the tags. */
function itemsOf({ target: { text, tokens } }: AnalysedSegment): readonly EnglishToken[] {
  return TAG.test(text) ? tokens.filter((token) => !TAG.test(token.text)) : tokens;
}

const TAG = /[\uE000-\uF8FF]/;

/** Whether some stretch may be said twice: a quick look at the words only, as hardly any segment has one. */
function mayRepeat(items: readonly EnglishToken[]): boolean {
  // Numbers compare faster than words; hardly any two words share their last letter and their length.
  const hints = items.map(({ lower }) => lower.charCodeAt(lower.length - 1) * 256 + lower.length);
  for (let distance = 1; distance <= LONGEST_PHRASE + 1; distance++) {
    // A phrase behind a comma is one item shorter than the distance to its copy.
    const needed = distance > SHORTEST_BEHIND_COMMA ? distance - 1 : distance;
    let equal = 0;
    for (let index = distance; index < hints.length; index++) {
      equal = hints[index] === hints[index - distance] ? equal + 1 : 0;
      if (equal >= needed && isSaidAgain(items, index, distance, needed)) return true;
    }
  }
  return false;
}

function isSaidAgain(items: readonly EnglishToken[], last: number, distance: number, count: number): boolean {
  for (let index = last; index > last - count; index--) {
    if (items[index]?.lower !== items[index - distance]?.lower) return false;
  }
  return true;
}

/** The shortest stretch that is said again at once, from `start`. */
function repetitionAt(items: readonly EnglishToken[], start: number): Repetition | undefined {
  if (!isSayable(items[start])) return undefined;
  for (let length = 1; length <= LONGEST_PHRASE && start + 2 * length <= items.length; length++) {
    if (!isSayable(items[start + length - 1])) {
      if (items[start + length - 1]?.text === ',') continue;
      return undefined;
    }
    let end = start + length;
    let copies = 1;
    let copy = end;
    for (;;) {
      const next = nextCopy(items, start, length, end);
      if (next === undefined) break;
      if (copies === 1) copy = next;
      copies++;
      end = next + length;
    }
    if (copies > 1) {
      return { start, end, copies, phrase: items.slice(start, start + length), copy: items.slice(copy, copy + length) };
    }
  }
  return undefined;
}

/** Where the phrase stands again: right at `at`, or behind a comma if it is long. */
function nextCopy(items: readonly EnglishToken[], start: number, length: number, at: number): number | undefined {
  const from = items[at]?.text === ',' && length >= SHORTEST_BEHIND_COMMA ? at + 1 : at;
  for (let offset = 0; offset < length; offset++) {
    if (items[start + offset]?.lower !== items[from + offset]?.lower) return undefined;
  }
  return from;
}

function isSayable(token: EnglishToken | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'number';
}

/** Whether the repetition is one that English grammar, a name or the Russian asks for. */
function isMeant(repetition: Repetition, items: readonly EnglishToken[], segment: AnalysedSegment): boolean {
  const { phrase, copy } = repetition;
  // Figures may stand in a row in tables and scores ("10 10").
  if (phrase.every((token) => token.kind === 'number')) return true;
  const [word, second] = phrase;
  if (word === undefined) return true;
  if (phrase.length === 1) return isMeantWord(word, copy[0] ?? word, repetition, items, segment);
  if (phrase.length === 2 && second !== undefined && isIdiom(word, second, repetition, items)) return true;
  // "blah, blah, blah, blah": a single word between commas.
  if (phrase.every(({ kind, lower }) => kind === 'punctuation' || lower === word.lower)) return true;
  if (endsClause(phrase, items[repetition.start - 1])) return true;
  return phrase.some((token) => !FUNCTION_WORDS.has(token.lower)) && russianRepeats(segment.source.tokens);
}

/** "what will be will be": the clause behind "what" ends as the sentence goes on. */
function endsClause(phrase: readonly EnglishToken[], before: EnglishToken | undefined): boolean {
  return (
    /^(?:what|whatever|who|whoever)$/.test(before?.lower ?? '') &&
    phrase.every(({ lower }) => FUNCTION_WORDS.has(lower))
  );
}

/** "more and more and more"; "and more and more"; "little by little by opening the market", where the second "by" belongs to what follows. */
function isIdiom(
  word: EnglishToken,
  second: EnglishToken,
  { start, end }: Repetition,
  items: readonly EnglishToken[],
): boolean {
  if (second.lower === 'by' || word.lower === 'and') return true;
  if (IDIOM_LINKS.has(second.lower)) return items[end]?.lower === word.lower;
  return IDIOM_LINKS.has(word.lower) && items[start - 1]?.lower === second.lower;
}

function isMeantWord(
  first: EnglishToken,
  again: EnglishToken,
  { start, copies }: Repetition,
  items: readonly EnglishToken[],
  { source }: AnalysedSegment,
): boolean {
  const word = first.lower;
  // Initials: "J. J. Abrams"; single letters name things: "vitamin B B".
  if (word.endsWith('.') || (word.length === 1 && !/[ai]/.test(word))) return true;
  if (SAID_TWICE.has(word)) return true;
  if (copies === 2) {
    if (DOUBLED_BY_GRAMMAR.has(word)) return true;
    if (
      DOUBLED_BEHIND_WHAT.has(word) &&
      items.slice(Math.max(0, start - 8), start).some(({ lower }) => lower === 'what')
    ) {
      return true;
    }
    // "Will will come", "Will May may": the name is the one with the capital.
    if (NAMES_AND_WORDS.has(word) && isCapitalised(first) !== isCapitalised(again)) return true;
    // "let us US citizens", "who WHO is".
    if (isAcronym(first) !== isAcronym(again)) return true;
    // "Scorpion Winter winter tyres": a brand that the Russian writes in Latin letters too.
    if (isCapitalised(first) && !isCapitalised(again) && source.tokens.some(({ text }) => text === first.text))
      return true;
    if (REPEATED_NAMES.has(word) && isCapitalised(first) && isCapitalised(again)) return true;
  }
  return !FUNCTION_WORDS.has(word) && russianRepeats(source.tokens);
}

function isCapitalised({ text }: EnglishToken): boolean {
  return /^\p{Lu}/u.test(text);
}

function isAcronym({ text }: EnglishToken): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

/** Whether the Russian says something twice in a row too: «долго-долго», «нет, нет», «Дюран Дюран», «снова и снова и снова». */
function russianRepeats(tokens: readonly RussianToken[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word');
  return words.some((token, index) => {
    const halves = token.folded.split('-');
    if (halves.length > 1 && halves[0] === halves[1]) return true;
    return [1, 2, 3, 4].some((length) =>
      words.slice(index, index + length).every((one, offset) => words[index + length + offset]?.folded === one.folded),
    );
  });
}

function flag(
  { phrase, copies, end }: Repetition,
  items: readonly EnglishToken[],
  segment: AnalysedSegment,
): FindingDraft {
  const { text } = segment.target;
  const [first] = phrase;
  const only = phrase.length === 1 ? first?.lower : undefined;
  const from = first?.from ?? 0;
  const kept = phrase.at(-1)?.to ?? from;
  const to = items[end - 1]?.to ?? kept;
  return {
    segment: segment.id,
    messageId: copies > 2 ? 'many' : only === undefined ? 'phrase' : 'word',
    data: { words: text.slice(from, kept), ...(copies > 2 ? { count: copies } : {}) },
    severity: only !== undefined && FUNCTION_WORDS.has(only) && copies === 2 ? 'minor' : 'major',
    confidence: only !== undefined && MAY_MEET.has(only) && copies === 2 ? 0.6 : 0.92,
    target: [{ from, to }],
    source: [],
    // Tags between the copies stay.
    suggestions: [[{ from: kept, to, text: text.slice(kept, to).replace(/[^\uE000-\uF8FF]/g, '') }]],
  };
}
