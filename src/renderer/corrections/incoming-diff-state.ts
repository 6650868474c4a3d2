import type { Workbench } from '../../bridge/calls';
import type { DiffChange, DiffConflict, DiffPreview } from '../../bridge/diff-calls';
import type { GrantedFile } from '../../bridge/file-calls';
import type { Fault } from '../../core/fault';
import type { ReviewState } from '../review/review-state';
import type { NoticesState } from '../state/notices-state';
import { Observable } from '../state/observable';
import type { ProjectState } from '../state/project-state';
import type { RouteState } from '../state/route-state';

/** A diff that somebody sent, what it would change, and what of it is to be taken. */
export class IncomingDiffState extends Observable {
  /** The file that was chosen; null while nothing is asked. */
  file: GrantedFile | null = null;
  preview: DiffPreview | null = null;
  fault: Fault | null = null;
  busy = false;
  /** Whether versions that are not taken are kept as notes. */
  notes = false;
  readonly #workbench: Workbench;
  readonly #project: ProjectState;
  readonly #notices: NoticesState;
  readonly #route: RouteState;
  readonly #review: ReviewState;
  /** Segments whose change stays out, and conflicts that the diff wins. */
  #left: ReadonlySet<string> = new Set();
  #preferred: ReadonlySet<string> = new Set();
  /** Answers to older questions do not count. */
  #asked = 0;

  constructor(
    workbench: Workbench,
    project: ProjectState,
    notices: NoticesState,
    route: RouteState,
    review: ReviewState,
  ) {
    super();
    this.#workbench = workbench;
    this.#project = project;
    this.#notices = notices;
    this.#route = route;
    this.#review = review;
  }

  /** Lets the user choose a diff, and looks what it would change. */
  async choose(): Promise<void> {
    const chosen = await this.#workbench.call('files:choose', { purpose: 'corrections' });
    if (!chosen.ok) this.#notices.fail(chosen.error);
    else if (chosen.value) await this.look(chosen.value);
  }

  /** Looks what a diff would change in the text as it stands, with what is being typed. */
  async look(file: GrantedFile): Promise<void> {
    if (!(await this.#review.drafts.saveAll())) return;
    const asked = (this.#asked += 1);
    this.#left = new Set();
    this.#preferred = new Set();
    Object.assign(this, { file, preview: null, fault: null, busy: true, notes: false });
    this.changed();
    const reply = await this.#workbench.call('corrections:preview-diff', { handle: file.handle });
    if (asked !== this.#asked) return;
    this.busy = false;
    if (reply.ok) this.preview = reply.value;
    else this.fault = reply.error;
    this.changed();
  }

  isTaken({ id }: DiffChange): boolean {
    return id !== null && !this.#left.has(id);
  }

  isPreferred({ id }: DiffConflict): boolean {
    return id !== null && this.#preferred.has(id);
  }

  /** How many changes would go in, with those that are not shown. */
  get count(): number {
    return (this.preview?.counts.changes ?? 0) - this.#left.size + this.#preferred.size;
  }

  /** Whether some version would only be kept as a note. */
  get canNote(): boolean {
    return this.preview?.conflicts.some((conflict) => conflict.id !== null && !this.isPreferred(conflict)) ?? false;
  }

  take({ id }: DiffChange, on: boolean): void {
    this.#left = withOrWithout(this.#left, id, !on);
    this.changed();
  }

  takeAll(on: boolean): void {
    this.#left = new Set(on ? [] : (this.preview?.changes ?? []).flatMap(({ id }) => id ?? []));
    this.changed();
  }

  prefer({ id }: DiffConflict, on: boolean): void {
    this.#preferred = withOrWithout(this.#preferred, id, on);
    this.changed();
  }

  keepNotes(on: boolean): void {
    this.notes = on;
    this.changed();
  }

  /** Puts the question away. */
  leave(): void {
    this.#asked += 1;
    Object.assign(this, { file: null, preview: null, fault: null, busy: false });
    this.changed();
  }

  /** Takes what was chosen, as one step that the notice offers to take back, and shows the corrections. */
  async takeOver(): Promise<void> {
    const { file, preview, count, canNote } = this;
    if (!file || !preview) return;
    const request = {
      handle: file.handle,
      fingerprint: preview.fingerprint,
      leave: [...this.#left],
      prefer: [...this.#preferred],
      notes: this.notes && canNote,
    };
    this.leave();
    const reply = await this.#project.change('corrections:apply-diff', request);
    if (!reply.ok) return;
    this.#route.go('corrections');
    const { name } = file;
    this.#notices.show(
      'success',
      count === 0
        ? { key: 'incomingDiff.noted', values: { name } }
        : { key: 'incomingDiff.done', values: { name, count } },
      { label: 'reviewScreen.notices.undo', run: () => void this.#undo(reply.value.revision) },
    );
  }

  /** Undo takes back the last step, whatever it was: only while the diff still is the last one. */
  async #undo(revision: number): Promise<void> {
    if (this.#review.revision === revision) await this.#project.change('history:undo', {});
    else this.#notices.show('info', { key: 'incomingDiff.changedSince' });
  }
}

function withOrWithout(all: ReadonlySet<string>, id: string | null, on: boolean): ReadonlySet<string> {
  const after = new Set(all);
  if (id !== null && on) after.add(id);
  else if (id !== null) after.delete(id);
  return after;
}
