import { Session } from 'node:inspector';

/** What the giving back of memory needs from the process that it is about. */
export interface MemorySurroundings {
  /** How much the process holds, in bytes. */
  held(): number;
  /** Collects all garbage and gives the room to the system; resolves when that is done. */
  giveBack(): Promise<void>;
}

/** So long nothing is done before it: it takes half a second with a large project, in which nobody would be answered. */
const QUIET_MILLISECONDS = 10_000;
/** Less than that is not worth it. */
const LEAST_GROWTH = 128 * 1024 * 1024;

/**
 * Gives memory back once the engine has nothing to do. V8 lets garbage lie for as long as there is room: after a check of 100,000
 * segments it would hold twice of what is needed, for as long as the project is open.
 */
export class SpareMemory {
  private readonly surroundings: MemorySurroundings;
  /** What was held when there was no garbage. */
  private least: number;
  private timer: NodeJS.Timeout | null = null;

  constructor(surroundings: MemorySurroundings = thisProcess) {
    this.surroundings = surroundings;
    this.least = surroundings.held();
  }

  /** The engine was at work just now. */
  worked(): void {
    if (this.timer !== null) this.timer.refresh();
    else {
      this.timer = setTimeout(() => {
        void this.settle();
      }, QUIET_MILLISECONDS);
      this.timer.unref();
    }
  }

  private async settle(): Promise<void> {
    this.timer = null;
    if (this.surroundings.held() - this.least < LEAST_GROWTH) return;
    await this.surroundings.giveBack();
    this.least = this.surroundings.held();
  }
}

const thisProcess: MemorySurroundings = {
  held: () => process.memoryUsage.rss(),
  giveBack: () =>
    new Promise((resolve) => {
      // The one public way to what V8 does when memory runs short; a session within the process opens no port.
      const session = new Session();
      try {
        session.connect();
        session.post('HeapProfiler.collectGarbage', () => {
          // Ended within its own answer a session never returns.
          setImmediate(() => {
            session.disconnect();
            resolve();
          });
        });
      } catch {
        // A runtime without an inspector keeps what it has.
        resolve();
      }
    }),
};
