import type { SegmentId } from '../../core/segments/segment';

/** So many places are remembered. */
const MOST = 100;

/** The places that a reviewer jumped from and to, as a browser remembers pages. */
export class VisitedPlaces {
  #back: SegmentId[] = [];
  #forward: SegmentId[] = [];

  /** Remembers that `from` was left for a place further away. */
  leave(from: SegmentId, to: SegmentId): void {
    if (from === to) return;
    if (this.#back.at(-1) !== from) this.#back = [...this.#back, from].slice(-MOST);
    this.#forward = [];
  }

  /** The place before (-1) or after (1) `here` that still stands; undefined when there is none. */
  travel(step: 1 | -1, here: SegmentId | undefined, stands: (id: SegmentId) => boolean): SegmentId | undefined {
    const [from, to] = step < 0 ? [this.#back, this.#forward] : [this.#forward, this.#back];
    for (let id = from.pop(); id !== undefined; id = from.pop()) {
      if (id === here || !stands(id)) continue;
      if (here !== undefined) to.push(here);
      return id;
    }
    return undefined;
  }

  clear(): void {
    this.#back = [];
    this.#forward = [];
  }
}
