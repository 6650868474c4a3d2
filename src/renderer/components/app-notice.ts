import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { NoticeClosedEvent } from '../events';
import { Words } from '../state/language-state';
import type { NoticeKind } from '../state/notices-state';
import { baseStyles } from '../styles/base';
import './app-button';
import './app-icon';
import type { IconName } from './icons';

const NOTICE_ICONS: Readonly<Record<NoticeKind, IconName>> = {
  info: 'info',
  success: 'confirm',
  warning: 'warning',
  danger: 'failure',
};

/**
 * A notice: as a bar across a screen, inside a form, or floating. It does not announce itself; the shell's live regions
 * do that for what comes up by itself.
 * @fires notice-closed - Its closing button was used; only with `closable`.
 * @slot - What it says.
 * @slot actions - Buttons.
 */
@customElement('app-notice')
export class AppNotice extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
        font: var(--weight-normal) var(--size-3) / 1.45 var(--font-ui);
      }
      .notice {
        display: flex;
        align-items: flex-start;
        gap: var(--space-2);
        padding: var(--space-1) var(--space-2) var(--space-1) var(--space-3);
        /* Written apart: the shorthand takes no color-mix() in Chrome 114. */
        border: 1px solid;
        border-color: color-mix(in srgb, var(--tone) 35%, var(--ground));
        border-radius: var(--radius-2);
        background: var(--ground);
        color: var(--text);
      }
      :host([bar]) .words {
        min-block-size: 1.5rem;
      }
      :host([bar]) .notice {
        align-items: center;
        padding: var(--space-1) var(--space-4);
        border-width: 0 0 1px;
        border-radius: 0;
      }
      :host([floating]) .notice {
        box-shadow: var(--shadow-2);
      }
      .info {
        --tone: var(--info);
        --ground: var(--info-soft);
      }
      .success {
        --tone: var(--success);
        --ground: var(--success-soft);
      }
      .warning {
        --tone: var(--warning);
        --ground: var(--warning-soft);
      }
      .danger {
        --tone: var(--danger);
        --ground: var(--danger-soft);
      }
      app-icon {
        margin-block-start: 0.3125rem;
        color: var(--tone);
        --icon: 1.125rem;
      }
      :host([bar]) app-icon {
        margin: 0;
      }
      .words {
        display: grid;
        align-content: center;
        flex: 1;
        min-block-size: 1.75rem;
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      .actions {
        display: flex;
        gap: var(--space-2);
      }
    `,
  ];

  @property() kind: NoticeKind = 'info';
  @property() icon?: IconName;
  /** Across the whole width, without a frame. */
  @property({ type: Boolean, reflect: true }) bar = false;
  @property({ type: Boolean, reflect: true }) floating = false;
  @property({ type: Boolean }) closable = false;
  private readonly _words = new Words(this);

  override render() {
    return html`<div class="notice ${this.kind}">
      <app-icon name=${this.icon ?? NOTICE_ICONS[this.kind]}></app-icon>
      <div class="words"><slot></slot></div>
      <div class="actions"><slot name="actions"></slot></div>
      ${
        this.closable
          ? html`<app-button
              kind="quiet"
              compact
              icon="close"
              label=${this._words.t('app.close')}
              @click=${() => this.dispatchEvent(new NoticeClosedEvent())}
            ></app-button>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'app-notice': AppNotice;
  }
}
