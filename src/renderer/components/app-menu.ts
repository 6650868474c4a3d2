import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { MenuCommand } from '../../bridge/calls';
import { MenuChosenEvent } from '../events';
import { baseStyles } from '../styles/base';
import './app-button';
import { focusedElement } from './app-dialog';
import './app-icon';
import './app-shortcut';
import type { IconName } from './icons';

/** How far a place lies inside of the menu that opens there, in pixels. */
const INSIDE = 4;

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
 * A button that opens a menu, or, when it is `contextual`, a menu without a button that opens at a place (native popover: closes with Escape and a click elsewhere). Arrows, Home and End move,
 * a letter jumps, Enter chooses; the focus goes back to the button, or to what had it.
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
        max-block-size: calc(100vh - 1rem);
        margin: 0;
        overflow: auto;
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
  /** Without a button: `openAt` opens it. */
  @property({ type: Boolean, reflect: true }) contextual = false;
  @property({ attribute: false }) items: readonly MenuItem[] = [];
  @state() private _open = false;
  @query('app-button') private readonly _button!: HTMLElement | null;
  @query('[popover]') private readonly _popover!: HTMLElement;
  /** What had the focus before a menu without a button was opened. */
  private _before: HTMLElement | null = null;

  override render() {
    return html`${
        this.contextual
          ? nothing
          : html`<app-button
              kind=${this.kind}
              icon=${this.icon ?? nothing}
              label=${this.label}
              ?compact=${this.compact}
              .expanded=${this._open}
              @click=${this._toggle}
              ><slot></slot
            ></app-button>`
      }
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

  /** Opens a menu without a button at a place in the window, in pixels; on its first entry. */
  openAt(x: number, y: number) {
    this._before = focusedElement();
    this._popover.showPopover();
    // The pointer lies inside: a button let go beside the menu would close it again.
    this._place({ left: x - INSIDE, top: y + INSIDE, bottom: y - INSIDE });
    this._entries[0]?.focus();
  }

  private _toggle() {
    if (this._open) this._popover.hidePopover();
    else {
      this._popover.showPopover();
      const { left, top, bottom } = (this._button ?? this).getBoundingClientRect();
      this._place({ left, top: top - 4, bottom: bottom + 4 });
      this._entries[0]?.focus();
    }
  }

  /** Below a place, or above where there is no room, inside the window; Chrome 114 has no anchor positioning. */
  private _place(place: Pick<DOMRect, 'left' | 'top' | 'bottom'>) {
    const menu = this._popover.getBoundingClientRect();
    const margin = this.contextual ? 0 : 8;
    const left = Math.max(margin, Math.min(place.left, innerWidth - menu.width - margin));
    const lowest = Math.max(margin, innerHeight - menu.height - margin);
    const above = place.top - menu.height;
    // A menu with no room on either side lies beside the place, as low as it can.
    const top = place.bottom <= lowest ? place.bottom : above >= margin ? above : lowest;
    this._popover.style.setProperty('left', `${left}px`);
    this._popover.style.setProperty('top', `${top}px`);
  }

  private get _entries(): HTMLButtonElement[] {
    return [...this._popover.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')];
  }

  private _choose(item: MenuItem) {
    this._popover.hidePopover();
    (this._button ?? this._before)?.focus();
    this.dispatchEvent(new MenuChosenEvent(item.id));
  }

  private _onToggle(event: ToggleEvent) {
    this._open = event.newState === 'open';
    // The browser gives the focus back only to elements that it can see, not into nested shadow roots.
    if (this._open || !this._before?.isConnected) return;
    const now = focusedElement();
    if (now === null || this._popover.contains(now)) this._before.focus();
    this._before = null;
  }

  private _onKey(event: KeyboardEvent) {
    const entries = this._entries;
    const at = entries.indexOf(event.composedPath()[0] as HTMLButtonElement);
    const next = nextEntry(event.key, at, entries);
    if (next === undefined) {
      if (event.key === 'Tab') this._popover.hidePopover();
      // Other keys are not the business of what lies below the menu.
      if (this.contextual && event.key !== 'Enter' && event.key !== ' ') event.stopPropagation();
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
