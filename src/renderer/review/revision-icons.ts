import type { RevisionKind } from '../../core/history/revision';
import type { IconName } from '../components/icons';

/** The icon of each kind of change. */
export const KIND_ICONS: Readonly<Record<RevisionKind, IconName>> = {
  text: 'edit',
  state: 'state-edited',
  note: 'note',
  alignment: 'swap',
  source: 'swap',
  dismissal: 'dismiss',
  'dismissal-undo': 'show',
  term: 'sample',
};
