import type { SegmentId } from '../segments/segment';
import type { Side, Span } from '../text/span';

/** Kebab-case name of a check; names its page, settings key and CSS hook too. */
export type CheckId = string;

/** Issue types of MQM (Multidimensional Quality Metrics, themqm.org), as far as the checks use them. */
export const MQM_CATEGORIES = [
  'accuracy/mistranslation',
  'accuracy/omission',
  'accuracy/addition',
  'accuracy/untranslated',
  'accuracy/do-not-translate',
  'terminology',
  'fluency/grammar',
  'fluency/spelling',
  'fluency/typography',
  'fluency/duplication',
  'fluency/inconsistency',
  'style',
  'locale-convention',
  'design/markup',
  'other',
] as const;
export type MqmCategory = (typeof MQM_CATEGORIES)[number];

/** MQM severities, gravest first. */
export type Severity = 'critical' | 'major' | 'minor' | 'neutral';
export const SEVERITIES = ['critical', 'major', 'minor', 'neutral'] as const satisfies readonly Severity[];

/** Data of a message: only plain values, so that findings travel and hash alike everywhere. */
export type MessageData = Readonly<Record<string, string | number>>;

/** A place that supports a finding, e.g. the antecedent in an earlier segment. */
export interface Evidence extends Span {
  readonly segment: SegmentId;
  readonly side: Side;
}

/** A replacement of a span of the target; `exclude` offers to leave the whole segment out instead. */
export interface Suggestion extends Span {
  readonly text: string;
  /** Present when accepting means to exclude the segment from the export. */
  readonly action?: 'exclude';
}

/** What a check reports. Offsets are UTF-16 into that side's text of the segment. */
export interface FindingDraft {
  readonly segment: SegmentId;
  readonly messageId: string;
  readonly data: MessageData;
  /** Default: the check's severity. */
  readonly severity?: Severity;
  /** Probability that this is a real fault, 0..1. */
  readonly confidence: number;
  readonly target: readonly Span[];
  readonly source: readonly Span[];
  readonly evidence?: readonly Evidence[];
  /** Alternatives; the best first. Several spans that must change together form one alternative. */
  readonly suggestions?: readonly (readonly Suggestion[])[];
}

/** One place where a check fired: plain data, worded by i18n (`checks.<check>.<messageId>`). */
export interface Finding {
  /**
   * Stable name: 16 hex digits of a SHA-256 over check, messageId, data, flagged words and their neighbours (never the
   * position); a further equal one in the document gets its ordinal hashed in.
   */
  readonly key: string;
  readonly check: CheckId;
  readonly messageId: string;
  readonly data: MessageData;
  readonly category: MqmCategory;
  readonly severity: Severity;
  readonly confidence: number;
  readonly segment: SegmentId;
  readonly target: readonly Span[];
  readonly source: readonly Span[];
  readonly evidence: readonly Evidence[];
  readonly suggestions: readonly (readonly Suggestion[])[];
}
