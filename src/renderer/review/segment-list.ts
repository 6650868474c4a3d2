import '@lit-labs/virtualizer';
import type { LitVirtualizer } from '@lit-labs/virtualizer';
import { css, html, LitElement } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Row } from '../../bridge/project-calls';
import { focusedElement } from '../components/app-dialog';
import { Words } from '../state/language-state';
import { Watch } from '../state/observable';
import { baseStyles } from '../styles/base';
import type { EditorMemory } from './editor-memory';
import './overview-strip';
import { SegmentChosenEvent } from './review-events';
import type { Reveal, ReviewState } from './review-state';
import { ROW_LAYOUT } from './row-layout';
import './segment-row';
import type { SegmentRow } from './segment-row';

/** Rows fetched beyond the view on each side. */
const AHEAD = 60;
/** Rows around the one that is gone to: those that will be seen first. */
const AROUND = 12;
/** How long a jump waits for its rows, in milliseconds, so that they are drawn once and not as blanks before. */
const LONGEST_WAIT = 120;
/** How often a row is scrolled to until it is in view; the heights between are guesses at first. */
const ATTEMPTS = 4;

/**
 * All segments as one grid with a single tab stop, of which only those in view exist. Arrows move, Enter goes into the
 * text, Escape out of it; the focus waits on the grid while its row is scrolled away.
 */
