import { makerOf } from '../history/change-log';
import type { Revision } from '../history/revision';
import { stepsOf } from '../history/steps';
import type { SegmentId } from '../segments/segment';

/** How long people sat at segments, as far as the times of their changes tell. */
export interface EditingTime {
  /** Segments for which a time is known. */
  readonly segments: number;
  /** Seconds in all, and those of the segment in the middle. */
  readonly total: number;
  readonly median: number;
}

/** A longer pause was not spent at the segment. */
const LONGEST_PAUSE_SECONDS = 300;

/**
 * The time from one step of a person to the next counts for the segment that the next one changed; null when no time is
 * known. Steps that change several segments, first steps, long pauses and clocks that were set back tell nothing.
 */
export function editingTime(revisions: readonly Revision[]): EditingTime | null {
  const last = new Map<string, number>();
  const seconds = new Map<SegmentId, number>();
  for (const step of stepsOf(revisions)) {
    const { author, time } = makerOf(step[0]);
    const now = Date.parse(time) / 1000;
    const pause = now - (last.get(author) ?? NaN);
    last.set(author, now);
    const ids = new Set(step.flatMap((revision) => revision.segments));
    const [id] = ids;
    if (id === undefined || ids.size > 1 || !(pause > 0 && pause <= LONGEST_PAUSE_SECONDS)) continue;
    seconds.set(id, (seconds.get(id) ?? 0) + pause);
  }
  if (seconds.size === 0) return null;
  const sorted = [...seconds.values()].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const median = sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return { segments: sorted.length, total: sorted.reduce((sum, one) => sum + one, 0), median };
}
