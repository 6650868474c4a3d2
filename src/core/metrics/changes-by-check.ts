import { CHECK_IDS } from '../checks/check-ids';
import type { CheckId } from '../findings/finding';
import type { Revision } from '../history/revision';
import { stepsOf } from '../history/steps';

/** Steps that changed text or left a segment out, and were not taken back. */
export interface ChangesByCheck {
  /** By the check whose suggestion was taken, most first. */
  readonly byCheck: Readonly<Record<CheckId, number>>;
  /** Those that no check suggested. */
  readonly byHand: number;
}

/** Counts the changes of a history; a reason that is the id of a check says that its suggestion was taken. */
export function changesByCheck(revisions: readonly Revision[]): ChangesByCheck {
  const standing = new Map<number, CheckId | null>();
  const undone = new Map<number, CheckId | null>();
  for (const [first, ...rest] of stepsOf(revisions)) {
    const step = [first, ...rest];
    const { batch, undoes, reason } = first;
    if (undoes !== undefined) {
      // The undo of an undo brings the change back.
      const back = undone.get(undoes);
      if (back !== undefined) standing.set(batch, back);
      const gone = standing.get(undoes);
      if (gone !== undefined) undone.set(batch, gone);
      standing.delete(undoes);
      continue;
    }
    const isChange = step.some(({ kind, after }) => kind === 'text' || (kind === 'state' && after === 'excluded'));
    if (isChange) standing.set(batch, reason !== null && CHECK_IDS.has(reason) ? reason : null);
  }
  const counts = new Map<CheckId, number>();
  let byHand = 0;
  for (const check of standing.values()) {
    if (check === null) byHand += 1;
    else counts.set(check, (counts.get(check) ?? 0) + 1);
  }
  return { byCheck: Object.fromEntries([...counts].sort((a, b) => b[1] - a[1])), byHand };
}
