import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PairPreview, PreviewedPair } from '../../bridge/file-calls';
import '../alignment/pair-score';
import '../components/app-notice';
import '../components/app-switch';
import { shownText } from '../components/shown-text';
import type { ValueChangedEvent } from '../events';
import { Words } from '../state/language-state';
import { baseStyles, proseStyles } from '../styles/base';

/** How two texts pair, before their project is made: counts, the first pairs, and the most doubtful ones. */
@customElement('pair-preview')
export class PairPreviewTable extends LitElement {
  static override styles = [
    baseStyles,
    proseStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-2);
        font: var(--weight-normal) var(--size-3) / var(--leading) var(--font-ui);
      }
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2) var(--space-3);
        min-block-size: 2.5rem;
      }
      h2 {
        font-size: var(--size-4);
      }
      .counts {
        flex: 1;
        color: var(--text-muted);
      }
      .weak {
        color: var(--warning);
        font-weight: var(--weight-bold);
      }
      .frame {
        overflow: hidden;
        border: 1px solid var(--line);
        border-radius: var(--radius-3);
        background: var(--surface);
      }
      table {
        inline-size: 100%;
        border-collapse: collapse;
        table-layout: fixed;
      }
      th {
        color: var(--text-muted);
        font-weight: var(--weight-medium);
        font-size: var(--size-2);
        text-align: start;
      }
      th,
      td {
        padding: var(--space-2) var(--space-3);
        border-block-end: 1px solid var(--line);
        vertical-align: top;
      }
      tr:last-child td {
        border-block-end: 0;
      }
      .number {
        inline-size: 3.5rem;
        color: var(--text-muted);
        font-variant-numeric: tabular-nums;
        text-align: end;
      }
      .sure {
        inline-size: 13rem;
      }
      td[lang] {
        font: var(--weight-normal) var(--size-3) / 1.5 var(--font-text);
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) preview!: PairPreview;
  @state() private _which: 'first' | 'doubtful' = 'first';
  private readonly _words = new Words(this);

  override willUpdate() {
    if (this.preview.doubtful.length === 0) this._which = 'first';
  }

  override render() {
    const { total, weak, alone, doubtful, warnings } = this.preview;
    const pairs = this.preview[this._which];
    return html`<header>
        <h2>${this._words.t('app.preview.heading')}</h2>
        <p class="counts" role="status">
          ${this._words.t('app.preview.pairs', { count: total })} ·
          <span class=${weak === 0 ? '' : 'weak'}
            >${this._words.t(weak === 0 ? 'pairsScreen.noneWeak' : 'pairsScreen.weak', { count: weak })}</span
          >${alone === 0 ? nothing : html` · ${this._words.t('pairsScreen.alone', { count: alone })}`}
        </p>
        ${
          doubtful.length === 0
            ? nothing
            : html`<app-switch
                label=${this._words.t('app.preview.which')}
                value=${this._which}
                .options=${(['first', 'doubtful'] as const).map((value) => ({
                  value,
                  label: this._words.t(`app.preview.${value}`),
                }))}
                @value-changed=${({ value }: ValueChangedEvent) => (this._which = value === 'first' ? 'first' : 'doubtful')}
              ></app-switch>`
        }
      </header>
      ${warnings.map((warning) => html`<app-notice kind="warning">${this._words.fault(warning)}</app-notice>`)}
      <div class="frame">
        <table aria-label=${this._words.t('app.preview.heading')}>
          <thead>
            <tr>
              <th class="number" scope="col">${this._words.t('app.preview.number')}</th>
              <th scope="col">${this._words.t('review.side.source')}</th>
              <th scope="col">${this._words.t('review.side.target')}</th>
              <th class="sure" scope="col">${this._words.t('app.preview.sure')}</th>
            </tr>
          </thead>
          <tbody>
            ${pairs.map((pair) => this._renderPair(pair))}
          </tbody>
        </table>
      </div>`;
  }

  private _renderPair(pair: PreviewedPair) {
    const { index, source, target } = pair;
    return html`<tr>
      <td class="number">${this._words.translator.number(index + 1)}</td>
      <td lang="ru">${shownText(source) || '—'}</td>
      <td lang="en">${shownText(target) || '—'}</td>
      <td><pair-score .pair=${pair}></pair-score></td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pair-preview': PairPreviewTable;
  }
}
