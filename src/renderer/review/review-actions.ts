import type { Finding } from '../../core/findings/finding';
import { proposeSplit } from '../../core/segments/propose-split';
import type { SplitPlace } from '../../core/segments/repair';
import type { Segment, SegmentState } from '../../core/segments/segment';
import { nameCheck } from '../../i18n/word-finding';
import type { MessageKey } from '../../i18n/translator';
import type { AppState } from '../state/app-state';
import type { Asked } from '../../bridge/call';
import type { AllCalls } from '../../bridge/calls';
import type { Change, DismissalExtent, FixPlace } from '../../bridge/project-calls';
import { pageLanguage } from '../state/language-state';
import { inTextOrder } from './finding-order';
import type { RepairOf } from './repairs';
import type { GroupToDismiss } from './review-events';
import type { ReviewState } from './review-state';

/** What is said when a command finds nothing to do. */
type Told =
  | 'noPlaceBefore'
  | 'noPlaceAfter'
  | 'noMoreFindings'
  | 'noFindingsBefore'
  | 'noFindingsYet'
  | 'atEnd'
  | 'atStart'
  | 'oneSentence'
  | 'takeBackInList'
  | 'noWeakPairs';

/** What the reviewer does with the active segment and its findings. A typed text is always saved first. */
export class ReviewActions {
  readonly #app: AppState;
  readonly #review: ReviewState;

  constructor(app: AppState) {
    this.#app = app;
    this.#review = app.review;
  }

  /** The finding that a key means: the one in focus, else the first of the active segment. */
  get meant(): Finding | undefined {
    return this.#review.focused ?? inTextOrder(this.#review.activeRow?.findings ?? [])[0];
  }

