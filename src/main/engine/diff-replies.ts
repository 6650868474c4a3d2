import type { DiffChange, DiffChoice, DiffConflict, DiffPlace, DiffPreview } from '../../bridge/diff-calls';
import { fault } from '../../core/fault';
import type { CorrectionConflict, PlannedCorrection } from '../../core/corrections/plan-corrections';
import type { RevisionDraft } from '../../core/history/revision';
import { failure, success, type Result } from '../../core/result';
import type { Segment } from '../../core/segments/segment';
import { sha256Of } from '../../files/sha256';
import type { Translator } from '../../i18n/translator';
import { chosenDrafts, conflictNote, correctedBy, feasible, incomingDiff, preferred } from '../../review/incoming-diff';
import type { Review } from '../../review/review';

/** What is asked of a review here. */
type Reviewed = Pick<Review, 'contents' | 'segments' | 'indexOf'>;

/** A diff as it was read from its file. */
export interface DiffFile {
  readonly path: string;
  /** The file name for people. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Behind every segment. */
const LAST = Number.MAX_SAFE_INTEGER;
/** Changes of one reply. */
const MOST = 500;

/** What a diff would do to the text as it stands. */
export function diffPreviewOf(review: Reviewed, file: DiffFile): Result<DiffPreview> {
  const incoming = incomingDiff(review, file.bytes, file.path);
  if (!incoming.ok) return incoming;
  const { diff, reasonFor } = incoming.value;
  const plan = feasible(incoming.value.plan);
  const taken = correctedBy(plan);
  const changes = plan.corrections.map((correction): DiffChange => ({
    ...placeOf(review, correction.segment),
    after: correction.text,
    reason: reasonFor(correction.label, correction) || null,
    merged: correction.merged,
    carried: correction.carried === true,
  }));
  const conflicts = plan.conflicts.map((conflict): DiffConflict => ({
    ...placeOf(review, conflict.segment),
    after: conflict.text === '' ? null : conflict.text,
    why: conflict.reason,
    choosable: preferred(conflict, taken) !== null,
    label: conflict.label,
  }));
  const already = plan.already.map((segment) => placeOf(review, segment));
  const several = diff.files.length > 1;
  return success({
    fingerprint: fingerprintOf(review, file),
    author: diff.preamble.author ?? null,
    time: diff.preamble.time ?? null,
    file: several ? { name: incoming.value.file.after, count: diff.files.length } : null,
    changes: inOrder(changes),
    conflicts: inOrder(conflicts),
    already: inOrder(already),
    counts: { changes: changes.length, conflicts: conflicts.length, already: already.length },
  });
}

/** The revisions of what was chosen in the preview with this fingerprint. */
export function diffDraftsOf(
  review: Reviewed,
  file: DiffFile,
  { fingerprint, leave, prefer, notes }: DiffChoice & { readonly fingerprint: string },
  translator: Translator,
): Result<readonly RevisionDraft[]> {
  if (fingerprint !== fingerprintOf(review, file)) return failure(fault('diff-changed', { path: file.path }));
  const incoming = incomingDiff(review, file.bytes, file.path);
  if (!incoming.ok) return incoming;
  const noteFor = (conflict: CorrectionConflict): string => conflictNote(translator, file.name, conflict);
  const { drafts } = chosenDrafts(
    incoming.value,
    { leave: new Set(leave), prefer: new Set(prefer) },
    { name: file.name, noteFor: notes ? noteFor : undefined },
  );
  return success(drafts);
}

function placeOf(review: Reviewed, segment: PlannedCorrection['segment'] | null): DiffPlace {
  if (segment === null) return { id: null, index: null, source: '', machine: '', before: '' };
  const index = review.indexOf(segment.id);
  const { id, source, machine } = segment;
  return { id, index: index < 0 ? null : index, source, machine, before: standing(segment) };
}

function standing({ state, target }: Segment): string {
  return state === 'excluded' ? '' : target;
}

/** The first in document order; what belongs to no segment comes last. */
function inOrder<Place extends DiffPlace>(places: readonly Place[]): readonly Place[] {
  return [...places].sort((one, other) => (one.index ?? LAST) - (other.index ?? LAST)).slice(0, MOST);
}

function fingerprintOf({ contents }: Reviewed, { bytes }: DiffFile): string {
  return `${String(contents.revisions.length)}-${sha256Of(bytes)}`;
}
