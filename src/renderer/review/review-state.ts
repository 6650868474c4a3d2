import { unpackOverview } from '../../bridge/overview-code';
import { LARGE_DOCUMENT, type Change, type OverviewEntry, type Row } from '../../bridge/project-calls';
import type { Workbench } from '../../bridge/calls';
import type { Finding } from '../../core/findings/finding';
import type { SegmentId } from '../../core/segments/segment';
import type { NoticesState } from '../state/notices-state';
import { Observable } from '../state/observable';
import type { ProjectState } from '../state/project-state';
import { DocumentOverview } from './document-overview';
import { DraftState } from './draft-state';
import { drawn } from './drawn';
import { EditingClock } from './editing-clock';
import { FIRST_VIEW, type FindingsView } from './findings-view';
import { inTextOrder } from './finding-order';
import { liveLook, type Look } from './live-look';
import { PAGE, RowCache } from './row-cache';
import { VisitedPlaces } from './visited-places';

export type PanelTab = 'segment' | 'findings' | 'notes' | 'terms' | 'history' | 'search';

/** Where the focus goes with the active segment: nowhere, to its row, into its text, or where it was of the two. */
export type FocusWish = 'none' | 'row' | 'text' | 'same';

/** A wish to see a segment; `serial` tells one wish from the next. */
export interface Reveal {
  readonly serial: number;
  readonly focus: FocusWish;
  /** The finding whose words are to be selected in the text. */
  readonly select: string | null;
  /** Where the caret is to be put, in pixels of the window. */
  readonly point: Point | null;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How a segment is gone to: what gets the focus, which finding is meant, where the pointer is. */
export interface GoToOptions {
  readonly focus?: FocusWish;
  readonly finding?: string | null;
  readonly point?: Point | null;
}

/** Where the review stands: rows, the active segment, the finding in focus, drafts, the overview of the document. */
export class ReviewState extends Observable {
  readonly rows: RowCache;
  readonly drafts: DraftState;
  /** Asks the checks about a text while it is typed. */
  readonly look: Look;
  /** Index of the active segment. */
  active = 0;
  reveal: Reveal = { serial: 0, focus: 'none', select: null, point: null };
  /** The finding that the keyboard acts on. */
  focused: Finding | null = null;
  /** The finding under the pointer. */
  hovered: Finding | null = null;
  /** Whether the comparison with the machine translation is unfolded under an edited segment. */
  machineOpen = true;
  tab: PanelTab = 'segment';
  /** What the list of all findings shows. */
  findingsView: FindingsView = FIRST_VIEW;
  /** Whether the list of findings is to take the focus when it is there. */
  listWished = false;
  /** Notes that were begun and not added yet, by segment. */
  readonly noteDrafts = new Map<SegmentId, string>();
  /** Grows with every wish to write a note. */
  noteWished = 0;
  /** Number of the last revision made here. */
  revision = 0;
  readonly #workbench: Workbench;
  readonly #project: ProjectState;
  readonly #notices: NoticesState;
  readonly #clock = new EditingClock();
  readonly #visited = new VisitedPlaces();
  readonly #overview = new DocumentOverview();
  #opening = 0;
  /** The first rows of the project that is about to be shown: it is drawn once, and not as blanks before. */
  #firstRows: readonly Row[] = [];
  // Asked anew each time: while the program starts, the page may run before its window has its size.
  readonly #wide = matchMedia('(min-width: 60rem)');
  #panelWish: boolean | null = null;

