import { makerOf } from '../history/change-log';
import type { Revision } from '../history/revision';
import { stepsOf } from '../history/steps';
import type { SegmentId } from '../segments/segment';

/** How long people sat at segments. */
export interface EditingTime {
  /** Segments for which a time is known. */
  readonly segments: number;
  /** Seconds in all, and those of the segment in the middle. */
  readonly total: number;
  readonly median: number;
  /** Whether the time was recorded while people worked, or is told from the times of their changes; both where they differ in that. */
  readonly basis: 'recorded' | 'estimated' | 'both';
}

/** A longer pause was not spent at the segment. */
const LONGEST_PAUSE_SECONDS = 300;

/**
 * The time at segments; null when none is known. Where it was recorded of a person, that alone counts for this person. Of others the
 * time from one step to the next counts for the segment that the next one changed; steps that change several segments, first steps,
 * long pauses and clocks that were set back tell nothing.
 */
export function editingTime(revisions: readonly Revision[]): EditingTime | null {
  const seconds = new Map<SegmentId, number>();
  const add = (id: SegmentId, more: number): void => void seconds.set(id, (seconds.get(id) ?? 0) + more);
  const recorded = new Set<string>();
  for (const revision of revisions) {
    const [id] = revision.segments;
    if (revision.seconds === undefined || id === undefined) continue;
    recorded.add(makerOf(revision).author);
    add(id, revision.seconds);
  }
  let isEstimated = false;
  const last = new Map<string, number>();
  for (const step of stepsOf(revisions)) {
    const { author, time } = makerOf(step[0]);
    if (recorded.has(author)) continue;
    const now = Date.parse(time) / 1000;
    const pause = now - (last.get(author) ?? NaN);
    last.set(author, now);
    const ids = new Set(step.flatMap((revision) => revision.segments));
    const [id] = ids;
    if (id === undefined || ids.size > 1 || !(pause > 0 && pause <= LONGEST_PAUSE_SECONDS)) continue;
    isEstimated = true;
    add(id, pause);
  }
  if (seconds.size === 0) return null;
  const sorted = [...seconds.values()].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const median = sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  const basis = recorded.size === 0 ? 'estimated' : isEstimated ? 'both' : 'recorded';
  return { segments: sorted.length, total: sorted.reduce((sum, one) => sum + one, 0), median, basis };
}
