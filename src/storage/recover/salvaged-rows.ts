import type { Snapshot } from '../../core/history/project-store';
import type { Revision } from '../../core/history/revision';
import type { ImportedSegment } from '../../core/segments/segment';
import { parseFacts, parseSnapshot, sha256Hex, type Facts } from '../project-rows';
import { parseRevision } from '../revision-body';
import { parsePage } from '../segment-page';
import { tableRecords, type RecordValue } from './table-records';

/** What the rows of a damaged project file still say. */
export interface SalvagedRows {
  readonly facts: Facts | null;
  /** The text of the facts, and the hash that was taken of it and all segment pages; null where the row is lost. */
  readonly seal: { readonly text: string; readonly hash: string } | null;
  readonly source: Uint8Array | null;
  readonly target: Uint8Array | null;
  readonly pages: ReadonlyMap<number, readonly ImportedSegment[]>;
  /** The pages as they are written. */
  readonly pageTexts: ReadonlyMap<number, string>;
  /** Those whose hash is that of what they say, by number. */
  readonly revisions: ReadonlyMap<number, Revision>;
  readonly snapshots: ReadonlyMap<number, Snapshot>;
  /** How many of each there were, as far as the file says; at least the highest number that was seen. */
  readonly counts: { readonly pages: number; readonly revisions: number; readonly snapshots: number };
}

const HASH = /^[0-9a-f]{64}$/;

/** Sorts the rows of a file into what they are, by their shape: the names of their tables may be lost. */
export function salvageRows(bytes: Uint8Array): SalvagedRows {
  let facts: Facts | null = null;
  let source: Uint8Array | null = null;
  let target: Uint8Array | null = null;
  let seal: SalvagedRows['seal'] = null;
  const pages = new Map<number, readonly ImportedSegment[]>();
  const pageTexts = new Map<number, string>();
  const revisions = new Map<number, Revision>();
  const snapshots = new Map<number, Snapshot>();
  const counts = { pages: 0, revisions: 0, snapshots: 0 };
  for (const { rowid, columns } of tableRecords(bytes)) {
    const [first = null, second = null, third = null] = columns;
    if (columns.length === 2 && second instanceof Uint8Array) {
      if (first === 'source') source ??= second;
      else if (first === 'target') target ??= second;
    } else if (columns.length === 2 && typeof second === 'string') {
      const page = parsePage(second);
      if (page === null || rowid < 0 || rowid >= MOST_PAGES) continue;
      pages.set(rowid, page);
      pageTexts.set(rowid, second);
      counts.pages = Math.max(counts.pages, rowid + 1);
    } else if (columns.length === 3 && typeof second === 'string' && typeof third === 'string') {
      const isSound = HASH.test(third) && sha256Hex(second) === third;
      const revision = isSound ? parseRevision(second, third) : null;
      const snapshot = isSound && revision === null ? parseSnapshot(second) : null;
      if (revision !== null) revisions.set(revision.number, revision);
      else if (snapshot !== null) snapshots.set(rowid, snapshot.snapshot);
      else if (facts === null && (facts = parseFacts(second)) !== null) seal = { text: second, hash: third };
      if (revision !== null) counts.revisions = Math.max(counts.revisions, revision.number);
      if (snapshot !== null) counts.snapshots = Math.max(counts.snapshots, rowid);
    } else if (columns.length === 5) readHead(columns, counts);
  }
  return { facts, seal, source, target, pages, pageTexts, revisions, snapshots, counts };
}

/** Fifty million segments: a number beyond is a flipped bit. */
const MOST_PAGES = 100_000;
const MOST_REVISIONS = 100_000_000;

function readHead(columns: readonly RecordValue[], counts: { revisions: number; snapshots: number }): void {
  const [, revisions, revisionHash, snapshots, snapshotHash] = columns;
  if (typeof revisionHash !== 'string' || typeof snapshotHash !== 'string') return;
  if (!HASH.test(revisionHash) || !HASH.test(snapshotHash)) return;
  if (typeof revisions === 'number' && revisions < MOST_REVISIONS)
    counts.revisions = Math.max(counts.revisions, revisions);
  if (typeof snapshots === 'number' && snapshots < MOST_REVISIONS)
    counts.snapshots = Math.max(counts.snapshots, snapshots);
}
