import { CHECK_IDS } from '../core/checks/check-ids';
import type { CheckId } from '../core/findings/finding';
import { changesByCheck, type ChangesByCheck } from '../core/metrics/changes-by-check';
import { editingTime, type EditingTime } from '../core/metrics/editing-time';
import { effortOf, type Effort } from '../core/metrics/effort';
import { SEGMENT_STATES, type SegmentState } from '../core/segments/segment';
import type { Review } from './review';

/** What became of the findings of a check. */
export interface Judged {
  readonly taken: number;
  readonly dismissed: number;
}

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
    /** By check: suggestions taken in all, and findings that are set aside now; only checks that have either. */
    readonly judged: Readonly<Record<CheckId, Judged>>;
  };
  readonly effort: Effort;
  readonly changes: ChangesByCheck;
  /** Time at the segments, as far as it is known. */
  readonly time: EditingTime | null;
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
      judged: judgedIn(review),
    },
    effort: effortOf(segments),
    changes: changesByCheck(contents.revisions),
    time: editingTime(contents.revisions),
    revisions: contents.revisions.length,
    authors: [...new Set([contents.author, ...contents.revisions.map(({ author }) => author)])],
  };
}

/** A suggestion that was taken left the id of its check as the reason, once for each step. */
function judgedIn({ contents, dismissed }: Review): Record<CheckId, Judged> {
  const judged: Record<CheckId, { taken: number; dismissed: number }> = {};
  const of = (check: CheckId): { taken: number; dismissed: number } => (judged[check] ??= { taken: 0, dismissed: 0 });
  const steps = new Set<number>();
  for (const { kind, reason, batch } of contents.revisions) {
    if ((kind !== 'text' && kind !== 'state') || reason === null || !CHECK_IDS.has(reason) || steps.has(batch))
      continue;
    steps.add(batch);
    of(reason).taken += 1;
  }
  for (const { finding } of dismissed) of(finding.check).dismissed += 1;
  return judged;
}
