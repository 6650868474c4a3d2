import '@lit-labs/virtualizer';
import type { LitVirtualizer } from '@lit-labs/virtualizer';
import { flow } from '@lit-labs/virtualizer/layouts/flow.js';
import { css, html, LitElement } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Correction } from '../../bridge/correction-calls';
import '../components/app-icon';
import '../components/app-shortcut';
import { SegmentChosenEvent } from '../review/review-events';
import { Words } from '../state/language-state';
import { Watch } from '../state/observable';
import { matchesKeys } from '../state/shortcuts';
import { baseStyles } from '../styles/base';
import './correction-item';
import { CorrectionAcceptedEvent, CorrectionUndoneEvent, SettledWantedEvent } from './corrections-events';
import type { CorrectionsState } from './corrections-state';

/** Named, for left out it is fetched later, and until then the list cannot be scrolled by us. */
const LAYOUT = flow();
const PAGE = 8;

/**
 * The corrections that are shown, as a grid with a single tab stop: arrows move, Enter opens the segment in the review, A accepts,
 * Delete takes back. Tab goes on to the buttons of the current row.
 * @fires segment-chosen - Show a segment in the review.
 * @fires correction-accepted - A correction is right.
 * @fires correction-undone - A correction is to be taken back.
 * @fires settled-wanted - What the corrections in view settled is to be fetched.
 */
@customElement('corrections-list')
export class CorrectionsList extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-block-size: 0;
      }
      .grid {
        flex: 1;
        min-block-size: 0;
        outline: none;
      }
      lit-virtualizer {
        block-size: 100%;
        scrollbar-gutter: stable;
      }
      .grid:focus-visible correction-item[aria-selected='true'] {
        outline: var(--ring);
        outline-offset: -2px;
      }
      .keys {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--space-4);
        margin: 0;
        padding: var(--space-2) var(--space-4);
        border-block-start: 1px solid var(--line);
        background: var(--canvas);
        color: var(--text-muted);
        font: var(--weight-normal) var(--size-1) / 1.4 var(--font-ui);
      }
      .keys span {
        display: inline-flex;
        align-items: center;
        gap: 0.3rem;
        min-block-size: 1.5rem;
        --icon: 0.9375rem;
      }
    `,
  ];

  @property({ attribute: false }) corrections!: CorrectionsState;
  @property({ type: Boolean }) readOnly = false;
  @query('.grid') private readonly _grid!: HTMLElement;
  @query('lit-virtualizer') private readonly _virtualizer!: LitVirtualizer<Correction>;
  private readonly _words = new Words(this);
  private _shown: readonly Correction[] = [];
  private _current = '';
  /** What the list has drawn, both inclusive. */
  private _first = 0;
  private _last = -1;

  constructor() {
    super();
    new Watch(this, () => [this.corrections]);
  }

  override willUpdate() {
    this._shown = this.corrections.shown;
  }

  override render() {
    const { corrections, _shown: shown } = this;
    // A new function each time: that is what makes the virtualizer draw its rows anew.
    const renderItem = (correction: Correction | undefined, index: number) =>
      correction ? this._renderRow(correction, index) : html``;
    return html`<div
        class="grid"
        role="grid"
        tabindex="0"
        aria-label=${this._words.t('correctionsScreen.list')}
        aria-rowcount=${shown.length + 1}
        aria-colcount="4"
        aria-activedescendant="correction-${corrections.current?.segment.id ?? ''}"
        @keydown=${this._onKey}
      >
        <div class="for-screen-readers" role="rowgroup">
          <div role="row" aria-rowindex="1">
            ${(['number', 'source', 'target', 'actions'] as const).map(
              (name) => html`<span role="columnheader">${this._words.t(`correctionsScreen.columns.${name}`)}</span>`,
            )}
          </div>
        </div>
        <lit-virtualizer
          scroller
          role="rowgroup"
          tabindex="-1"
          .layout=${LAYOUT}
          .items=${[...shown]}
          .keyFunction=${keyOf}
          .renderItem=${renderItem}
          @rangeChanged=${this._onRange}
        ></lit-virtualizer>
      </div>
      ${this._renderKeys()}`;
  }

  override updated() {
    this._wantSettled();
    const { current, at } = this.corrections;
    if (!current || current.segment.id === this._current) return;
    this._current = current.segment.id;
    void this._reveal(at);
  }

  /** Puts the focus on the list, where the keys act on the current correction. */
  override focus() {
    this._grid.focus();
  }

  private _renderRow(correction: Correction, index: number) {
    const { corrections } = this;
    const { id } = correction.segment;
    const current = index === corrections.at;
    return html`<correction-item
      role="row"
      id="correction-${id}"
      aria-rowindex=${index + 2}
      aria-selected=${current}
      .correction=${correction}
      .settled=${corrections.settled.get(id) ?? []}
      .current=${current}
      ?clean=${corrections.view === 'clean'}
      ?readOnly=${this.readOnly}
      @click=${() => corrections.goTo(index)}
    ></correction-item>`;
  }

  private _renderKeys() {
    const acts = [
      ['A', 'accept'],
      ['Delete', 'undo'],
    ] as const;
    return html`<p class="keys">
      <span><app-shortcut keys="Enter"></app-shortcut>${this._words.t('correctionsScreen.keys.open')}</span>
      ${
        this.readOnly
          ? html`<span><app-icon name="lock"></app-icon>${this._words.t('app.bars.readOnly')}</span>`
          : acts.map(
              ([keys, name]) =>
                html`<span
                  ><app-shortcut keys=${keys}></app-shortcut>${this._words.t(`correctionsScreen.keys.${name}`)}</span
                >`,
            )
      }
    </p>`;
  }

  private async _reveal(at: number) {
    await this._virtualizer.updateComplete;
    if (this.isConnected) this._virtualizer.element(at)?.scrollIntoView({ block: 'nearest' });
  }

  private _wantSettled() {
    const ids = this._shown.slice(this._first, this._last + 1).map(({ segment }) => segment.id);
    if (ids.length > 0) this.dispatchEvent(new SettledWantedEvent(ids));
  }

  private readonly _onRange = ({ first, last }: Event & { first: number; last: number }) => {
    this._first = first;
    this._last = last;
    this._wantSettled();
  };

  private readonly _onKey = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const { corrections } = this;
    const { current } = corrections;
    const last = this._shown.length - 1;
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE, Home: -last, End: last }[event.key];
    if (step !== undefined && plain) corrections.goTo(corrections.at + step);
    else if (!current) return;
    else if (matchesKeys(event, 'Enter')) {
      this.dispatchEvent(new SegmentChosenEvent(current.index, { focus: 'row' }));
    } else if (matchesKeys(event, 'A')) this.dispatchEvent(new CorrectionAcceptedEvent(current));
    else if (matchesKeys(event, 'Delete') || matchesKeys(event, 'Backspace'))
      this.dispatchEvent(new CorrectionUndoneEvent(current));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

/** What tells rows apart; while rows go away the list still asks for one that is gone. */
function keyOf(correction: Correction | undefined): string {
  return correction?.segment.id ?? '';
}

declare global {
  interface HTMLElementTagNameMap {
    'corrections-list': CorrectionsList;
  }
}
