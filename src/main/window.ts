import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import { APP_PAGE } from './security-policy';
import type { WindowState } from './window-state';

/** The only place where a window is made: sandboxed, isolated, without Node, on our own page. */
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
