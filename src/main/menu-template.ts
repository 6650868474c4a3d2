import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../bridge/calls';
import { COMMAND_KEYS } from '../bridge/command-keys';
import type { Translator } from '../i18n/translator';

/** What the menu needs to do. */
export interface MenuSurroundings {
  readonly translator: Translator;
  readonly isMac: boolean;
  run(command: MenuCommand): void;
}

/** The menu as data. Shortcuts are shown but not registered: the window itself hears its keys, so none fires twice. */
export function menuTemplate({ translator, isMac, run }: MenuSurroundings): MenuItemConstructorOptions[] {
  const { t } = translator;
  const item = (command: MenuCommand): MenuItemConstructorOptions => {
    const keys = COMMAND_KEYS[command][0];
    return {
      id: command,
      label: t(`app.commands.${command}`),
      ...(keys === undefined ? {} : { accelerator: acceleratorOf(keys), registerAccelerator: false }),
      click: () => {
        run(command);
      },
    };
  };
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const role = (name: NonNullable<MenuItemConstructorOptions['role']>, label: string): MenuItemConstructorOptions => ({
    role: name,
    label,
  });
  return [
    ...(isMac ? [{ role: 'appMenu' as const }] : []),
    {
      label: t('menu.file'),
      submenu: [
        item('new-review'),
        item('open-project'),
        item('open-sample'),
        line,
        item('make-snapshot'),
        item('save-diff'),
        item('export'),
        line,
        item('settings'),
        item('reimport-source'),
        item('save-copy'),
        item('close-project'),
        ...(isMac ? [] : [line, role('quit', t('menu.quit'))]),
      ],
    },
    {
      label: t('menu.edit'),
      submenu: [
        item('undo'),
        item('redo'),
        line,
        role('cut', t('menu.cut')),
        role('copy', t('menu.copy')),
        role('paste', t('menu.paste')),
        role('selectAll', t('menu.selectAll')),
        line,
        item('find'),
        item('find-and-replace'),
        item('concordance'),
      ],
    },
    {
      label: t('menu.segment'),
      submenu: [
        item('confirm-and-next'),
        item('confirm-and-next-finding'),
        line,
        item('next-segment'),
        item('previous-segment'),
        item('go-to-segment'),
        item('go-back'),
        item('go-forward'),
        line,
        item('copy-source'),
        item('restore-machine'),
        item('show-history'),
        line,
        item('add-note'),
        item('add-term'),
        line,
        item('accept-correction'),
        item('undo-correction'),
      ],
    },
    {
      label: t('menu.pairing'),
      submenu: [
        item('next-weak-pair'),
        item('previous-weak-pair'),
        line,
        item('merge-with-next'),
        item('merge-with-previous'),
        item('split-pair'),
        item('unlink-pair'),
        item('link-pair'),
        line,
        item('english-up'),
        item('english-down'),
        item('russian-up'),
        item('russian-down'),
        line,
        item('join-paragraph'),
        item('break-paragraph'),
      ],
    },
    {
      label: t('menu.findings'),
      submenu: [
        item('next-finding'),
        item('previous-finding'),
        line,
        item('apply-suggestion'),
        item('fix-everywhere'),
        item('dismiss-finding'),
        item('dismiss-like'),
      ],
    },
    {
      label: t('menu.view'),
      submenu: [
        item('show-review'),
        item('show-corrections'),
        item('show-changes'),
        item('show-alignment'),
        item('show-terms'),
        item('command-palette'),
        line,
        role('resetZoom', t('menu.actualSize')),
        role('zoomIn', t('menu.zoomIn')),
        role('zoomOut', t('menu.zoomOut')),
        line,
        role('togglefullscreen', t('menu.fullScreen')),
      ],
    },
    {
      label: t('menu.help'),
      role: 'help',
      submenu: [item('show-tour'), item('show-shortcuts'), item('save-diagnostics')],
    },
  ];
}

/** Keys as Electron writes them: `Mod+Shift+ArrowUp` → `CmdOrCtrl+Shift+Up`. */
export function acceleratorOf(keys: string): string {
  return keys.replace('Mod', 'CmdOrCtrl').replace('Arrow', '');
}
