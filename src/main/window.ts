import { join } from 'node:path';
import { BrowserWindow, type Session } from 'electron';
import { APP_PAGE } from './security-policy';
import type { WindowState } from './window-state';

/** Windows are made here only. The one of the program: sandboxed, isolated, without Node, on our own page. */
export function createWindow(state: WindowState, background: string): BrowserWindow {
  const window = new BrowserWindow({
    ...state.bounds,
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: 'Sverka',
    backgroundColor: background,
    webPreferences: {
      preload: join(__dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  });
  if (state.maximized) window.maximize();
  window.once('ready-to-show', () => {
    window.show();
  });
  void window.loadURL(APP_PAGE);
  return window;
}

/** A window that nobody sees, for a page that is printed: sandboxed, without scripts, in a session that knows this page alone. */
export function createPrintWindow(session: Session): BrowserWindow {
  return new BrowserWindow({
    show: false,
    webPreferences: {
      session,
      sandbox: true,
      javascript: false,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
      images: false,
      spellcheck: false,
    },
  });
}
