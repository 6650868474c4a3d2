import { fault } from '../fault';
import { failure, success, type Result } from '../result';
import type { Segment, SegmentId } from '../segments/segment';
import { changedBy, untouched, type History } from './replay';
import type { Revision, RevisionDraft } from './revision';

/** One version of a segment: what changed and how it stood afterwards. */
export interface SegmentVersion {
  readonly revision: Revision;
  /** The segment after the revision; null when a repaired alignment took it away. */
  readonly segment: Segment | null;
}

/** The life of one segment, oldest first. */
export interface SegmentHistory {
  /** As it was imported, or null when a repaired alignment made it. */
  readonly imported: Segment | null;
  readonly versions: readonly SegmentVersion[];
}

/** All versions of a segment, also of one that stands no more; `segment-unknown` if there never was one of this id. */
export function segmentHistory(
  history: Pick<History, 'segments' | 'revisions'>,
  id: SegmentId,
): Result<SegmentHistory> {
  const first = history.segments.find((segment) => segment.id === id);
  const imported = first ? untouched(first) : null;
  const versions: SegmentVersion[] = [];
  let segment = imported;
  for (const revision of history.revisions) {
    if (!concerns(revision, id)) continue;
    if (revision.kind === 'alignment') segment = revision.after?.find((added) => added.id === id) ?? null;
    else if (segment) segment = changedBy(segment, revision);
    versions.push({ revision, segment });
  }
  if (!imported && versions.length === 0) return failure(fault('segment-unknown', { id }));
  return success({ imported, versions });
}

/** The segment as it stood after revision `number`; null if it did not stand then. */
export function segmentAt(history: SegmentHistory, number: number): Segment | null {
  const last = history.versions.filter((version) => version.revision.number <= number).at(-1);
  return last ? last.segment : history.imported;
}

/** Whether the revision changed this segment; one that only moved to another place of the Russian file was not. */
export function concerns(revision: RevisionDraft, id: SegmentId): boolean {
  if (revision.kind === 'alignment' && !revision.segments.includes(id)) {
    const has = (run: readonly Segment[] | null): boolean => run?.some((segment) => segment.id === id) ?? false;
    return has(revision.before) !== has(revision.after);
  }
  return segmentsOf(revision).includes(id);
}

/** The segments that a revision changed; of a repaired alignment those that it took away and those that it made. */
export function segmentsOf(revision: RevisionDraft): readonly SegmentId[] {
  if (revision.kind !== 'alignment') return revision.segments;
  return [...(revision.before ?? []), ...(revision.after ?? [])].map((segment) => segment.id);
}
