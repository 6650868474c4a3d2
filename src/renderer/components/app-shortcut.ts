import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { MenuCommand } from '../../bridge/calls';
import { keysOf } from '../../bridge/command-keys';
import { keyCaps, pagePlatform, type Platform } from '../state/shortcuts';

/** The keys of a command (or given keys) as key caps: Ctrl Enter, on a Mac ⌘ ↩. */
@customElement('app-shortcut')
export class AppShortcut extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
      gap: 0.2rem;
      vertical-align: middle;
    }
    kbd {
      min-inline-size: 1.5em;
      padding: 0.05rem 0.35rem;
      border: 1px solid var(--line);
      border-block-end-width: 2px;
      border-radius: var(--radius-1);
      background: var(--surface);
      color: var(--text-muted);
      font: var(--weight-medium) 0.6875rem / 1.45 var(--font-ui);
      text-align: center;
      white-space: nowrap;
    }
  `;

  /** The command whose first keys are shown. */
  @property() command?: MenuCommand;
  /** Keys in the notation of the shortcut table, e.g. `Mod+Enter`; instead of a command. */
  @property() keys = '';
  @property() platform: Platform = pagePlatform;

  override render() {
    const keys =
      this.keys !== '' ? this.keys : this.command ? keysOf(this.command, this.platform === 'darwin')[0] : undefined;
    if (keys === undefined) return nothing;
    return keyCaps(keys, this.platform).map((cap) => html`<kbd>${cap}</kbd>`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'app-shortcut': AppShortcut;
  }
}
