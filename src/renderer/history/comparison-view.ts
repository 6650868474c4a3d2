import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ComparedPlace, ComparisonPage } from '../../bridge/history-calls';
import { DIFFERENCE_KINDS } from '../../core/history/compare';
import '../components/app-button';
import '../components/app-empty';
import { Words } from '../state/language-state';
import { baseStyles } from '../styles/base';
import './difference-item';

/**
 * What differs between two points: how much, and each place.
 * @fires more-wanted - The next places are to be fetched.
 * @fires segment-chosen - From a place inside.
 */
@customElement('comparison-view')
export class ComparisonView extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
      }
      .summary {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-4);
        margin: 0;
        padding: var(--space-3) var(--space-5);
        border-block-end: 1px solid var(--line);
        color: var(--text-muted);
        font: var(--weight-normal) var(--size-2) / 1.5 var(--font-ui);
      }
      strong {
        color: var(--text);
        font-weight: var(--weight-bold);
      }
      .more {
        display: flex;
        justify-content: center;
        padding: var(--space-4);
      }
    `,
  ];

  /** How much differs; null while it is being fetched. */
  @property({ attribute: false }) comparison: ComparisonPage | null = null;
  /** The places fetched so far. */
  @property({ attribute: false }) places: readonly ComparedPlace[] = [];
  private readonly _words = new Words(this);

  override render() {
    if (this.comparison === null) return nothing;
    const { total, counts, hter } = this.comparison;
    if (total === 0) {
      return html`<app-empty icon="check" heading=${this._words.t('historyScreen.same')}
        >${this._words.t('historyScreen.sameWhy')}</app-empty
      >`;
    }
    const { number } = this._words.translator;
    const value = number(hter, { maximumFractionDigits: 3 });
    return html`<p class="summary" role="status">
        <strong>${this._words.t('historyScreen.differences', { count: total })}</strong>
        ${DIFFERENCE_KINDS.filter((kind) => counts[kind] > 0).map(
          (kind) => html`<span>${this._words.t(`historyScreen.differs.${kind}`)}: ${number(counts[kind])}</span>`,
        )}
        <span title=${this._words.t('historyScreen.hterWhy')}>${this._words.t('historyScreen.hter', { value })}</span>
      </p>
      ${this.places.map((place) => html`<difference-item .place=${place}></difference-item>`)}
      ${
        this.places.length < total
          ? html`<div class="more">
              <app-button @click=${() => this.dispatchEvent(new Event('more-wanted'))}
                >${this._words.t('historyScreen.morePlaces')}</app-button
              >
            </div>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'comparison-view': ComparisonView;
  }
}
