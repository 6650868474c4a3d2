import { describe, expect, it } from 'vitest';
import { MENU_COMMANDS } from '../../../src/bridge/calls';
import { keysOf, termKeys } from '../../../src/bridge/command-keys';
import { commandOf, keyCaps, keysText, type Pressed } from '../../../src/renderer/state/shortcuts';

const press = (key: string, code: string, held: Partial<Pressed> = {}): Pressed => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('Shortcuts', () => {
  it.each([false, true])('stand for one command each, on a Mac: %s', (isMac) => {
    const terms = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => termKeys(number, isMac));
    const all = [...MENU_COMMANDS.flatMap((command) => keysOf(command, isMac)), ...terms];
    expect(new Set(all).size).toBe(all.length);
  });

  it('leave a Mac the keys that mean something else there', () => {
    const all = MENU_COMMANDS.flatMap((command) => keysOf(command, true));
    // ⌥ moves by words and paragraphs and types signs; the others hide, close, quit, minimise.
    expect(all.filter((keys) => /^Alt\+(?:Shift\+)?(?:Arrow\w+|Delete|Backspace|.)$/.test(keys))).toEqual([]);
    expect(termKeys(1, true)).toBe('Mod+Alt+1');
    for (const taken of ['Mod+H', 'Mod+Alt+H', 'Mod+W', 'Mod+Q', 'Mod+M', 'Mod+Insert'])
      expect(all).not.toContain(taken);
    expect(all.filter((keys) => keys.startsWith('Mod+Ctrl+'))).not.toEqual([]);
  });

  it('hear on a Mac what is pressed there', () => {
    const mac = { metaKey: true };
    expect(commandOf(press('ArrowDown', 'ArrowDown', { ...mac, altKey: true }), 'darwin')).toBe('next-segment');
    expect(commandOf(press('ArrowDown', 'ArrowDown', { altKey: true }), 'darwin')).toBeUndefined();
    expect(commandOf(press('ArrowUp', 'ArrowUp', { ...mac, ctrlKey: true }), 'darwin')).toBe('english-up');
    expect(commandOf(press('ArrowUp', 'ArrowUp', mac), 'darwin')).toBeUndefined();
    expect(commandOf(press('ç', 'KeyC', { ...mac, altKey: true }), 'darwin')).toBe('copy-source');
    expect(commandOf(press('х', 'BracketLeft', mac), 'darwin')).toBe('go-back');
    expect(keyCaps('Mod+Ctrl+Shift+ArrowUp', 'darwin')).toEqual(['⌃', '⇧', '⌘', '↑']);
  });

  it('use Ctrl on a PC and ⌘ on a Mac', () => {
    expect(commandOf(press('s', 'KeyS', { ctrlKey: true }), 'linux')).toBe('save-diff');
    expect(commandOf(press('s', 'KeyS', { metaKey: true }), 'linux')).toBeUndefined();
    expect(commandOf(press('s', 'KeyS', { metaKey: true }), 'darwin')).toBe('save-diff');
    expect(commandOf(press('s', 'KeyS', { ctrlKey: true }), 'darwin')).toBeUndefined();
  });

  it('work on a Russian layout by the place of the key', () => {
    expect(commandOf(press('я', 'KeyZ', { ctrlKey: true }), 'linux')).toBe('undo');
    expect(commandOf(press('Я', 'KeyZ', { ctrlKey: true, shiftKey: true }), 'linux')).toBe('redo');
    expect(commandOf(press('ш', 'KeyI', { ctrlKey: true, altKey: true }), 'linux')).toBe('dismiss-like');
    expect(commandOf(press('б', 'Comma', { ctrlKey: true }), 'linux')).toBe('settings');
  });

  it('work on other Latin layouts by the letter on the key', () => {
    expect(commandOf(press('z', 'KeyW', { ctrlKey: true }), 'linux')).toBe('undo');
  });

  it('know a question mark wherever it is typed', () => {
    expect(commandOf(press('?', 'Slash', { shiftKey: true }), 'linux')).toBe('show-shortcuts');
    expect(commandOf(press('?', 'Digit7', { shiftKey: true }), 'linux')).toBe('show-shortcuts');
  });

  it('tell keys apart by what is held', () => {
    expect(commandOf(press('F8', 'F8'), 'linux')).toBe('next-finding');
    expect(commandOf(press('F8', 'F8', { shiftKey: true }), 'linux')).toBe('previous-finding');
    expect(commandOf(press('Enter', 'Enter'), 'linux')).toBeUndefined();
    expect(commandOf(press('Enter', 'Enter', { ctrlKey: true }), 'linux')).toBe('confirm-and-next');
  });

  it('are written as the system writes them', () => {
    expect(keyCaps('Mod+Shift+Enter', 'linux')).toEqual(['Ctrl', 'Shift', 'Enter']);
    expect(keysText('confirm-and-next', 'darwin')).toBe('⌘↩');
    expect(keysText('open-sample', 'linux')).toBe('');
  });
});
