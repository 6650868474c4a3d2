import type { Segment } from '../segments/segment';
import type { Span } from '../text/span';
import type { ProjectContents } from './project-store';
import { SegmentReplay } from './replay';

/** Where a history does not fit the segments that it is about, e.g. in a file that somebody made by hand. */
export interface HistoryProblem {
  /** A short technical place, e.g. `revision 17: before`. */
  readonly place: string;
}

/**
 * The first revision that was not made on the state before it, or the first segment whose English does not stand behind that of the
 * segment before; null for a history that can be replayed and filled in.
 */
export function historyProblem({
  segments,
  revisions,
}: Pick<ProjectContents, 'segments' | 'revisions'>): HistoryProblem | null {
  const replay = new SegmentReplay(segments);
  const imported = misplaced(segments);
  if (imported !== null) return imported;
  for (const revision of revisions) {
    if (replay.mismatch(revision)) return { place: `revision ${revision.number}: before` };
    replay.apply(revision);
  }
  return revisions.some(({ kind }) => kind === 'alignment') ? misplaced(replay.segments()) : null;
}

function misplaced(segments: readonly Pick<Segment, 'id' | 'targetSpan'>[]): HistoryProblem | null {
  let end = 0;
  const ids = new Set<string>();
  for (const { id, targetSpan } of segments) {
    if (ids.has(id) || isBefore(targetSpan, end)) return { place: `segment ${id}: place` };
    ids.add(id);
    end = targetSpan?.to ?? end;
  }
  return null;
}

function isBefore(span: Span | null, end: number): boolean {
  return span !== null && (span.from < end || span.to < span.from);
}