  constructor(workbench: Workbench, project: ProjectState, notices: NoticesState) {
    super();
    this.#workbench = workbench;
    this.#project = project;
    this.#notices = notices;
    this.drafts = new DraftState(project, (drafts) => void workbench.call('drafts:keep', { drafts }));
    this.look = liveLook(workbench);
    this.rows = new RowCache(
      (from, to) => this.#loadRows(from, to),
      () => this.changed(),
    );
    this.drafts.subscribe(() => this.changed());
    this.#wide.addEventListener('change', () => this.changed());
    project.beforeShowing(({ counts }) => this.#readFirstRows(counts.segments));
    project.subscribe(() => this.#followProject());
    project.onChange((change) => this.#take(change));
  }

  /** Somebody is at work here: a key, the pointer. */
  signOfLife(): void {
    this.#clock.sign(this.activeRow?.segment.id, performance.now());
  }

  /** Nobody is at work here until the next sign of life. */
  rest(): void {
    this.#clock.rest(this.activeRow?.segment.id, performance.now());
  }

  /** How long somebody was at work at which segments since this was asked last, in milliseconds. */
  timeSpent(): ReadonlyMap<SegmentId, number> {
    return this.#clock.take();
  }

  /** Number of segments of the document. */
  get count(): number {
    return this.#project.summary?.counts.segments ?? 0;
  }

  /** One entry for each segment; empty until it has arrived. */
  get overview(): readonly OverviewEntry[] {
    return this.#overview.entries;
  }

  /** Whether the side panel shows; in a narrow window it lies over the texts, so there it begins closed. */
  get panelOpen(): boolean {
    return this.#panelWish ?? this.#wide.matches;
  }

  get activeRow(): Row | undefined {
    return this.rows.get(this.active);
  }

  /** The row that is active now, even while it is still on its way after a jump: what is asked for is meant for it. */
  async activeRowOnArrival(): Promise<Row | undefined> {
    const { active } = this;
    await this.rows.want(active, active);
    return this.rows.get(active);
  }

  /** The finding that is lit up: the one under the pointer, else the one in focus. */
  get lit(): Finding | null {
    return this.hovered ?? this.focused;
  }

  /** Index of a segment; undefined while the overview is not here or when there is none. */
  indexOf(id: SegmentId): number | undefined {
    return this.#overview.indexOf(id);
  }

  /** Makes a segment the active one and shows it; the text of the one before is saved. */
  async goTo(index: number, options: GoToOptions = {}): Promise<void> {
    const from = this.activeRow?.segment.id;
    const to = this.overview[Math.max(0, Math.min(index, this.count - 1))]?.id;
    // A step to the neighbour is no place to come back to.
    if (from !== undefined && to !== undefined && Math.abs(index - this.active) > 1) this.#visited.leave(from, to);
    await this.#show(index, options);
  }

  async #show(index: number, { focus = 'same', finding = null, point = null }: GoToOptions): Promise<void> {
    const to = Math.max(0, Math.min(index, this.count - 1));
    if (to !== this.active) void this.#leave();
    this.active = to;
    this.rows.pin(to);
    if (this.focused && this.focused.key !== finding) this.focused = null;
    this.hovered = null;
    const serial = this.reveal.serial + 1;
    this.reveal = { serial, focus, select: finding, point };
    this.changed();
    await this.rows.want(to, to);
    if (this.reveal.serial !== serial) return;
    if (finding !== null) this.focused = this.activeRow?.findings.find(({ key }) => key === finding) ?? null;
    this.changed();
  }

  /** Makes a finding of the active segment the one that the keyboard acts on. */
  focusFinding(finding: Finding | null): void {
    if (finding?.key === this.focused?.key) return;
    this.focused = finding;
    this.changed();
  }

  hover(finding: Finding | null): void {
    if (finding?.key === this.hovered?.key) return;
    this.hovered = finding;
    this.changed();
  }

  /** The next finding behind (1) or before (-1) the one in focus, across the document; false when there is none. */
  async goToFinding(step: 1 | -1): Promise<boolean> {
    const here = inTextOrder(this.activeRow?.findings ?? []);
    const at = here.findIndex(({ key }) => key === this.focused?.key);
    const beside = here[at < 0 && step < 0 ? -1 : at + step];
    if (beside) {
      await this.goTo(this.active, { focus: 'text', finding: beside.key });
      return true;
    }
    const index = this.#overview.nextWithFindings(this.active, step);
    if (index === undefined) return false;
    await this.rows.want(index, index);
    const findings = inTextOrder(this.rows.get(index)?.findings ?? []);
    const finding = step > 0 ? findings[0] : findings.at(-1);
    await this.goTo(index, { focus: 'text', finding: finding?.key ?? null });
    return true;
  }

  /** Number of the finding in focus among all of the document, from 1; undefined when none is in focus. */
  get findingNumber(): number | undefined {
    const at = inTextOrder(this.activeRow?.findings ?? []).findIndex(({ key }) => key === this.focused?.key);
    if (at < 0) return undefined;
    return this.#overview.findingsBefore(this.active) + at + 1;
  }

  /** The segment behind the active one that is not left out; undefined at the end. `flagged`: that has findings. */
  nextIndex(flagged = false): number | undefined {
    if (flagged) return this.#overview.nextWithFindings(this.active, 1);
    for (let index = this.active + 1; index < this.count; index += 1) {
      if (this.overview[index]?.state !== 'excluded') return index;
    }
    return undefined;
  }

  /** Goes to the next or the previous pair whose sides may not belong together; false when there is none. */
  async goToWeakPair(step: 1 | -1): Promise<boolean> {
    const index = this.#overview.nextWeakPair(this.active, step);
    if (index === undefined) return false;
    await this.goTo(index);
    return true;
  }

  /** Shows others of all findings, or otherwise. */
  viewFindings(change: Partial<FindingsView>): void {
    this.findingsView = { ...this.findingsView, ...change };
    this.changed();
  }

  /** Shows the list of findings as the view says, ready for its keys. */
  showFindings(view: FindingsView): void {
    this.findingsView = view;
    this.listWished = true;
    this.openPanel('findings');
  }

  /** Shows the notes of the active segment, ready for another one. */
  beginNote(): void {
    this.noteWished += 1;
    this.openPanel('notes');
  }

  /** Goes back (-1) or forward (1) through the places that were visited; false when there is none. */
  async travel(step: 1 | -1): Promise<boolean> {
    const here = this.activeRow?.segment.id;
    const id = this.#visited.travel(step, here, (place) => this.#overview.indexOf(place) !== undefined);
    const index = id === undefined ? undefined : this.#overview.indexOf(id);
    if (index === undefined) return false;
    await this.#show(index, {});
    return true;
  }

  openPanel(tab: PanelTab): void {
    this.#panelWish = true;
    this.tab = tab;
    this.changed();
  }

  togglePanel(): void {
    this.#panelWish = !this.panelOpen;
    this.changed();
  }

  async #leave(): Promise<void> {
    const id = this.activeRow?.segment.id;
    if (id !== undefined) await this.drafts.save(id);
  }

  async #loadRows(from: number, to: number): Promise<readonly Row[] | null> {
    const reply = await this.#workbench.call('project:rows', { from, to: Math.min(to, this.count) });
    if (reply.ok) return reply.value;
    this.#notices.fail(reply.error);
    return null;
  }

