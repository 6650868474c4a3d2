import type { HistoryPoints } from '../../bridge/history-calls';
import type { Words } from '../state/language-state';

/** A point of the history that people can choose. */
export interface PointOption {
  /** Tells the points apart; two may stand after the same revision. */
  readonly value: string;
  readonly label: string;
  /** Number of the revision after which it stands; 0 is the import. */
  readonly revision: number;
}

/** The points to choose from: now, the snapshots from the newest on, the import. */
export function pointOptions({ snapshots, revisions }: HistoryPoints, words: Words): PointOption[] {
  const named = snapshots.map(({ name, number }, index) => ({
    value: `snapshot-${index}`,
    label: words.t('historyScreen.snapshot', { name }),
    revision: number,
  }));
  return [
    { value: 'now', label: words.t('historyScreen.now'), revision: revisions },
    ...named.reverse(),
    { value: 'start', label: words.t('historyScreen.import'), revision: 0 },
  ];
}
