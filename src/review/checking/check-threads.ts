import { textsOf, type SegmentTexts } from '../../core/analysis/analyse-document';
import { checkRange, furthestReach, type CheckedRange } from '../../core/checks/checked-range';
import { CHECKS } from '../../core/checks/registry';
import type { ReviewTools } from '../review';
import type { AheadWork, CheckedAhead } from './checked-ahead';
import { ThreadPool, type ThreadStart } from './thread-pool';

/** What a thread is asked for: the checks of `texts` behind the first `lead` ones. */
export interface RangeTask {
  readonly texts: readonly SegmentTexts[];
  readonly lead: number;
}

/** Segments that a thread is given at once: a twentieth of a second of work. */
const SEGMENTS = 200;
/** Ranges for each thread that are under way or not taken yet: what waits takes memory. */
const RANGES_AHEAD = 4;

/** In a thread: answers a task with these tools. */
export function rangeChecker({ analyser, terms = [], ...tools }: ReviewTools): (task: RangeTask) => CheckedRange {
  return ({ texts, lead }) => {
    const range = checkRange(texts, lead, CHECKS, { ...tools, analyser, terms });
    // What is checked is not looked at again here.
    analyser.forgetTexts();
    return range;
  };
}

/**
 * Checks a document in threads of their own. Each is given stretches of it with the segments before them that the checks read, and
 * gives back plain data. When a thread fails, nothing more comes, and the rest is left to whoever asks.
 */
export class CheckThreads implements CheckedAhead {
  private readonly segments: AheadWork['segments'];
  private readonly pool: ThreadPool<RangeTask, CheckedRange>;
  private readonly done = new Map<number, CheckedRange>();
  private readonly reach = furthestReach(CHECKS);
  private readonly most: number;
  /** The first segment that nobody was given yet. */
  private next = 0;
  private underWay = 0;
  private hasFailed = false;
  /** Where the run goes on. */
  private wanted = 0;
  private wake = (): void => undefined;

  constructor({ segments }: AheadWork, start: ThreadStart) {
    this.segments = segments;
    this.most = start.count * RANGES_AHEAD;
    this.pool = new ThreadPool(start);
    this.give();
  }

  take(from: number): CheckedRange | 'later' | null {
    const range = this.done.get(from);
    this.wanted = from;
    if (range === undefined) return this.hasFailed ? null : 'later';
    this.done.delete(from);
    this.wanted = from + range.length;
    this.give();
    return range;
  }

  more(): Promise<void> {
    if (this.isAnswered()) return Promise.resolve();
    return new Promise((resolve) => (this.wake = resolve));
  }

  stop(): void {
    this.pool.stop();
    this.fail();
  }

  private give(): void {
    while (!this.hasFailed && this.next < this.segments.length && this.underWay + this.done.size < this.most) {
      const from = this.next;
      const lead = Math.min(from, this.reach);
      const texts = this.segments.slice(from - lead, from + SEGMENTS).map(textsOf);
      this.next = from + SEGMENTS;
      this.underWay += 1;
      this.pool.run({ texts, lead }).then(
        (range) => {
          this.underWay -= 1;
          this.done.set(from, range);
          this.give();
          this.tell();
        },
        () => this.fail(),
      );
    }
  }

  private fail(): void {
    this.hasFailed = true;
    this.tell();
  }

  private isAnswered(): boolean {
    return this.hasFailed || this.done.has(this.wanted);
  }

  private tell(): void {
    if (this.isAnswered()) this.wake();
  }
}
