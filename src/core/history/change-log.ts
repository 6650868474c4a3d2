import type { SegmentId } from '../segments/segment';
import type { History } from './replay';
import type { Revision, RevisionKind } from './revision';
import { concerns } from './segment-history';

/** One line of the log: a revision and the Russian that it was about. */
export interface LogEntry {
  readonly revision: Revision;
  /** Russian of the segments concerned, as it stood; of a repaired pairing, of what it made. Empty where there is none. */
  readonly source: readonly string[];
}

/** Which changes to list; what is left out does not matter. */
export interface LogFilter {
  /** Only what concerns this segment. */
  readonly segment?: SegmentId | undefined;
  /** Only this person's changes; those merged from another file count as theirs who made them there. */
  readonly author?: string | undefined;
  readonly kinds?: readonly RevisionKind[] | undefined;
  /** Only revisions after this number. */
  readonly since?: number | undefined;
  /** Only revisions before this number. */
  readonly before?: number | undefined;
  /** Only the latest so many of them. */
  readonly limit?: number | undefined;
}

/** The changes of the whole document in the order in which they were made. */
export function changeLog(history: Pick<History, 'segments' | 'revisions'>, filter: LogFilter = {}): LogEntry[] {
  const chosen = history.revisions.filter((revision) => isWanted(revision, filter));
  const wanted = new Set(filter.limit === undefined ? chosen : chosen.slice(Math.max(0, chosen.length - filter.limit)));
  const sources = new Map(history.segments.map(({ id, source }) => [id, source]));
  const entries: LogEntry[] = [];
  for (const revision of history.revisions) {
    if (revision.kind === 'alignment') for (const { id, source } of revision.after ?? []) sources.set(id, source);
    if (!wanted.has(revision)) continue;
    const ids = revision.kind === 'alignment' ? madeBy(revision) : revision.segments;
    entries.push({ revision, source: ids.flatMap((id) => sources.get(id) || []) });
  }
  return entries;
}

/** Who made a change: in the file that it was merged from, if it was. */
export function makerOf(revision: Revision): { readonly author: string; readonly time: string } {
  const { author, time } = revision.origin ?? revision;
  return { author, time };
}

function isWanted(revision: Revision, { segment, author, kinds, since, before }: LogFilter): boolean {
  if (before !== undefined && revision.number >= before) return false;
  if (since !== undefined && revision.number <= since) return false;
  if (kinds !== undefined && !kinds.includes(revision.kind)) return false;
  if (author !== undefined && makerOf(revision).author !== author) return false;
  return segment === undefined || concerns(revision, segment);
}

function madeBy(revision: Extract<Revision, { kind: 'alignment' }>): SegmentId[] {
  const changed = new Set(revision.segments);
  return (revision.after ?? []).flatMap(({ id }) => (changed.has(id) ? id : []));
}
