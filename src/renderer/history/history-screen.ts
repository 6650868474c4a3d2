import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ComparedPlace, ComparisonPage, HistoryEntry, HistoryPoints } from '../../bridge/history-calls';
import type { MenuCommand } from '../../bridge/calls';
import type { RevisionKind } from '../../core/history/revision';
import '../components/app-button';
import '../components/app-dialog';
import '../components/app-empty';
import '../components/app-select-field';
import '../components/app-switch';
import type { ValueChangedEvent } from '../events';
import type { SegmentChosenEvent } from '../review/review-events';
import type { AppState } from '../state/app-state';
import type { CommandTarget } from '../state/command-target';
import { Words } from '../state/language-state';
import { Watch } from '../state/observable';
import { ProjectFollower } from '../state/project-follower';
import { baseStyles } from '../styles/base';
import { BlameState } from './blame-state';
import './blame-view';
import './change-item';
import './comparison-view';
import type {
  CompareWantedEvent,
  RestoreAllWantedEvent,
  RevisionChosenEvent,
  SnapshotNamedEvent,
} from './history-events';
import { historyScreenStyles } from './history-screen-styles';
import { screenBarStyles } from '../styles/screen-bar';
import { pointOptions, type PointOption } from './history-points';
import './point-marker';
import './snapshot-dialog';

/** The kinds of change that are chosen together. */
const KINDS = {
  all: undefined,
  text: ['text'],
  state: ['state'],
  note: ['note'],
  alignment: ['alignment', 'source'],
  finding: ['dismissal', 'dismissal-undo'],
  term: ['term'],
} as const satisfies Record<string, readonly RevisionKind[] | undefined>;
type KindChoice = keyof typeof KINDS;
const KIND_CHOICES = Object.keys(KINDS) as readonly KindChoice[];

const VIEWS = ['changes', 'compare', 'blame'] as const;
type View = (typeof VIEWS)[number];

/**
 * The history of the whole document: its changes with the named points between them, any two points side by side, and who wrote
 * which words.
 */
@customElement('history-screen')
export class HistoryScreen extends LitElement implements CommandTarget {
  static override styles = [baseStyles, screenBarStyles, historyScreenStyles];

  @property({ attribute: false }) app!: AppState;
  @state() private _view: View = 'changes';
  @state() private _kind: KindChoice = 'all';
  @state() private _author = '';
  @state() private _points: HistoryPoints | null = null;
  @state() private _entries: readonly HistoryEntry[] | null = null;
  @state() private _next: number | null = null;
  @state() private _from = 'start';
  @state() private _to = 'now';
  @state() private _comparison: ComparisonPage | null = null;
  @state() private _places: readonly ComparedPlace[] = [];
  /** The change that the list begins with; null for the latest. */
  @state() private _upTo: number | null = null;
  @state() private _naming = false;
  /** The point that the document is to be put back to, once the user agrees. */
  @state() private _restoring: PointOption | null = null;
  private readonly _words = new Words(this);
  private _blame: BlameState | null = null;
  private _agreed = false;
  /** Answers to older questions are not shown. */
  private _asked = 0;

