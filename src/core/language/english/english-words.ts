import { createMemo } from '../russian/memo';
import { COMPOUND_BEGINNINGS, DOMAIN_WORDS, SUFFIXES } from './english-words.lexicon';

/** Knows how English words are spelt. */
export interface EnglishWords {
  /** Whether a word in lower case is spelt as the list has it, American or British, compounds included. */
  knows(word: string): boolean;
  /** Words of the list one slip away from a word in lower case (a letter more, less, other or two swapped), common ones first; at most five. */
  suggest(word: string): readonly string[];
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const MOST_SUGGESTIONS = 5;

/**
 * Makes the words from a list of forms in lower case, one a line, the more common first, and a user's own. A word counts as
 * known too when it is a compound with a known beginning ("geo", "counter", "cyber") or a word with a free ending.
 */
export function createEnglishWords(list: string, own: Iterable<string> = []): EnglishWords {
  const ranks = new Map(list.split('\n').map((word, rank) => [word, rank]));
  const rare = ranks.size;
  for (const word of DOMAIN_WORDS) ranks.set(word, rare);
  for (const word of own) ranks.set(word.toLowerCase(), rare);
  // "modernisations": the plural of what is known.
  const stands = (word: string): boolean =>
    ranks.has(word) || (word.endsWith('s') && word.length > 4 && ranks.has(word.slice(0, -1)));
  const isCompound = (word: string): boolean => {
    for (const beginning of COMPOUND_BEGINNINGS) {
      if (word.startsWith(beginning) && word.length - beginning.length >= 3 && stands(word.slice(beginning.length)))
        return true;
    }
    for (const suffix of SUFFIXES) {
      if (!word.endsWith(suffix) || word.length - suffix.length < 3) continue;
      const stem = word.slice(0, -suffix.length);
      if (
        stands(stem) ||
        stands(`${stem}e`) ||
        stands(`${stem}y`) ||
        (stem.endsWith('i') && stands(`${stem.slice(0, -1)}y`))
      )
        return true;
    }
    return false;
  };
  // A name or term that the list lacks comes again and again in a document.
  const suggested = createMemo<readonly string[]>(10_000);
  const knowsPart = (word: string): boolean => word === '' || stands(word) || isCompound(word);
  return {
    knows(word) {
      if (ranks.has(word)) return true;
      const bare = word.replace(/'s?$/, '');
      if (stands(bare)) return true;
      if (bare.includes('-')) return bare.split('-').every((part) => part.length <= 2 || knowsPart(part));
      return isCompound(bare);
    },
    suggest(word) {
      const known = suggested.get(word);
      if (known !== undefined) return known;
      const found = new Map<string, number>();
      for (const form of oneSlipAway(word)) {
        const rank = ranks.get(form);
        if (rank !== undefined && rank < rare) found.set(form, rank);
      }
      const best = [...found].sort((a, b) => a[1] - b[1]).slice(0, MOST_SUGGESTIONS);
      const words = best.map(([form]) => form);
      suggested.set(word, words);
      return words;
    },
  };
}

/** Swaps first, as they are the most usual slips of typing; then what is left out, other, and put in. */
function* oneSlipAway(word: string): Iterable<string> {
  for (let at = 0; at + 1 < word.length; at++)
    yield word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  for (let at = 0; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1);
  for (let at = 0; at <= word.length; at++)
    for (const letter of LETTERS) yield word.slice(0, at) + letter + word.slice(at);
  for (let at = 0; at < word.length; at++)
    for (const letter of LETTERS) yield word.slice(0, at) + letter + word.slice(at + 1);
}
