import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { OverviewEntry } from '../../bridge/project-calls';
import { SEVERITIES } from '../../core/findings/finding';
import { Words } from '../state/language-state';
import { baseStyles } from '../styles/base';
import { bucketsOf, type Bucket } from './overview-buckets';
import { SegmentChosenEvent } from './review-events';

/** Height of one mark, in pixels. */
const STEP = 3;

/**
 * The whole document beside the scroll bar: confirmed and edited segments on the left, findings on the right, longer
 * the graver they are. A click goes there; the keyboard has the finding commands for that.
 */
@customElement('overview-strip')
export class OverviewStrip extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
        inline-size: 1.75rem;
        border-inline: 1px solid var(--line);
        background: var(--canvas);
        overflow: hidden;
      }
      svg {
        display: block;
        inline-size: 100%;
        block-size: 100%;
      }
      .view {
        fill: var(--text-muted);
        opacity: 0.16;
      }
      .here {
        fill: var(--accent);
      }
      .confirmed {
        fill: var(--state-confirmed);
      }
      .edited {
        fill: var(--state-edited);
      }
      .critical {
        fill: var(--severity-critical);
      }
      .major {
        fill: var(--severity-major);
      }
      .minor {
        fill: var(--severity-minor);
      }
      .neutral {
        fill: var(--severity-neutral);
      }
    `,
  ];

  @property({ attribute: false }) entries: readonly OverviewEntry[] = [];
  @property({ type: Number }) active = 0;
  /** First and last row in view. */
  @property({ type: Number }) first = 0;
  @property({ type: Number }) last = 0;
  @state() private _height = 0;
  private readonly _words = new Words(this);
  private _observer: ResizeObserver | null = null;
  private _counted: readonly OverviewEntry[] | null = null;
  private _countedFor = 0;
  private _buckets: readonly Bucket[] = [];

  override connectedCallback() {
    super.connectedCallback();
    this._observer = new ResizeObserver(([entry]) => (this._height = Math.floor(entry?.contentRect.height ?? 0)));
    this._observer.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this._observer?.disconnect();
  }

  override render() {
    const { _height: height } = this;
    const count = this.entries.length;
    if (count === 0 || height < STEP) return nothing;
    const at = (index: number) => (index / count) * height;
    const viewHeight = Math.max(8, at(this.last + 1) - at(this.first));
    return html`<svg role="img" aria-label=${this._words.t('reviewScreen.overview.label')} @click=${this._onClick}>
      <title>${this._words.t('reviewScreen.overview.hint')}</title>
      <rect class="view" x="0" y=${at(this.first)} width="28" height=${viewHeight}></rect>
      ${this._bucketsNow(Math.floor(height / STEP)).map((bucket) => this._renderBucket(bucket, at))}
      <rect class="here" x="0" y=${Math.min(height - 2, at(this.active + 0.5) - 1)} width="28" height="2"></rect>
    </svg>`;
  }

  private _renderBucket({ index, state, severity }: Bucket, at: (index: number) => number) {
    const y = at(index + 0.5) - STEP / 2;
    const length = severity ? 16 - 3.5 * SEVERITIES.indexOf(severity) : 0;
    return svg`${state ? svg`<rect class=${state} x="2" y=${y} width="5" height=${STEP}></rect>` : nothing}
      ${severity ? svg`<rect class=${severity} x="9" y=${y} width=${length} height=${STEP} rx="0.5"></rect>` : nothing}`;
  }

  private _bucketsNow(most: number): readonly Bucket[] {
    if (this._counted !== this.entries || this._countedFor !== most) {
      this._counted = this.entries;
      this._countedFor = most;
      this._buckets = bucketsOf(this.entries, most);
    }
    return this._buckets;
  }

  private _onClick(event: MouseEvent) {
    const { top, height } = this.getBoundingClientRect();
    const index = Math.floor(((event.clientY - top) / height) * this.entries.length);
    this.dispatchEvent(new SegmentChosenEvent(index, { focus: 'row' }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'overview-strip': OverviewStrip;
  }
}
