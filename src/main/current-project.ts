import type { ProjectSummary } from '../bridge/project-calls';
import type { EngineHost } from './engine-host';

/** A project that is open in the engine, as it was when it was opened. */
export interface OpenProject {
  readonly path: string;
  readonly summary: ProjectSummary;
}

/** What the main process knows about the project that is open in the engine: enough to open it again. */
export class CurrentProject {
  private held: OpenProject | null = null;
  private isReopening = false;
  private changed: () => void = () => undefined;

  /** The open project; null when none is. */
  get open(): OpenProject | null {
    return this.held;
  }

  /** Calls the listener when another project is open, or none. */
  onChange(listener: () => void): void {
    this.changed = listener;
  }

  take(project: OpenProject): void {
    this.held = project;
    this.changed();
  }

  leave(): void {
    this.held = null;
    this.changed();
  }

  /**
   * Opens the project again in an engine that was started anew; true when work can go on. A project that ends the engine
   * while it is being reopened is left alone: it would do so again.
   */
  async reopen(engine: Pick<EngineHost, 'ask'>): Promise<boolean> {
    if (this.held === null) return true;
    if (this.isReopening) {
      this.leave();
      return false;
    }
    this.isReopening = true;
    const { path, summary } = this.held;
    const reopened = await engine.ask('engine:open', { path, sample: summary.sample });
    this.isReopening = false;
    return reopened.ok;
  }
}
