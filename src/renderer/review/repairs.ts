import type { MenuCommand } from '../../bridge/calls';
import type { Side } from '../../core/text/span';
import type { ReviewActions } from './review-actions';

/** A repair of the active segment: what `AlignmentRepair` says, but for the id. */
export type RepairOf =
  | { readonly kind: 'merge' | 'unlink' | 'link' | 'join' | 'break' }
  | { readonly kind: 'move'; readonly side: Side; readonly direction: 'up' | 'down' };

const REPAIRS: Readonly<Partial<Record<MenuCommand, RepairOf>>> = {
  'merge-with-next': { kind: 'merge' },
  'unlink-pair': { kind: 'unlink' },
  'link-pair': { kind: 'link' },
  'english-up': { kind: 'move', side: 'target', direction: 'up' },
  'english-down': { kind: 'move', side: 'target', direction: 'down' },
  'russian-up': { kind: 'move', side: 'source', direction: 'up' },
  'russian-down': { kind: 'move', side: 'source', direction: 'down' },
  'join-paragraph': { kind: 'join' },
  'break-paragraph': { kind: 'break' },
};

/** Makes the repair of the pairing or of the paragraphs that a command is; false for every other command. */
export function runRepair(command: MenuCommand, actions: ReviewActions): boolean {
  const repair = REPAIRS[command];
  if (repair !== undefined) void actions.repair(repair);
  else if (command === 'merge-with-previous') void actions.mergeWithPrevious();
  else if (command === 'split-pair') void actions.split(() => null);
  else return false;
  return true;
}
