/** A glossary entry: Russian lemma(s) → approved English, forbidden English. */
export interface Term {
  readonly lemmas: readonly string[];
  /** The approved English, the best form first, parted by ";". */
  readonly approved: string;
  readonly forbidden: readonly string[];
  /** What whoever reads the entry should know; absent when there is nothing to say. */
  readonly note?: string;
}
