import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { MENU_COMMANDS, type MenuCommand } from '../../src/bridge/calls';
import { createTranslator } from '../../src/i18n/translator';
import { acceleratorOf, menuTemplate, textMenuTemplate, type MenuSurroundings } from '../../src/main/menu-template';

const itemsOf = (template: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])]);

const RECENT = [
  { id: 'r1', title: 'Debate & reply', missing: false },
  { id: 'r2', title: 'Отчёт', missing: true },
];

const surroundings = (language: 'en' | 'ru'): MenuSurroundings => ({
  translator: createTranslator(language),
  isMac: false,
  project: { readOnly: false },
  recent: [],
  run: () => {},
  openRecent: () => {},
});

const menuOf = (change: Partial<MenuSurroundings>) => itemsOf(menuTemplate({ ...surroundings('en'), ...change }));

const menuIn = (language: 'en' | 'ru', isMac = false, run: (command: MenuCommand) => void = () => {}) =>
  itemsOf(menuTemplate({ ...surroundings(language), isMac, run }));

describe('the native menu', () => {
  it.each([false, true])('holds every command once, on a Mac: %s', (isMac) => {
    const ids = menuIn('en', isMac).flatMap(({ id }) => (id === undefined ? [] : [id]));
    expect([...ids].sort()).toEqual([...MENU_COMMANDS].sort());
  });

  it.each([false, true])('gives no shortcut twice and registers none, on a Mac: %s', (isMac) => {
    const shown = menuIn('en', isMac).filter(({ accelerator }) => accelerator !== undefined);
    const keys = shown.map(({ accelerator }) => accelerator);
    expect(new Set(keys).size).toBe(keys.length);
    expect(shown.every(({ registerAccelerator }) => registerAccelerator === false)).toBe(true);
  });

  it('speaks Russian and English, every item with words of its own in its menu', () => {
    for (const language of ['en', 'ru'] as const) {
      for (const isMac of [false, true]) {
        const template = menuTemplate({ ...surroundings(language), isMac });
        for (const { label, submenu } of template) {
          const labels = (submenu as MenuItemConstructorOptions[]).flatMap((item) =>
            item.type === 'separator' ? [] : [item.label ?? ''],
          );
          expect(label).toMatch(language === 'ru' ? /[а-я]/i : /[a-z]/i);
          expect(labels.every((words) => words !== '' && !words.includes('app.') && !words.includes('menu.'))).toBe(
            true,
          );
          expect(new Set(labels).size).toBe(labels.length);
        }
      }
    }
    const labels = (language: 'en' | 'ru') => menuIn(language).flatMap(({ label }) => label ?? []);
    expect(labels('ru')).toHaveLength(labels('en').length);
    expect(labels('ru').every((label) => /[а-яё]/i.test(label))).toBe(true);
  });

  it('leaves clipboard and selection to the field that has the focus', () => {
    const roles = menuIn('en').flatMap(({ role }) => role ?? []);
    for (const role of ['cut', 'copy', 'paste', 'selectAll', 'quit']) expect(roles).toContain(role);
  });

  it('sends undo and redo as commands, for the editor and the project have steps of their own', () => {
    const run = vi.fn();
    for (const item of menuIn('en', false, run)) {
      if (item.id === 'undo' || item.id === 'redo') item.click?.({} as never, undefined, {});
    }
    expect(run.mock.calls).toEqual([['undo'], ['redo']]);
  });

  it('has the menus of the program and of the window on a Mac, in its own language', () => {
    const [program, ...others] = menuTemplate({ ...surroundings('ru'), isMac: true });
    const rolesOf = (item?: MenuItemConstructorOptions) =>
      itemsOf(item ? [item] : []).flatMap(({ role }) => role ?? []);
    expect(program?.label).toBe('Сверка');
    expect(rolesOf(program)).toEqual(['about', 'services', 'hide', 'hideOthers', 'unhide', 'quit']);
    expect(itemsOf(program ? [program] : []).map(({ id }) => id)).toContain('settings');
    expect(others.map(({ role }) => role)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      'window',
      'help',
    ]);
    expect(rolesOf(others.at(-2))).toEqual(['window', 'minimize', 'zoom', 'close', 'front']);
    expect(others.slice(0, -2).flatMap(rolesOf)).not.toContain('quit');
  });

  it('disables what cannot be used: without a project, and in one that can only be read', () => {
    const enabled = (project: MenuSurroundings['project']) =>
      menuOf({ project }).flatMap(({ id, enabled: is }) => (id !== undefined && is === true ? [id] : []));
    expect(enabled({ readOnly: false })).toEqual(
      expect.arrayContaining(MENU_COMMANDS.filter((one) => one !== 'clear-recent')),
    );
    expect(enabled(null)).toEqual(
      expect.arrayContaining(['new-review', 'open-project', 'settings', 'save-diagnostics']),
    );
    for (const id of ['close-project', 'find', 'confirm-and-next', 'show-review', 'export']) {
      expect(enabled(null)).not.toContain(id);
    }
    const read = enabled({ readOnly: true });
    expect(read).toEqual(
      expect.arrayContaining(['close-project', 'find', 'next-finding', 'show-terms', 'export', 'save-copy']),
    );
    for (const id of ['confirm-and-next', 'apply-suggestion', 'find-and-replace', 'split-pair', 'add-term']) {
      expect(read).not.toContain(id);
    }
  });

  it('lists the projects of before, those that are gone disabled, and a way to forget them', () => {
    const openRecent = vi.fn();
    const list = menuOf({ recent: RECENT, openRecent }).find(({ label }) => label === 'Recent projects')?.submenu;
    const items = list as MenuItemConstructorOptions[];
    expect(items.map(({ label, type, enabled }) => [label ?? type, enabled])).toEqual([
      ['Debate && reply', true],
      ['Отчёт', false],
      ['separator', undefined],
      ['Clear the list of recent projects…', true],
    ]);
    items[0]?.click?.({} as never, undefined, {});
    expect(openRecent).toHaveBeenCalledExactlyOnceWith('r1');
    const empty = menuOf({}).find(({ label }) => label === 'Recent projects')?.submenu as MenuItemConstructorOptions[];
    expect(empty.map(({ enabled }) => enabled)).toEqual([false, false]);
  });

  it('in a text leaves the clipboard to the system and tells which entry of the window was chosen', () => {
    const choose = vi.fn();
    const items = textMenuTemplate(
      createTranslator('ru'),
      [
        { id: 'apply-0', label: 'Написать «R&D»', enabled: true, keys: 'Alt+Enter' },
        { role: 'separator', enabled: true },
        { role: 'paste', enabled: true },
        { role: 'cut', enabled: false },
      ],
      choose,
    );
    expect(items.map(({ label, role, type, enabled }) => [label ?? type, role, enabled])).toEqual([
      ['Написать «R&&D»', undefined, true],
      ['separator', undefined, undefined],
      ['Вставить', 'paste', true],
      ['Вырезать', 'cut', false],
    ]);
    expect(items[0]).toMatchObject({ accelerator: 'Alt+Enter', registerAccelerator: false });
    items[0]?.click?.({} as never, undefined, {});
    expect(choose.mock.calls).toEqual([['apply-0']]);
  });

  it('writes keys as Electron does', () => {
    expect(acceleratorOf('Mod+Shift+ArrowUp')).toBe('CmdOrCtrl+Shift+Up');
    expect(acceleratorOf('F8')).toBe('F8');
    expect(acceleratorOf('Mod+Ctrl+ArrowLeft')).toBe('CmdOrCtrl+Control+Left');
  });
});
