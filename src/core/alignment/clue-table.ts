import type { Language } from '../text/span';
import type { AlignmentSide } from './alignment';
import { cluesOf, type ClueKind } from './clue';

/** A clue as one side knows it. */
export interface ClueType {
  readonly form: string;
  kind: ClueKind;
  readonly keys: Set<string>;
  /** The word forms that it stands for, folded; none but for words and names. */
  readonly words: Set<string>;
  /** Numbers of the sentences that hold it, ascending. */
  readonly sentences: number[];
  /** In how many of them it has a capital inside the sentence. */
  capitals: number;
}

/** All clues of a side, and which sentence holds which (indexes into `types`). */
export interface ClueTable {
  readonly types: readonly ClueType[];
  readonly bySentence: readonly Int32Array[];
}

/** Collects the clues of every sentence of a side. */
export function tabulateClues(side: AlignmentSide, language: Language): ClueTable {
  const ids = new Map<string, number>();
  const types: ClueType[] = [];
  const bySentence = side.sentences.map(({ from, to }, index) => {
    const clues = cluesOf(side.text.slice(from, to), language);
    const held = new Int32Array(clues.length);
    clues.forEach(({ kind, form, keys, words }, n) => {
      const name = kind === 'name' || kind === 'word' ? `w${form}` : kind + form;
      let id = ids.get(name);
      if (id === undefined) {
        id = types.length;
        ids.set(name, id);
        types.push({ form, kind, keys: new Set(), words: new Set(), sentences: [], capitals: 0 });
      }
      const type = types[id]!;
      for (const key of keys) type.keys.add(key);
      for (const word of words) type.words.add(word);
      type.sentences.push(index);
      if (kind === 'name') type.capitals++;
      held[n] = id;
    });
    return held;
  });
  for (const type of types) {
    if (type.kind === 'name' || type.kind === 'word')
      type.kind = type.capitals * 2 > type.sentences.length ? 'name' : 'word';
  }
  return { types, bySentence };
}
