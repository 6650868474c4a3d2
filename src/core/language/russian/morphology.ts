/** Grammatical gender; `common` is for nouns that take either (судья, коллега). */
export type Gender = 'masculine' | 'feminine' | 'neuter' | 'common';
export type GrammaticalNumber = 'singular' | 'plural';
export type Case = 'nominative' | 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'locative' | 'vocative';
export type Animacy = 'animate' | 'inanimate';

/** Parts of speech, after the OpenCorpora tag set (http://opencorpora.org/dict.php?act=gram). */
export type PartOfSpeech =
  | 'noun'
  | 'adjective'
  | 'short-adjective'
  | 'comparative'
  | 'verb'
  | 'infinitive'
  | 'participle'
  | 'short-participle'
  | 'converb'
  | 'numeral'
  | 'adverb'
  | 'pronoun'
  | 'predicative'
  | 'preposition'
  | 'conjunction'
  | 'particle'
  | 'interjection'
  | 'other';

/** Marks of proper names and organisations. */
export type NameTag = 'first-name' | 'surname' | 'patronymic' | 'place' | 'organisation' | 'trademark';

/** One way to read a Russian word form. */
export interface Parse {
  /** Dictionary form in lower case, with ё as the dictionary has it. */
  readonly lemma: string;
  readonly partOfSpeech: PartOfSpeech;
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber | null;
  readonly case: Case | null;
  readonly animacy: Animacy | null;
  readonly tense: 'past' | 'present' | 'future' | null;
  readonly person: 1 | 2 | 3 | null;
  /** Adjective that stands for a pronoun (который, свой, этот) or carries pronoun meaning. */
  readonly pronominal: boolean;
  readonly names: readonly NameTag[];
  /** Noun that has no singular (переговоры, США). */
  readonly pluralOnly: boolean;
  /** Does not change its form (депо, Баку, МАГАТЭ). */
  readonly indeclinable: boolean;
  /** Share of likelihood among the readings of this form, 0..1, together 1. */
  readonly score: number;
  /** `dictionary` if the form stands in it, `supplement` for our own list, `predicted` if guessed by its ending. */
  readonly origin: 'dictionary' | 'supplement' | 'predicted';
  /** The OpenCorpora tag as the dictionary gives it, e.g. `NOUN,inan,femn sing,nomn`. */
  readonly tag: string;
}

/** Knows the word forms of Russian. */
export interface Morphology {
  /** Readings of one word form, most likely first; empty only for a token without Cyrillic letters. Case of letters matters for names. */
  parse(word: string): readonly Parse[];
}

/** The dictionary files of the morphology, as bytes and texts (npm `az`, folder `dicts`). */
export interface MorphologyFiles {
  readonly words: Uint8Array;
  readonly probabilities: Uint8Array;
  readonly predictionSuffixes: readonly [Uint8Array, Uint8Array, Uint8Array];
  readonly paradigms: Uint8Array;
  /** JSON lists, as text. */
  readonly suffixes: string;
  readonly gramtab: string;
}
