import type { SegmentId } from '../../core/segments/segment';

/** Nobody works who moves nothing for so long, in milliseconds. */
const LONGEST_PAUSE = 60_000;

/**
 * How long somebody is at work at which segment: the time between two signs of life (a key, the pointer) counts for the segment that
 * was active meanwhile; a longer pause counts for nothing.
 */
export class EditingClock {
  readonly #spent = new Map<SegmentId, number>();
  #last: number | null = null;

  /** Somebody did something at `now` (milliseconds) while a segment was the active one, or undefined for none. */
  sign(id: SegmentId | undefined, now: number): void {
    const pause = now - (this.#last ?? now);
    this.#last = now;
    if (id !== undefined && pause > 0 && pause <= LONGEST_PAUSE)
      this.#spent.set(id, (this.#spent.get(id) ?? 0) + pause);
  }

  /** The window was left: what happens until the next sign does not count. */
  rest(id: SegmentId | undefined, now: number): void {
    if (this.#last !== null) this.sign(id, now);
    this.#last = null;
  }

  /** What was spent since this was asked last, in milliseconds by segment. */
  take(): ReadonlyMap<SegmentId, number> {
    const spent = new Map(this.#spent);
    this.#spent.clear();
    return spent;
  }
}
