import '@lit-labs/virtualizer';
import type { LitVirtualizer } from '@lit-labs/virtualizer';
import { flow } from '@lit-labs/virtualizer/layouts/flow.js';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { BLAMED_SEGMENTS, type BlamedSegment, type BlamedSegments, type WrittenRun } from '../../bridge/history-calls';
import { wordReason } from '../../i18n/word-finding';
import '../components/app-empty';
import '../components/app-select-field';
import { shownText } from '../components/shown-text';
import type { ValueChangedEvent } from '../events';
import { SegmentChosenEvent } from '../review/review-events';
import { Words } from '../state/language-state';
import { Watch } from '../state/observable';
import { baseStyles } from '../styles/base';
import type { BlameState } from './blame-state';
import { blameViewStyles } from './blame-view-styles';
import { RevisionChosenEvent } from './history-events';

/** Named, for left out it is fetched later, and until then the list cannot be scrolled by us. */
const LAYOUT = flow();
const PAGE = 8;
/** Rows fetched beyond those in view. */
const AHEAD = 20;
/** People whose words look differently; more of them take the same looks again. */
const LOOKS = 5;

/** What the keys act on in the active row: the number of the segment, or one of the stretches that people wrote. */
type Spot = 'number' | number;

/**
 * Every segment with the words that people wrote marked by who wrote them; the others are the machine translation's. What is under
 * the pointer or the keys is told below. The list is one tab stop: arrows move between rows and between words, Enter goes to the
 * change, from the number of a segment to the segment.
 * @fires revision-chosen - Show the change that brought some words.
 * @fires segment-chosen - Show a segment in the review.
 */
@customElement('blame-view')
export class BlameView extends LitElement {
  static override styles = [baseStyles, blameViewStyles];

  @property({ attribute: false }) blame!: BlameState;
  /** Everybody who changed something, in the order of their first change. */
  @property({ attribute: false }) authors: readonly string[] = [];
  @state() private _row = 0;
  @state() private _spot: Spot = 0;
  /** The words under the pointer. */
  @state() private _hovered: WrittenRun | 'machine' | null = null;
  @state() private _hasFocus = false;
  @query('lit-virtualizer') private readonly _virtualizer!: LitVirtualizer<number> | null;
  private readonly _words = new Words(this);
  private _indexes: readonly number[] = [];

  constructor() {
    super();
    new Watch(this, () => [this.blame]);
  }

  override willUpdate() {
    const total = this.blame.total ?? 0;
    if (total !== this._indexes.length) this._indexes = Array.from({ length: total }, (_, index) => index);
    this._row = Math.max(0, Math.min(this._row, total - 1));
  }

  override render() {
    const { total } = this.blame;
    if (total === null) return nothing;
    if (total === 0) {
      return html`${this._renderBar()}
        <app-empty icon="edit" heading=${this._words.t('historyScreen.blame.none')}
          >${this._words.t('historyScreen.blame.noneWhy')}</app-empty
        >`;
    }
    // A new function each time: that is what makes the virtualizer draw its rows anew.
    const renderItem = (index: number | undefined) => (index === undefined ? html`` : this._renderRow(index));
    return html`${this._renderBar()}
      <div
        class="grid"
        role="grid"
        tabindex="0"
        aria-label=${this._words.t('historyScreen.views.blame')}
        aria-rowcount=${total}
        aria-colcount="3"
        aria-activedescendant=${this._spotId}
        @keydown=${this._onKey}
        @focusin=${() => (this._hasFocus = true)}
        @focusout=${() => (this._hasFocus = false)}
      >
        <lit-virtualizer
          scroller
          role="rowgroup"
          tabindex="-1"
          .layout=${LAYOUT}
          .items=${[...this._indexes]}
          .renderItem=${renderItem}
          @rangeChanged=${this._onRange}
        ></lit-virtualizer>
      </div>
      ${this._renderTold()}`;
  }

  private _renderBar() {
    const { authors } = this;
    return html`<div class="bar">
      <ul class="legend" aria-label=${this._words.t('historyScreen.blame.legend')}>
        <li>${this._words.t('historyScreen.blame.machine')}</li>
        ${authors.map(
          (author) => html`<li><span class="sample ${this._lookOf(author)}">${shownText(author)}</span></li>`,
        )}
      </ul>
      <app-select-field
        inline
        compact
        label=${this._words.t('historyScreen.blame.segments')}
        value=${this.blame.which}
        .options=${BLAMED_SEGMENTS.map((value) => ({
          value,
          label: this._words.t(`historyScreen.blame.which.${value}`),
        }))}
        @value-changed=${({ value }: ValueChangedEvent) => void this.blame.read({ which: value as BlamedSegments })}
      ></app-select-field>
      ${
        authors.length < 2
          ? nothing
          : html`<app-select-field
              inline
              compact
              label=${this._words.t('historyScreen.author')}
              value=${this.blame.author}
              .options=${[
                { value: '', label: this._words.t('historyScreen.everybody') },
                ...authors.map((name) => ({ value: name, label: name })),
              ]}
              @value-changed=${({ value }: ValueChangedEvent) => void this.blame.read({ author: value })}
            ></app-select-field>`
      }
    </div>`;
  }

