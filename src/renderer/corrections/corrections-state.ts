import type { Workbench } from '../../bridge/calls';
import type { Correction } from '../../bridge/correction-calls';
import type { Change } from '../../bridge/project-calls';
import type { Finding } from '../../core/findings/finding';
import { success, type Result } from '../../core/result';
import type { ReviewState } from '../review/review-state';
import type { NoticesState } from '../state/notices-state';
import { Observable } from '../state/observable';
import type { ProjectState } from '../state/project-state';
import { NO_FILTER, shownCorrections, type CorrectionFilter } from './shown-corrections';

/** As marked changes, as the corrected text, or as the file that is saved. */
export const CORRECTION_VIEWS = ['marked', 'clean', 'diff'] as const;
export type CorrectionView = (typeof CORRECTION_VIEWS)[number];

/** Changes of more segments are followed by fetching all of them. */
const MOST_FOLLOWED = 500;
/** As many as one call takes. */
const MOST_SETTLED = 200;

/** The corrections of the project, which of them are shown and how, and the one that the keys act on; kept while other screens are shown. */
export class CorrectionsState extends Observable {
  /** Null until they were fetched. */
  all: readonly Correction[] | null = null;
  view: CorrectionView = 'marked';
  filter: CorrectionFilter = NO_FILTER;
  /** Findings that corrections settled, by segment, as far as they were asked for. */
  readonly settled = new Map<string, readonly Finding[]>();
  /** Fulfilled when the answer is here that was asked for last. */
  fetching: Promise<void> = Promise.resolve();
  readonly #workbench: Workbench;
  readonly #project: ProjectState;
  readonly #notices: NoticesState;
  readonly #review: ReviewState;
  readonly #asked = new Set<string>();
  #shown: {
    readonly all: readonly Correction[] | null;
    readonly filter: CorrectionFilter;
    readonly list: readonly Correction[];
  } = { all: null, filter: NO_FILTER, list: [] };
  #current: string | null = null;
  #place = 0;
  #serial = 0;
  #isFetching = false;
  #opening = 0;

  constructor(workbench: Workbench, project: ProjectState, notices: NoticesState, review: ReviewState) {
    super();
    this.#workbench = workbench;
    this.#project = project;
    this.#notices = notices;
    this.#review = review;
    project.subscribe(() => {
      if (project.openings === this.#opening) return;
      this.#opening = project.openings;
      this.#reset();
    });
  }

  /** The corrections that the filter lets through; the same list as long as neither changes. */
  get shown(): readonly Correction[] {
    const { all, filter } = this;
    if (this.#shown.all !== all || this.#shown.filter !== filter) {
      this.#shown = { all, filter, list: shownCorrections(all ?? [], filter) };
    }
    return this.#shown.list;
  }

  /** Place of the current correction among those that are shown: where the last one is gone, of the one that took its place. */
  get at(): number {
    const { shown } = this;
    const at = shown.findIndex(({ segment }) => segment.id === this.#current);
    return at >= 0 ? at : Math.max(0, Math.min(this.#place, shown.length - 1));
  }

  /** The correction that the keys act on. */
  get current(): Correction | undefined {
    return this.shown[this.at];
  }

  /** Makes the correction at a place of those that are shown the current one; beyond the ends the last or the first. */
  goTo(place: number): void {
    const { shown } = this;
    this.#place = Math.max(0, Math.min(place, shown.length - 1));
    this.#current = shown[this.#place]?.segment.id ?? null;
    this.changed();
  }

  show(view: CorrectionView): void {
    this.view = view;
    this.changed();
  }

  filterBy(change: Partial<CorrectionFilter>): void {
    this.filter = { ...this.filter, ...change };
    this.changed();
  }

  /** Fetches the corrections as they stand, with what is being typed. */
  fetch(): Promise<void> {
    this.fetching = this.#fetch();
    return this.fetching;
  }

  /** Follows a change: only what it touched is fetched again, unless other segments stand at other places by now. */
  follow(change: Change): Promise<void> {
    const ids = change.rows.map(({ segment }) => segment.id);
    const isWhole = change.realigned !== undefined || change.anew !== undefined || ids.length > MOST_FOLLOWED;
    // A list that is still on its way may not have the change.
    if (this.all === null || this.#isFetching || isWhole) return this.fetch();
    this.fetching = ids.length === 0 ? Promise.resolve() : this.#fetchSome(ids);
    return this.fetching;
  }

  async #fetch(): Promise<void> {
    const serial = ++this.#serial;
    this.#isFetching = true;
    await this.#review.drafts.saveAll();
    const reply = await this.#workbench.call('corrections:list', {});
    if (serial !== this.#serial) return;
    this.#isFetching = false;
    // What was settled may be otherwise now; the old answer is shown until the new one is here.
    this.#asked.clear();
    this.#take(reply);
  }

  async #fetchSome(ids: readonly string[]): Promise<void> {
    const serial = this.#serial;
    const reply = await this.#workbench.call('corrections:list', { ids });
    if (serial !== this.#serial) return;
    const touched = new Set(ids);
    for (const id of ids) this.#asked.delete(id);
    const others = (this.all ?? []).filter(({ segment }) => !touched.has(segment.id));
    this.#take(reply.ok ? success([...others, ...reply.value].sort((one, other) => one.index - other.index)) : reply);
  }

  #take(list: Result<readonly Correction[]>): void {
    if (!list.ok) {
      this.#notices.fail(list.error);
      return;
    }
    this.all = list.value;
    this.#place = this.at;
    this.changed();
  }

  /** Fetches what the corrections of these segments settled, unless that was done since the last change. */
  async wantSettled(ids: readonly string[]): Promise<void> {
    const wanted = ids.filter((id) => !this.#asked.has(id)).slice(0, MOST_SETTLED);
    if (wanted.length === 0) return;
    for (const id of wanted) this.#asked.add(id);
    const serial = this.#serial;
    const reply = await this.#workbench.call('corrections:settled', { ids: wanted });
    // Not worth a notice: the corrections are there all the same.
    if (!reply.ok || serial !== this.#serial) return;
    for (const { id, findings } of reply.value) this.settled.set(id, findings);
    this.changed();
  }

  /** Confirms the segment of a correction and goes on to the next; one that is excluded stays so. */
  async accept(correction: Correction): Promise<void> {
    const { segment, index } = correction;
    if (segment.state === 'excluded') {
      this.#notices.show('info', { key: 'correctionsScreen.notExcluded', values: { number: index + 1 } });
    } else if (segment.state !== 'confirmed') {
      const reply = await this.#project.change('segment:set-state', { id: segment.id, state: 'confirmed' });
      if (!reply.ok) return;
    }
    this.#goOnFrom(correction);
  }

  /** Makes the segment of a correction the machine translation again, and offers to take that back. */
  async undo(correction: Correction): Promise<void> {
    const { segment, index } = correction;
    const reply = await this.#project.change('corrections:undo', { id: segment.id });
    if (!reply.ok) return;
    this.#goOnFrom(correction);
    const { revision } = reply.value;
    this.#notices.show(
      'info',
      { key: 'correctionsScreen.undone', values: { number: index + 1 } },
      { label: 'reviewScreen.notices.undo', run: () => void this.#undoLast(revision) },
    );
  }

  /** Undo takes back the last step, whatever it was: only while it still is the one that is meant. */
  async #undoLast(revision: number): Promise<void> {
    if (this.#review.revision === revision) await this.#project.change('history:undo', {});
    else this.#notices.show('info', { key: 'correctionsScreen.changedSince' });
  }

  /** Makes the correction behind this one the current one; at the end the one before, if this one is not shown any longer. */
  #goOnFrom({ segment }: Correction): void {
    const { shown } = this;
    const at = shown.findIndex(({ segment: { id } }) => id === segment.id);
    this.goTo(at < 0 ? this.#place : at + 1);
  }

  #reset(): void {
    this.#serial += 1;
    this.#isFetching = false;
    this.all = null;
    this.view = 'marked';
    this.filter = NO_FILTER;
    this.settled.clear();
    this.#asked.clear();
    this.#current = null;
    this.#place = 0;
    this.changed();
  }
}
