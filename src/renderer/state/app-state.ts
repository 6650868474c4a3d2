import type { Workbench } from '../../bridge/calls';
import { NewReviewState } from './new-review-state';
import { NoticesState } from './notices-state';
import { ProjectState } from './project-state';
import { RecentState } from './recent-state';
import { RouteState } from './route-state';
import { SettingsState } from './settings-state';
import { TaskState } from './task-state';

/** All stores of one window; screens get it as their property `app`. */
export class AppState {
  readonly workbench: Workbench;
  readonly notices = new NoticesState();
  readonly route = new RouteState();
  readonly task: TaskState;
  readonly settings: SettingsState;
  readonly recent: RecentState;
  readonly project: ProjectState;
  readonly newReview: NewReviewState;

  constructor(workbench: Workbench) {
    this.workbench = workbench;
    this.task = new TaskState(workbench);
    this.settings = new SettingsState(workbench, this.notices);
    this.recent = new RecentState(workbench, this.notices);
    this.project = new ProjectState(workbench, this.notices, this.route, this.task);
    this.newReview = new NewReviewState(workbench);
    workbench.on('app:trouble', ({ restarted }) =>
      this.notices.show(restarted ? 'warning' : 'danger', {
        key: restarted ? 'app.trouble.engineRestarted' : 'app.trouble.engineEnded',
      }),
    );
  }

  /** Asks the program what to show first, and opens what it was started with. */
  async begin(): Promise<void> {
    const start = await this.workbench.call('app:start-state', {});
    if (!start.ok) {
      this.notices.fail(start.error);
      return;
    }
    this.settings.begin(start.value);
    this.recent.begin(start.value.recent);
    if (start.value.open === 'nothing') return;
    const opened =
      start.value.open === 'sample'
        ? await this.project.open('project:open-sample', {})
        : await this.project.open('project:open-given', {});
    if (!opened.ok) this.notices.fail(opened.error);
  }
}
