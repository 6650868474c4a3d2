import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../components/app-button';
import '../components/app-icon';
import { shownText } from '../components/shown-text';
import { Words } from '../state/language-state';
import { baseStyles } from '../styles/base';
import { CompareWantedEvent, RestoreAllWantedEvent } from './history-events';

/**
 * A named point between the changes: a snapshot, or the import.
 * @fires compare-wanted - Compare it with now.
 * @fires restore-all-wanted - Put the document back to it.
 */
@customElement('point-marker')
export class PointMarker extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-1) var(--space-3);
        padding: var(--space-2) var(--space-5);
        border-block-end: 1px solid var(--line);
        background: var(--accent-soft);
        font: var(--weight-normal) var(--size-3) / 1.4 var(--font-ui);
        --icon: 1.125rem;
      }
      app-icon {
        color: var(--accent);
      }
      strong {
        font-weight: var(--weight-bold);
        overflow-wrap: anywhere;
      }
      .who {
        flex: 1;
        color: var(--text);
        font-size: var(--size-2);
      }
    `,
  ];

  /** Which point, as in the list of points. */
  @property() point = '';
  @property() label = '';
  @property() author = '';
  @property() time = '';
  /** Whether the document could be put back to it. */
  @property({ type: Boolean }) restorable = false;
  private readonly _words = new Words(this);

  override render() {
    return html`<app-icon name=${this.point === 'start' ? 'machine' : 'history'}></app-icon>
      <strong>${shownText(this.label)}</strong>
      <span class="who"
        >${shownText(this.author)},
        <time datetime=${this.time}>${this._words.translator.dateTime(this.time)}</time></span
      >
      <app-button compact @click=${() => this.dispatchEvent(new CompareWantedEvent(this.point))}
        >${this._words.t('historyScreen.compareWithNow')}</app-button
      >
      ${
        this.restorable
          ? html`<app-button
              compact
              icon="undo"
              @click=${() => this.dispatchEvent(new RestoreAllWantedEvent(this.point))}
              >${this._words.t('historyScreen.restore')}</app-button
            >`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'point-marker': PointMarker;
  }
}
