import type { TaskStage, Workbench } from '../../bridge/calls';
import { Observable } from './observable';

/** The long task that is under way: its stage and how much is done, 0..1 or null when that cannot be told. */
export class TaskState extends Observable {
  running = false;
  stage: TaskStage | null = null;
  share: number | null = null;

  constructor(workbench: Workbench) {
    super();
    workbench.on('task:progress', ({ stage, share }) => {
      this.stage = stage;
      this.share = share;
      this.changed();
    });
  }

  /** Runs a call that may take long; `running` is true meanwhile. */
  async during<Value>(work: () => Promise<Value>): Promise<Value> {
    this.running = true;
    this.stage = null;
    this.share = null;
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
