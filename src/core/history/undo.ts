import { fault } from '../fault';
import { failure, success, type Result } from '../result';
import type { SegmentId } from '../segments/segment';
import type { EditOptions } from './edits';
import { makerOf } from './change-log';
import { SegmentReplay, type History } from './replay';
import type { Revision, RevisionDraft } from './revision';
import { concerns, segmentHistory, segmentsOf } from './segment-history';

/** Whose steps are taken back: all, one author's, or what happened to one segment. */
export interface UndoScope extends EditOptions {
  /** The person who made the steps, in the file that they were merged from if they were; anybody may take them back. */
  readonly author?: string;
  readonly segment?: SegmentId;
}

/** A batch, or the part of it that concerns one segment. */
type Step = readonly [Revision, ...Revision[]];

/**
 * The drafts that take back the last step which still stands; they are recorded as a step of their own, so nothing is
 * removed and the undo itself can be undone. `nothing-to-undo` when no step is left, `undo-blocked` when a change outside the
 * scope builds upon the step, `segment-unknown` when the scope names no segment that ever stood.
 */
export function undoDrafts(
  history: Pick<History, 'segments' | 'revisions'>,
  scope: UndoScope = {},
): Result<readonly RevisionDraft[]> {
  const unknown = unknownSegment(history, scope);
  if (unknown !== null) return failure(fault('segment-unknown', { id: unknown }));
  const step = stacks(history, scope).undoable.at(-1);
  return step ? inverse(history, step, scope) : failure(fault('nothing-to-undo'));
}

/** The drafts that bring back the step undone last; `nothing-to-redo` when nothing was undone since the last new step. */
export function redoDrafts(
  history: Pick<History, 'segments' | 'revisions'>,
  scope: UndoScope = {},
): Result<readonly RevisionDraft[]> {
  const unknown = unknownSegment(history, scope);
  if (unknown !== null) return failure(fault('segment-unknown', { id: unknown }));
  const step = stacks(history, scope).redoable.at(-1);
  return step ? inverse(history, step, scope) : failure(fault('nothing-to-redo'));
}

/** Whether an undo and a redo would find something, for menus; cheaper than making the drafts. */
export function undoState(
  history: Pick<History, 'revisions'>,
  scope: UndoScope = {},
): { readonly canUndo: boolean; readonly canRedo: boolean } {
  const { undoable, redoable } = stacks(history, scope);
  return { canUndo: undoable.length > 0, canRedo: redoable.length > 0 };
}

/**
 * Reads the standing steps out of the history: a step that undoes another moves it from one stack to the other, any other
 * step empties the redo stack.
 */
function stacks(history: Pick<History, 'revisions'>, scope: UndoScope): { undoable: Step[]; redoable: Step[] } {
  const undoable: Step[] = [];
  let redoable: Step[] = [];
  const sizes = new Map<number, number>();
  for (const step of stepsIn(history.revisions, scope)) {
    sizes.set(step[0].batch, step.length);
    // An undo of only a part of a step (of one segment) leaves the rest standing, so it counts as a new step.
    const undoes = sizes.get(step[0].undoes ?? 0) === step.length ? step[0].undoes : undefined;
    const undone = undoes === undefined ? -1 : undoable.findIndex((candidate) => candidate[0].batch === undoes);
    const redone = undoes === undefined ? -1 : redoable.findIndex((candidate) => candidate[0].batch === undoes);
    if (undone >= 0) {
      undoable.splice(undone, 1);
      redoable.push(step);
    } else if (redone >= 0) {
      redoable.splice(redone, 1);
      undoable.push(step);
    } else {
      undoable.push(step);
      redoable = [];
    }
  }
  return { undoable, redoable };
}

function unknownSegment(history: Pick<History, 'segments' | 'revisions'>, { segment }: UndoScope): SegmentId | null {
  return segment === undefined || segmentHistory(history, segment).ok ? null : segment;
}

function stepsIn(revisions: readonly Revision[], scope: UndoScope): Step[] {
  const steps: [Revision, ...Revision[]][] = [];
  const own = new Set<number>();
  for (const revision of revisions) {
    if (scope.author !== undefined) {
      // Who took a step of theirs back, or brought it back, does not matter.
      if (makerOf(revision).author !== scope.author && !own.has(revision.undoes ?? 0)) continue;
      own.add(revision.batch);
    }
    if (scope.segment !== undefined && !concerns(revision, scope.segment)) continue;
    const last = steps.at(-1);
    if (last && last[0].batch === revision.batch) last.push(revision);
    else steps.push([revision]);
  }
  return steps;
}

function inverse(
  history: Pick<History, 'segments' | 'revisions'>,
  step: Step,
  scope: UndoScope,
): Result<readonly RevisionDraft[]> {
  const drafts = [...step].reverse().map((revision) => inverseOf(revision, scope.reason ?? null));
  if (!fits(history, drafts)) return failure(fault('undo-blocked', { number: step[0].number }));
  return success(drafts);
}

function inverseOf(revision: Revision, reason: string | null): RevisionDraft {
  const { segments, batch: undoes } = revision;
  // Spelled out by kind, because before and after change their meaning with it.
  switch (revision.kind) {
    case 'dismissal':
      return { kind: 'dismissal-undo', segments, before: revision.after, after: revision.before, reason, undoes };
    case 'dismissal-undo':
      return { kind: 'dismissal', segments, before: revision.after, after: revision.before, reason, undoes };
    case 'text':
    case 'note':
      return { kind: revision.kind, segments, before: revision.after, after: revision.before, reason, undoes };
    case 'state':
      return { kind: 'state', segments, before: revision.after, after: revision.before, reason, undoes };
    case 'alignment':
      return { kind: 'alignment', segments, before: revision.after, after: revision.before, reason, undoes };
    case 'source':
      return { kind: 'source', segments, before: revision.after, after: revision.before, reason, undoes };
    case 'term':
      return { kind: 'term', segments, before: revision.after, after: revision.before, reason, undoes };
  }
}

/** Whether the drafts can be carried out one after the other on the present state. */
function fits(history: Pick<History, 'segments' | 'revisions'>, drafts: readonly RevisionDraft[]): boolean {
  // Only the segments in question are replayed, so that an undo costs no pass over the whole document; a repaired
  // alignment needs their order too.
  const ids = new Set(drafts.flatMap(segmentsOf));
  const whole = drafts.some((draft) => draft.kind === 'alignment');
  const replay = new SegmentReplay(history.segments.filter((segment) => whole || ids.has(segment.id)));
  for (const revision of history.revisions) {
    if (whole || segmentsOf(revision).some((id) => ids.has(id))) replay.apply(revision);
  }
  for (const draft of drafts) {
    if (replay.mismatch(draft)) return false;
    replay.apply(draft);
  }
  return true;
}