  #followProject(): void {
    const { openings } = this.#project;
    if (openings === this.#opening) return;
    this.#opening = openings;
    this.#reset();
    void this.#begin();
  }

  async #readFirstRows(count: number): Promise<void> {
    this.#firstRows = [];
    const reply = await this.#workbench.call('project:rows', { from: 0, to: Math.min(PAGE, count) });
    if (reply.ok) this.#firstRows = reply.value;
  }

  #reset(): void {
    this.rows.clear();
    if (this.#firstRows.length > 0) this.rows.put(0, this.#firstRows);
    this.#firstRows = [];
    this.drafts.clear();
    this.#clock.take();
    this.#overview.clear();
    this.active = 0;
    this.focused = null;
    this.hovered = null;
    this.tab = 'segment';
    this.findingsView = FIRST_VIEW;
    this.noteDrafts.clear();
    this.#visited.clear();
    this.revision = 0;
    this.reveal = { serial: this.reveal.serial + 1, focus: 'none', select: null, point: null };
  }

  async #begin(): Promise<void> {
    const opening = this.#opening;
    await this.rows.want(0, 0);
    // The rows come first: an overview of a book takes as long as drawing them.
    if (this.count >= LARGE_DOCUMENT) await drawn();
    if (opening === this.#opening) await this.#readOverview(0, this.count);
  }

  /** Reads the entries of the segments `from` to `to` (exclusive); the whole document at first, and when it was realigned. */
  async #readOverview(from: number, to: number): Promise<void> {
    const opening = this.#opening;
    const reply = await this.#workbench.call('project:overview', { from, to });
    if (opening !== this.#opening) return;
    if (!reply.ok) {
      this.#notices.fail(reply.error);
      return;
    }
    this.#overview.put(from, unpackOverview(reply.value), this.count);
    this.changed();
  }

  #take({ rows, revision, realigned, anew }: Change): void {
    this.revision = revision;
    if (realigned) {
      void this.#readAnew(realigned.at);
      return;
    }
    if (anew && anew.to > anew.from) {
      void this.rows.readAgain(anew.from, anew.to).then(() => this.#refocus());
      void this.#readOverview(anew.from, anew.to);
    }
    this.rows.take(rows);
    this.#overview.take(rows);
    this.#refocus();
    this.hovered = null;
    this.changed();
  }

  /** The finding in focus as the active row has it now: where many say the same, another may have its key by now. */
  #refocus(): void {
    const { focused, activeRow } = this;
    if (!focused) return;
    const here = activeRow?.findings ?? [];
    this.focused = here.find(({ key }) => key === focused.key) ?? here.find((each) => isAlike(each, focused)) ?? null;
    if (this.focused !== focused) this.changed();
  }

  /** After a repaired alignment: other segments stand at other places. */
  async #readAnew(index: number): Promise<void> {
    this.rows.clear();
    this.#overview.clear();
    this.focused = null;
    this.hovered = null;
    this.active = Math.max(0, Math.min(index, this.count - 1));
    this.rows.pin(this.active);
    this.changed();
    await this.rows.want(this.active, this.active);
    await this.#readOverview(0, this.count);
  }
}

/** Whether two findings say the same of the same words. */
function isAlike(one: Finding, other: Finding): boolean {
  const wordsOf = ({ segment, check, messageId, source, target }: Finding) =>
    JSON.stringify([segment, check, messageId, source, target]);
  return wordsOf(one) === wordsOf(other);
}
