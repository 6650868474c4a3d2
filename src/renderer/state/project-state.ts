import type { Asked } from '../../bridge/call';
import type { AllCalls, CallName, Workbench } from '../../bridge/calls';
import type { Change, Checking, ProjectSummary } from '../../bridge/project-calls';
import { REPAIR_REFUSALS, TERM_REFUSALS, type Fault, type FaultCode } from '../../core/fault';
import { failure, success, type Result } from '../../core/result';
import type { NoticesState } from './notices-state';
import { Observable } from './observable';
import type { RouteState } from './route-state';
import type { TaskState } from './task-state';

/** The calls that change the open project. */
export type ChangeCall = {
  [Name in CallName]: AllCalls[Name]['reply'] extends Change ? Name : never;
}[CallName];

/** The calls that open a project; `project:create` may be cancelled. */
export type OpenCall =
  | 'project:create'
  | 'project:current'
  | 'project:open'
  | 'project:open-given'
  | 'project:open-interrupted'
  | 'project:open-recent'
  | 'project:open-sample'
  | 'project:save-copy';

/** Whether what the user did is on disk: `nothing` to save yet, a call under way, its reply arrived, or it failed. */
export type Saved = 'nothing' | 'saving' | 'saved' | 'failed';

/** Faults that say what cannot be done, not that something could not be saved. */
const REFUSALS: ReadonlySet<FaultCode> = new Set([
  ...REPAIR_REFUSALS,
  ...TERM_REFUSALS,
  'note-unknown',
  'diff-changed',
]);

/** Faults after which the file will take no more: only another one helps. */
const LOST_PLACES: ReadonlySet<FaultCode> = new Set([
  'project-gone',
  'project-replaced',
  'project-not-found',
  'place-read-only',
  'disk-full',
  'write-failed',
]);

/** The open project: its summary, and whether all changes are on disk. */
export class ProjectState extends Observable {
  /** The open project; null when none is. */
  summary: ProjectSummary | null = null;
  saved: Saved = 'nothing';
  /** Saves everything under another name: what a notice about a file that cannot be written offers. */
  rescue: (() => void) | null = null;
  /** How many projects were opened so far: another number means another project, or the same anew. */
  openings = 0;
  readonly #workbench: Workbench;
  readonly #notices: NoticesState;
  readonly #route: RouteState;
  readonly #task: TaskState;
  readonly #listeners = new Set<(change: Change) => void>();
  readonly #beforeChanges = new Set<() => void>();
  readonly #beforeLeaving = new Set<() => Promise<unknown>>();
  readonly #beforeShowing = new Set<(summary: ProjectSummary) => Promise<unknown>>();
  #underWay = 0;
  #isOpening = false;
  /** Why the project that was opened last is open no more. */
  #lost: Fault | null = null;
  /** How much of a large document has been checked, 0..1; null when all of it is, as far as the window was told. */
  checking: number | null = null;
  /** So many segments, from the first on, have been checked, and what was found in them is known here. */
  #checkedTo = 0;

