import { describe, expect, it } from 'vitest';
import { MENU_COMMANDS } from '../../../src/bridge/calls';
import { COMMAND_KEYS } from '../../../src/bridge/command-keys';
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
  it('stand for one command each', () => {
    const all = MENU_COMMANDS.flatMap((command) => COMMAND_KEYS[command]);
    expect(new Set(all).size).toBe(all.length);
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
