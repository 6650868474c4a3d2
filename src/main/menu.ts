import { Menu } from 'electron';
import type { Translator } from '../i18n/translator';
import { menuTemplate, type MenuSurroundings } from './menu-template';

/** Sets the native menu of the program in the interface language. */
export function setMenu(surroundings: MenuSurroundings): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(surroundings)));
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
