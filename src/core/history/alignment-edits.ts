import type { TextDocument } from '../formats/format';
import { success, type Result } from '../result';
import type { AlignmentRepair } from '../segments/repair';
import { repairSegments } from '../segments/repair-segments';
import type { Segment, SegmentId } from '../segments/segment';
import type { EditOptions } from './edits';
import type { History } from './replay';
import type { RevisionDraft } from './revision';

/** What a repair is recorded against: the history for its ids, the present segments, and both imported texts. */
export interface RealignContext {
  readonly history: Pick<History, 'segments' | 'revisions'>;
  readonly segments: readonly Segment[];
  readonly source: TextDocument;
  readonly target: TextDocument;
}

/** The one alignment revision that a repair is; new segments get ids that this project never had. */
export function realign(
  { history, ...ground }: RealignContext,
  repair: AlignmentRepair,
  options: EditOptions = {},
): Result<readonly RevisionDraft[]> {
  const repaired = repairSegments({ ...ground, newId: idMaker(history) }, repair);
  if (!repaired.ok) return repaired;
  const { before, after } = repaired.value;
  const segments = [...new Set([...before, ...after].map(({ id }) => id))];
  return success([{ kind: 'alignment', segments, before, after, reason: options.reason ?? null }]);
}

/** Makes ids that this project never had. */
export function idMaker(history: RealignContext['history']): () => SegmentId {
  let next = lastSegmentNumber(history);
  return () => {
    next += 1;
    return `s${String(next)}`;
  };
}

/** The highest number in an id (`s12`: 12) that any segment of the project ever had. */
export function lastSegmentNumber({ segments, revisions }: RealignContext['history']): number {
  let last = 0;
  const see = ({ id }: { readonly id: SegmentId }): void => {
    const number = /^s(\d+)$/.exec(id)?.[1];
    if (number !== undefined) last = Math.max(last, Number(number));
  };
  segments.forEach(see);
  for (const revision of revisions) if (revision.kind === 'alignment') revision.after?.forEach(see);
  return last;
}
