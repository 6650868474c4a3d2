import type { MenuCommand } from './calls';

/** What has to be open for a command to mean anything: nothing, a project, or one that can be changed. */
export type CommandNeed = 'nothing' | 'project' | 'writable';

const NEED_NOTHING: ReadonlySet<MenuCommand> = new Set<MenuCommand>([
  'new-review',
  'open-project',
  'open-sample',
  'clear-recent',
  // A field that is typed into has steps of its own.
  'undo',
  'redo',
  'command-palette',
  'show-shortcuts',
  'show-tour',
  'save-diagnostics',
  'settings',
]);

const CHANGE_PROJECT: ReadonlySet<MenuCommand> = new Set<MenuCommand>([
  'reimport-source',
  'make-snapshot',
  'confirm-and-next',
  'confirm-and-next-finding',
  'apply-suggestion',
  'fix-everywhere',
  'dismiss-finding',
  'dismiss-like',
  'restore-machine',
  'copy-source',
  'add-note',
  'add-term',
  'find-and-replace',
  'merge-with-next',
  'merge-with-previous',
  'split-pair',
  'unlink-pair',
  'link-pair',
  'english-up',
  'english-down',
  'russian-up',
  'russian-down',
  'join-paragraph',
  'break-paragraph',
  'accept-correction',
  'undo-correction',
  'apply-diff',
]);

/** What a command needs; those that are named nowhere here need a project and change nothing. */
export function needOf(command: MenuCommand): CommandNeed {
  if (NEED_NOTHING.has(command)) return 'nothing';
  return CHANGE_PROJECT.has(command) ? 'writable' : 'project';
}

/** Whether a command can be used with the project that is open; null: none is. */
export function isUsable(command: MenuCommand, project: { readonly readOnly: boolean } | null): boolean {
  const need = needOf(command);
  if (need === 'nothing') return true;
  return project !== null && (need === 'project' || !project.readOnly);
}