  constructor(workbench: Workbench, notices: NoticesState, route: RouteState, task: TaskState) {
    super();
    this.#workbench = workbench;
    this.#notices = notices;
    this.#route = route;
    this.#task = task;
    workbench.on('review:checking', (news) => this.#followChecking(news));
    workbench.on('project:unreadable', (reason) => this.#lose(reason));
  }

  /** Opens a project and shows its review. A fault is returned, not shown: who asked knows where it belongs. */
  async open<Name extends OpenCall>(
    name: Name,
    request: Asked<AllCalls, Name>,
  ): Promise<Result<ProjectSummary | null, Fault>> {
    // A second click while the first project is still being opened.
    if (this.#task.running) return success(null);
    this.#lost = null;
    this.#isOpening = true;
    const reply = await this.#task
      .during(async () => {
        await this.#leave();
        const opened = (await this.#workbench.call(name, request)) as Result<ProjectSummary | null, Fault>;
        const summary = opened.ok ? opened.value : null;
        if (summary) await Promise.allSettled([...this.#beforeShowing].map((work) => work(summary)));
        return this.#lost === null ? opened : failure(this.#lost);
      })
      .finally(() => (this.#isOpening = false));
    if (this.#lost !== null) this.#showNone();
    // As if the user had not asked.
    if (!reply.ok && reply.error.code === 'cancelled') return success(null);
    if (reply.ok && reply.value) {
      this.summary = reply.value;
      this.checking = reply.value.checked < reply.value.counts.segments ? 0 : null;
      this.#checkedTo = reply.value.checked;
      this.openings += 1;
      this.saved = 'nothing';
      this.#notices.clear();
      const { broughtBack: count } = reply.value;
      if (count !== undefined) this.#notices.show('info', { key: 'app.trouble.broughtBack', values: { count } });
      this.#route.go('review');
      this.changed();
    }
    return reply;
  }

  /** Asks for the summary again, after the engine was started anew with the project as it is on disk. */
  async refresh(): Promise<void> {
    if (!this.summary) return;
    const reply = await this.#workbench.call('project:current', {});
    if (reply.ok) this.summary = reply.value;
    else this.#notices.fail(reply.error);
    this.changed();
  }

  /** Whether the checks have come to a segment. */
  isChecked(index: number): boolean {
    return this.checking === null || index < this.#checkedTo;
  }

  /** Closes the project and goes back to the start screen. */
  async close(): Promise<void> {
    await this.#leave();
    const reply = await this.#workbench.call('project:close', {});
    if (!reply.ok) {
      this.#notices.fail(reply.error);
      return;
    }
    this.#showNone();
  }

  /** Of a large project the beginning is shown while the rest is being read, and that went wrong. */
  #lose(reason: Fault): void {
    this.#lost = reason;
    // A project that is just being opened is not shown at all, and who opens it says why.
    if (this.#isOpening) return;
    this.#showNone();
    this.#notices.fail(reason);
  }

  #showNone(): void {
    this.summary = null;
    this.saved = 'nothing';
    this.#route.go('start');
    this.changed();
  }

  /** Makes a change; tells the listeners of `onChange` when it is on disk. A failure is shown as a notice and returned. */
  async change<Name extends ChangeCall>(
    name: Name,
    request: Asked<AllCalls, Name>,
    /** A refusal is then shown by who asked, where it belongs. */
    { quietly = false }: { readonly quietly?: boolean } = {},
  ): Promise<Result<AllCalls[Name]['reply'] & Change, Fault>> {
    for (const work of this.#beforeChanges) work();
    this.#underWay += 1;
    const before = this.saved;
    this.saved = 'saving';
    this.changed();
    const reply = await this.#answer(name, request);
    this.#underWay -= 1;
    if (reply.ok) {
      this.#take(reply.value);
      if (this.#underWay === 0) this.saved = 'saved';
      for (const listener of [...this.#listeners]) listener(reply.value);
    } else {
      // A repair that cannot be made leaves nothing unsaved.
      this.saved = REFUSALS.has(reply.error.code) ? before : 'failed';
      const refused = quietly && REFUSALS.has(reply.error.code);
      const { rescue } = this;
      if (rescue && LOST_PLACES.has(reply.error.code))
        this.#notices.show('danger', { fault: reply.error }, { label: 'app.commands.save-copy', run: rescue });
      else if (!refused) this.#notices.fail(reply.error);
    }
    this.changed();
    return reply;
  }

  /** Calls the listener with every change that arrived; the returned function takes it away. */
  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Registers what is to be told before each change is asked for. */
  beforeChanges(work: () => void): void {
    this.#beforeChanges.add(work);
  }

  /** Registers work that must be done before the project is closed or another one opened, e.g. recording a draft. */
  beforeLeaving(work: () => Promise<unknown>): () => void {
    this.#beforeLeaving.add(work);
    return () => this.#beforeLeaving.delete(work);
  }

  /** Registers work that is done before a project that was opened is shown, e.g. to have what is drawn of it at first. */
  beforeShowing(work: (summary: ProjectSummary) => Promise<unknown>): void {
    this.#beforeShowing.add(work);
  }

  async #leave(): Promise<void> {
    if (this.summary) await Promise.allSettled([...this.#beforeLeaving].map((work) => work()));
  }

  async #answer<Name extends ChangeCall>(name: Name, request: Asked<AllCalls, Name>): Promise<Result<Change, Fault>> {
    try {
      return (await this.#workbench.call(name, request)) as Result<Change, Fault>;
    } catch (error) {
      // Only a broken bridge throws; the change is not on disk then, and must not look as if it were.
      return failure({ code: 'internal', data: { detail: error instanceof Error ? error.message : String(error) } });
    }
  }

  #followChecking({ share, change }: Checking): void {
    if (!this.summary) return;
    this.checking = share < 1 ? share : null;
    if (change) {
      this.#checkedTo = Math.max(this.#checkedTo, change.anew?.to ?? 0);
      this.#take(change);
      for (const listener of [...this.#listeners]) listener(change);
    }
    this.changed();
  }

  #take({ counts, canUndo, canRedo }: Change): void {
    if (this.summary) this.summary = { ...this.summary, counts, canUndo, canRedo };
  }
}
