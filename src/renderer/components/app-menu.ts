import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { MenuCommand } from '../../bridge/calls';
import { MenuChosenEvent } from '../events';
import { baseStyles } from '../styles/base';
import './app-button';
import './app-icon';
import './app-shortcut';
import type { IconName } from './icons';

/** One entry of a menu; `checked` makes it one of a choice. */
export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly command?: MenuCommand;
  readonly checked?: boolean;
  readonly disabled?: boolean;
  /** Draws a line above it. */
  readonly begins?: boolean;
}

/**
 * A button that opens a menu (native popover: closes with Escape and a click elsewhere). Arrows, Home and End move,
 * a letter jumps, Enter chooses; the focus goes back to the button.
 * @fires menu-chosen - An entry was chosen; carries its id.
 * @slot - Words of the button; without them it is its icon alone.
 */
@customElement('app-menu')
export class AppMenu extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: inline-flex;
        flex: none;
      }
      [popover] {
        position: fixed;
        inset: auto;
        min-inline-size: 12rem;
        max-inline-size: 24rem;
        margin: 0;
        padding: var(--space-1);
        border: 1px solid var(--line);
        border-radius: var(--radius-2);
        background: var(--surface-raised);
        color: var(--text);
        font: var(--weight-normal) var(--size-3) / 1.35 var(--font-ui);
        box-shadow: var(--shadow-2);
      }
      button {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        inline-size: 100%;
        min-block-size: 2rem;
        padding: var(--space-1) var(--space-2);
        border: 0;
        border-radius: var(--radius-1);
        background: none;
        color: inherit;
        font: inherit;
        text-align: start;
      }
      button:hover,
      button:focus-visible {
        background: var(--surface-hover);
      }
      button:focus-visible {
        outline-offset: -2px;
      }
      button:disabled {
        opacity: 0.45;
      }
      button.begins {
        margin-block-start: var(--space-2);
      }
      button.begins::before {
        content: '';
        position: absolute;
        inset-inline: 0;
        margin-block-start: -2.5rem;
        border-block-start: 1px solid var(--line);
      }
      .words {
        flex: 1;
      }
      app-icon {
        --icon: 1.125rem;
        color: var(--text-muted);
      }
    `,
  ];

  /** The name of the button and the menu. */
  @property() label = '';
  @property() icon?: IconName;
  @property() kind: 'secondary' | 'quiet' = 'quiet';
  @property({ type: Boolean }) compact = false;
  @property({ attribute: false }) items: readonly MenuItem[] = [];
  @state() private _open = false;
  @query('app-button') private readonly _button!: HTMLElement;
  @query('[popover]') private readonly _popover!: HTMLElement;

  override render() {
    return html`<app-button
        kind=${this.kind}
        icon=${this.icon ?? nothing}
        label=${this.label}
        ?compact=${this.compact}
        .expanded=${this._open}
        @click=${this._toggle}
        ><slot></slot
      ></app-button>
      <div popover role="menu" aria-label=${this.label} @toggle=${this._onToggle} @keydown=${this._onKey}>
        ${this.items.map((item) => this._renderItem(item))}
      </div>`;
  }

  private _renderItem(item: MenuItem) {
    const choice = item.checked !== undefined;
    const icon = item.checked ? 'check' : item.icon;
    return html`<button
      type="button"
      role=${choice ? 'menuitemradio' : 'menuitem'}
      aria-checked=${choice ? String(item.checked) : nothing}
      tabindex="-1"
      class=${item.begins ? 'begins' : ''}
      ?disabled=${item.disabled ?? false}
      @click=${() => this._choose(item)}
    >
      ${icon ? html`<app-icon name=${icon}></app-icon>` : html`<app-icon name="check" class="none" hidden></app-icon>`}
      <span class="words">${item.label}</span>
      ${item.command ? html`<app-shortcut command=${item.command}></app-shortcut>` : nothing}
    </button>`;
  }

  private _toggle() {
    if (this._open) this._popover.hidePopover();
    else {
      this._popover.showPopover();
      this._place();
      this._entries[0]?.focus();
    }
  }

  /** Below the button, inside the window; Chrome 114 has no anchor positioning. */
  private _place() {
    const button = this._button.getBoundingClientRect();
    const menu = this._popover.getBoundingClientRect();
    const left = Math.max(8, Math.min(button.left, innerWidth - menu.width - 8));
    const below = button.bottom + 4;
    const top = below + menu.height > innerHeight - 8 ? Math.max(8, button.top - menu.height - 4) : below;
    this._popover.style.setProperty('left', `${left}px`);
    this._popover.style.setProperty('top', `${top}px`);
  }

  private get _entries(): HTMLButtonElement[] {
    return [...this._popover.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')];
  }

  private _choose(item: MenuItem) {
    this._popover.hidePopover();
    this._button.focus();
    this.dispatchEvent(new MenuChosenEvent(item.id));
  }

  private _onToggle(event: ToggleEvent) {
    this._open = event.newState === 'open';
  }

  private _onKey(event: KeyboardEvent) {
    const entries = this._entries;
    const at = entries.indexOf(event.composedPath()[0] as HTMLButtonElement);
    const next = nextEntry(event.key, at, entries);
    if (next === undefined) {
      if (event.key === 'Tab') this._popover.hidePopover();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    entries[next]?.focus();
  }
}

function nextEntry(key: string, at: number, entries: readonly HTMLButtonElement[]): number | undefined {
  const count = entries.length;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key.length !== 1 || key === ' ') return undefined;
  const after = [...entries.slice(at + 1), ...entries.slice(0, at + 1)];
  const found = after.find((entry) => entry.textContent.trim().toLowerCase().startsWith(key.toLowerCase()));
  return found && entries.indexOf(found);
}

declare global {
  interface HTMLElementTagNameMap {
    'app-menu': AppMenu;
  }
}
