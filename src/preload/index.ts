import { contextBridge, ipcRenderer, webUtils } from 'electron';
import {
  CALL_NAMES,
  DROP_CHANNEL,
  EVENT_NAMES,
  type BridgeEvents,
  type EventName,
  type Workbench,
} from '../bridge/calls';

/** What the page gets: one function for calls and one for news, both for known names only. Nothing of Electron. */
const workbench: Workbench = {
  call: (name, request) => {
    if (!CALL_NAMES.includes(name)) throw new TypeError(`There is no call ${String(name)}`);
    return ipcRenderer.invoke(name, request);
  },
  on: <Name extends EventName>(name: Name, listener: (event: BridgeEvents[Name]) => void) => {
    if (!EVENT_NAMES.includes(name)) throw new TypeError(`There is no event ${String(name)}`);
    const forward = (_event: unknown, news: BridgeEvents[Name]): void => {
      listener(news);
    };
    ipcRenderer.on(name, forward);
    return () => {
      ipcRenderer.removeListener(name, forward);
    };
  },
};
contextBridge.exposeInMainWorld('sverka', workbench);

// The page never learns a path, so dropped files are taken here and it is told their handles.
window.addEventListener('dragover', (event) => {
  event.preventDefault();
});
window.addEventListener('drop', (event) => {
  event.preventDefault();
  take(event.dataTransfer);
});
// Files that were copied in the system's file manager are pasted as if they were dropped.
window.addEventListener('paste', (event) => {
  take(event.clipboardData);
});

function take(transfer: DataTransfer | null): void {
  const paths = [...(transfer?.files ?? [])].map(pathOf).filter((path) => path !== '');
  if (paths.length > 0) ipcRenderer.send(DROP_CHANNEL, paths);
}

/** Electron before 32 has the path on the file itself and no webUtils. */
function pathOf(file: File): string {
  const utilities = webUtils as typeof webUtils | undefined;
  return utilities?.getPathForFile(file) ?? (file as File & { readonly path?: string }).path ?? '';
}
