import { fault } from '../fault';
import { failure, success, type Result } from '../result';
import type { Segment, SegmentId } from '../segments/segment';
import { stateDraft, type EditOptions } from './edits';
import { segmentsAt, SegmentReplay, sourceTextOf, type History } from './replay';
import type { RevisionDraft } from './revision';
import { segmentsOf } from './segment-history';
import { stretches, type Stretch } from './stretches';

/**
 * The drafts that give segments the text and the state that they had after revision `number` (0: as imported); their notes
 * stay. Empty when all stand like that already; refused as a whole when one of them did not stand then, or does not now.
 */
export function restoreDrafts(
  history: Pick<History, 'segments' | 'revisions'>,
  ids: readonly SegmentId[],
  number: number,
  options: EditOptions = {},
): Result<readonly RevisionDraft[]> {
  if (!isPoint(history, number)) return failure(fault('revision-unknown', { number }));
  const wanted = [...new Set(ids)];
  const { then, now } = standing(history, new Set(wanted), number);
  const all: RevisionDraft[] = [];
  for (const id of wanted) {
    const [present, past] = [now.get(id), then.get(id)];
    if (!present) return failure(fault(everStood(history, id) ? 'segment-gone' : 'segment-unknown', { id }));
    if (!past) return failure(fault('segment-not-yet', { id, number }));
    all.push(...contentDrafts(present, past, options.reason ?? null));
  }
  return success(all);
}

/**
 * The drafts that put the whole document back as it stood after revision `number`: texts, states, notes, the pairing and
 * the Russian text. Dismissals and terms stay as they are now.
 */
export function restoreAllDrafts(
  history: Pick<History, 'segments' | 'revisions'>,
  number: number,
  options: EditOptions = {},
): Result<readonly RevisionDraft[]> {
  if (!isPoint(history, number)) return failure(fault('revision-unknown', { number }));
  const reason = options.reason ?? null;
  const now = segmentsAt(history);
  const repaired: Stretch[] = [];
  const contents: RevisionDraft[] = [];
  for (const stretch of withNeighbours([...stretches(now, segmentsAt(history, number), isSamePairing)])) {
    const [present, past] = [stretch.before[0], stretch.after[0]];
    if (stretch.before.length !== 1 || stretch.after.length !== 1 || !isSamePairing(present!, past!)) {
      repaired.push(stretch);
      continue;
    }
    contents.push(...contentDrafts(present!, past!, reason), ...noteDrafts(present!, past!, reason));
  }
  return success([
    ...sourceDrafts(history, number, reason),
    ...repaired.map(({ before, after }): RevisionDraft => {
      const segments = [...new Set([...before, ...after].map(({ id }) => id))];
      return { kind: 'alignment', segments, before, after, reason };
    }),
    ...contents,
  ]);
}

/** Whether a segment still pairs the same places of both texts; what editors do to it does not count. */
export function isSamePairing(one: Segment, other: Segment): boolean {
  return (
    one === other ||
    (one.id === other.id &&
      one.source === other.source &&
      one.machine === other.machine &&
      one.kind === other.kind &&
      one.breakBefore === other.breakBefore &&
      one.score === other.score &&
      one.sourceBlock === other.sourceBlock &&
      one.targetBlock === other.targetBlock &&
      one.sourceSpan?.from === other.sourceSpan?.from &&
      one.sourceSpan?.to === other.sourceSpan?.to &&
      one.targetSpan?.from === other.targetSpan?.from &&
      one.targetSpan?.to === other.targetSpan?.to)
  );
}

/** A replay finds the place of a repair by the segments that it takes away, so neither side of a stretch may be empty. */
function withNeighbours(all: readonly Stretch[]): Stretch[] {
  const widened: Stretch[] = [];
  let open: Stretch | null = null;
  for (const stretch of all) {
    if (open !== null) {
      widened.push(joined(open, stretch));
      open = null;
    } else if (stretch.before.length > 0 && stretch.after.length > 0) {
      widened.push(stretch);
    } else {
      const last = widened.pop();
      // At the very beginning of a document the neighbour comes behind.
      if (last === undefined) open = stretch;
      else widened.push(joined(last, stretch));
    }
  }
  return widened;
}

function joined(first: Stretch, second: Stretch): Stretch {
  return { before: [...first.before, ...second.before], after: [...first.after, ...second.after] };
}

/** What stood once needs no further look: a segment of one id has the same tags and the same English all its life. */
function contentDrafts(now: Segment, then: Segment, reason: string | null): RevisionDraft[] {
  const drafts: RevisionDraft[] = [];
  if (now.target !== then.target) {
    drafts.push({ kind: 'text', segments: [now.id], before: now.target, after: then.target, reason });
  }
  if (now.state !== then.state) drafts.push(stateDraft(now, then.state, reason));
  return drafts;
}

/** Takes notes away from the end, as a replay finds them, down to those that both have, and adds the others. */
function noteDrafts(now: Segment, then: Segment, reason: string | null): RevisionDraft[] {
  let kept = 0;
  while (kept < now.notes.length && kept < then.notes.length && now.notes[kept] === then.notes[kept]) kept += 1;
  const draft = (before: string | null, after: string | null): RevisionDraft => {
    return { kind: 'note', segments: [now.id], before, after, reason };
  };
  return [
    ...[...now.notes.slice(kept)].reverse().map((note) => draft(note, null)),
    ...then.notes.slice(kept).map((note) => draft(null, note)),
  ];
}

function sourceDrafts(history: Pick<History, 'revisions'>, number: number, reason: string | null): RevisionDraft[] {
  const before = sourceTextOf(history);
  const after = sourceTextOf({ revisions: history.revisions.slice(0, number) });
  return before?.hash === after?.hash ? [] : [{ kind: 'source', segments: [], before, after, reason }];
}

function isPoint({ revisions }: Pick<History, 'revisions'>, number: number): boolean {
  return Number.isInteger(number) && number >= 0 && number <= revisions.length;
}

function everStood({ segments, revisions }: Pick<History, 'segments' | 'revisions'>, id: SegmentId): boolean {
  return (
    segments.some((segment) => segment.id === id) ||
    revisions.some((revision) => revision.kind === 'alignment' && revision.after?.some((segment) => segment.id === id))
  );
}

/** The wanted segments after revision `number` and now; only what concerns them is replayed. */
function standing(
  { segments, revisions }: Pick<History, 'segments' | 'revisions'>,
  wanted: ReadonlySet<SegmentId>,
  number: number,
): { readonly then: ReadonlyMap<SegmentId, Segment>; readonly now: ReadonlyMap<SegmentId, Segment> } {
  const replay = new SegmentReplay(segments.filter(({ id }) => wanted.has(id)));
  const present = (): ReadonlyMap<SegmentId, Segment> => {
    const found = [...wanted].map((id) => [id, replay.segment(id)] as const);
    return new Map(found.flatMap(([id, segment]) => (segment === undefined ? [] : [[id, segment]])));
  };
  const replayed = (some: History['revisions']): ReadonlyMap<SegmentId, Segment> => {
    for (const revision of some) if (segmentsOf(revision).some((id) => wanted.has(id))) replay.apply(revision);
    return present();
  };
  const then = replayed(revisions.slice(0, number));
  return { then, now: replayed(revisions.slice(number)) };
}
