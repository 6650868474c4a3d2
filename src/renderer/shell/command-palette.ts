import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { MENU_COMMANDS, type MenuCommand } from '../../bridge/calls';
import { isUsable } from '../../bridge/command-needs';
import '../components/app-dialog';
import '../components/app-shortcut';
import '../components/app-text-field';
import { DialogClosedEvent, type ValueChangedEvent } from '../events';
import { Words } from '../state/language-state';
import { baseStyles } from '../styles/base';

/** A command was chosen in the palette. */
export class CommandChosenEvent extends Event {
  readonly command: MenuCommand;
  constructor(command: MenuCommand) {
    super('command-chosen', { bubbles: true, composed: true });
    this.command = command;
  }
}

/**
 * All commands that can be used now, by name: type a part of it, choose with the arrows, Enter does it.
 * @fires command-chosen - After the palette was closed.
 * @fires dialog-closed - However it was closed.
 */
@customElement('command-palette')
export class CommandPalette extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: contents;
      }
      ul {
        max-block-size: min(24rem, 50vh);
        margin: var(--space-3) 0 0;
        padding: 0;
        overflow: auto;
        list-style: none;
      }
      li {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-3);
        min-block-size: 2.25rem;
        padding: var(--space-1) var(--space-3);
        border-radius: var(--radius-2);
        font: var(--weight-normal) var(--size-3) / 1.3 var(--font-ui);
        cursor: default;
      }
      li[aria-selected='true'] {
        background: var(--surface-selected);
        box-shadow: inset 3px 0 0 var(--accent);
      }
      p {
        margin: var(--space-3);
        color: var(--text-muted);
      }
    `,
  ];

  @property({ type: Boolean }) open = false;
  /** The project that is open; what cannot be used with it is not offered. */
  @property({ attribute: false }) project: { readonly readOnly: boolean } | null = null;
  @state() private _typed = '';
  @state() private _at = 0;
  private readonly _words = new Words(this);
  private _chosen: MenuCommand | null = null;

  override willUpdate(changed: Map<string, unknown>) {
    if (!changed.has('open') || !this.open) return;
    this._typed = '';
    this._at = 0;
  }

  override render() {
    const shown = this._shown;
    return html`<app-dialog
      heading=${this._words.t('app.commands.command-palette')}
      .open=${this.open}
      @keydown=${this._onKey}
      @dialog-closed=${this._onClosed}
    >
      <app-text-field
        autofocus
        label=${this._words.t('app.palette.field')}
        value=${this._typed}
        @value-changed=${({ value }: ValueChangedEvent) => {
          this._typed = value;
          this._at = 0;
        }}
      ></app-text-field>
      ${
        shown.length === 0
          ? html`<p role="status">${this._words.t('app.palette.none')}</p>`
          : html`<ul role="listbox" aria-label=${this._words.t('app.palette.commands')}>
              ${shown.map(
                (command, index) =>
                  html`<li role="option" aria-selected=${index === this._at} @click=${() => this._choose(command)}>
                    <span>${this._words.t(`app.commands.${command}`)}</span>
                    <app-shortcut command=${command}></app-shortcut>
                  </li>`,
              )}
            </ul>`
      }
      <div class="for-screen-readers" role="status">
        ${shown[this._at] ? this._words.t(`app.commands.${shown[this._at] as MenuCommand}`) : nothing}
      </div>
    </app-dialog>`;
  }

  override updated() {
    this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  /** The commands whose names have all the typed words, those that begin with them first. */
  private get _shown(): readonly MenuCommand[] {
    const typed = folded(this._typed).split(/\s+/).filter(Boolean);
    const named = MENU_COMMANDS.filter(
      (command) => command !== 'command-palette' && isUsable(command, this.project),
    ).map((command) => ({
      command,
      name: folded(this._words.t(`app.commands.${command}`)),
    }));
    return named
      .filter(({ name }) => typed.every((word) => name.includes(word)))
      .sort((a, b) => Number(b.name.startsWith(typed[0] ?? '')) - Number(a.name.startsWith(typed[0] ?? '')))
      .map(({ command }) => command);
  }

  private readonly _onKey = (event: KeyboardEvent) => {
    const shown = this._shown;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this._at = (this._at + step + shown.length) % Math.max(1, shown.length);
    } else if (event.key === 'Enter' && !event.isComposing) {
      const command = shown[this._at];
      event.preventDefault();
      if (command) this._choose(command);
    }
  };

  private _choose(command: MenuCommand) {
    this._chosen = command;
    this.renderRoot.querySelector('app-dialog')?.close();
  }

  /** Only now is the focus back where the command is meant for. */
  private _onClosed() {
    const { _chosen: command } = this;
    this._chosen = null;
    this.dispatchEvent(new DialogClosedEvent());
    if (command !== null) this.dispatchEvent(new CommandChosenEvent(command));
  }
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}

declare global {
  interface HTMLElementTagNameMap {
    'command-palette': CommandPalette;
  }
  interface HTMLElementEventMap {
    'command-chosen': CommandChosenEvent;
  }
}