@customElement('segment-list')
export class SegmentList extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        min-block-size: 0;
        background: var(--surface);
      }
      lit-virtualizer {
        block-size: 100%;
        outline: none;
        scrollbar-gutter: stable;
      }
    `,
  ];

  @property({ attribute: false }) review!: ReviewState;
  @property({ attribute: false }) memory!: EditorMemory;
  @property({ type: Number }) count = 0;
  @property({ type: Boolean }) readOnly = false;
  @state() private _items: number[] = [];
  @state() private _first = 0;
  @state() private _last = 0;
  @query('lit-virtualizer') private readonly _virtualizer!: LitVirtualizer<number>;
  private readonly _words = new Words(this);
  /** What of the list has or last had the focus; null when it is elsewhere. */
  private _focus: 'row' | 'text' | null = null;
  private _shown = -1;

  constructor() {
    super();
    new Watch(this, () => [this.review]);
  }

  override willUpdate() {
    if (this._items.length !== this.count) this._items = Array.from({ length: this.count }, (_, index) => index);
  }

  override render() {
    // A new function each time: that is what makes the virtualizer draw its rows anew.
    const renderItem = (index: number) => this._renderRow(index);
    return html`<lit-virtualizer
        scroller
        role="grid"
        tabindex="-1"
        aria-label=${this._words.t('reviewScreen.list.label')}
        aria-rowcount=${this.count}
        aria-colcount="4"
        .layout=${ROW_LAYOUT}
        .items=${this._items}
        .keyFunction=${(index: number) => index}
        .renderItem=${renderItem}
        @rangeChanged=${this._onRange}
        @visibilityChanged=${this._onVisible}
        @keydown=${this._onKey}
        @focusin=${this._onFocusIn}
        @focusout=${this._onFocusOut}
      ></lit-virtualizer>
      <overview-strip
        .entries=${this.review.overview}
        .active=${this.review.active}
        .first=${this._first}
        .last=${this._last}
      ></overview-strip>`;
  }

  override updated() {
    const { reveal } = this.review;
    if (reveal.serial === this._shown || this.count === 0) return;
    this._shown = reveal.serial;
    void this._reveal(reveal);
  }

  /** The element of the active segment; null while it is scrolled away. */
  get activeRow(): SegmentRow | null {
    return this._virtualizer.querySelector<SegmentRow>(`segment-row[aria-rowindex="${this.review.active + 1}"]`);
  }

  private _renderRow(index: number) {
    const { review } = this;
    const row = review.rows.get(index);
    const active = index === review.active;
    return html`<segment-row
      .index=${index}
      .row=${row}
      .begins=${beginsParagraph(row, review.rows.get(index - 1))}
      .active=${active}
      .readOnly=${this.readOnly}
      .lit=${review.lit}
      .draft=${row && review.drafts.text(row.segment.id)}
      .fault=${row && review.drafts.fault(row.segment.id)}
      .machineOpen=${review.machineOpen}
      .memory=${this.memory}
      .look=${review.look}
    ></segment-row>`;
  }

  private async _reveal(reveal: Reveal) {
    const wanted = reveal.focus === 'same' ? this._focus : reveal.focus === 'none' ? null : reveal.focus;
    const { active } = this.review;
    const isOver = () => reveal.serial !== this.review.reveal.serial || !this.isConnected;
    await this._virtualizer.updateComplete;
    // Where the row is there already the focus goes to it at once, so that no key is lost.
    let focused = await this._focusActive(wanted, reveal);
    if (!this.activeRow) await this._arrived(active);
    if (isOver()) return;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      // Where nothing of the row is here yet there is nothing to wait for.
      if (attempt > 0 || this.activeRow) await this._laidOut();
      if (isOver()) return;
      const row = this.activeRow;
      await row?.updateComplete;
      if (isOver() || (row && this._isInView(row))) break;
      const near = row !== null && attempt > 0;
      this._virtualizer.element(active)?.scrollIntoView({ block: near || this._isBeside(row) ? 'nearest' : 'center' });
      await nextFrame();
    }
    await this.review.rows.want(active, active);
    await this._virtualizer.updateComplete;
    if (!isOver() && !focused) focused = await this._focusActive(wanted, reveal);
  }

  /** The rows around a place are here, or are late. */
  private async _arrived(index: number): Promise<void> {
    const rows = this.review.rows.want(Math.max(0, index - AROUND), Math.min(this.count - 1, index + AROUND));
    await Promise.race([rows, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))]);
  }

  /** Gives the active row the focus that was wished for; false when its text is not there yet. */
  private async _focusActive(wanted: 'row' | 'text' | null, { select, point }: Reveal): Promise<boolean> {
    const row = this.activeRow;
    await row?.updateComplete;
    await row?.editor?.updateComplete;
    if (wanted) this._giveFocus(wanted);
    if (!row?.row) return false;
    if (select !== null) row.editor?.select(select);
    else if (point) row.editor?.putCaretAt(point.x, point.y);
    return true;
  }

  private async _laidOut(): Promise<void> {
    // Not the virtualizer's `layoutComplete`: without anything to lay out, that is never fulfilled.
    await this._virtualizer.updateComplete;
    await nextFrame();
    await nextFrame();
  }

  private _giveFocus(wanted: 'row' | 'text') {
    const row = this.activeRow;
    if (!row) this._virtualizer.focus({ preventScroll: true });
    else if (wanted === 'text' && row.editor) row.editor.focus();
    else row.focus({ preventScroll: true });
    this._focus = wanted;
  }

  private _isInView(row: HTMLElement): boolean {
    const view = this._virtualizer.getBoundingClientRect();
    const { top, bottom, height } = row.getBoundingClientRect();
    return top >= view.top - 1 && (bottom <= view.bottom + 1 || height > view.height);
  }

  private _isBeside(row: HTMLElement | null): boolean {
    if (!row) return false;
    const view = this._virtualizer.getBoundingClientRect();
    const { top, bottom } = row.getBoundingClientRect();
    return bottom > view.top - view.height / 2 && top < view.bottom + view.height / 2;
  }

  private _onRange({ first, last }: Event & { first: number; last: number }) {
    void this.review.rows.want(Math.max(0, first - AHEAD), Math.min(this.count - 1, last + AHEAD));
    void this._keepFocus();
  }

  private _onVisible({ first, last }: Event & { first: number; last: number }) {
    this._first = first;
    this._last = last;
  }

  /** The row that had the focus was taken out or came back: the grid itself keeps the focus meanwhile. */
  private async _keepFocus() {
    if (this._focus === null) return;
    await this._laidOut();
    const focused = focusedElement();
    if (focused !== null && focused !== this._virtualizer) return;
    const row = this.activeRow;
    await row?.updateComplete;
    await row?.editor?.updateComplete;
    if (this._focus) this._giveFocus(this._focus);
  }

  private _onFocusIn(event: FocusEvent) {
    const [target] = event.composedPath();
    if (target === this._virtualizer) return;
    const inText = event.composedPath().some((node) => node instanceof HTMLElement && node.matches('segment-editor'));
    this._focus = inText ? 'text' : 'row';
  }

  private _onFocusOut(event: FocusEvent) {
    // Nothing gets the focus when the row is taken out, or when another window comes to the front.
    if (event.relatedTarget instanceof Node && !this._virtualizer.contains(event.relatedTarget)) this._focus = null;
  }

  private _onKey(event: KeyboardEvent) {
    if (event.defaultPrevented || event.altKey || event.isComposing) return;
    const [target] = event.composedPath();
    const onRow = target === this._virtualizer || (target instanceof HTMLElement && target.matches('segment-row'));
    if (event.key === 'Escape' && !onRow) {
      event.preventDefault();
      this._giveFocus('row');
    } else if (onRow) this._onRowKey(event);
  }

  private _onRowKey(event: KeyboardEvent) {
    const { active } = this.review;
    const mod = event.ctrlKey || event.metaKey;
    const page = Math.max(1, this._last - this._first - 1);
    const to = { ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + page, PageUp: active - page }[
      event.key
    ];
    const end = { Home: 0, End: this.count - 1 }[event.key];
    if (end !== undefined || (to !== undefined && !mod)) {
      event.preventDefault();
      this.dispatchEvent(new SegmentChosenEvent(end ?? to ?? active, { focus: 'row' }));
    } else if ((event.key === 'Enter' || event.key === 'F2') && !mod && !event.shiftKey) {
      event.preventDefault();
      this.dispatchEvent(new SegmentChosenEvent(active, { focus: 'text' }));
    }
  }
}

/** A paragraph begins where an editor says so, else where either side has another block than the row before. */
function beginsParagraph(row: Row | undefined, before: Row | undefined): boolean {
  if (!row || !before) return true;
  const { breakBefore } = row.segment;
  if (breakBefore !== undefined) return breakBefore === 'paragraph';
  const block = row.segment.sourceBlock ?? row.segment.targetBlock;
  const other = row.segment.sourceBlock === null ? before.segment.targetBlock : before.segment.sourceBlock;
  return block !== other;
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

declare global {
  interface HTMLElementTagNameMap {
    'segment-list': SegmentList;
  }
}
