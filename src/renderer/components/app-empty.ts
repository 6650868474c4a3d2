import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { baseStyles } from '../styles/base';
import './app-icon';
import type { IconName } from './icons';

/**
 * What a list or panel shows when it has nothing to show: an icon, what it means and what to do.
 * @slot - A sentence or two.
 * @slot actions - Buttons.
 */
@customElement('app-empty')
export class AppEmpty extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        align-items: center;
        justify-content: center;
        gap: var(--space-2);
        padding: var(--space-6) var(--space-5);
        color: var(--text-muted);
        font: var(--weight-normal) var(--size-3) / var(--leading) var(--font-ui);
        text-align: center;
        text-wrap: balance;
      }
      app-icon {
        --icon: 2rem;
        opacity: 0.7;
      }
      .heading {
        margin: 0;
        color: var(--text);
        font-weight: var(--weight-medium);
        font-size: var(--size-4);
      }
      .words {
        max-inline-size: 32rem;
      }
      slot[name='actions'] {
        display: flex;
        gap: var(--space-2);
        margin-block-start: var(--space-2);
      }
    `,
  ];

  @property() icon?: IconName;
  @property() heading = '';

  override render() {
    return html`${this.icon ? html`<app-icon name=${this.icon}></app-icon>` : nothing}
      ${this.heading ? html`<p class="heading">${this.heading}</p>` : nothing}
      <div class="words"><slot></slot></div>
      <slot name="actions"></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'app-empty': AppEmpty;
  }
}
