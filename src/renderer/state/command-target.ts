import type { MenuCommand } from '../../bridge/calls';

/** A screen that commands of menus, shortcuts and buttons are handed to while it is shown. */
export interface CommandTarget {
  /** Runs the command; false when it means nothing here at the moment, so that the key keeps its usual effect. */
  runCommand(command: MenuCommand): boolean;
}

/** Whether an element takes commands. */
export function isCommandTarget(element: unknown): element is CommandTarget {
  return typeof (element as Partial<CommandTarget> | null)?.runCommand === 'function';
}
