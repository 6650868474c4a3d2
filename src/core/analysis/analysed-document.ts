import type { EnglishWords } from '../language/english/english-words';
import type { EnglishTag } from '../language/english/tagger';
import type { Parse } from '../language/russian/morphology';
import type { SegmentId, SegmentKind, Tag } from '../segments/segment';
import type { Span } from '../text/span';
import type { Token } from '../text/token';
import type { WordForm } from './form-note';

/** A Russian token with its readings, most likely first (empty for what is no Cyrillic word). */
export interface RussianToken extends Token {
  /** Computed when first asked for. */
  readonly parses: readonly Parse[];
  /**
   * The reading that fits the neighbours best, null where there is none; computed for the whole text when first asked
   * for. Of an unknown name it may be one that `parses` lacks.
   */
  readonly reading: Parse | null;
  /** Lower case with ё as е: the form to look words up by. */
  readonly folded: string;
  /** What all tokens of this form share. */
  readonly form: WordForm;
}

/** An English token; `lower` is its lower-case form with a typographic apostrophe as '. */
export interface EnglishToken extends Token {
  readonly lower: string;
  /** Part of speech, null where it cannot be told; computed for the whole text when first asked for, some 35 µs. */
  readonly tag: EnglishTag | null;
  /** Dictionary form in lower case, as `lower` where it cannot be told; computed with the tag. */
  readonly lemma: string;
  /** What all tokens of this form share. */
  readonly form: WordForm;
}

/** What a number in a text means. */
export interface Quantity extends Span {
  /** The value, e.g. 1500000 for «1,5 млн»; of a range its lower end. */
  readonly value: number;
  /** The upper end of a range. */
  readonly upper?: number;
  /**
   * `year`, `date` and `time` have comparable parts; `percent`, `ordinal` and `plain` compare by value. A `fraction`
   * («две трети», "2/3") is a share, which texts say in many ways.
   */
  readonly kind: 'plain' | 'percent' | 'ordinal' | 'year' | 'decade' | 'century' | 'date' | 'time' | 'fraction';
  /** What is measured, as a code common to both languages (`km`, `kg`, `h`, `year` …), where the next word says it. */
  readonly unit?: string;
  /** ISO 4217 code of an amount of money. */
  readonly currency?: string;
  /** For dates: day 1..31, month 1..12, year; for times: hour 0..23, minute. Only what the text says. */
  readonly parts?: Readonly<{ day?: number; month?: number; year?: number; hour?: number; minute?: number }>;
  /** Written in words («тридцать», "thirty") rather than digits. */
  readonly spelled: boolean;
}

/** A Russian text, analysed lazily and at most once. */
export interface RussianText {
  readonly text: string;
  readonly tokens: readonly RussianToken[];
  readonly quantities: readonly Quantity[];
}

/** An English text, analysed lazily and at most once. */
export interface EnglishText {
  readonly text: string;
  readonly tokens: readonly EnglishToken[];
  readonly quantities: readonly Quantity[];
}

/** A segment as the checks see it. `target.text` is the current English; `context` ones are read but never reported. */
export interface AnalysedSegment {
  readonly id: SegmentId;
  readonly index: number;
  readonly kind: SegmentKind;
  readonly excluded: boolean;
  /** Read as context only: the checks must not report on it. Its target may be empty. */
  readonly context: boolean;
  /** Inline tags of both texts. */
  readonly tags: readonly Tag[];
  readonly source: RussianText;
  readonly target: EnglishText;
}

/** The document as the checks see it: its segments in order. */
export interface AnalysedDocument {
  readonly segments: readonly AnalysedSegment[];
  /** Where each segment stands, from 0; made when first asked for. */
  readonly places: ReadonlyMap<SegmentId, number>;
  /** How English words are spelt; loaded when first asked for, null where no word list is at hand. */
  readonly englishWords: EnglishWords | null;
}
