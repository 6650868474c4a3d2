import type { TaskStage, Workbench } from '../../bridge/calls';
import { Observable } from './observable';

const STOPPABLE: ReadonlySet<TaskStage> = new Set(['reading', 'aligning', 'checking']);

/** The long task that is under way: its stage and how much is done, 0..1 or null when that cannot be told. */
export class TaskState extends Observable {
  running = false;
  stage: TaskStage | null = null;
  share: number | null = null;
  /** The user does not want to wait for it any longer, and it has not stopped yet. */
  stopping = false;
  readonly #workbench: Workbench;

  constructor(workbench: Workbench) {
    super();
    this.#workbench = workbench;
    workbench.on('task:progress', ({ stage, share }) => {
      this.stage = stage;
      this.share = share;
      this.changed();
    });
  }

  /** Whether the task can be stopped now: what is being written is written to its end. */
  get stoppable(): boolean {
    return this.running && !this.stopping && this.stage !== null && STOPPABLE.has(this.stage);
  }

  /** Asks for the task to be stopped; its call then fails as `cancelled`. */
  async stop(): Promise<void> {
    if (!this.stoppable) return;
    this.stopping = true;
    this.changed();
    await this.#workbench.call('task:cancel', {});
  }

  /** Runs a call that may take long; `running` is true meanwhile. */
  async during<Value>(work: () => Promise<Value>): Promise<Value> {
    this.running = true;
    this.stage = null;
    this.share = null;
    this.stopping = false;
    this.changed();
    try {
      return await work();
    } finally {
      this.running = false;
      this.stage = null;
      this.changed();
    }
  }
}
