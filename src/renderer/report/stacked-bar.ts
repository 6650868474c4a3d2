import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Fill } from '../../core/report/fill-patterns';
import { stackedParts } from '../../core/report/stacked-parts';
import { baseStyles } from '../styles/base';
import { chartFillStyles, fillPatterns, paintOf } from './chart-fills';

/** An amount of a bar and what it is of. */
export interface BarAmount {
  readonly fill: Fill;
  readonly amount: number;
}

/** Height of a bar, in pixels. */
const HEIGHT = 12;

/** Amounts one behind the other as a bar. It only shows: the numbers stand in a table or in words beside it. */
@customElement('stacked-bar')
export class StackedBar extends LitElement {
  static override styles = [
    baseStyles,
    chartFillStyles,
    css`
      :host {
        display: block;
        min-inline-size: 3rem;
      }
      svg {
        inline-size: 100%;
        block-size: 13px;
      }
    `,
  ];

  @property({ attribute: false }) amounts: readonly BarAmount[] = [];
  /** What the full length stands for; the sum of the amounts where it is left out. */
  @property({ attribute: false }) whole?: number;

  override render() {
    const parts = stackedParts(
      this.amounts.map(({ amount }) => amount),
      this.whole,
    );
    return html`<svg aria-hidden="true">
      ${fillPatterns(this.amounts.map(({ fill }) => fill))}
      ${this.amounts.map(({ fill }, index) => {
        const { from, size } = parts[index]!;
        if (size === 0) return nothing;
        return svg`<rect class=${fill} fill=${paintOf(fill)} x="${from}%" y="0.5" width="${size}%" height=${HEIGHT}></rect>`;
      })}
    </svg>`;
  }
}

/** The look of a fill as a small square, for the words that name it. */
@customElement('fill-sign')
export class FillSign extends LitElement {
  static override styles = [
    baseStyles,
    chartFillStyles,
    css`
      :host {
        display: inline-block;
        flex: none;
        inline-size: 13px;
        block-size: 13px;
      }
      svg {
        inline-size: 100%;
        block-size: 100%;
      }
    `,
  ];

  @property() fill: Fill = 'open';

  override render() {
    return html`<svg aria-hidden="true">
      ${fillPatterns([this.fill])}
      <rect class=${this.fill} fill=${paintOf(this.fill)} x="0.5" y="0.5" width="12" height="12"></rect>
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stacked-bar': StackedBar;
    'fill-sign': FillSign;
  }
}
