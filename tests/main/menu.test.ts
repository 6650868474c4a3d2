import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { MENU_COMMANDS, type MenuCommand } from '../../src/bridge/calls';
import { createTranslator } from '../../src/i18n/translator';
import { acceleratorOf, menuTemplate } from '../../src/main/menu-template';

const itemsOf = (template: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])]);

const menuIn = (language: 'en' | 'ru', isMac = false, run: (command: MenuCommand) => void = () => {}) =>
  itemsOf(menuTemplate({ translator: createTranslator(language), isMac, run }));

describe('the native menu', () => {
  it('holds every command once', () => {
    const ids = menuIn('en').flatMap(({ id }) => (id === undefined ? [] : [id]));
    expect([...ids].sort()).toEqual([...MENU_COMMANDS].sort());
  });

  it('gives no shortcut twice and registers none, since the window hears its keys', () => {
    const shown = menuIn('en').filter(({ accelerator }) => accelerator !== undefined);
    const keys = shown.map(({ accelerator }) => accelerator);
    expect(new Set(keys).size).toBe(keys.length);
    expect(shown.every(({ registerAccelerator }) => registerAccelerator === false)).toBe(true);
  });

  it('speaks Russian and English, every item with words of its own in its menu', () => {
    for (const language of ['en', 'ru'] as const) {
      const template = menuTemplate({ translator: createTranslator(language), isMac: false, run: () => {} });
      for (const { label, submenu } of template) {
        const labels = (submenu as MenuItemConstructorOptions[]).flatMap((item) =>
          item.type === 'separator' ? [] : [item.label ?? ''],
        );
        expect(label).toMatch(language === 'ru' ? /[а-я]/i : /[a-z]/i);
        expect(labels.every((words) => words !== '' && !words.includes('app.') && !words.includes('menu.'))).toBe(true);
        expect(new Set(labels).size).toBe(labels.length);
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

  it('has the menu of the program on a Mac, which quits there', () => {
    const roles = menuIn('en', true).flatMap(({ role }) => role ?? []);
    expect(roles).toContain('appMenu');
    expect(roles).not.toContain('quit');
  });

  it('writes keys as Electron does', () => {
    expect(acceleratorOf('Mod+Shift+ArrowUp')).toBe('CmdOrCtrl+Shift+Up');
    expect(acceleratorOf('F8')).toBe('F8');
  });
});
