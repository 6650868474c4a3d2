import { correctionDrafts, type CorrectionDrafts, type CorrectionOptions } from '../core/corrections/correction-drafts';
import { reasonInLabel } from '../core/corrections/hunk-labels';
import type { CorrectionConflict, CorrectionsPlan, PlannedCorrection } from '../core/corrections/plan-corrections';
import { success, type Result } from '../core/result';
import type { SegmentId } from '../core/segments/segment';
import type { Translator } from '../i18n/translator';
import { layDiff, type LaidDiff } from './apply-diff';
import type { Review } from './review';

/** A diff laid over a review, with who made its corrections and why. */
export interface IncomingDiff extends Pick<CorrectionOptions, 'originFor' | 'reasonFor'>, LaidDiff {}

/** What of an incoming diff is taken. */
export interface ChosenChanges {
  /** Segments that stay as they are. */
  readonly leave: ReadonlySet<SegmentId>;
  /** Segments that both sides changed and that get the diff's version all the same. */
  readonly prefer: ReadonlySet<SegmentId>;
}

/** Lays a diff over a review; the faults are those of `layDiff`. */
export function incomingDiff(
  review: Pick<Review, 'contents' | 'segments' | 'indexOf'>,
  bytes: Uint8Array,
  path: string,
): Result<IncomingDiff> {
  const laid = layDiff(review.contents, review.segments, bytes, path);
  if (!laid.ok) return laid;
  const { author, time } = laid.value.diff.preamble;
  const origin = author === undefined || time === undefined ? null : { author, time };
  return success({
    ...laid.value,
    originFor: () => origin,
    reasonFor: (label, { segment }) => reasonInLabel(label, review.indexOf(segment.id) + 1, segment.source) ?? '',
  });
}

/** The plan with texts that no segment can take (a paragraph break, a tag lost) among the conflicts. */
export function feasible(plan: CorrectionsPlan): CorrectionsPlan {
  const { conflicts } = correctionDrafts(plan, { originFor: () => null, reasonFor: () => '' });
  const refused = new Set(conflicts.slice(plan.conflicts.length).map(({ segment }) => segment));
  return { ...plan, corrections: plan.corrections.filter(({ segment }) => !refused.has(segment)), conflicts };
}

/**
 * The correction that a conflict becomes when somebody decides for the diff's version; null where that is not to be had, or its
 * segment has a correction already (`taken`).
 */
export function preferred(conflict: CorrectionConflict, taken: ReadonlySet<SegmentId>): PlannedCorrection | null {
  const { reason, segment, text, label, was } = conflict;
  if (reason !== 'both-changed' || segment === null || was !== undefined || taken.has(segment.id)) return null;
  const wanted = { segment, text: text === '' ? null : text, merged: false, label };
  const { drafts, conflicts } = correctionDrafts(
    { corrections: [wanted], conflicts: [], already: [] },
    { originFor: () => null, reasonFor: () => '' },
  );
  return conflicts.length === 0 && drafts.length > 0 ? wanted : null;
}

/** The segments that a plan corrects. */
export function correctedBy({ corrections }: CorrectionsPlan): ReadonlySet<SegmentId> {
  return new Set(corrections.map(({ segment }) => segment.id));
}

/**
 * The revisions of what was chosen, as one step, and the conflicts that are left. Where the diff gives no reason, its file is named;
 * with `noteFor` the other version of a segment that both sides changed is kept as a note.
 */
export function chosenDrafts(
  { plan: laid, originFor, reasonFor }: IncomingDiff,
  { leave, prefer }: ChosenChanges,
  { name, noteFor }: { readonly name: string } & Pick<CorrectionOptions, 'noteFor'>,
): CorrectionDrafts {
  const plan = feasible(laid);
  const taken = correctedBy(plan);
  const decided = plan.conflicts.flatMap((conflict) => {
    const correction = prefer.has(conflict.segment?.id ?? '') ? preferred(conflict, taken) : null;
    return correction === null ? [] : [{ conflict, correction }];
  });
  const settled = new Set(decided.map(({ conflict }) => conflict));
  return correctionDrafts(
    {
      corrections: [
        ...plan.corrections.filter(({ segment }) => !leave.has(segment.id)),
        ...decided.map(({ correction }) => correction),
      ],
      conflicts: plan.conflicts.filter((conflict) => !settled.has(conflict)),
      already: [],
    },
    { originFor, reasonFor: (label, correction) => reasonFor(label, correction) || name, noteFor },
  );
}

/** The note that keeps a version that was not taken; `name` is the file that it comes from. */
export function conflictNote({ t }: Translator, name: string, { text, was = '' }: CorrectionConflict): string {
  const words = text === '' ? t('review.incoming.removed') : text;
  if (was === '') return t('review.incoming.note', { name, text: words });
  return t('review.incoming.noteCarried', { name, machine: was, text: words });
}
