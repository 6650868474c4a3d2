import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { SEVERITIES } from '../../core/findings/finding';
import type { StripPlace } from '../../core/report/document-strip';
import { stripColumns, type StripColumn } from '../../core/report/strip-columns';
import { wordPlace, wordPlaceContents } from '../../i18n/word-report';
import { rovingTarget } from '../components/roving';
import { SegmentChosenEvent } from '../review/review-events';
import { Words } from '../state/language-state';
import { baseStyles } from '../styles/base';
import { chartFillStyles, fillPatterns, paintOf } from './chart-fills';

/** Height of the tallest column, and where the bar of what is reviewed lies, in pixels. */
const TALLEST = 84;
const FOOT = TALLEST + 3;
const REVIEWED = FOOT + 5;
const HEIGHT = REVIEWED + 10;

/**
 * The document from its beginning to its end: a column where findings are open, the taller the more, and below what is reviewed.
 * One tab stop: arrows move from place to place, Enter or a click goes there.
 * @fires segment-chosen - Show the first open finding of a place, or its first segment.
 */
@customElement('document-strip')
export class DocumentStrip extends LitElement {
  static override styles = [
    baseStyles,
    chartFillStyles,
    css`
      :host {
        display: block;
      }
      svg {
        inline-size: 100%;
        block-size: ${HEIGHT}px;
      }
      .foot {
        stroke: var(--line-strong);
      }
      .place {
        cursor: pointer;
      }
      .place .area {
        fill: transparent;
        stroke: none;
      }
      .place:hover .area {
        fill: var(--surface-hover);
      }
      .place:focus {
        outline: none;
      }
      .place:focus-visible .area {
        stroke: var(--focus);
        stroke-width: 2;
      }
      .said {
        min-block-size: 1.5em;
        margin: var(--space-1) 0 0;
        color: var(--text-muted);
        font: var(--weight-normal) var(--size-2) / 1.5 var(--font-ui);
      }
    `,
  ];

  @property({ attribute: false }) strip: readonly StripPlace[] = [];
  /** The place that takes the focus, and the one that is told about. */
  @state() private _at = 0;
  @state() private _told: StripPlace | null = null;
  private readonly _words = new Words(this);

  override willUpdate() {
    this._at = Math.max(0, Math.min(this._at, this.strip.length - 1));
  }

  override render() {
    const columns = stripColumns(this.strip, TALLEST);
    return html`<svg role="group" aria-label=${this._words.t('report.strip.label')} @keydown=${this._onKey}>
        ${fillPatterns([...SEVERITIES, 'confirmed'])}
        <line class="foot" x1="0" x2="100%" y1=${FOOT} y2=${FOOT}></line>
        ${columns.map((column, index) => this._renderPlace(column, index))}
      </svg>
      <p class="said" aria-hidden="true">
        ${this._told ? this._describe(this._told) : this._words.t('report.strip.keys')}
      </p>`;
  }

  private _renderPlace({ place, from, size, pieces, reviewed }: StripColumn, index: number) {
    const tell = (told: StripPlace | null) => () => (this._told = told);
    return svg`<g
      class="place"
      role="button"
      tabindex=${index === this._at ? 0 : -1}
      aria-label=${this._describe(place)}
      @click=${() => this._choose(place)}
      @focus=${() => {
        this._at = index;
        this._told = place;
      }}
      @blur=${tell(null)}
      @mouseenter=${tell(place)}
      @mouseleave=${tell(null)}
    >
      <rect class="area" x="${from}%" y="0" width="${size}%" height=${HEIGHT}></rect>
      ${pieces.map(
        ({ severity, above, height }) =>
          svg`<rect
            class=${severity}
            fill=${paintOf(severity)}
            x="${from + size * 0.12}%"
            y=${TALLEST + 1 - above - height}
            width="${size * 0.76}%"
            height=${height}
          ></rect>`,
      )}
      ${
        reviewed === 0
          ? nothing
          : svg`<rect class="confirmed" fill="currentColor" x="${from}%" y=${REVIEWED} width="${size * reviewed}%" height="6"></rect>`
      }
    </g>`;
  }

  private _describe(place: StripPlace): string {
    const { translator } = this._words;
    return `${wordPlace(translator, place)}: ${wordPlaceContents(translator, place)}`;
  }

  private _choose({ first, from }: StripPlace) {
    this.dispatchEvent(new SegmentChosenEvent(first ?? from, { focus: 'row' }));
  }

  private readonly _onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const place = this.strip[this._at];
    const to = rovingTarget(event.key, this._at, this.strip.length);
    if (to !== undefined) {
      this._at = to;
      this.renderRoot.querySelectorAll<SVGElement>('.place')[to]?.focus();
    } else if ((event.key === 'Enter' || event.key === ' ') && place) this._choose(place);
    else return;
    event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'document-strip': DocumentStrip;
  }
}