  constructor() {
    super();
    new Watch(this, () => [this.app?.project, this._blame ?? undefined]);
    new ProjectFollower(
      this,
      () => this.app,
      () => void this._refresh(),
    );
    this.addEventListener('segment-chosen', (event) => this._onSegment(event));
    this.addEventListener('compare-wanted', (event) => this._onCompare(event));
    this.addEventListener('revision-chosen', ({ revision }: RevisionChosenEvent) => void this._showRevision(revision));
    this.addEventListener('restore-all-wanted', (event) => this._onRestore(event));
    this.addEventListener('snapshot-named', (event) => void this._makeSnapshot(event));
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('app')) return;
    this._blame = new BlameState(this.app.workbench, this.app.notices);
  }

  override render() {
    const busy =
      { changes: this._entries, compare: this._comparison, blame: this._blame?.total ?? null }[this._view] === null;
    return html`<div class="bar">
        <h1>${this._words.t('app.commands.show-changes')}</h1>
        ${{ changes: () => this._renderFilters(), compare: () => this._renderPoints(), blame: () => nothing }[this._view]()}
        ${
          this._readOnly
            ? nothing
            : html`<app-button icon="history" command="make-snapshot" @click=${() => this.runCommand('make-snapshot')}
                >${this._words.t('app.commands.make-snapshot')}</app-button
              >`
        }
        <app-switch
          label=${this._words.t('historyScreen.views.label')}
          value=${this._view}
          .options=${VIEWS.map((value) => ({
            value,
            label: this._words.t(`historyScreen.views.${value}`),
          }))}
          @value-changed=${this._onView}
        ></app-switch>
      </div>
      <div
        class="body"
        tabindex=${this._view === 'blame' ? nothing : 0}
        role="region"
        aria-label=${this._words.t(this._view === 'changes' ? 'historyScreen.list' : `historyScreen.views.${this._view}`)}
        aria-busy=${busy ? 'true' : nothing}
      >
        ${{
          changes: () => this._renderChanges(),
          compare: () => this._renderComparison(),
          blame: () => this._renderBlame(),
        }[this._view]()}
      </div>
      <snapshot-dialog
        .open=${this._naming}
        .taken=${(this._points?.snapshots ?? []).map(({ name }) => name)}
        @dialog-closed=${() => (this._naming = false)}
      ></snapshot-dialog>
      ${this._renderRestoreDialog()}`;
  }

  runCommand(command: MenuCommand): boolean {
    if (command !== 'make-snapshot' || this._readOnly) return false;
    // What is being typed belongs to the point.
    void this._whenSaved().then((saved) => (this._naming = saved));
    return true;
  }

  private get _readOnly(): boolean {
    return this.app.project.summary?.readOnly ?? true;
  }

  private get _options(): readonly PointOption[] {
    return this._points === null ? [] : pointOptions(this._points, this._words);
  }

  private _renderFilters() {
    return html`<app-select-field
        inline
        compact
        label=${this._words.t('historyScreen.kind')}
        value=${this._kind}
        .options=${KIND_CHOICES.map((value) => ({ value, label: this._words.t(`historyScreen.kinds.${value}`) }))}
        @value-changed=${(event: ValueChangedEvent) => this._filter({ kind: event.value as KindChoice })}
      ></app-select-field>
      ${this._renderAuthors()}`;
  }

  private _renderAuthors() {
    const authors = this._points?.authors ?? [];
    if (authors.length < 2) return nothing;
    return html`<app-select-field
      inline
      compact
      label=${this._words.t('historyScreen.author')}
      value=${this._author}
      .options=${[
        { value: '', label: this._words.t('historyScreen.everybody') },
        ...authors.map((name) => ({ value: name, label: name })),
      ]}
      @value-changed=${(event: ValueChangedEvent) => this._filter({ author: event.value })}
    ></app-select-field>`;
  }

  private _renderPoints() {
    const field = (end: 'from' | 'to') =>
      html`<app-select-field
        inline
        compact
        label=${this._words.t(`historyScreen.${end}`)}
        value=${end === 'from' ? this._from : this._to}
        .options=${this._options}
        @value-changed=${(event: ValueChangedEvent) => this._choose(end, event.value)}
      ></app-select-field>`;
    return html`${field('from')}
      <app-button
        kind="quiet"
        compact
        icon="swap"
        label=${this._words.t('historyScreen.swap')}
        @click=${() => this._swap()}
      ></app-button>
      ${field('to')}`;
  }

  private _renderChanges() {
    const [entries, points] = [this._entries, this._points];
    if (entries === null || points === null) return nothing;
    const filtered = this._kind !== 'all' || this._author !== '';
    if (entries.length === 0 && filtered) {
      return html`<app-empty icon="filter" heading=${this._words.t('historyScreen.noneLike')}
        >${this._words.t('historyScreen.noneLikeWhy')}</app-empty
      >`;
    }
    // A point stands above the change that it was taken after.
    let left = this._options.filter(({ value }) => value !== 'now');
    const markersFrom = (revision: number) => {
      const due = left.filter((point) => point.revision >= revision);
      left = left.filter((point) => point.revision < revision);
      return due.map((point) => this._renderMarker(points, point));
    };
    return html`${
      this._upTo === null
        ? nothing
        : html`<div class="more">
            <app-button
              @click=${() => {
                this._upTo = null;
                void this._fetchChanges(null);
              }}
              >${this._words.t('historyScreen.newer')}</app-button
            >
          </div>`
    }
    ${
      entries.length === 0
        ? html`<app-empty icon="history" heading=${this._words.t('historyScreen.none')}
            >${this._words.t('historyScreen.noneWhy')}</app-empty
          >`
        : nothing
    }
    ${entries.map((entry) => [markersFrom(entry.revision), html`<change-item .entry=${entry}></change-item>`])}
    ${
      this._next === null
        ? markersFrom(0)
        : html`<div class="more">
            <app-button @click=${() => void this._fetchChanges(this._next)}
              >${this._words.t('historyScreen.more')}</app-button
            >
          </div>`
    }`;
  }

  private _renderMarker({ snapshots, imported }: HistoryPoints, point: PointOption) {
    const snapshot = snapshots[Number(point.value.replace('snapshot-', ''))];
    const { author, time } = point.value === 'start' || !snapshot ? imported : snapshot;
    return html`<point-marker
      point=${point.value}
      label=${point.label}
      author=${author}
      time=${time}
      ?restorable=${!this._readOnly && point.revision < (this._points?.revisions ?? 0)}
    ></point-marker>`;
  }

  private _renderComparison() {
    return html`<comparison-view
      .comparison=${this._comparison}
      .places=${this._places}
      @more-wanted=${() => void this._compare(this._places.length)}
    ></comparison-view>`;
  }

  private _renderBlame() {
    return html`<blame-view .blame=${this._blame} .authors=${this._points?.authors ?? []}></blame-view>`;
  }

  private _renderRestoreDialog() {
    const point = this._restoring?.label ?? '';
    return html`<app-dialog
      heading=${this._words.t('historyScreen.restoreAll.heading')}
      .open=${this._restoring !== null}
      @dialog-closed=${this._onRestoreClosed}
    >
      <p class="explain">${this._words.t('historyScreen.restoreAll.explain', { point })}</p>
      <app-button slot="actions" autofocus @click=${this._closeDialog}>${this._words.t('app.cancel')}</app-button>
      <app-button
        slot="actions"
        kind="primary"
        icon="undo"
        @click=${() => {
          this._agreed = true;
          this._closeDialog();
        }}
        >${this._words.t('historyScreen.restoreAll.agree')}</app-button
      >
    </app-dialog>`;
  }

  /** Typed texts that are still on their way belong to the history, too. */
  private _whenSaved(): Promise<boolean> {
    return this.app.review.drafts.saveAll();
  }

  private async _refresh() {
    const reply = await this.app.workbench.call('history:points', {});
    if (!reply.ok) {
      this.app.notices.fail(reply.error);
      return;
    }
    this._points = reply.value;
    if (this._view === 'changes') await this._fetchChanges(null);
    else await (this._view === 'compare' ? this._compare(0) : this._blame?.read());
  }

  /** Fetches the latest changes, or those before a number, which are added to the end. */
  private async _fetchChanges(before: number | null) {
    const asked = (this._asked += 1);
    const kinds = KINDS[this._kind];
    // The state that came with a text is the revision behind it.
    const end = before ?? (this._upTo === null ? null : this._upTo + 2);
    const reply = await this.app.workbench.call('history:changes', {
      ...(end === null ? {} : { before: end }),
      ...(kinds === undefined ? {} : { kinds }),
      ...(this._author === '' ? {} : { author: this._author }),
    });
    if (asked !== this._asked) return;
    if (!reply.ok) {
      this.app.notices.fail(reply.error);
      return;
    }
    this._entries = [...(before === null ? [] : (this._entries ?? [])), ...reply.value.entries];
    this._next = reply.value.next;
  }

  private async _compare(skip: number) {
    const [from, to] = [this._from, this._to].map((value) => this._options.find((point) => point.value === value));
    if (!from || !to) return;
    const asked = (this._asked += 1);
    const reply = await this.app.workbench.call('history:compare', { from: from.revision, to: to.revision, skip });
    if (asked !== this._asked) return;
    if (!reply.ok) {
      this.app.notices.fail(reply.error);
      return;
    }
    this._comparison = reply.value;
    this._places = [...(skip === 0 ? [] : this._places), ...reply.value.places];
  }

  private _filter({ kind = this._kind, author = this._author }: { kind?: KindChoice; author?: string }) {
    this._kind = kind;
    this._author = author;
    this._upTo = null;
    void this._fetchChanges(null);
  }

  private _choose(end: 'from' | 'to', value: string) {
    if (end === 'from') this._from = value;
    else this._to = value;
    void this._compare(0);
  }

  private _swap() {
    [this._from, this._to] = [this._to, this._from];
    void this._compare(0);
  }

  private _onView(event: ValueChangedEvent) {
    this._view = VIEWS.find((view) => view === event.value) ?? 'changes';
    this._upTo = null;
    void this._refresh();
  }

  /** Shows a change among those before it; the newer ones are a button away. */
  private async _showRevision(revision: number) {
    this._view = 'changes';
    this._kind = 'all';
    this._author = '';
    this._upTo = revision;
    this._entries = null;
    await this._fetchChanges(null);
    await this.updateComplete;
    const items = [...this.renderRoot.querySelectorAll('change-item')];
    const item = items.find(({ entry }) => entry.revision <= revision);
    await item?.updateComplete;
    item?.focus();
  }

  private _onCompare({ point }: CompareWantedEvent) {
    this._from = point;
    this._to = 'now';
    this._comparison = null;
    this._view = 'compare';
    void this._compare(0);
  }

  private _onRestore({ point }: RestoreAllWantedEvent) {
    this._agreed = false;
    void this._whenSaved().then((saved) => {
      if (saved) this._restoring = this._options.find(({ value }) => value === point) ?? null;
    });
  }

  private readonly _closeDialog = () => {
    this.renderRoot.querySelector('app-dialog')?.close();
  };

  private async _onRestoreClosed() {
    const point = this._restoring;
    this._restoring = null;
    if (point === null || !this._agreed) return;
    const before = this._points?.revisions ?? 0;
    const reply = await this.app.project.change('history:restore-all', { revision: point.revision });
    if (!reply.ok) return;
    const key = reply.value.revision === before ? 'same' : 'done';
    const values = { point: point.label };
    this.app.notices.show('success', { key: `historyScreen.restoreAll.${key}`, values });
  }

  private async _makeSnapshot({ name }: SnapshotNamedEvent) {
    const reply = await this.app.workbench.call('history:make-snapshot', { name });
    if (!reply.ok) {
      this.app.notices.fail(reply.error);
      return;
    }
    this.app.notices.show('success', { key: 'historyScreen.makeSnapshot.done', values: { name: reply.value.name } });
    await this._refresh();
  }

  private _onSegment({ index, options }: SegmentChosenEvent) {
    void this.app.review.goTo(index, options);
    this.app.route.go('review');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'history-screen': HistoryScreen;
  }
}
