import type { MenuCommand } from './calls';

/**
 * The keys of each command, best first, e.g. `Mod+Shift+Enter`; `Mod` is ⌘ on a Mac and Ctrl elsewhere. Letters are
 * upper case, other keys have the names of `KeyboardEvent.key` (a menu writes `ArrowDown` as `Down`). The native menu
 * and the window read this one table.
 */
const COMMAND_KEYS: Readonly<Record<MenuCommand, readonly string[]>> = {
  'new-review': ['Mod+N'],
  'open-project': ['Mod+O'],
  'open-sample': [],
  'reimport-source': [],
  'save-copy': ['Mod+Alt+S'],
  'close-project': ['Mod+W'],
  'clear-recent': [],
  'make-snapshot': ['Mod+Shift+S'],
  'save-diff': ['Mod+S'],
  export: ['Mod+E'],
  undo: ['Mod+Z'],
  redo: ['Mod+Shift+Z', 'Mod+Y'],
  'confirm-and-next': ['Mod+Enter'],
  'confirm-and-next-finding': ['Mod+Shift+Enter'],
  'next-segment': ['Alt+ArrowDown'],
  'previous-segment': ['Alt+ArrowUp'],
  'next-finding': ['F8'],
  'previous-finding': ['Shift+F8'],
  'apply-suggestion': ['Alt+Enter'],
  'fix-everywhere': ['Mod+Alt+Enter'],
  'dismiss-finding': ['Mod+I'],
  // Not Mod+Shift+I: that opens the developer tools everywhere else.
  'dismiss-like': ['Mod+Alt+I'],
  'restore-machine': ['Alt+Delete'],
  'copy-source': ['Mod+Insert'],
  'add-note': ['Mod+Shift+M'],
  'add-term': ['Mod+Shift+G'],
  'go-to-segment': ['Mod+G'],
  'go-back': ['Alt+ArrowLeft'],
  'go-forward': ['Alt+ArrowRight'],
  find: ['Mod+F'],
  'find-and-replace': ['Mod+H'],
  concordance: ['F3', 'Mod+Shift+K'],
  'next-weak-pair': ['F9'],
  'previous-weak-pair': ['Shift+F9'],
  'merge-with-next': ['Mod+J'],
  'merge-with-previous': ['Mod+Shift+J'],
  'split-pair': ['Mod+Alt+J'],
  'unlink-pair': ['Mod+Shift+U'],
  'link-pair': ['Mod+Shift+L'],
  'english-up': ['Alt+Shift+ArrowUp'],
  'english-down': ['Alt+Shift+ArrowDown'],
  'russian-up': ['Mod+Alt+ArrowUp'],
  'russian-down': ['Mod+Alt+ArrowDown'],
  'join-paragraph': ['Mod+Alt+P'],
  'break-paragraph': ['Mod+Shift+P'],
  'accept-correction': ['Mod+Shift+A'],
  'undo-correction': ['Mod+Shift+Backspace'],
  'apply-diff': ['Mod+Shift+O'],
  'show-review': ['Mod+1'],
  'show-corrections': ['Mod+2'],
  'show-changes': ['Mod+3'],
  'show-alignment': ['Mod+4'],
  'show-terms': ['Mod+5'],
  'show-report': ['Mod+6'],
  'show-history': ['Mod+Shift+H'],
  'command-palette': ['Mod+K'],
  'show-shortcuts': ['F1', '?'],
  'show-tour': [],
  'save-diagnostics': [],
  settings: ['Mod+,'],
};

/**
 * The keys of a Mac where those of the others mean something else there: ⌥ and arrows move by words and paragraphs, ⌥ and
 * letters or digits type signs, ⌘H hides the program, ⌘W closes the window; and there is no Insert. F keys need a second key
 * on most keyboards, so they are no first choice.
 */
const MAC_KEYS: Readonly<Partial<Record<MenuCommand, readonly string[]>>> = {
  'close-project': ['Mod+Shift+W'],
  redo: ['Mod+Shift+Z'],
  'next-segment': ['Mod+Alt+ArrowDown'],
  'previous-segment': ['Mod+Alt+ArrowUp'],
  'next-finding': ['Mod+Alt+ArrowRight', 'F8'],
  'previous-finding': ['Mod+Alt+ArrowLeft', 'Shift+F8'],
  'restore-machine': ['Mod+Alt+Backspace'],
  'copy-source': ['Mod+Alt+C'],
  'go-back': ['Mod+['],
  'go-forward': ['Mod+]'],
  'find-and-replace': ['Mod+Alt+F'],
  concordance: ['Mod+Shift+K', 'F3'],
  'next-weak-pair': ['Mod+Ctrl+ArrowRight', 'F9'],
  'previous-weak-pair': ['Mod+Ctrl+ArrowLeft', 'Shift+F9'],
  'english-up': ['Mod+Ctrl+ArrowUp'],
  'english-down': ['Mod+Ctrl+ArrowDown'],
  'russian-up': ['Mod+Ctrl+Shift+ArrowUp'],
  'russian-down': ['Mod+Ctrl+Shift+ArrowDown'],
  'show-shortcuts': ['Mod+/', 'F1', '?'],
};

/** The keys of a command on a Mac or elsewhere, best first; `Ctrl` in those of a Mac is its control key. */
export function keysOf(command: MenuCommand, isMac: boolean): readonly string[] {
  return (isMac ? MAC_KEYS[command] : undefined) ?? COMMAND_KEYS[command];
}

/** The keys that put the best form of a term into the text, by its number from 1 to 9. */
export function termKeys(number: number, isMac: boolean): string {
  return `${isMac ? 'Mod+Alt' : 'Alt'}+${String(number)}`;
}
