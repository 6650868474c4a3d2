import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ValueChangedEvent } from '../events';
import { baseStyles } from '../styles/base';
import './app-icon';
import type { IconName } from './icons';
import { rovingTarget } from './roving';

export interface SwitchOption<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly icon?: IconName;
}

/**
 * A switch between a few values, side by side: one tab stop, arrows choose.
 * @fires value-changed - Another value was chosen.
 */
@customElement('app-switch')
export class AppSwitch extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: inline-flex;
        flex: none;
      }
      div {
        display: flex;
        gap: 2px;
        inline-size: 100%;
        padding: 2px;
        border: 1px solid var(--line);
        border-radius: calc(var(--radius-2) + 2px);
        background: var(--surface-sunken);
      }
      button {
        display: inline-flex;
        flex: 1;
        align-items: center;
        justify-content: center;
        gap: var(--space-2);
        min-block-size: calc(var(--control) - 6px);
        padding: 0 var(--space-3);
        border: 1px solid transparent;
        border-radius: var(--radius-2);
        background: none;
        color: var(--text-muted);
        font: var(--weight-medium) var(--size-3) / 1.3 var(--font-ui);
        white-space: nowrap;
        transition:
          background-color var(--quick),
          color var(--quick);
      }
      button:hover {
        color: var(--text);
      }
      button[aria-checked='true'] {
        border-color: var(--line);
        background: var(--surface-raised);
        box-shadow: var(--shadow-1);
        color: var(--text);
      }
      app-icon {
        --icon: 1.0625rem;
      }
      @media (forced-colors: active) {
        button[aria-checked='true'] {
          border: 2px solid Highlight;
        }
      }
    `,
  ];

  /** What is being chosen, for screen readers. */
  @property() label = '';
  @property({ attribute: false }) options: readonly SwitchOption[] = [];
  @property() value = '';

  override render() {
    return html`<div role="radiogroup" aria-label=${this.label} @keydown=${this._onKey}>
      ${this.options.map(
        ({ value, label, icon }, index) =>
          html`<button
            type="button"
            role="radio"
            aria-checked=${value === this.value}
            tabindex=${value === this.value || (index === 0 && !this._hasValue) ? 0 : -1}
            @click=${() => this._choose(value)}
          >
            ${icon ? html`<app-icon name=${icon}></app-icon>` : nothing}${label}
          </button>`,
      )}
    </div>`;
  }

  private get _hasValue(): boolean {
    return this.options.some(({ value }) => value === this.value);
  }

  private _choose(value: string) {
    if (value === this.value) return;
    this.value = value;
    this.dispatchEvent(new ValueChangedEvent(value));
  }

  private _onKey(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const at = this.options.findIndex(({ value }) => value === this.value);
    const to = rovingTarget(event.key, at, this.options.length);
    const option = to === undefined ? undefined : this.options[to];
    if (to === undefined || !option) return;
    event.preventDefault();
    this._choose(option.value);
    this.renderRoot.querySelectorAll('button')[to]?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'app-switch': AppSwitch;
  }
}
