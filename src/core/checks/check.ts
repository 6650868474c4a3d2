import type { AnalysedDocument, AnalysedSegment } from '../analysis/analysed-document';
import type { Dictionary } from '../dictionaries/dictionary';
import type { CheckId, FindingDraft, MqmCategory, Severity } from '../findings/finding';
import type { PhraseBook } from '../patterns/phrase-book';
import type { Term } from '../terms/term';

/** What a check says of itself; page, settings key, texts and CSS hook derive from `id`. */
export interface CheckMeta {
  readonly id: CheckId;
  readonly category: MqmCategory;
  /** Default severity of its findings. */
  readonly severity: Severity;
  /** `segment`: run once for each segment; `document`: run once for all. */
  readonly scope: 'segment' | 'document';
  readonly messageIds: readonly string[];
  /** How many preceding segments a segment check reads (0 if left out): an edit re-runs it on that many following ones. */
  readonly reach?: number;
  /** Checks whose findings make this one's needless where they cover the same English words. */
  readonly yieldsTo?: readonly CheckId[];
}

/** What a check may read. */
export interface CheckContext {
  readonly document: AnalysedDocument;
  /** The segment to look at; for a document check the first one. */
  readonly segment: AnalysedSegment;
  readonly terms: readonly Term[];
  /** Phrases that the user wants to be warned of; undefined if there are none. */
  readonly phrases?: PhraseBook | undefined;
  /** The dictionaries that the user has added; undefined if there are none. */
  readonly dictionary?: Dictionary | undefined;
  /** The user's settings of this check. */
  readonly options: Readonly<Record<string, unknown>>;
  /** For a document check that was led past all segments: what its `look` gave for each. */
  readonly looked?: readonly unknown[];
}

/** One kind of suspicion. Pure: the same context gives the same findings in the same order. */
export interface Check {
  readonly meta: CheckMeta;
  /**
   * A quick look, left out where there is none: false where `run` would find nothing. `run` is not asked then, and need not
   * look again: starting all of them on every segment would cost a tenth of the time.
   */
  mayFind?(context: CheckContext): boolean;
  run(context: CheckContext): Iterable<FindingDraft>;
  /**
   * What a document check wants to know of a segment, told to it again when it is run. Asked while the segment checks look at that
   * segment, so that a long document need not be analysed again at its end. Where it throws, undefined is told.
   */
  look?(context: CheckContext): unknown;
}
