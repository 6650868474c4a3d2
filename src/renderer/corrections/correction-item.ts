import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Correction } from '../../bridge/project-calls';
import '../components/app-button';
import '../components/app-icon';
import { Words } from '../state/language-state';
import { baseStyles } from '../styles/base';
import { SegmentChosenEvent } from '../review/review-events';
import '../review/word-diff';

/**
 * One corrected segment: the Russian, and what became of the English.
 * @fires segment-chosen - Show it in the review.
 */
@customElement('correction-item')
export class CorrectionItem extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
        inline-size: 100%;
      }
      article {
        display: grid;
        grid-template-columns: 4.5rem minmax(0, 1fr) minmax(0, 1fr);
        column-gap: var(--space-5);
        padding: var(--space-4) var(--space-5) var(--space-4) var(--space-3);
        border-block-end: 1px solid var(--line);
        background: var(--surface);
        font: var(--weight-normal) var(--size-text) / var(--leading-text) var(--font-text);
      }
      .number {
        text-align: end;
      }
      .number button {
        min-inline-size: 2.25rem;
        min-block-size: 1.75rem;
        padding: 0 var(--space-2);
        border: 0;
        border-radius: var(--radius-1);
        background: none;
        color: var(--accent);
        font: var(--weight-medium) var(--size-2) / 1.75rem var(--font-ui);
        font-variant-numeric: tabular-nums;
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }
      .number button:hover {
        background: var(--accent-soft);
      }
      .source {
        color: var(--text-muted);
      }
      .missing {
        font-style: italic;
        font-family: var(--font-ui);
        font-size: var(--size-3);
      }
      .source,
      .target {
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      .about {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 var(--space-3);
        margin-block-start: var(--space-1);
        color: var(--text-muted);
        font: var(--weight-normal) var(--size-1) / 1.6 var(--font-ui);
      }
      .state {
        display: inline-flex;
        align-items: center;
        gap: var(--space-1);
        --icon: 0.8125rem;
      }
      .state.excluded {
        color: var(--removed);
        font-weight: var(--weight-medium);
      }
      .state.confirmed {
        color: var(--state-confirmed);
      }
    `,
  ];

  @property({ attribute: false }) correction!: Correction;
  private readonly _words = new Words(this);

  override render() {
    const { index, segment, author, time } = this.correction;
    const excluded = segment.state === 'excluded';
    const number = this._words.translator.number(index + 1);
    return html`<article>
      <div class="number">
        <button
          type="button"
          aria-label=${this._words.t('reviewScreen.corrections.goTo', { number: index + 1 })}
          title=${this._words.t('reviewScreen.corrections.goTo', { number: index + 1 })}
          @click=${this._onGo}
        >
          ${number}
        </button>
      </div>
      ${
        segment.source === ''
          ? html`<div class="source missing">${this._words.t('reviewScreen.row.noSource')}</div>`
          : html`<div class="source" lang="ru">${segment.source}</div>`
      }
      <div>
        <div class="target" lang="en">
          <word-diff .textBefore=${segment.machine} .textAfter=${excluded ? '' : segment.target}></word-diff>
        </div>
        <div class="about">
          <span class="state ${segment.state}">
            <app-icon name="state-${segment.state}"></app-icon>${
              excluded
                ? this._words.t('reviewScreen.corrections.removed')
                : this._words.t(`review.state.${segment.state}`)
            }
          </span>
          ${author === '' ? nothing : html`<span>${author}</span>`}
          ${time === '' ? nothing : html`<time datetime=${time}>${this._words.translator.dateTime(time)}</time>`}
        </div>
      </div>
    </article>`;
  }

  private _onGo() {
    this.dispatchEvent(new SegmentChosenEvent(this.correction.index, { focus: 'row' }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'correction-item': CorrectionItem;
  }
}
