/** A glossary entry: Russian lemma(s) → approved English, forbidden English. */
export interface Term {
  readonly lemmas: readonly string[];
  readonly approved: string;
  readonly forbidden: readonly string[];
}
