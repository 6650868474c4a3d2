import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { MenuCommand } from '../../bridge/calls';
import { showInvisible } from '../../core/text/invisible-characters';
import { focusedElement, isDialogOpen } from '../components/app-dialog';
import '../components/app-notice';
import type { CommandEvent } from '../events';
import type { AppState } from '../state/app-state';
import { isCommandTarget } from '../state/command-target';
import { Words } from '../state/language-state';
import { Watch } from '../state/observable';
import { commandOf } from '../state/shortcuts';
import type { FileSlot } from '../start/file-slot';
import '../start/new-review-form';
import '../start/start-screen';
import '../corrections/incoming-diff-dialog';
import '../corrections/export-dialog';
import '../source/new-source-dialog';
import { baseStyles } from '../styles/base';
import './notice-stack';
import { openRecent, runEverywhere, runHistory, saveCopy, takeDropped, takePasted } from './run-command';
import '../settings/settings-dialog';
import './shell-toolbar';
import './command-palette';
import type { CommandChosenEvent } from './command-palette';
import './shortcut-sheet';
import './status-bar';
import './task-overlay';
import './tour-dialog';

/**
 * The window: toolbar, the screen of the moment, status bar, notices and dialogs. It gets every command, from menus,
 * keys and buttons alike, runs those that mean the same everywhere and hands the others to the screen.
 */
