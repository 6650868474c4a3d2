import type { StartState } from '../../bridge/app-calls';
import type { Workbench } from '../../bridge/calls';
import { AlignmentState } from '../alignment/alignment-state';
import { CorrectionsState } from '../corrections/corrections-state';
import { IncomingDiffState } from '../corrections/incoming-diff-state';
import { ReviewState } from '../review/review-state';
import { SearchState } from '../search/search-state';
import { NewSourceState } from '../source/new-source-state';
import { NewReviewState } from './new-review-state';
import { NoticesState } from './notices-state';
import { OwnDataState } from './own-data-state';
import { ProjectState } from './project-state';
import { RecentState } from './recent-state';
import { RouteState } from './route-state';
import { SettingsState } from './settings-state';
import { TaskState } from './task-state';
import { WordListsState } from './word-lists-state';

/** All stores of one window; screens get it as their property `app`. */
export class AppState {
  readonly workbench: Workbench;
  readonly notices = new NoticesState();
  readonly route = new RouteState();
  readonly task: TaskState;
  readonly settings: SettingsState;
  readonly wordLists: WordListsState;
  readonly recent: RecentState;
  readonly ownData: OwnDataState;
  readonly project: ProjectState;
  readonly newReview: NewReviewState;
  readonly review: ReviewState;
  readonly search: SearchState;
  readonly corrections: CorrectionsState;
  readonly incomingDiff: IncomingDiffState;
  readonly pairs: AlignmentState;
  readonly newSource: NewSourceState;
  readonly #beforeClosing = new Set<() => Promise<unknown>>();

  constructor(workbench: Workbench) {
    this.workbench = workbench;
    this.task = new TaskState(workbench);
    this.settings = new SettingsState(workbench, this.notices);
    this.wordLists = new WordListsState(workbench, this.settings, this.notices);
    this.recent = new RecentState(workbench, this.notices);
    this.ownData = new OwnDataState(workbench, this.recent, this.notices);
    this.project = new ProjectState(workbench, this.notices, this.route, this.task);
    this.newReview = new NewReviewState(workbench);
    this.review = new ReviewState(workbench, this.project, this.notices);
    this.search = new SearchState(workbench, this.project);
    this.corrections = new CorrectionsState(workbench, this.project, this.notices, this.review);
    this.incomingDiff = new IncomingDiffState(workbench, this.project, this.notices, this.route, this.review);
    this.newSource = new NewSourceState(workbench, this.project, this.notices);
    this.pairs = new AlignmentState(workbench, this.project, this.notices);
    workbench.on('app:trouble', ({ restarted }) => {
      this.notices.show(restarted ? 'warning' : 'danger', {
        key: restarted ? 'app.trouble.engineRestarted' : 'app.trouble.engineEnded',
      });
      if (restarted) void this.project.refresh();
    });
    workbench.on('project:unreadable', () => void this.recent.refresh());
    workbench.on('app:closing', () => void this.#close());
    this.project.beforeChanges(() => this.#tellTime());
    this.beforeClosing(() => this.review.drafts.saveAll());
    this.project.beforeLeaving(() => this.review.drafts.saveAll());
  }

  /** Registers work that must be done before the window closes, e.g. recording a draft; returns how to take it back. */
  beforeClosing(work: () => Promise<unknown>): () => void {
    this.#beforeClosing.add(work);
    return () => this.#beforeClosing.delete(work);
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
    const opened = await this.#openFirst(start.value.open);
    if (opened && !opened.ok) this.notices.fail(opened.error);
    this.#sayWhatHappened(start.value);
  }

  /** How long somebody was at work at which segment goes along with the change, where that is wanted. */
  #tellTime(): void {
    const spent = this.review.timeSpent();
    if (!this.settings.current.recordTime) return;
    for (const [id, milliseconds] of spent) void this.workbench.call('segment:spend', { id, milliseconds });
  }

  /** After the program or its window was cut off: what that means for the work, and the way on. */
  #sayWhatHappened({ reloaded, interrupted, open }: StartState): void {
    if (reloaded) this.notices.show('warning', { key: 'app.trouble.windowEnded' });
    if (interrupted === null || open !== 'nothing') return;
    this.notices.show(
      'warning',
      { key: 'app.trouble.interrupted', values: { title: interrupted } },
      { label: 'app.trouble.openAgain', run: () => void this.#openInterrupted() },
    );
  }

  async #openInterrupted(): Promise<void> {
    const opened = await this.project.open('project:open-interrupted', {});
    if (!opened.ok) this.notices.fail(opened.error);
  }

  async #openFirst(open: StartState['open']): Promise<Awaited<ReturnType<ProjectState['open']>> | null> {
    switch (open) {
      case 'nothing':
        return null;
      case 'sample':
        return this.project.open('project:open-sample', {});
      case 'given-file':
        return this.project.open('project:open-given', {});
      case 'current':
        return this.project.open('project:current', {});
    }
  }

  /** What fails here was said by who did it; the window closes all the same. */
  async #close(): Promise<void> {
    await Promise.allSettled([...this.#beforeClosing].map((work) => work()));
    await this.workbench.call('app:ready-to-close', {});
  }
}
