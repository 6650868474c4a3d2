import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { textsOf, type SegmentTexts } from '../../core/analysis/analyse-document';
import { furthestReach, type CheckedRange } from '../../core/checks/checked-range';
import { CHECKS } from '../../core/checks/registry';
import type { AheadWork, CheckedAhead } from './checked-ahead';

/** What a thread is asked for: the checks of `texts` behind the first `lead` ones. */
export interface RangeTask {
  readonly from: number;
  readonly texts: readonly SegmentTexts[];
  readonly lead: number;
}

/** What it answers. */
export interface RangeAnswer {
  readonly from: number;
  readonly range: CheckedRange;
}

/** Segments that a thread is given at once: a twentieth of a second of work. */
const SEGMENTS = 200;
/** Stretches that a thread has at once, so that it need not wait for the next while its answer is on its way. */
const AT_ONCE = 2;
/** Ranges for each thread that are under way or not taken yet. */
const RANGES_AHEAD = 4;
const MOST_THREADS = 8;

/** All cores but one, which belongs to whoever waits for the answers. */
export function threadsToUse(): number {
  return Math.max(1, Math.min(MOST_THREADS, availableParallelism() - 1));
}

/** How threads are started. */
export interface ThreadStart {
  /** The path of their program. */
  readonly program: string;
  /** What they load their tools by: plain data. */
  readonly startedWith: unknown;
  /** Number of threads. */
  readonly count: number;
}

interface Thread {
  readonly worker: Worker;
  underWay: number;
}

/**
 * Checks a document in threads of their own. Each is given stretches of it with the segments before them that the checks read, and
 * gives back plain data. When a thread fails, nothing more comes, and the rest is left to whoever asks.
 */
export class CheckThreads implements CheckedAhead {
  private readonly segments: AheadWork['segments'];
  private readonly threads: readonly Thread[];
  private readonly done = new Map<number, CheckedRange>();
  private readonly reach = furthestReach(CHECKS);
  private readonly most: number;
  /** The first segment that nobody was given yet. */
  private next = 0;
  private hasFailed = false;
  /** Where the run goes on. */
  private wanted = 0;
  private wake = (): void => undefined;

  constructor({ segments }: AheadWork, { program, startedWith, count }: ThreadStart) {
    this.segments = segments;
    this.most = count * RANGES_AHEAD;
    this.threads = Array.from({ length: count }, () => ({
      worker: new Worker(program, { workerData: startedWith }),
      underWay: 0,
    }));
    for (const thread of this.threads) {
      thread.worker.on('message', (answer: RangeAnswer) => {
        thread.underWay -= 1;
        this.done.set(answer.from, answer.range);
        this.give();
        this.tell();
      });
      thread.worker.on('error', () => this.fail());
      thread.worker.on('exit', () => this.fail());
    }
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
    for (const { worker } of this.threads) {
      worker.removeAllListeners();
      void worker.terminate();
    }
    this.fail();
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

  /** Hands out stretches, in turn and not far beyond what was taken: what waits takes memory. */
  private give(): void {
    for (let round = 0; round < AT_ONCE; round += 1) {
      for (const thread of this.threads) {
        const underWay = this.threads.reduce((sum, one) => sum + one.underWay, 0);
        const isFull = thread.underWay > round || underWay + this.done.size >= this.most;
        if (isFull || this.hasFailed || this.next >= this.segments.length) continue;
        const from = this.next;
        const lead = Math.min(from, this.reach);
        const task: RangeTask = { from, lead, texts: this.segments.slice(from - lead, from + SEGMENTS).map(textsOf) };
        this.next = from + SEGMENTS;
        thread.underWay += 1;
        thread.worker.postMessage(task);
      }
    }
  }
}
