import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ValueChangedEvent } from '../events';
import { baseStyles } from '../styles/base';
import './app-icon';
import type { IconName } from './icons';
import { rovingTarget } from './roving';

export interface Tab<Value extends string = string> {
  /** Also the name of the slot that holds its panel. */
  readonly value: Value;
  readonly label: string;
  readonly icon?: IconName;
  /** A number behind the label, e.g. of findings. */
  readonly count?: number;
}

/**
 * Tabs above one panel each; the panel of the tab `history` goes into the slot `history`. One tab stop, arrows choose.
 * @fires value-changed - Another tab was chosen.
 */
@customElement('app-tabs')
export class AppTabs extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-block-size: 0;
      }
      [role='tablist'] {
        display: flex;
        flex: none;
        padding: 0 var(--space-2);
        border-block-end: 1px solid var(--line);
        /* Where the words are long, or large, the last tabs are scrolled to. */
        overflow: auto hidden;
        scrollbar-width: none;
      }
      [role='tablist']::-webkit-scrollbar {
        display: none;
      }
      button {
        display: inline-flex;
        align-items: center;
        flex: none;
        gap: 0.3rem;
        min-block-size: 2.5rem;
        padding: 0 0.4rem;
        border: 0;
        border-block-end: 2px solid transparent;
        margin-block-end: -1px;
        background: none;
        color: var(--text-muted);
        font: var(--weight-medium) var(--size-2) / 1.3 var(--font-ui);
        white-space: nowrap;
      }
      button:hover {
        color: var(--text);
      }
      button:focus-visible {
        outline-offset: -3px;
      }
      button[aria-selected='true'] {
        border-color: var(--accent);
        color: var(--text);
      }
      :host([compact]) [role='tablist'] {
        gap: var(--space-1);
      }
      :host([compact]) button {
        min-inline-size: 2.25rem;
        justify-content: center;
      }
      .count {
        min-inline-size: 1.4em;
        padding: 0 0.35em;
        border-radius: var(--radius-round);
        background: var(--surface-sunken);
        color: var(--text-muted);
        font-size: var(--size-1);
        font-variant-numeric: tabular-nums;
        line-height: 1.5;
        text-align: center;
      }
      [role='tabpanel'] {
        flex: 1;
        min-block-size: 0;
        overflow: auto;
      }
      [role='tabpanel']:focus-visible {
        outline-offset: -2px;
      }
    `,
  ];

  /** What the tabs are of, for screen readers. */
  @property() label = '';
  @property({ attribute: false }) tabs: readonly Tab[] = [];
  @property() value = '';
  /** Shows the words of the chosen tab only; the others are their icons. */
  @property({ type: Boolean, reflect: true }) compact = false;

  override render() {
    return html`<div role="tablist" aria-label=${this.label} @keydown=${this._onKey}>
        ${this.tabs.map((tab) => this._renderTab(tab))}
      </div>
      ${this.tabs.map(
        ({ value }) =>
          html`<div
            role="tabpanel"
            id="panel-${value}"
            aria-labelledby="tab-${value}"
            tabindex="0"
            ?hidden=${value !== this.value}
          >
            <slot name=${value}></slot>
          </div>`,
      )}`;
  }

  private _renderTab({ value, label, icon, count }: Tab) {
    const selected = value === this.value;
    const iconOnly = this.compact && icon !== undefined && !selected;
    return html`<button
      type="button"
      role="tab"
      id="tab-${value}"
      aria-selected=${selected}
      aria-controls="panel-${value}"
      tabindex=${selected ? 0 : -1}
      title=${iconOnly ? label : nothing}
      @click=${() => this._choose(value)}
    >
      ${icon ? html`<app-icon name=${icon} size="small"></app-icon>` : nothing}
      <span class=${iconOnly ? 'for-screen-readers' : ''}>${label}</span>
      ${count === undefined || (iconOnly && count === 0) ? nothing : html`<span class="count">${count}</span>`}
    </button>`;
  }

  private _choose(value: string) {
    if (value === this.value) return;
    this.value = value;
    this.dispatchEvent(new ValueChangedEvent(value));
  }

  private _onKey(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const at = this.tabs.findIndex(({ value }) => value === this.value);
    const to = rovingTarget(event.key, at, this.tabs.length);
    const tab = to === undefined ? undefined : this.tabs[to];
    if (to === undefined || !tab) return;
    event.preventDefault();
    this._choose(tab.value);
    this.renderRoot.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'app-tabs': AppTabs;
  }
}
