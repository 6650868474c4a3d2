import type { CheckId } from '../core/findings/finding';
import { effortOf, type Effort } from '../core/metrics/effort';
import { SEGMENT_STATES, type SegmentState } from '../core/segments/segment';
import type { Review } from './review';

/** How far a review is, what is open, and how much was edited. */
export interface Statistics {
  readonly title: string;
  readonly segments: number;
  /** Share of the segments that are confirmed or excluded, 0..1. */
  readonly progress: number;
  readonly states: Readonly<Record<SegmentState, number>>;
  readonly findings: {
    readonly open: number;
    readonly dismissed: number;
    /** Open findings by check, most frequent first. */
    readonly byCheck: Readonly<Record<CheckId, number>>;
  };
  readonly effort: Effort;
  readonly revisions: number;
  readonly authors: readonly string[];
}

/** The figures of a review as it stands. */
export function statisticsOf(review: Review): Statistics {
  const { contents, segments, findings, dismissed } = review;
  const states = Object.fromEntries(SEGMENT_STATES.map((state) => [state, 0])) as Record<SegmentState, number>;
  for (const { state } of segments) states[state] += 1;
  const counts = new Map<CheckId, number>();
  for (const { check } of findings) counts.set(check, (counts.get(check) ?? 0) + 1);
  return {
    title: contents.title,
    segments: segments.length,
    progress: segments.length === 0 ? 0 : (states.confirmed + states.excluded) / segments.length,
    states,
    findings: {
      open: findings.length,
      dismissed: dismissed.length,
      byCheck: Object.fromEntries([...counts].sort((a, b) => b[1] - a[1])),
    },
    effort: effortOf(segments),
    revisions: contents.revisions.length,
    authors: [...new Set([contents.author, ...contents.revisions.map(({ author }) => author)])],
  };
}
