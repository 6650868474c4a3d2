import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/** How threads are started. */
export interface ThreadStart {
  /** The path of their program, which calls `serveTasks`. */
  readonly program: string;
  /** What they load their tools by: plain data. */
  readonly startedWith: unknown;
  /** Number of threads. */
  readonly count: number;
}

/** A task and its answer on their way between two threads. */
export interface Posted<Content> {
  readonly id: number;
  readonly content: Content;
}

/** Tasks that a thread has at once, so that it need not wait for the next while its answer is on its way. */
const AT_ONCE = 2;
/** More cores than this are not used by one program. */
export const MOST_THREADS = 8;

/** A thread for each core but those that are spared for whoever waits; at least one. */
export function threadsToUse(spared: number): number {
  return Math.max(1, Math.min(MOST_THREADS, availableParallelism() - spared));
}

/** A program of threads that was built beside the one that runs here, or beside its chunks; null where nothing is built. */
export function threadProgram(name: string): string | null {
  const here = typeof __dirname === 'string' ? __dirname : dirname(fileURLToPath(import.meta.url));
  return [name, `../${name}`].map((place) => join(here, place)).find((path) => existsSync(path)) ?? null;
}

interface Thread {
  readonly worker: Worker;
  underWay: number;
}

interface Waiting<Answer> {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

/** Threads that answer tasks: plain data there and back, in the order in which they come to them. */
export class ThreadPool<Task, Answer> {
  private readonly threads: readonly Thread[];
  private readonly queue: Posted<Task>[] = [];
  private readonly waiting = new Map<number, Waiting<Answer>>();
  private lastId = 0;
  private hasEnded = false;

  constructor({ program, startedWith, count }: ThreadStart) {
    this.threads = Array.from({ length: count }, () => ({
      worker: new Worker(program, { workerData: startedWith }),
      underWay: 0,
    }));
    for (const thread of this.threads) {
      thread.worker.on('message', ({ id, content }: Posted<Answer>) => {
        thread.underWay -= 1;
        this.waiting.get(id)?.resolve(content);
        this.waiting.delete(id);
        this.post();
      });
      thread.worker.on('error', (error) => this.end(error));
      thread.worker.on('exit', (code) => this.end(new Error(`ended with ${code}`)));
    }
  }

  /** Rejected when a thread fails, for then nothing more is answered, or when they are stopped. */
  run(task: Task): Promise<Answer> {
    if (this.hasEnded) return Promise.reject(new Error('no thread is running'));
    return new Promise((resolve, reject) => {
      this.lastId += 1;
      this.waiting.set(this.lastId, { resolve, reject });
      this.queue.push({ id: this.lastId, content: task });
      this.post();
    });
  }

  /** Ends all threads, whatever they are at. */
  stop(): void {
    this.end(new Error('stopped'));
  }

  private post(): void {
    for (let round = 1; round <= AT_ONCE; round += 1) {
      for (const thread of this.threads) {
        const next = thread.underWay < round ? this.queue.shift() : undefined;
        if (next === undefined) continue;
        thread.underWay += 1;
        thread.worker.postMessage(next);
      }
    }
  }

  private end(error: Error): void {
    if (this.hasEnded) return;
    this.hasEnded = true;
    for (const { worker } of this.threads) {
      worker.removeAllListeners();
      // What still fails while it ends is nobody's matter.
      worker.on('error', () => undefined);
      void worker.terminate();
    }
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
