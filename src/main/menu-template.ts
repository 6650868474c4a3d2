import type { MenuItemConstructorOptions } from 'electron';
import type { RecentProject, TextMenuItem } from '../bridge/app-calls';
import type { MenuCommand } from '../bridge/calls';
import { keysOf } from '../bridge/command-keys';
import { isUsable } from '../bridge/command-needs';
import { showInvisible } from '../core/text/invisible-characters';
import type { Translator } from '../i18n/translator';

/** What the menu needs to do. */
export interface MenuSurroundings {
  readonly translator: Translator;
  readonly isMac: boolean;
  /** The project that is open; null when none is. */
  readonly project: { readonly readOnly: boolean } | null;
  readonly recent: readonly Pick<RecentProject, 'id' | 'title' | 'missing'>[];
  run(command: MenuCommand): void;
  openRecent(id: string): void;
}

/** The menu as data; what cannot be used just now is disabled. Shortcuts are shown but not registered: the window itself hears its keys, so none fires twice. */
export function menuTemplate(surroundings: MenuSurroundings): MenuItemConstructorOptions[] {
  const { translator, isMac, project, run } = surroundings;
  const { t } = translator;
  const item = (command: MenuCommand): MenuItemConstructorOptions => {
    const keys = keysOf(command, isMac)[0];
    return {
      id: command,
      label: t(`app.commands.${command}`),
      enabled: isUsable(command, project),
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
    ...(isMac
      ? [
          {
            label: t('app.name'),
            submenu: [
              role('about', t('menu.about')),
              line,
              item('settings'),
              line,
              role('services', t('menu.services')),
              line,
              role('hide', t('menu.hide')),
              role('hideOthers', t('menu.hideOthers')),
              role('unhide', t('menu.unhide')),
              line,
              role('quit', t('menu.quitProgram')),
            ],
          },
        ]
      : []),
    {
      label: t('menu.file'),
      submenu: [
        item('new-review'),
        item('open-project'),
        { label: t('menu.recent'), submenu: recentItems(surroundings, item('clear-recent')) },
        item('open-sample'),
        line,
        item('make-snapshot'),
        item('save-diff'),
        item('apply-diff'),
        item('export'),
        line,
        ...(isMac ? [] : [item('settings')]),
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
        item('show-report'),
        item('command-palette'),
        line,
        role('resetZoom', t('menu.actualSize')),
        role('zoomIn', t('menu.zoomIn')),
        role('zoomOut', t('menu.zoomOut')),
        line,
        role('togglefullscreen', t('menu.fullScreen')),
      ],
    },
    ...(isMac
      ? [
          {
            label: t('menu.window'),
            role: 'window' as const,
            submenu: [
              role('minimize', t('menu.minimize')),
              role('zoom', t('menu.zoom')),
              role('close', t('menu.closeWindow')),
              line,
              role('front', t('menu.front')),
            ],
          },
        ]
      : []),
    {
      label: t('menu.help'),
      role: 'help',
      submenu: [item('show-tour'), item('show-shortcuts'), item('save-diagnostics')],
    },
  ];
}

/** The projects that were open lately, then a way to forget them; those whose file is gone cannot be opened. */
function recentItems(
  { translator, recent, openRecent }: MenuSurroundings,
  clear: MenuItemConstructorOptions,
): MenuItemConstructorOptions[] {
  if (recent.length === 0)
    return [
      { label: translator.t('menu.noRecent'), enabled: false },
      { ...clear, enabled: false },
    ];
  return [
    ...recent.map(({ id, title, missing }) => ({
      // A lone & would underline the letter behind it.
      label: showInvisible(title).replaceAll('&', '&&'),
      enabled: !missing,
      click: () => {
        openRecent(id);
      },
    })),
    { type: 'separator' },
    clear,
  ];
}

/** The menu in a text as data: what the system does there in words of ours, and entries of the window that tell their id. */
export function textMenuTemplate(
  { t }: Translator,
  items: readonly TextMenuItem[],
  choose: (id: string) => void,
): MenuItemConstructorOptions[] {
  return items.map((item): MenuItemConstructorOptions => {
    if ('id' in item) {
      const { id, label, enabled, keys } = item;
      return {
        label: label.replaceAll('&', '&&'),
        enabled,
        ...(keys === undefined ? {} : { accelerator: acceleratorOf(keys), registerAccelerator: false }),
        click: () => {
          choose(id);
        },
      };
    }
    const { role, enabled } = item;
    return role === 'separator' ? { type: 'separator' } : { role, label: t(`menu.${role}`), enabled };
  });
}

/** Keys as Electron writes them: `Mod+Shift+ArrowUp` → `CmdOrCtrl+Shift+Up`. */
export function acceleratorOf(keys: string): string {
  return keys.replace('Ctrl', 'Control').replace('Mod', 'CmdOrCtrl').replace('Arrow', '');
}
