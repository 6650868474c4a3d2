import type { TaskStage } from '../../bridge/calls';
import { fault } from '../../core/fault';
import { failure, success, type Result } from '../../core/result';
import type { Stepwise } from '../../core/stepwise';

/** What long work needs from the process that it is done in. */
export interface WorkSurroundings {
  progress(stage: TaskStage, share: number | null): void;
  /** Lets news arrive before work goes on, `cancel` above all. */
  breathe(): Promise<void>;
}

/** Smaller steps of progress are not worth a message. */
export const LEAST_PROGRESS = 0.01;

/** Long work that somebody waits for: it says how far it is, and can be stopped. */
export class LongWork {
  readonly #surroundings: WorkSurroundings;
  #isCancelled = false;
  /** Stops what is being read. */
  #reading = new AbortController();

  constructor(surroundings: WorkSurroundings) {
    this.#surroundings = surroundings;
  }

  /** New work begins: what was cancelled before is done with. */
  begin(): void {
    this.#isCancelled = false;
  }

  /** Stops the work that is under way at its next step, and the file that is being read at once. */
  cancel(): void {
    this.#isCancelled = true;
    this.#reading.abort();
  }

  /** How the next file is read: so that a stop ends it. */
  reading(): { readonly signal: AbortSignal } {
    this.#reading = new AbortController();
    return { signal: this.#reading.signal };
  }

  /** Does work step by step and says how far it is; `cancelled` when it was stopped. */
  async inSteps<Value>(stage: TaskStage, work: Stepwise<Value>): Promise<Result<Value>> {
    this.#surroundings.progress(stage, 0);
    let told = 0;
    for (;;) {
      await this.#surroundings.breathe();
      if (this.#isCancelled) return failure(fault('cancelled'));
      const step = work.next();
      if (step.done === true) return success(step.value);
      if (step.value - told < LEAST_PROGRESS) continue;
      told = step.value;
      this.#surroundings.progress(stage, told);
    }
  }
}