  private _renderRow(index: number) {
    const row = this.blame.rows.get(index);
    const active = index === this._row;
    if (!row) return html`<div class="row" role="row" aria-rowindex=${index + 1} aria-busy="true"></div>`;
    const goTo = this._words.t('historyScreen.goTo', { number: row.place + 1 });
    return html`<div class="row ${active ? 'active' : ''}" role="row" id="row-${index}" aria-rowindex=${index + 1}>
      <div class="number" role="gridcell">
        <span
          role="link"
          id="spot-${index}-number"
          class=${active && this._spot === 'number' ? 'at' : ''}
          aria-label=${goTo}
          title=${goTo}
          @click=${() => this._goTo(row)}
          >${this._words.translator.number(row.place + 1)}</span
        >
      </div>
      <div class="source" role="gridcell" lang="ru">${shownText(row.source)}</div>
      <div
        class="target ${row.excluded ? 'excluded' : ''}"
        role="gridcell"
        lang="en"
        @mouseenter=${() => (this._hovered = 'machine')}
        @mouseleave=${() => (this._hovered = null)}
      >
        ${this._renderTarget(row, active)}
      </div>
    </div>`;
  }

  private _renderTarget({ index, target, runs }: BlamedSegment, active: boolean) {
    let at = 0;
    const parts = runs.map((run, place) => {
      const before = target.slice(at, run.from);
      at = run.to;
      const words = target.slice(run.from, run.to);
      const isAt = active && this._spot === place;
      return html`${shownText(before)}<span
          role="link"
          id="spot-${index}-${place}"
          class="run ${this._lookOf(run.author)} ${isAt ? 'at' : ''} ${this._told === run ? 'told' : ''}"
          aria-label="${words}: ${this._describe(run).join(', ')}"
          @click=${() => this._choose(index, place, run)}
          @mouseenter=${() => (this._hovered = run)}
          @mouseleave=${() => (this._hovered = 'machine')}
          >${shownText(words)}</span
        >`;
    });
    return [...parts, shownText(target.slice(at))];
  }

  private _renderTold() {
    const told = this._told;
    const words =
      told === null
        ? [this._words.t('historyScreen.blame.keys')]
        : told === 'machine'
          ? [this._words.t('historyScreen.blame.machineWords')]
          : this._describe(told);
    // The list says it itself to a screen reader.
    return html`<p class="told-of" aria-hidden="true">
      ${words.map((part) => html`<span>${shownText(part)}</span>`)}
    </p>`;
  }

  /** Who wrote words, when and why, and in which change. */
  private _describe({ author, time, reason, revision }: WrittenRun): string[] {
    const { translator } = this._words;
    return [
      author,
      translator.dateTime(time),
      this._words.t('historyScreen.blame.revision', { number: revision }),
      ...(reason === null ? [] : [wordReason(translator, reason)]),
    ];
  }

  /** What is told of: what the pointer is on, else what the keys are on. */
  private get _told(): WrittenRun | 'machine' | null {
    if (this._hovered !== null) return this._hovered;
    if (!this._hasFocus || this._spot === 'number') return null;
    return this.blame.rows.get(this._row)?.runs[this._spot] ?? null;
  }

  private get _spotId(): string {
    const runs = this.blame.rows.get(this._row)?.runs ?? [];
    return `spot-${this._row}-${this._spot !== 'number' && this._spot < runs.length ? this._spot : 'number'}`;
  }

  private _lookOf(author: string): string {
    return `who-${Math.max(0, this.authors.indexOf(author)) % LOOKS}`;
  }

  private _goTo({ place }: BlamedSegment) {
    this.dispatchEvent(new SegmentChosenEvent(place, { focus: 'row' }));
  }

  private _choose(row: number, spot: Spot, { revision }: WrittenRun) {
    this._row = row;
    this._spot = spot;
    this.dispatchEvent(new RevisionChosenEvent(revision));
  }

  private _onRange({ first, last }: Event & { first: number; last: number }) {
    void this.blame.rows.want(Math.max(0, first - AHEAD), Math.min((this.blame.total ?? 1) - 1, last + AHEAD));
  }

  private readonly _onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const last = (this.blame.total ?? 1) - 1;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE, Home: -last, End: last }[event.key];
    if (step !== undefined) this._moveTo(Math.max(0, Math.min(last, this._row + step)));
    else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft')
      this._moveAlong(event.key === 'ArrowRight' ? 1 : -1);
    else if (event.key === 'Enter' || event.key === ' ') this._enter();
    else return;
    event.preventDefault();
  };

  private _moveTo(row: number) {
    this._row = row;
    this._spot = (this.blame.rows.get(row)?.runs.length ?? 1) > 0 ? 0 : 'number';
    this._virtualizer?.element(row)?.scrollIntoView({ block: 'nearest' });
  }

  private _moveAlong(step: 1 | -1) {
    const last = (this.blame.rows.get(this._row)?.runs.length ?? 0) - 1;
    const to = (this._spot === 'number' ? -1 : Math.min(this._spot, last)) + step;
    this._spot = to < 0 ? 'number' : Math.min(to, last);
    if (last < 0) this._spot = 'number';
  }

  private _enter() {
    const row = this.blame.rows.get(this._row);
    const run = this._spot === 'number' ? undefined : row?.runs[this._spot];
    if (run) this._choose(this._row, this._spot, run);
    else if (row) this._goTo(row);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'blame-view': BlameView;
  }
}
