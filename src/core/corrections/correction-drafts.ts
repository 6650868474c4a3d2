import { setState, setText, stateDraft } from '../history/edits';
import type { Origin, RevisionDraft } from '../history/revision';
import type { CorrectionConflict, PlannedCorrection, PlannedCorrections } from './plan-corrections';

/** What is written down with the corrections of a diff. */
export interface CorrectionOptions {
  /** Why a segment (its number from 1) was corrected, from the label of its hunk. */
  readonly reasonFor: (label: string, correction: PlannedCorrection) => string;
  /** Who made it, and when, if that is known. */
  readonly originFor: (made: PlannedCorrection | CorrectionConflict) => Origin | null;
  /** The note that keeps the other version of a segment that both sides changed; absent where such are only listed. */
  readonly noteFor?: ((conflict: CorrectionConflict) => string) | undefined;
}

/** The revisions that carry out a plan, as one step, and what could not be: the conflicts of the plan and texts that are refused. */
export interface CorrectionDrafts {
  readonly drafts: readonly RevisionDraft[];
  readonly conflicts: readonly CorrectionConflict[];
}

/** Turns a plan into revisions; it must have been made for the segments as they stand. */
export function correctionDrafts(plan: PlannedCorrections, options: CorrectionOptions): CorrectionDrafts {
  const { originFor, reasonFor, noteFor } = options;
  const drafts: RevisionDraft[] = [];
  const conflicts = [...plan.conflicts];
  const addFrom = (origin: Origin | null, made: readonly RevisionDraft[]): void => {
    for (const draft of made) drafts.push(origin === null ? draft : { ...draft, origin });
  };
  for (const correction of plan.corrections) {
    const { segment, text, label, old } = correction;
    const add = (made: readonly RevisionDraft[]): void => addFrom(originFor(correction), made);
    const reason = reasonFor(label, correction);
    if (text === null) {
      add(setState(segment, 'excluded', { reason }));
      continue;
    }
    const changed = setText(segment, text, { reason });
    if (!changed.ok) {
      conflicts.push({ reason: 'outside', segment, text, label, old });
      continue;
    }
    add(changed.value);
    // Left out here, and back in the other's text.
    if (segment.state === 'excluded')
      add([stateDraft(segment, text === segment.machine ? 'untouched' : 'edited', reason)]);
  }
  if (noteFor !== undefined) {
    for (const conflict of conflicts) {
      const { segment } = conflict;
      if (segment === null) continue;
      const note = noteFor(conflict);
      if (segment.notes.includes(note)) continue;
      addFrom(originFor(conflict), [{ kind: 'note', segments: [segment.id], before: null, after: note, reason: null }]);
    }
  }
  return { drafts, conflicts };
}
