import { MENU_COMMANDS, type MenuCommand } from '../../bridge/calls';
import { keysOf } from '../../bridge/command-keys';

export type Platform = 'linux' | 'darwin' | 'win32';

/** The system that this page runs on, as far as keys are concerned: a Mac or not. */
export const pagePlatform: Platform = navigator.platform.startsWith('Mac') ? 'darwin' : 'linux';

/** What of a keyboard event tells which keys were pressed. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** The command that the pressed keys stand for; undefined if none. */
export function commandOf(pressed: Pressed, platform: Platform = pagePlatform): MenuCommand | undefined {
  return MENU_COMMANDS.find((command) =>
    keysOf(command, platform === 'darwin').some((keys) => matchesKeys(pressed, keys, platform)),
  );
}

/** Whether the event presses exactly these keys, e.g. `Mod+Shift+Enter`. */
export function matchesKeys(pressed: Pressed, keys: string, platform: Platform = pagePlatform): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const isMac = platform === 'darwin';
  const mod = parts.includes('Mod');
  // "?" and other marks are typed with Shift on some layouts and without on others.
  const shiftCounts = key.length > 1 || /[A-Z0-9]/.test(key);
  return (
    keyName(pressed) === key &&
    pressed.ctrlKey === ((mod && !isMac) || parts.includes('Ctrl')) &&
    pressed.metaKey === (mod && isMac) &&
    pressed.altKey === parts.includes('Alt') &&
    (!shiftCounts || pressed.shiftKey === parts.includes('Shift'))
  );
}

/** Marks that a Russian layout has letters for. */
const MARKS_BY_PLACE: Readonly<Record<string, string>> = { Comma: ',', BracketLeft: '[', BracketRight: ']' };

/**
 * The key by the Latin letter or digit on it. A Russian layout types я for Ctrl+Z, so there the place of the key
 * decides; on every Latin layout (AZERTY, Dvorak) its letter does.
 */
function keyName({ key, code, ctrlKey, metaKey }: Pressed): string {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  // Without Ctrl the mark counts that the digit key types: "?" is Shift+7 on a Russian keyboard.
  if (/^Digit\d$/.test(code) && (ctrlKey || metaKey)) return code.slice(5);
  if (/^Key[A-Z]$/.test(code) && key.length === 1) return code.slice(3);
  if (/^[^\p{ASCII}]$/u.test(key)) return MARKS_BY_PLACE[code] ?? key;
  return key;
}

const SIGNS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Insert: 'Ins',
  Delete: 'Del',
  Backspace: '⌫',
  Space: '␣',
};
const MAC_SIGNS: Readonly<Record<string, string>> = {
  ...SIGNS,
  Mod: '⌘',
  Ctrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
  Enter: '↩',
  Delete: '⌦',
};

const MAC_ORDER = ['Ctrl', 'Alt', 'Shift', 'Mod'];

/** The caps to draw for keys: `Mod+Enter` → Ctrl, Enter; on a Mac ⌘, ↩. */
export function keyCaps(keys: string, platform: Platform = pagePlatform): readonly string[] {
  const signs = platform === 'darwin' ? MAC_SIGNS : { ...SIGNS, Mod: 'Ctrl' };
  const held = keys.split('+').slice(0, -1);
  // A Mac names what is held in an order of its own.
  const ordered = platform === 'darwin' ? MAC_ORDER.filter((key) => held.includes(key)) : held;
  return [...ordered, keys.split('+').at(-1) ?? ''].map((key) => signs[key] ?? key);
}

/** The first keys of a command as one text, for tooltips: "Ctrl+Enter", "⌘↩"; empty when it has none. */
export function keysText(command: MenuCommand, platform: Platform = pagePlatform): string {
  const keys = keysOf(command, platform === 'darwin')[0];
  return keys === undefined ? '' : keyCaps(keys, platform).join(platform === 'darwin' ? '' : '+');
}

/** For `aria-keyshortcuts`: the keys in the words of that attribute. */
export function ariaKeys(command: MenuCommand, platform: Platform = pagePlatform): string {
  const isMac = platform === 'darwin';
  return keysOf(command, isMac)
    .map((keys) => ariaKeysOf(keys, isMac))
    .join(' ');
}

/** Keys in the words of `aria-keyshortcuts`. */
export function ariaKeysOf(keys: string, isMac: boolean = pagePlatform === 'darwin'): string {
  return keys.replace('Ctrl', 'Control').replace('Mod', isMac ? 'Meta' : 'Control');
}
