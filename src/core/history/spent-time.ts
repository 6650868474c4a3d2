import type { SegmentId } from '../segments/segment';
import type { RevisionDraft } from './revision';

/**
 * Time that somebody spent at segments and that is not recorded yet. It goes into the history with the next change of its segment:
 * whole seconds, and what is left over waits for the change after that.
 */
export class SpentTime {
  private readonly waiting = new Map<SegmentId, number>();

  add(id: SegmentId, milliseconds: number): void {
    this.waiting.set(id, (this.waiting.get(id) ?? 0) + milliseconds);
  }

  /** The drafts with the time of their segments; the first draft of a segment carries all of it. */
  withTime(drafts: readonly RevisionDraft[]): readonly RevisionDraft[] {
    const told = new Set<SegmentId>();
    return drafts.map((draft) => {
      const fresh = draft.segments.filter((id) => !told.has(id));
      for (const id of fresh) told.add(id);
      const seconds = fresh.reduce((sum, id) => sum + this.secondsOf(id), 0);
      return seconds === 0 ? draft : { ...draft, seconds };
    });
  }

  /** The drafts are in the history with their time. */
  settle(drafts: readonly RevisionDraft[]): void {
    for (const id of new Set(drafts.flatMap(({ segments }) => segments))) {
      const left = (this.waiting.get(id) ?? 0) - this.secondsOf(id) * 1000;
      if (left > 0) this.waiting.set(id, left);
      else this.waiting.delete(id);
    }
  }

  private secondsOf(id: SegmentId): number {
    return Math.floor((this.waiting.get(id) ?? 0) / 1000);
  }
}
