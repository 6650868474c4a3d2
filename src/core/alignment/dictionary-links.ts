import type { Dictionary } from '../dictionaries/dictionary';
import { coreLexicon, irregularForms, SHORTEST_BEGINNING } from '../lexicon/core-lexicon';
import { englishBases } from '../language/english/english-bases';
import type { ClueTable } from './clue-table';

/** Letters of a Russian word that all its forms share at least, and how many letters endings take up at most. */
const SHARED = 4;
const ENDING = 3;

/**
 * Pairs of clues (source, target) that the common words and a dictionary of the user link. Russian headwords are found by
 * the beginning that they share with a word form, English words by the forms that their endings allow.
 */
export function linkWords(source: ClueTable, target: ClueTable, dictionary?: Dictionary): [number, number][] {
  const english = indexTarget(target);
  const core = coreLexicon();
  const coreHeads = headsByBeginning(core);
  const headsOf = dictionary === undefined ? null : headsByBeginning(dictionary);
  const pairs: [number, number][] = [];
  source.types.forEach((type, id) => {
    const linked = new Set<number>();
    for (const word of type.words) {
      for (const head of coreHeads(word))
        for (const beginning of core.get(head) ?? []) english.beginning(beginning, linked);
      for (const head of headsOf?.(word) ?? [])
        for (const other of dictionary?.get(head) ?? []) english.word(other, linked);
    }
    for (const other of linked) pairs.push([id, other]);
  });
  return pairs;
}

/** The clues of the English side by their words. */
interface EnglishIndex {
  /** Adds the clues that are a word or a form of it. */
  word(word: string, into: Set<number>): void;
  /** Adds those and, unless it is short, the clues whose words begin with it. */
  beginning(beginning: string, into: Set<number>): void;
}

function indexTarget({ types }: ClueTable): EnglishIndex {
  const byBase = new Map<string, Set<number>>();
  const byBeginning = new Map<string, { readonly word: string; readonly id: number }[]>();
  types.forEach(({ words }, id) => {
    for (const word of words) {
      for (const base of [word, ...englishBases(word)]) {
        const ids = byBase.get(base);
        if (ids) ids.add(id);
        else byBase.set(base, new Set([id]));
      }
      const beginning = word.slice(0, SHORTEST_BEGINNING);
      const list = byBeginning.get(beginning);
      if (list) list.push({ word, id });
      else byBeginning.set(beginning, [{ word, id }]);
    }
  });
  const addWord = (word: string, into: Set<number>): void => {
    for (const id of byBase.get(word) ?? []) into.add(id);
  };
  return {
    word: addWord,
    beginning(beginning, into) {
      addWord(beginning, into);
      if (beginning.length < SHORTEST_BEGINNING) return;
      for (const { word, id } of byBeginning.get(beginning.slice(0, SHORTEST_BEGINNING)) ?? [])
        if (word.startsWith(beginning)) into.add(id);
    },
  };
}

/** Headwords that share all but the last letters with a word, the word itself among them. */
function headsByBeginning(dictionary: Dictionary): (word: string) => readonly string[] {
  const heads = new Map<string, string[]>();
  for (const head of dictionary.keys()) {
    const beginning = head.slice(0, Math.max(SHARED, head.length - 2));
    const list = heads.get(beginning);
    if (list) list.push(head);
    else heads.set(beginning, [head]);
  }
  const irregular = irregularForms();
  return (word) => {
    const found: string[] = [word, ...(irregular.get(word) ?? [])].filter((head) => dictionary.has(head));
    for (let length = Math.max(SHARED, word.length - ENDING); length <= word.length; length++)
      for (const head of heads.get(word.slice(0, length)) ?? [])
        if (head !== word && Math.abs(head.length - word.length) <= ENDING) found.push(head);
    return found;
  };
}
