import { Menu, type BrowserWindow } from 'electron';
import type { AppCalls } from '../bridge/app-calls';
import type { Asked } from '../bridge/call';
import type { Translator } from '../i18n/translator';
import { menuTemplate, textMenuTemplate, type MenuSurroundings } from './menu-template';

/** How long a choice may come after the menu that it was made in has closed, in milliseconds. */
const CHOICE_LIMIT = 200;

/** Sets the native menu of the program in the interface language. */
export function setMenu(surroundings: MenuSurroundings): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(surroundings)));
}

/** The id of the entry that is chosen in the system's menu at a place of the window; null for none, or for one of the system's own. */
export function showTextMenu(
  translator: Translator,
  window: BrowserWindow,
  { x, y, items }: Asked<AppCalls, 'app:text-menu'>,
): Promise<string | null> {
  return new Promise((resolve) => {
    const zoom = window.webContents.getZoomFactor();
    Menu.buildFromTemplate(textMenuTemplate(translator, items, resolve)).popup({
      window,
      x: Math.round(x * zoom),
      y: Math.round(y * zoom),
      // Some systems tell of the choice only after the menu has closed.
      callback: () => setTimeout(() => resolve(null), CHOICE_LIMIT),
    });
  });
}

/** The menu of a text field: what the clipboard and the field can do just now. */
export function showContextMenu(
  { t }: Translator,
  flags: { readonly canCut: boolean; readonly canCopy: boolean; readonly canPaste: boolean },
): void {
  Menu.buildFromTemplate([
    { role: 'cut', label: t('menu.cut'), enabled: flags.canCut },
    { role: 'copy', label: t('menu.copy'), enabled: flags.canCopy },
    { role: 'paste', label: t('menu.paste'), enabled: flags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', label: t('menu.selectAll') },
  ]).popup();
}
