import '@lit-labs/virtualizer';
import type { LitVirtualizer } from '@lit-labs/virtualizer';
import { flow } from '@lit-labs/virtualizer/layouts/flow.js';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { PairEntry } from '../../bridge/alignment-calls';
import { shownText } from '../components/shown-text';
import { Words } from '../state/language-state';
import { Watch } from '../state/observable';
import { baseStyles } from '../styles/base';
import { PairChosenEvent } from './alignment-events';
import type { AlignmentState } from './alignment-state';
import './pair-score';

/** Named, for left out it is fetched later. */
const LAYOUT = flow();
/** Entries fetched beyond the view on each side. */
const AHEAD = 40;

/**
 * All pairs, of which only those in view exist, as a list box: arrows, Page keys, Home and End choose.
 * @fires pair-chosen - By key or click.
 */
@customElement('pair-list')
export class PairList extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
        position: relative;
        min-block-size: 0;
        background: var(--surface);
      }
      lit-virtualizer {
        block-size: 100%;
      }
      /* The entries lie over the edge of the list and would hide its ring. */
      lit-virtualizer:focus-visible {
        outline: none;
      }
      .ring {
        position: absolute;
        z-index: 1;
        inset: 0;
        pointer-events: none;
      }
      lit-virtualizer:focus-visible + .ring {
        outline: var(--ring);
        outline-offset: -2px;
      }
      [role='option'] {
        display: grid;
        grid-template-columns: 2.75rem minmax(0, 1fr);
        gap: 0.15rem var(--space-2);
        inline-size: 100%;
        padding: var(--space-2) var(--space-3);
        border-block-end: 1px solid var(--line);
        font: var(--weight-normal) var(--size-3) / 1.45 var(--font-text);
        cursor: default;
      }
      [role='option']:hover {
        background: var(--surface-hover);
      }
      [aria-selected='true'] {
        background: var(--surface-selected) !important;
        box-shadow: inset 3px 0 0 var(--accent);
      }
      .number {
        grid-row: span 3;
        color: var(--text-muted);
        font: var(--weight-normal) var(--size-2) / 1.6 var(--font-ui);
        font-variant-numeric: tabular-nums;
        text-align: end;
      }
      .text {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .excluded .text {
        color: var(--text-muted);
      }
      .none {
        color: var(--text-muted);
      }
      @media (forced-colors: active) {
        [aria-selected='true'] {
          outline: 2px solid Highlight;
          outline-offset: -2px;
        }
      }
    `,
  ];

  @property({ attribute: false }) pairs!: AlignmentState;
  /** Place in the document of the pair that is worked on. */
  @property({ type: Number }) active = 0;
  @state() private _items: number[] = [];
  @query('lit-virtualizer') private readonly _virtualizer!: LitVirtualizer<number>;
  private readonly _words = new Words(this);
  private _first = 0;
  private _last = 0;
  private _shown = '';

  constructor() {
    super();
    new Watch(this, () => [this.pairs]);
  }

  override willUpdate() {
    const { count } = this.pairs;
    if (this._items.length !== count) this._items = Array.from({ length: count }, (_, rank) => rank);
  }

  override render() {
    const rank = this.pairs.rankOf(this.active);
    return html`<lit-virtualizer
        scroller
        role="listbox"
        tabindex="0"
        aria-label=${this._words.t('pairsScreen.list')}
        aria-activedescendant=${this._items.length > 0 ? `pair-${rank}` : nothing}
        .layout=${LAYOUT}
        .items=${this._items}
        .keyFunction=${(item: number) => item}
        .renderItem=${(item: number) => this._renderPair(item)}
        @rangeChanged=${this._onRange}
        @visibilityChanged=${this._onVisible}
        @keydown=${this._onKey}
      ></lit-virtualizer>
      <div class="ring"></div>`;
  }

  override updated() {
    // Only another pair, another order or another document moves the view.
    const now = `${this.active} ${this.pairs.order} ${this._items.length}`;
    if (now === this._shown || this._items.length === 0) return;
    this._shown = now;
    void this._reveal(this.pairs.rankOf(this.active));
  }

  /** Gives the list the focus. */
  override focus() {
    this._virtualizer.focus({ preventScroll: true });
  }

  private _renderPair(rank: number) {
    const pair = this.pairs.entries.get(rank);
    const place = this.pairs.placeOf(rank);
    return html`<div
      role="option"
      id="pair-${rank}"
      class=${pair?.state ?? ''}
      aria-selected=${place === this.active}
      aria-setsize=${this._items.length}
      aria-posinset=${rank + 1}
      aria-busy=${pair ? nothing : 'true'}
      @click=${() => this._choose(place)}
    >
      <span class="number">${this._words.translator.number(place + 1)}</span>
      ${pair ? this._renderTexts(pair) : html`<span class="none">${this._words.t('reviewScreen.row.loading')}</span>`}
    </div>`;
  }

  private _renderTexts(pair: PairEntry) {
    const text = (words: string, language: string) =>
      words === ''
        ? html`<span class="text none">—</span>`
        : html`<span class="text" lang=${language}>${shownText(words)}</span>`;
    return html`${text(pair.source, 'ru')} ${text(pair.target, 'en')} <pair-score .pair=${pair}></pair-score>`;
  }

  private async _reveal(rank: number) {
    await this._virtualizer.updateComplete;
    for (let attempt = 0; attempt < 3; attempt += 1) {
      if (!this.isConnected) return;
      this._virtualizer.element(rank)?.scrollIntoView({ block: 'nearest' });
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }

  private _onRange({ first, last }: Event & { first: number; last: number }) {
    void this.pairs.entries.want(Math.max(0, first - AHEAD), Math.min(this.pairs.count - 1, last + AHEAD));
  }

  private _onVisible({ first, last }: Event & { first: number; last: number }) {
    this._first = first;
    this._last = last;
  }

  private _onKey(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const rank = this.pairs.rankOf(this.active);
    const page = Math.max(1, this._last - this._first - 1);
    const last = this.pairs.count - 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: rank + 1,
      ArrowUp: rank - 1,
      PageDown: rank + page,
      PageUp: rank - page,
      Home: 0,
      End: last,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this._choose(this.pairs.placeOf(Math.max(0, Math.min(to, last))));
  }

  private _choose(place: number) {
    this.dispatchEvent(new PairChosenEvent(place));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pair-list': PairList;
  }
}
