import type { Finding } from '../../core/findings/finding';
import type { Segment } from '../../core/segments/segment';

/** What the reports are made from: the segments, and the findings to show, in document order unless they say otherwise. */
export interface ReportedReview {
  readonly title: string;
  /** Name of the English file, as far as it is known. */
  readonly targetName: string;
  readonly segments: readonly Pick<Segment, 'id' | 'source' | 'target' | 'targetSpan'>[];
  /** The decoded English file, for line numbers. */
  readonly targetText: string;
  readonly findings: readonly Finding[];
  /** Whether the findings are grouped by segment with the riskiest first rather than in document order. */
  readonly byRisk?: boolean;
  /** Of findings that were set aside, why, by their keys. */
  readonly reasons?: ReadonlyMap<string, string>;
}

/** The segments by their ids. */
export function segmentsById(
  review: Pick<ReportedReview, 'segments'>,
): ReadonlyMap<string, ReportedReview['segments'][number]> {
  return new Map(review.segments.map((segment) => [segment.id, segment]));
}
