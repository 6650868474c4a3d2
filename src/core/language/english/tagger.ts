import type { Token } from '../../text/token';

/** Universal part-of-speech tags (https://universaldependencies.org/u/pos/). */
export type EnglishTag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** What an English word is in its sentence. */
export interface TaggedWord {
  readonly tag: EnglishTag;
  /** Dictionary form in lower case. */
  readonly lemma: string;
}

/** Tags and lemmas of English. */
export interface EnglishTagger {
  /**
   * What each token of a text is, null where the tagger has nothing to say. A contraction or possessive is read by its
   * first part ("don't": do, "Russia's": russia), a word with hyphens by its last ("well-armed": well-armed, ADJ).
   */
  tag(text: string, tokens: readonly Token[]): readonly (TaggedWord | null)[];
}
