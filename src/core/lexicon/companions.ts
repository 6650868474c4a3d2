import type { Stepwise } from '../stepwise';
import type { LinkedWords } from './linked-words';

/** A word that stands beside others much more often than elsewhere, so that it probably renders them. */
export interface Companion {
  /** What all its forms begin with. */
  readonly beginning: string;
  /** The shortest form that was seen, in small letters. */
  readonly word: string;
}

const WORD = /\p{L}[\p{L}\p{M}’'-]*/gu;
/** Shorter words stand everywhere. */
const SHORTEST = 4;
/** Letters of endings, which forms do not share. */
const ENDING = 2;
/** Words that stand beside fewer than so many texts may do so by chance. */
const FEWEST = 2;
/** Share of what two words have in common (Dice), from which one is taken for the rendering of the other. */
const COMMON = 0.7;
const MOST_CANDIDATES = 30;
const TEXTS_PER_STEP = 200;
/** Two words of one name or expression are always together. */
const MOST_COMPANIONS = 2;

/**
 * The words that keep company with what was found: `found` are the texts beside it, `all` those of the whole document on that side. No
 * knowledge of the words is needed, only that they come back; one text alone tells nothing. Done in steps, for a document may be long.
 */
export function* companionsOf(found: readonly string[], all: readonly string[]): Stepwise<readonly Companion[]> {
  if (found.length < FEWEST) return [];
  const candidates = new Map<string, { beside: number; word: string }>();
  for (const [index, text] of found.entries()) {
    if (index % TEXTS_PER_STEP === 0) yield 0;
    const words = new Map<string, string>();
    for (const word of wordsOf(text)) words.set(beginningOf(word), shorter(words.get(beginningOf(word)), word));
    for (const [beginning, word] of words) {
      const known = candidates.get(beginning);
      candidates.set(beginning, { beside: (known?.beside ?? 0) + 1, word: shorter(known?.word, word) });
    }
  }
  const likely = [...candidates]
    .filter(([, { beside }]) => beside >= Math.max(FEWEST, found.length / 3))
    .sort((a, b) => b[1].beside - a[1].beside)
    .slice(0, MOST_CANDIDATES);
  if (likely.length === 0) return [];
  const beginnings = likely.map(([beginning]) => beginning);
  const beside = yield* countTexts(found, beginnings);
  const everywhere = yield* countTexts(all, beginnings);
  const judged = likely
    .map(([beginning, { word }], index) => {
      const together = beside[index] ?? 0;
      return { beginning, word, common: (2 * together) / (found.length + Math.max(together, everywhere[index] ?? 0)) };
    })
    .filter(({ common }) => common >= COMMON);
  const best = Math.max(...judged.map(({ common }) => common));
  const closest = judged
    .filter(({ common }) => common === best)
    // A longer beginning of the same word says nothing more.
    .filter(({ beginning }, _index, those) =>
      those.every((other) => other.beginning === beginning || !beginning.startsWith(other.beginning)),
    );
  // Many that are always together say nothing of which is which.
  return closest.length > MOST_COMPANIONS ? [] : closest.map(({ beginning, word }) => ({ beginning, word }));
}

/** Where companions stand in a text. */
export function companionsIn(text: string, companions: readonly Companion[]): LinkedWords {
  const found = [...text.matchAll(WORD)].flatMap((match) => {
    const lower = match[0].toLowerCase();
    const companion = companions.find(({ beginning }) => lower.startsWith(beginning));
    return companion ? [{ from: match.index, to: match.index + match[0].length, word: companion.word }] : [];
  });
  return { spans: found.map(({ from, to }) => ({ from, to })), lemmas: found.map(({ word }) => word) };
}

/** In how many of the texts a word begins so, for each beginning. */
function* countTexts(texts: readonly string[], beginnings: readonly string[]): Stepwise<readonly number[]> {
  const counts = beginnings.map(() => 0);
  for (const [at, text] of texts.entries()) {
    if (at % TEXTS_PER_STEP === 0) yield at / texts.length;
    const lower = text.toLowerCase();
    for (const [index, beginning] of beginnings.entries())
      if (hasWord(lower, beginning)) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

function wordsOf(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word]) => word.toLowerCase()).filter((word) => word.length >= SHORTEST);
}

function beginningOf(word: string): string {
  return word.slice(0, Math.max(SHORTEST, word.length - ENDING));
}

function shorter(known: string | undefined, word: string): string {
  return known === undefined || word.length < known.length ? word : known;
}

function hasWord(text: string, beginning: string): boolean {
  for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
    if (at === 0 || !/[\p{L}\p{M}]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}