@customElement('app-shell')
export class AppShell extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
        block-size: 100%;
      }
      .window {
        display: flex;
        flex-direction: column;
        block-size: 100%;
      }
      main {
        position: relative;
        flex: 1;
        min-block-size: 0;
        overflow: hidden;
      }
      main:focus-visible {
        outline: none;
      }
      main > * {
        block-size: 100%;
      }
      .drop {
        position: fixed;
        z-index: 20;
        inset: var(--space-3);
        border: 2px dashed var(--accent);
        border-radius: var(--radius-3);
        background: color-mix(in srgb, var(--accent-soft) 70%, transparent);
        pointer-events: none;
      }
    `,
  ];

  /** All stores; set once, before the first rendering. */
  @property({ attribute: false }) app?: AppState;
  @state() private _dialog: DialogName | null = null;
  @state() private _dragging = false;
  @query('main') private readonly _main!: HTMLElement | null;
  private readonly _words = new Words(this);
  private _stop: (() => void)[] = [];
  private _shownRoute = '';

  constructor() {
    super();
    new Watch(this, () => [this.app?.project, this.app?.route, this.app?.settings, this.app?.task]);
    this.addEventListener('app-command', (event) => this._onCommand(event));
  }

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('keydown', this._onKey);
    window.addEventListener('dragover', this._onDragOver);
    window.addEventListener('dragleave', this._onDragLeave);
    window.addEventListener('drop', this._onDrop);
    window.addEventListener('paste', this._onPaste);
    this._listen();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this._onKey);
    window.removeEventListener('dragover', this._onDragOver);
    window.removeEventListener('dragleave', this._onDragLeave);
    window.removeEventListener('drop', this._onDrop);
    window.removeEventListener('paste', this._onPaste);
    for (const stop of this._stop) stop();
    this._stop = [];
  }

  override willUpdate(changed: PropertyValues<this>) {
    const { app } = this;
    if (app) this._greet(app);
    if (!changed.has('app')) return;
    this._listen();
    if (app) app.project.rescue = () => void saveCopy(app);
  }

  override render() {
    const { app } = this;
    if (!app) return nothing;
    const summary = app.project.summary;
    return html`<div class="window">
        <shell-toolbar .app=${app}></shell-toolbar>
        ${this._renderBars(app)}
        <main tabindex="-1">${this._renderScreen(app)}</main>
        ${summary ? html`<status-bar .counts=${summary.counts} .checking=${app.project.checking}></status-bar>` : nothing}
      </div>
      <task-overlay .app=${app}></task-overlay>
      <notice-stack .app=${app}></notice-stack>
      <settings-dialog
        .app=${app}
        .open=${this._dialog === 'settings'}
        @dialog-closed=${() => this._onDialogClosed('settings')}
      ></settings-dialog>
      <command-palette
        .open=${this._dialog === 'palette'}
        .project=${summary}
        @command-chosen=${({ command }: CommandChosenEvent) => this.runCommand(command)}
        @dialog-closed=${() => this._onDialogClosed('palette')}
      ></command-palette>
      <shortcut-sheet
        .open=${this._dialog === 'shortcuts'}
        @dialog-closed=${() => this._onDialogClosed('shortcuts')}
      ></shortcut-sheet>
      <export-dialog
        .app=${app}
        .open=${this._dialog === 'export'}
        @dialog-closed=${() => this._onDialogClosed('export')}
      ></export-dialog>
      <new-source-dialog .app=${app}></new-source-dialog>
      <incoming-diff-dialog .app=${app}></incoming-diff-dialog>
      <tour-dialog
        .open=${this._dialog === 'tour'}
        @command-chosen=${({ command }: CommandChosenEvent) => this.runCommand(command)}
        @dialog-closed=${() => this._onDialogClosed('tour')}
      ></tour-dialog>
      ${this._dragging ? html`<div class="drop"></div>` : nothing}`;
  }

  override updated() {
    const { app } = this;
    if (!app) return;
    const title = app.project.summary?.title;
    document.title = title ? `${showInvisible(title)} — ${this._words.t('app.name')}` : this._words.t('app.name');
    if (app.route.current === this._shownRoute) return;
    const first = this._shownRoute === '';
    this._shownRoute = app.route.current;
    if (!first) this._keepFocus();
  }

  /** Runs a command; false when it means nothing at the moment. */
  runCommand(command: MenuCommand): boolean {
    const { app } = this;
    if (!app || app.task.running) return false;
    const dialog = DIALOGS[command];
    if (dialog !== undefined) {
      this._dialog = dialog;
      return true;
    }
    if (command === 'export' && app.project.summary) {
      void app.review.drafts.saveAll().then((saved) => (this._dialog = saved ? 'export' : this._dialog));
      return true;
    }
    if (runEverywhere(app, command)) return true;
    const screen = this._main?.firstElementChild;
    if (isCommandTarget(screen) && screen.runCommand(command)) return true;
    if (runHistory(app, command)) return true;
    if (command === 'make-snapshot' && app.project.summary && app.route.current !== 'history') {
      app.route.go('history');
      void this.updateComplete.then(() => this.runCommand(command));
      return true;
    }
    return false;
  }

  private _renderBars({ settings, project: { summary } }: AppState) {
    const readOnly = summary?.readOnly ?? false;
    const hasNotice = readOnly || (summary?.notice ?? null) !== null;
    if (!settings.standInRuntime && !hasNotice) return nothing;
    return html`<section aria-label=${this._words.t('app.notices.label')}>
      ${
        settings.standInRuntime
          ? html`<app-notice kind="warning" bar>${this._words.t('app.bars.standIn')}</app-notice>`
          : nothing
      }
      ${
        hasNotice
          ? html`<app-notice kind=${readOnly ? 'info' : 'warning'} icon=${readOnly ? 'lock' : 'warning'} bar>
              ${summary?.notice ? this._words.fault(summary.notice) : this._words.t('app.bars.readOnly')}
            </app-notice>`
          : nothing
      }
    </section>`;
  }

  private _renderScreen(app: AppState) {
    switch (app.route.current) {
      case 'start':
        return html`<start-screen .app=${app}></start-screen>`;
      case 'new-review':
        return html`<new-review-form .app=${app}></new-review-form>`;
      case 'review':
        return html`<review-screen .app=${app}></review-screen>`;
      case 'corrections':
        return html`<corrections-screen .app=${app}></corrections-screen>`;
      case 'history':
        return html`<history-screen .app=${app}></history-screen>`;
      case 'terms':
        return html`<terms-screen .app=${app}></terms-screen>`;
      case 'report':
        return html`<report-screen .app=${app}></report-screen>`;
      case 'alignment':
        return html`<alignment-screen .app=${app}></alignment-screen>`;
    }
  }

  /** Whoever is here for the first time, and has opened nothing, is offered the tour. */
  private _greet({ settings, project, route }: AppState) {
    if (!settings.firstStart || project.summary || route.current !== 'start') return;
    settings.firstStart = false;
    this._dialog = 'tour';
  }

  private _listen() {
    for (const stop of this._stop) stop();
    const { app } = this;
    this._stop = app
      ? [
          app.workbench.on('menu:command', ({ command }) => {
            if (!isDialogOpen() && !runInField(command)) this.runCommand(command);
          }),
          app.workbench.on('menu:open-recent', ({ id }) => {
            if (!isDialogOpen()) void openRecent(app, id);
          }),
          app.workbench.on('files:dropped', ({ files }) => takeDropped(app, files)),
        ]
      : [];
    // What "as the system" means changes with the system.
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const onScheme = () => this.requestUpdate();
    dark.addEventListener('change', onScheme);
    this._stop.push(() => dark.removeEventListener('change', onScheme));
  }

  /** A screen that went away took the focus with it; the next one gets it unless it took it itself. */
  private _keepFocus() {
    void this.updateComplete.then(() => {
      if (document.activeElement === document.body || document.activeElement === null) this._main?.focus();
    });
  }

  private _onCommand(event: CommandEvent) {
    event.stopPropagation();
    this.runCommand(event.command);
  }

  /** A command of the palette may have opened another dialog before the palette is closed. */
  private _onDialogClosed(name: DialogName) {
    if (this._dialog === name) this._dialog = null;
  }

  private readonly _onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isDialogOpen()) return;
    const command = commandOf(event);
    if (!command || belongsToField(event, command)) return;
    if (this.runCommand(command)) event.preventDefault();
  };

  private readonly _onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    // Without this the window does not take the files that the preload script waits for.
    event.preventDefault();
    this._dragging = true;
  };

  private readonly _onDragLeave = (event: DragEvent) => {
    if (event.relatedTarget === null) this._dragging = false;
  };

  private readonly _onPaste = (event: ClipboardEvent) => {
    const { app } = this;
    const on = app?.route.current;
    if (!app || (on !== 'start' && on !== 'new-review') || isDialogOpen() || isField(event)) return;
    // Copied files are taken by the preload script.
    if ((event.clipboardData?.files.length ?? 0) > 0) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.trim() === '') return;
    event.preventDefault();
    const slot = event.composedPath().find((node) => node instanceof HTMLElement && node.localName === 'file-slot');
    void takePasted(app, text, (slot as FileSlot | undefined)?.side ?? null);
  };

  private readonly _onDrop = (event: DragEvent) => {
    event.preventDefault();
    this._dragging = false;
  };
}

type DialogName = 'settings' | 'export' | 'shortcuts' | 'palette' | 'tour';

/** The dialogs that commands open on every screen. */
const DIALOGS: Readonly<Partial<Record<MenuCommand, DialogName>>> = {
  settings: 'settings',
  'show-shortcuts': 'shortcuts',
  'command-palette': 'palette',
  'show-tour': 'tour',
};

/** Undoes and redoes in the field that is typed into, where the menu was used instead of a key; false elsewhere. */
function runInField(command: MenuCommand): boolean {
  if (command !== 'undo' && command !== 'redo') return false;
  const field = focusedElement();
  if (field === null || !field.matches('input, textarea')) return false;
  // The only way to the steps of a field; browsers keep it for that.
  return document.execCommand(command);
}

/** Whether something happened in a field that is typed into. */
function isField(event: Event): boolean {
  const field = event.composedPath()[0];
  return field instanceof HTMLElement && (field.isContentEditable || field.matches('input, textarea'));
}

/** Whether a key is the business of the field it was pressed in: typing "?", undoing what was typed there. */
function belongsToField(event: KeyboardEvent, command: MenuCommand): boolean {
  if (!isField(event)) return false;
  return (
    command === 'undo' ||
    command === 'redo' ||
    (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey)
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'app-shell': AppShell;
  }
}
