import type { MenuCommand } from './calls';

/**
 * The keys of each command, best first, e.g. `Mod+Shift+Enter`; `Mod` is ⌘ on a Mac and Ctrl elsewhere. Letters are
 * upper case, other keys have the names of `KeyboardEvent.key` (a menu writes `ArrowDown` as `Down`). The native menu
 * and the window read this one table.
 */
export const COMMAND_KEYS: Readonly<Record<MenuCommand, readonly string[]>> = {
  'new-review': ['Mod+N'],
  'open-project': ['Mod+O'],
  'open-sample': [],
  'save-copy': ['Mod+Alt+S'],
  'close-project': ['Mod+W'],
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
  'go-to-segment': ['Mod+G'],
  find: ['Mod+F'],
  'find-and-replace': ['Mod+H'],
  concordance: ['F3'],
  'next-weak-pair': ['F9'],
  'previous-weak-pair': ['Shift+F9'],
  'merge-with-next': ['Mod+J'],
  'unlink-pair': ['Mod+Shift+U'],
  'link-pair': ['Mod+Shift+L'],
  'english-up': ['Alt+Shift+ArrowUp'],
  'english-down': ['Alt+Shift+ArrowDown'],
  'russian-up': ['Mod+Alt+ArrowUp'],
  'russian-down': ['Mod+Alt+ArrowDown'],
  'join-paragraph': [],
  'break-paragraph': [],
  'show-review': ['Mod+1'],
  'show-corrections': ['Mod+2'],
  'show-changes': ['Mod+3'],
  'show-history': ['Mod+Shift+H'],
  'command-palette': ['Mod+K'],
  'show-shortcuts': ['F1', '?'],
  settings: ['Mod+,'],
};
