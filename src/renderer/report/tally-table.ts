import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { OUTCOMES } from '../../core/report/finding-outcomes';
import type { Tally } from '../../core/report/tally-findings';
import { rovingTarget } from '../components/roving';
import { Words } from '../state/language-state';
import { baseStyles } from '../styles/base';
import { reportTableStyles } from './report-table-styles';
import './stacked-bar';

/** The findings of one name are to be shown. */
export class TallyChosenEvent extends Event {
  readonly tally: Tally;
  constructor(tally: Tally) {
    super('tally-chosen', { bubbles: true, composed: true });
    this.tally = tally;
  }
}

/**
 * Findings counted by what became of them, a name a row, as numbers and as a bar. Where the rows lead to their findings the
 * table is one tab stop: arrows move, Enter goes there.
 * @fires tally-chosen - Show the findings of a row.
 */
@customElement('tally-table')
export class TallyTable extends LitElement {
  static override styles = [
    baseStyles,
    reportTableStyles,
    css`
      :host {
        display: block;
      }
      tr.leads {
        cursor: pointer;
      }
      tr.leads:hover {
        background: var(--surface-hover);
      }
      button {
        display: block;
        inline-size: 100%;
        min-block-size: 1.5rem;
        padding: 0;
        border: 0;
        border-radius: var(--radius-1);
        background: none;
        color: var(--accent);
        font: inherit;
        text-align: start;
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }
    `,
  ];

  @property() caption = '';
  /** What the names are of. */
  @property() heading = '';
  @property({ attribute: false }) tallies: readonly Tally[] = [];
  /** The words for a name. */
  @property({ attribute: false }) nameOf: (name: string) => string = (name) => name;
  /** Whether a row leads to its findings. */
  @property({ type: Boolean }) leads = false;
  /** The row whose name takes the focus. */
  @state() private _at = 0;
  private readonly _words = new Words(this);

  override willUpdate() {
    const last = this._leading.length - 1;
    this._at = Math.max(0, Math.min(this._at, last));
  }

  override render() {
    const most = Math.max(1, ...this.tallies.map(({ all }) => all));
    return html`<table>
      <caption>
        ${this.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${this.heading}</th>
          ${OUTCOMES.map((outcome) => html`<th scope="col" class="number">${this._words.t(`report.findings.${outcome}`)}</th>`)}
          <th scope="col" class="chart">
            <span class="for-screen-readers">${this._words.t('report.findings.chart')}</span>
          </th>
        </tr>
      </thead>
      <tbody @keydown=${this._onKey}>
        ${this.tallies.map((tally) => this._renderRow(tally, most))}
      </tbody>
    </table>`;
  }

  private _renderRow(tally: Tally, most: number) {
    const leading = this._leading.indexOf(tally);
    const name = this.nameOf(tally.name);
    return html`<tr
      class=${leading < 0 ? '' : 'leads'}
      @click=${leading < 0 ? nothing : () => this.dispatchEvent(new TallyChosenEvent(tally))}
    >
      <th scope="row">
        ${
          leading < 0
            ? name
            : html`<button
                type="button"
                title=${this._words.t('report.findings.show', { name })}
                tabindex=${leading === this._at ? 0 : -1}
                @focus=${() => (this._at = leading)}
              >
                ${name}
              </button>`
        }
      </th>
      ${OUTCOMES.map((outcome) => html`<td class="number">${this._words.translator.number(tally[outcome])}</td>`)}
      <td class="chart">
        <stacked-bar .amounts=${OUTCOMES.map((fill) => ({ fill, amount: tally[fill] }))} .whole=${most}></stacked-bar>
      </td>
    </tr>`;
  }

  /** The rows with findings that can be shown: settled ones are no more. */
  private get _leading(): readonly Tally[] {
    return this.leads ? this.tallies.filter(({ open, dismissed }) => open + dismissed > 0) : [];
  }

  private readonly _onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = rovingTarget(event.key, this._at, this._leading.length);
    if (to === undefined) return;
    event.preventDefault();
    this._at = to;
    this.renderRoot.querySelectorAll<HTMLElement>('button')[to]?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'tally-table': TallyTable;
  }
  interface HTMLElementEventMap {
    'tally-chosen': TallyChosenEvent;
  }
}