  /** Confirms the active segment and goes to the next, or to the next that has findings. */
  async confirmAndNext(flagged: boolean): Promise<void> {
    const next = this.#review.nextIndex(flagged);
    const row = await this.#review.activeRowOnArrival();
    if (!row) return;
    const { id, state } = row.segment;
    if (!(await this.#review.drafts.save(id))) return;
    if (state !== 'confirmed') {
      const reply = await this.#app.project.change('segment:set-state', { id, state: 'confirmed' });
      if (!reply.ok) return;
    }
    if (next !== undefined) await this.#goOn(next, flagged);
    else if (flagged) this.#tellNoFinding(1);
    else this.#tell('atEnd');
  }

  /** Gives the active segment a state. */
  async setState(state: SegmentState): Promise<void> {
    const id = await this.#savedActive();
    if (id !== null) await this.#app.project.change('segment:set-state', { id, state });
  }

  /** Applies a suggestion and stays in the segment. */
  async apply(finding: Finding, alternative: number): Promise<void> {
    if ((await this.#savedActive()) === null) return;
    const reply = await this.#app.project.change('finding:apply', { key: finding.key, alternative });
    if (reply.ok) this.#focusNextHere();
  }

  /** Applies a suggestion in all these places, as one step that the notice offers to take back. */
  async applyEverywhere(finding: Finding, alternative: number, places: readonly FixPlace[]): Promise<void> {
    if ((await this.#savedActive()) === null) return;
    const seen = places.map(({ id, before }) => ({ id, before }));
    const reply = await this.#app.project.change('finding:apply-everywhere', {
      key: finding.key,
      alternative,
      places: seen,
    });
    if (!reply.ok) return;
    this.#focusNextHere();
    const skipped = 'skipped' in reply.value ? Number(reply.value.skipped) : 0;
    this.#app.notices.show(
      'success',
      { key: 'reviewScreen.notices.fixedEverywhere', values: { count: places.length - skipped } },
      { label: 'reviewScreen.notices.undo', run: () => void this.#app.project.change('history:undo', {}) },
    );
    if (skipped > 0)
      this.#app.notices.show('warning', { key: 'reviewScreen.notices.fixSkipped', values: { count: skipped } });
  }

  /** Sets a finding aside, offers to take that back, and brings the next of the segment into focus. */
  async dismiss(finding: Finding, extent: DismissalExtent, reason: string | null): Promise<void> {
    if ((await this.#savedActive()) === null) return;
    const before = this.#app.project.summary?.counts.dismissed ?? 0;
    const reply = await this.#app.project.change('finding:dismiss', { key: finding.key, reason, extent });
    if (!reply.ok) return;
    this.#focusNextHere();
    const count = Math.max(1, reply.value.counts.dismissed - before);
    const { quiet } = reply.value;
    const values = { count: quiet?.count ?? count };
    this.#app.notices.show(
      // What a check hides from now on should not pass unread.
      quiet === undefined ? 'info' : 'warning',
      quiet === undefined
        ? { key: 'reviewScreen.notices.dismissed', values }
        : {
            key: 'reviewScreen.notices.quiet',
            values: { ...values, check: nameCheck(pageLanguage.translator, quiet.check) },
          },
      {
        label: 'reviewScreen.notices.undo',
        run: () => void this.#undoDismissal(finding, quiet === undefined ? count : 1, reply.value),
      },
    );
  }

  /** Sets all findings of a group aside as one step, those that are not here too, and offers to take that back. */
  async dismissAll({ findings, filter }: GroupToDismiss, reason: string | null): Promise<void> {
    const wanted = filter === null ? { keys: findings.map(({ key }) => key) } : { filter };
    await this.#changeAll('finding:dismiss-all', { ...wanted, reason }, 'dismissed');
  }

  /** Makes findings that were set aside open ones again, as one step. */
  async takeBackAll(findings: readonly Finding[]): Promise<void> {
    await this.#changeAll('finding:undismiss-all', { keys: findings.map(({ key }) => key) }, 'takenBack');
  }

  /** Sets a finding aside and goes on: to the next of the segment, else to the next of the document. */
  async dismissAndGoOn(finding: Finding): Promise<void> {
    await this.dismiss(finding, 'one', null);
    if (this.#review.focused === null && (this.#app.project.summary?.counts.findings ?? 0) > 0) {
      await this.#review.goToFinding(1);
    }
  }

  /** Makes a finding that was set aside an open one again. */
  async takeBack(finding: Finding): Promise<void> {
    await this.#app.project.change('finding:undismiss', { key: finding.key });
  }

  /** Goes to the next or the previous finding; says so when there is none. */
  async goToFinding(step: 1 | -1): Promise<void> {
    if (!(await this.#review.goToFinding(step))) this.#tellNoFinding(step);
  }

  /** Makes a version the text of the active segment again. */
  async restore(revision: number): Promise<void> {
    const id = await this.#savedActive();
    if (id !== null) await this.#app.project.change('segment:restore', { id, revision });
  }

  /** Puts a text into the active segment, e.g. the machine translation. */
  async setText(text: string): Promise<void> {
    const id = await this.#savedActive();
    if (id !== null) await this.#app.project.change('segment:set-text', { id, text });
  }

  /** Goes to the next or the previous doubtful pair; says so when there is none. */
  async goToWeakPair(step: 1 | -1): Promise<void> {
    if (!(await this.#review.goToWeakPair(step))) this.#tell('noWeakPairs');
  }

  /**
   * Repairs the pairing around the active segment, which stays the active one as far as it is still there; what cannot be
   * done is said by the program.
   */
  async repair(repair: RepairOf): Promise<void> {
    const id = await this.#savedActive();
    if (id === null) return;
    const { active, count } = this.#review;
    const reply = await this.#app.project.change('alignment:repair', { ...repair, id });
    if (!reply.ok || repair.kind !== 'move' || repair.direction !== 'up') return;
    // The sentence went up; what is left of the segment is worked on. Nothing left: the segment above.
    if (this.#review.count === count) await this.#review.goTo(active);
  }

  /** Makes one segment of the one above and the active one. */
  async mergeWithPrevious(): Promise<void> {
    if ((await this.#savedActive()) === null) return;
    const { active } = this.#review;
    if (active === 0) {
      this.#tell('atStart');
      return;
    }
    await this.#review.rows.want(active - 1, active - 1);
    const id = this.#review.rows.get(active - 1)?.segment.id;
    if (id !== undefined && (await this.#review.drafts.save(id)))
      await this.#app.project.change('alignment:repair', { kind: 'merge', id });
  }

  /** Splits the active segment in two: where that is wanted in its saved text, or where it is proposed (null). */
  async split(placeIn: (segment: Segment) => SplitPlace | null): Promise<void> {
    const id = await this.#savedActive();
    const segment = this.#review.activeRow?.segment;
    if (id === null || segment === undefined) return;
    const at = placeIn(segment) ?? proposeSplit(segment);
    if (at === null) this.#tell('oneSentence');
    else await this.#app.project.change('alignment:repair', { kind: 'split', id, ...at });
  }

  /** Gives a note of the active segment other words, or takes it away. */
  async changeNote(before: string, after: string): Promise<void> {
    const id = this.#review.activeRow?.segment.id;
    if (id !== undefined) await this.#app.project.change('segment:change-note', { id, before, after });
  }

  /** Goes back or forward through the visited places; says so when there is none. */
  async travel(step: 1 | -1): Promise<void> {
    if (!(await this.#review.travel(step))) this.#tell(step < 0 ? 'noPlaceBefore' : 'noPlaceAfter');
  }

  async addNote(note: string): Promise<void> {
    const id = this.#review.activeRow?.segment.id;
    if (id === undefined) return;
    const reply = await this.#app.project.change('segment:add-note', { id, note });
    if (reply.ok) this.#app.notices.show('success', { key: 'reviewScreen.notices.noted' });
  }

  async #changeAll<Name extends 'finding:dismiss-all' | 'finding:undismiss-all'>(
    name: Name,
    request: Asked<AllCalls, Name>,
    notice: 'dismissed' | 'takenBack',
  ): Promise<void> {
    if (!(await this.#review.drafts.saveAll())) return;
    const before = this.#app.project.summary?.counts.dismissed ?? 0;
    const reply = await this.#app.project.change(name, request);
    if (!reply.ok) return;
    const { counts, revision } = reply.value;
    this.#app.notices.show(
      'info',
      { key: `reviewScreen.notices.${notice}`, values: { count: Math.abs(counts.dismissed - before) } },
      { label: 'reviewScreen.notices.undo', run: () => void this.#undoLast(revision) },
    );
  }

  /** The active segment with its typed text saved; null when there is none or saving failed. */
  async #savedActive(): Promise<string | null> {
    const id = (await this.#review.activeRowOnArrival())?.segment.id;
    return id !== undefined && (await this.#review.drafts.save(id)) ? id : null;
  }

  async #goOn(index: number, flagged: boolean): Promise<void> {
    if (!flagged) {
      await this.#review.goTo(index);
      return;
    }
    await this.#review.rows.want(index, index);
    const [finding] = inTextOrder(this.#review.rows.get(index)?.findings ?? []);
    await this.#review.goTo(index, { focus: 'text', finding: finding?.key ?? null });
  }

  #focusNextHere(): void {
    if (this.#review.focused === null)
      this.#review.focusFinding(inTextOrder(this.#review.activeRow?.findings ?? [])[0] ?? null);
  }

  async #undoDismissal(finding: Finding, count: number, { revision }: Change): Promise<void> {
    if (count === 1) await this.takeBack(finding);
    else await this.#undoLast(revision);
  }

  /** Undo takes back the last step, whatever it was: only while the dismissal still is the last one. */
  async #undoLast(revision: number): Promise<void> {
    if (this.#review.revision === revision) await this.#app.project.change('history:undo', {});
    else this.#tell('takeBackInList');
  }

  /** There is none, or the checks have not come to where it would be. */
  #tellNoFinding(step: 1 | -1): void {
    const { project } = this.#app;
    const isKnown = step > 0 ? project.checking === null : project.isChecked(this.#review.active);
    if (!isKnown) this.#tell('noFindingsYet');
    else this.#tell(step > 0 ? 'noMoreFindings' : 'noFindingsBefore');
  }

  #tell(name: Told): void {
    const key: MessageKey = `reviewScreen.notices.${name}`;
    this.#app.notices.show('info', { key });
  }
}
