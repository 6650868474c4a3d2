import type { Dictionary } from '../dictionaries/dictionary';
import type { ClueTable } from './clue-table';
import { englishBases } from '../language/english/english-bases';

/** Letters of a Russian word that all its forms share at least, and how many letters endings take up at most. */
const SHARED = 4;
const ENDING = 3;

/**
 * Pairs of clues (source, target) that a dictionary links. Russian headwords are found by the beginning that they share
 * with a word form, English ones by the forms that its endings allow.
 */
export function linkDictionary(source: ClueTable, target: ClueTable, dictionary: Dictionary): [number, number][] {
  const byBase = new Map<string, number[]>();
  target.types.forEach((type, id) => {
    for (const word of type.words) {
      for (const base of englishBases(word)) {
        const ids = byBase.get(base);
        if (!ids) byBase.set(base, [id]);
        else if (ids.at(-1) !== id) ids.push(id);
      }
    }
  });
  const headsOf = headsByBeginning(dictionary);
  const pairs: [number, number][] = [];
  source.types.forEach((type, id) => {
    const linked = new Set<number>();
    for (const word of type.words) {
      for (const head of [word, ...headsOf(word)]) {
        for (const english of dictionary.get(head) ?? [])
          for (const other of byBase.get(english) ?? []) linked.add(other);
      }
    }
    for (const other of linked) pairs.push([id, other]);
  });
  return pairs;
}

/** Headwords that share all but the last letters with a word. */
function headsByBeginning(dictionary: Dictionary): (word: string) => readonly string[] {
  const heads = new Map<string, string[]>();
  for (const head of dictionary.keys()) {
    const beginning = head.slice(0, Math.max(SHARED, head.length - 2));
    const list = heads.get(beginning);
    if (list) list.push(head);
    else heads.set(beginning, [head]);
  }
  return (word) => {
    const found: string[] = [];
    for (let length = Math.max(SHARED, word.length - ENDING); length <= word.length; length++)
      for (const head of heads.get(word.slice(0, length)) ?? [])
        if (Math.abs(head.length - word.length) <= ENDING) found.push(head);
    return found;
  };
}
