import { nativeTheme, screen, type BrowserWindow } from 'electron';
import type { BridgeEvents, EventName } from '../bridge/calls';
import type { Translator } from '../i18n/translator';
import type { Log } from './answer-call';
import { Closing } from './closing';
import { tell } from './ipc';
import { showContextMenu } from './menu';
import { RestartLimit } from './restart-limit';
import { createWindow } from './window';
import { readWindowState, writeWindowState } from './window-state';

/** How long the page may take to record what is typed when its window closes, in milliseconds. */
const CLOSING_LIMIT = 2_000;

const LIGHT = '#ffffff';
const DARK = '#15181d';

/** What the window needs from the program. */
export interface WindowSurroundings {
  /** Where its size and place are kept. */
  readonly stateFile: string;
  /** The interface language of the moment. */
  translator(): Translator;
  readonly log: Log;
}

/** The one window of the program, which may be closed and opened again. */
export class MainWindow {
  private readonly surroundings: WindowSurroundings;
  private readonly closing = new Closing(CLOSING_LIMIT);
  private readonly reloads = new RestartLimit(3, 60_000, Date.now);
  private held: BrowserWindow | null = null;
  private mayClose = false;
  private isClosing = false;
  private wantsToQuit = false;
  private wasCutOff = false;

  constructor(surroundings: WindowSurroundings) {
    this.surroundings = surroundings;
  }

  get isOpen(): boolean {
    return this.held !== null;
  }

  /** Whether the whole program is to end with the window. */
  get isQuitting(): boolean {
    return this.wantsToQuit;
  }

  /** The open window; a call of the page cannot come without one. */
  shown(): BrowserWindow {
    if (this.held === null) throw new Error('a call came without a window');
    return this.held;
  }

  /** Whether the page ended by itself since this was asked last. */
  takeReloaded(): boolean {
    const { wasCutOff } = this;
    this.wasCutOff = false;
    return wasCutOff;
  }

  /** Opens the window; does nothing when it is open. */
  open(): void {
    if (this.held !== null) return;
    const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
    const window = createWindow(
      readWindowState(this.surroundings.stateFile, screens),
      nativeTheme.shouldUseDarkColors ? DARK : LIGHT,
    );
    this.held = window;
    this.mayClose = false;
    window.webContents.on('context-menu', (_event, { editFlags, isEditable, selectionText }) => {
      if (isEditable || selectionText !== '') showContextMenu(this.surroundings.translator(), editFlags);
    });
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      this.pageEnded(window, reason);
    });
    window.on('close', (event) => {
      this.beforeClose(window, event);
    });
    window.on('closed', () => {
      this.held = null;
    });
  }

  /** Brings the window to the front. */
  focus(): void {
    if (this.held?.isMinimized()) this.held.restore();
    this.held?.focus();
  }

  /** Tells the page something; without a window nobody is told. */
  tell<Name extends EventName>(name: Name, event: BridgeEvents[Name]): void {
    if (this.held !== null) tell(this.held.webContents, name, event);
  }

  /** The page has recorded everything and its window may close. */
  pageIsReady(): void {
    this.closing.pageIsReady();
  }

  /** The program is to end; waiting for the page breaks that off, so it is taken up again afterwards. */
  quitting(): void {
    this.wantsToQuit = true;
  }

  private beforeClose(window: BrowserWindow, event: { preventDefault(): void }): void {
    writeWindowState(this.surroundings.stateFile, {
      bounds: window.getNormalBounds(),
      maximized: window.isMaximized(),
    });
    if (this.mayClose || window.webContents.isCrashed()) return;
    event.preventDefault();
    if (this.isClosing) return;
    this.isClosing = true;
    void this.closing
      .waitFor(() => this.tell('app:closing', {}))
      .then((outcome) => {
        if (outcome === 'late') this.surroundings.log('the page did not answer before its window closed');
        this.isClosing = false;
        this.mayClose = true;
        if (!window.isDestroyed()) window.close();
      });
  }

  /** What was confirmed is on disk; the page comes back and shows the open project again. */
  private pageEnded(window: BrowserWindow, reason: string): void {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    this.surroundings.log(`window ended: ${reason}`);
    this.wasCutOff = true;
    if (this.reloads.allows()) window.reload();
  }
}
