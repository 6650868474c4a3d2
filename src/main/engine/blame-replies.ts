import type { Asked } from '../../bridge/call';
import type { BlamedSegment, BlamePage, HistoryCalls, WrittenRun } from '../../bridge/history-calls';
import { blame } from '../../core/history/blame';
import { blameRuns } from '../../core/history/blame-runs';
import { makerOf } from '../../core/history/change-log';
import type { Revision } from '../../core/history/revision';
import type { Segment, SegmentId } from '../../core/segments/segment';
import type { Review } from '../../review/review';

/** Segments of one reply. */
const MOST_ROWS = 500;

type Written = ReadonlyMap<SegmentId, readonly WrittenRun[]>;

/** Who wrote what, by the history that it was told from: it is asked for page by page. */
const known = new WeakMap<readonly Revision[], Written>();

/** A part of the segments that are wanted, with who wrote their English. */
export function blamePageOf(
  { contents, segments }: Pick<Review, 'contents' | 'segments'>,
  { from, to, segments: which, author }: Asked<HistoryCalls, 'history:blame'>,
): BlamePage {
  const written = known.get(contents.revisions) ?? writtenIn(contents);
  known.set(contents.revisions, written);
  const places: number[] = [];
  segments.forEach(({ id }, place) => {
    const runs = written.get(id) ?? [];
    if (which === 'changed' && runs.length === 0) return;
    if (author !== undefined && !runs.some((run) => run.author === author)) return;
    places.push(place);
  });
  const rows = places.slice(from, Math.min(to, from + MOST_ROWS)).map((place, number) => {
    const segment = segments[place]!;
    return rowOf(segment, { index: from + number, place, runs: written.get(segment.id) ?? [] });
  });
  return { rows, total: places.length };
}

function rowOf(
  { source, target, state }: Segment,
  placed: Pick<BlamedSegment, 'index' | 'place' | 'runs'>,
): BlamedSegment {
  return { ...placed, source, target, excluded: state === 'excluded' };
}

function writtenIn(contents: Review['contents']): Written {
  const written = new Map<SegmentId, readonly WrittenRun[]>();
  for (const [id, words] of blame(contents)) {
    const runs = blameRuns(words).flatMap(({ from, to, revision: number }): WrittenRun[] => {
      const revision = number === null ? undefined : contents.revisions[number - 1];
      if (revision === undefined) return [];
      const { author, time } = makerOf(revision);
      return [{ from, to, revision: revision.number, author, time, reason: revision.reason }];
    });
    if (runs.length > 0) written.set(id, runs);
  }
  return written;
}
