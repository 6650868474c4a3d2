import type { RecentProject } from '../../bridge/app-calls';
import type { Workbench } from '../../bridge/calls';
import type { NoticesState } from './notices-state';
import { Observable } from './observable';

/** The projects that were open before, the last one first. */
export class RecentState extends Observable {
  projects: readonly RecentProject[] = [];
  readonly #workbench: Workbench;
  readonly #notices: NoticesState;

  constructor(workbench: Workbench, notices: NoticesState) {
    super();
    this.#workbench = workbench;
    this.#notices = notices;
  }

  begin(projects: readonly RecentProject[]): void {
    this.projects = projects;
    this.changed();
  }

  /** Asks again, e.g. after a review, for the progress shown here. */
  async refresh(): Promise<void> {
    const reply = await this.#workbench.call('app:recent', {});
    if (reply.ok) this.begin(reply.value);
    else this.#notices.fail(reply.error);
  }

  /** Takes a project off the list; its file stays. */
  async forget(id: string): Promise<void> {
    const reply = await this.#workbench.call('app:forget-recent', { id });
    if (reply.ok) this.begin(reply.value);
    else this.#notices.fail(reply.error);
  }
}
