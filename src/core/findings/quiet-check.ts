import type { Revision } from '../history/revision';
import type { CheckId } from './finding';

/** How many findings of a check, set aside one after the other, make the check go quiet. */
export const DISMISSALS_UNTIL_QUIET = 8;

/**
 * Whether a check has been set aside so often in a row that it should go quiet: its last `DISMISSALS_UNTIL_QUIET`
 * judgements were all dismissals. A dismissal of all alike counts once, and so do all of one step. The row is broken by a suggestion of the check
 * that was taken (a text or state whose reason is the check's id), by a dismissal taken back, and by an earlier
 * dismissal of the whole check. `acceptedAt` is the number of the last revision after which a finding of the check was
 * corrected by hand (0: never), since the history does not say that.
 */
export function goesQuiet(revisions: readonly Revision[], check: CheckId, acceptedAt = 0): boolean {
  let row = 0;
  let counted = -1;
  for (let index = revisions.length - 1; index >= 0 && row < DISMISSALS_UNTIL_QUIET; index--) {
    const revision = revisions[index]!;
    if (revision.number <= acceptedAt) return false;
    switch (revision.kind) {
      case 'dismissal':
        if (revision.after?.check !== check) break;
        if (revision.after.extent === 'check') return false;
        if (revision.batch !== counted) row++;
        counted = revision.batch;
        break;
      case 'dismissal-undo':
        if (revision.before?.check === check) return false;
        break;
      case 'text':
      case 'state':
        if (revision.reason === check) return false;
        break;
      default:
        break;
    }
  }
  return row >= DISMISSALS_UNTIL_QUIET;
}
