import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { MenuCommand } from '../../bridge/calls';
import { ariaKeys, keysText } from '../state/shortcuts';
import { baseStyles } from '../styles/base';
import './app-icon';
import type { IconName } from './icons';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

/**
 * A button: words in its slot, an icon before them, or an icon alone with a label. Names its command's shortcut in the
 * tooltip and to screen readers. While busy it keeps the focus and ignores clicks.
 * @slot - The words; leave empty for an icon alone.
 */
@customElement('app-button')
export class AppButton extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };
  static override styles = [
    baseStyles,
    css`
      :host {
        display: inline-flex;
        flex: none;
      }
      button {
        display: inline-flex;
        align-items: center;
        justify-content: center;
        gap: var(--space-2);
        inline-size: 100%;
        min-block-size: var(--control);
        padding: var(--space-1) var(--space-3);
        border: 1px solid transparent;
        border-radius: var(--radius-2);
        background: transparent;
        color: var(--text);
        font: var(--weight-medium) var(--size-3) / 1.3 var(--font-ui);
        cursor: default;
        user-select: none;
        transition:
          background-color var(--quick),
          border-color var(--quick),
          color var(--quick);
      }
      :host([compact]) button {
        min-block-size: var(--control-small);
        padding: 0.125rem var(--space-2);
        font-size: var(--size-2);
      }
      button.icon-only {
        aspect-ratio: 1;
        padding: 0;
        min-inline-size: var(--control);
      }
      :host([compact]) button.icon-only {
        min-inline-size: var(--control-small);
        padding: 0;
      }
      app-icon {
        --icon: 1.125rem;
        --icon-ground: transparent;
      }
      button:hover {
        background: var(--surface-hover);
      }
      .secondary {
        border-color: var(--line-strong);
        background: var(--surface);
      }
      .primary {
        border-color: var(--accent);
        background: var(--accent);
        color: var(--on-accent);
      }
      .primary:hover {
        border-color: var(--accent-hover);
        background: var(--accent-hover);
      }
      .danger {
        border-color: var(--danger);
        background: var(--surface);
        color: var(--danger);
      }
      .danger:hover {
        background: var(--danger-soft);
      }
      .quiet {
        color: var(--text-muted);
      }
      .quiet:hover {
        color: var(--text);
      }
      button[aria-pressed='true'] {
        background: var(--accent-soft);
        color: var(--accent);
      }
      button:active:not(:disabled) {
        filter: brightness(0.94);
      }
      button:disabled,
      button[aria-disabled='true'] {
        opacity: 0.45;
      }
      button:disabled:hover {
        background: transparent;
      }
      .secondary:disabled:hover {
        background: var(--surface);
      }
      .primary:disabled:hover {
        background: var(--accent);
      }
      .wheel {
        inline-size: 1rem;
        block-size: 1rem;
        border: 2px solid currentColor;
        border-inline-end-color: transparent;
        border-radius: 50%;
        animation: turn 0.8s linear infinite;
      }
      @keyframes turn {
        to {
          rotate: 1turn;
        }
      }
      @media (forced-colors: active) {
        button {
          border-color: ButtonText;
        }
        button:disabled {
          border-color: GrayText;
          color: GrayText;
          opacity: 1;
        }
        button[aria-pressed='true'] {
          border-width: 3px;
        }
      }
    `,
  ];

  @property() kind: ButtonKind = 'secondary';
  @property() icon?: IconName;
  /** The name of an icon alone, also its tooltip; beside words a longer tooltip. */
  @property() label = '';
  /** The command that a click stands for: shown as its shortcut in the tooltip; the click itself stays the owner's. */
  @property() command?: MenuCommand;
  @property({ type: Boolean, reflect: true }) compact = false;
  @property({ type: Boolean }) disabled = false;
  @property({ type: Boolean }) busy = false;
  /** For a switch: whether it is on. */
  @property({ attribute: false }) pressed?: boolean;
  /** For a button that opens a menu: whether that is open. */
  @property({ attribute: false }) expanded?: boolean;

  constructor() {
    super();
    this.addEventListener('click', (event) => this._keepFromClicks(event), { capture: true });
  }

  override render() {
    const iconOnly = this.icon !== undefined && !this._hasWords;
    const keys = this.command ? keysText(this.command) : '';
    const tooltip = [this.label, keys && `(${keys})`].filter(Boolean).join(' ');
    return html`<button
      type="button"
      class="${this.kind} ${iconOnly ? 'icon-only' : ''}"
      title=${tooltip || nothing}
      aria-label=${iconOnly ? this.label : nothing}
      aria-keyshortcuts=${keys && this.command ? ariaKeys(this.command) : nothing}
      aria-pressed=${this.pressed ?? nothing}
      aria-expanded=${this.expanded ?? nothing}
      aria-haspopup=${this.expanded === undefined ? nothing : 'menu'}
      aria-busy=${this.busy ? 'true' : nothing}
      aria-disabled=${this.busy ? 'true' : nothing}
      ?disabled=${this.disabled}
    >
      ${this.busy ? html`<span class="wheel"></span>` : this.icon ? html`<app-icon name=${this.icon}></app-icon>` : nothing}
      <slot @slotchange=${() => this.requestUpdate()}></slot>
    </button>`;
  }

  private get _hasWords(): boolean {
    return this.textContent.trim() !== '';
  }

  private _keepFromClicks(event: Event) {
    if (!this.busy && !this.disabled) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'app-button': AppButton;
  }
}
