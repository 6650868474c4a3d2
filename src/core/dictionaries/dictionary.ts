/**
 * A bilingual dictionary that a user has added: Russian words, folded by `foldRussian`, each with the English words in
 * lower case that may render it.
 */
export type Dictionary = ReadonlyMap<string, readonly string[]>;

/** An article as its file has it: a headword in either language and the body or the translations, without markup. */
export interface Article {
  readonly head: string;
  readonly body: string;
}
