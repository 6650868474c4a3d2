import { chainRevisions, CHAIN_START, type ChainEnd } from '../../core/history/hash-chain';
import type { Snapshot } from '../../core/history/project-store';
import { SegmentReplay } from '../../core/history/replay';
import type { Revision, RevisionDraft } from '../../core/history/revision';
import type { ImportedSegment } from '../../core/segments/segment';

/** A history put together again. */
export interface RejoinedHistory {
  readonly revisions: readonly Revision[];
  readonly snapshots: readonly Snapshot[];
  /** Numbers, in the damaged file, of revisions that are not there or fit nowhere. */
  readonly lost: readonly number[];
  /** How many stand behind a lost one and were chained anew, with who made them and when as their origin. */
  readonly rechained: number;
  readonly lostSnapshots: readonly number[];
}

/**
 * Puts the revisions that are left one behind the other: up to the first that is missing as they are, then each that fits the
 * segments as they stand. Those chained anew keep their author and time, and name them as their origin too.
 */
export function rejoinHistory(
  segments: readonly ImportedSegment[],
  found: ReadonlyMap<number, Revision>,
  counts: { readonly revisions: number; readonly snapshots: number },
  foundSnapshots: ReadonlyMap<number, Snapshot>,
): RejoinedHistory {
  const replay = new SegmentReplay(segments);
  const revisions: Revision[] = [];
  const lost: number[] = [];
  const numbers = new Map<number, number>();
  let before: Revision | null = null;
  let rechained = 0;
  for (let number = 1; number <= counts.revisions; number++) {
    const revision = found.get(number);
    if (revision === undefined || replay.mismatch(revision)) {
      lost.push(number);
      continue;
    }
    const end: ChainEnd = revisions.at(-1) ?? CHAIN_START;
    const isInPlace = lost.length === 0 && revision.previousHash === end.hash;
    // Revisions of one step stay one where they still follow each other.
    const batch = before?.batch === revision.batch ? revisions.at(-1)?.batch : undefined;
    const placed: Revision = isInPlace ? revision : chainedAnew(revision, end, batch, numbers);
    before = revision;
    if (!isInPlace) rechained += 1;
    replay.apply(placed);
    revisions.push(placed);
    numbers.set(number, placed.number);
  }
  const snapshots: Snapshot[] = [];
  const lostSnapshots: number[] = [];
  for (let position = 1; position <= counts.snapshots; position++) {
    const snapshot = foundSnapshots.get(position);
    const number = snapshot === undefined ? undefined : snapshot.number === 0 ? 0 : numbers.get(snapshot.number);
    if (snapshot === undefined || number === undefined || snapshots.some(({ name }) => name === snapshot.name))
      lostSnapshots.push(position);
    else snapshots.push({ ...snapshot, number });
  }
  return { revisions, snapshots, lost, rechained, lostSnapshots };
}

/** The revision behind another end. */
function chainedAnew(
  revision: Revision,
  end: ChainEnd,
  batch: number | undefined,
  numbers: ReadonlyMap<number, number>,
): Revision {
  const {
    number: _number,
    batch: _batch,
    previousHash: _previous,
    hash: _hash,
    undoes,
    author,
    time,
    ...rest
  } = revision;
  const undone = undoes === undefined ? undefined : numbers.get(undoes);
  const draft = {
    ...rest,
    origin: revision.origin ?? { author, time },
    ...(undone === undefined ? {} : { undoes: undone }),
  } as RevisionDraft;
  const [placed] = chainRevisions([draft], end, { author, time }, batch);
  if (placed === undefined) throw new Error('one draft gives one revision');
  return placed;
}
