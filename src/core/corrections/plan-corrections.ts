import { mergeThreeWay } from '../diff/three-way';
import { applyReplacements } from '../formats/apply-replacements';
import { fillIn, replacementsOf } from '../formats/fill-in';
import type { Segment, SegmentId } from '../segments/segment';
import { hasLineEnd } from '../text/line-end';
import type { Span } from '../text/span';
import { cutBySegments, type SegmentChange, type StandingSegment } from './cut-by-segments';
import type { Hunk } from './parse-unified-diff';
import { placeHunks, type PlacedChange } from './place-hunks';

/** The text that a diff was made from: that of a state of the review, with its segments and where they stand in it. */
export interface DiffBase {
  /** The imported English, that the text was filled in from. */
  readonly imported: string;
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly places: ReadonlyMap<SegmentId, Span>;
}

/** What a correction does to a segment as it stands now. */
export interface PlannedCorrection {
  readonly segment: Segment;
  /** Its new text; null when it is to be left out of the export. */
  readonly text: string | null;
  /** Whether both sides had changed it and their changes went together. */
  readonly merged: boolean;
  /** Whether it was made to another machine translation and carried over to this one. */
  readonly carried?: boolean;
  readonly label: string;
  /** The segment that it was made to, where it comes from another review. */
  readonly old?: Segment | undefined;
}

/** A correction that cannot be made. */
export interface CorrectionConflict {
  /**
   * `both-changed`: the segment was changed here as well, in the same words; `not-found`: the lines are not in the text;
   * `outside`: what changes is no segment's text; `gone`: the segment stands no more. Of corrections made to another machine
   * translation: `words-gone`: what they changed is not there; `source-changed`, `source-gone`: nor is their Russian.
   */
  readonly reason: 'both-changed' | 'not-found' | 'outside' | 'gone' | 'words-gone' | 'source-changed' | 'source-gone';
  /** The segment as it stands now; null where none can be told. */
  readonly segment: Segment | null;
  /** The text that the diff wants. */
  readonly text: string;
  readonly label: string;
  /** The text that it was made to, where that is not the machine translation here. */
  readonly was?: string;
  /** The segment that the correction was made to, where it comes from another review. */
  readonly old?: Segment | undefined;
}

/** What taking corrections over would do. */
export interface PlannedCorrections {
  readonly corrections: readonly PlannedCorrection[];
  readonly conflicts: readonly CorrectionConflict[];
  /** The segments, as they stand, in which what was wanted is there already. */
  readonly already: readonly Segment[];
}

/** What applying a diff would do. */
export interface CorrectionsPlan extends PlannedCorrections {
  /** Hunks whose lines are not in the text; each is a conflict as well. */
  readonly unplaced: readonly Hunk[];
  /** How many of its hunks were found, and how many it has. */
  readonly placed: number;
  readonly hunks: number;
}

/**
 * What the hunks of a diff make of the segments as they stand now. A segment that nobody changed since the diff's text takes the
 * diff's version; one that both changed takes both changes where they do not touch (diff3 on words), else it is a conflict.
 */
export function planCorrections(base: DiffBase, hunks: readonly Hunk[], now: readonly Segment[]): CorrectionsPlan {
  const { changes, unplaced } = placeHunks(base.text, hunks);
  const standing = base.segments.flatMap((segment): StandingSegment[] => {
    const place = base.places.get(segment.id);
    return place === undefined ? [] : [{ id: segment.id, ...place }];
  });
  const corrections: PlannedCorrection[] = [];
  const conflicts: CorrectionConflict[] = unplaced.map((hunk) => ({
    reason: 'not-found',
    segment: null,
    text: addedWords(hunk),
    label: hunk.label,
  }));
  const already: Segment[] = [];
  const all = onlyExact(base, divided(base, changes, standing, now));
  const present = segmentsOf(now, new Set(all.flatMap(({ wanted }) => (wanted ?? []).map(({ id }) => id))));
  for (const { change, wanted } of all) {
    if (wanted === null) {
      conflicts.push({ reason: 'outside', segment: null, text: change.text.trim(), label: change.label });
      continue;
    }
    for (const each of wanted) {
      const segment = present.get(each.id);
      const planned = plan(each, placedText(base, each.id), segment);
      if (planned === null) already.push(...(segment === undefined ? [] : [segment]));
      else if ('reason' in planned) conflicts.push(planned);
      else corrections.push(planned);
    }
  }
  return { corrections, conflicts, already, unplaced, placed: hunks.length - unplaced.length, hunks: hunks.length };
}

/** The segments of these ids. */
function segmentsOf(segments: readonly Segment[], ids: ReadonlySet<SegmentId>): ReadonlyMap<SegmentId, Segment> {
  return new Map(segments.filter(({ id }) => ids.has(id)).map((segment) => [segment.id, segment]));
}

/**
 * The changes with those made to fail that would not give the very text that the diff wants: where words stand again and again, a
 * change may have been divided among the wrong segments.
 */
function onlyExact(base: DiffBase, changes: readonly DividedChange[]): readonly DividedChange[] {
  const made = changes.filter(({ wanted }) => wanted !== null);
  if (isExact(base, made)) return changes;
  return changes.map((each) => (isExact(base, [each]) ? each : { ...each, wanted: null }));
}

function isExact({ imported, text, segments }: DiffBase, changes: readonly DividedChange[]): boolean {
  const wanted = new Map(
    changes.flatMap(({ wanted: list }) => (list ?? []).map((each) => [each.id, each.text] as const)),
  );
  const after = segments.map((segment): Segment => {
    const words = wanted.get(segment.id);
    if (words === undefined) return segment;
    return words === '' ? { ...segment, state: 'excluded' } : { ...segment, target: words, state: 'edited' };
  });
  const expected = fillIn(
    text,
    changes.map(({ change }) => change),
  );
  return fillIn(imported, replacementsOf(imported, after)) === expected;
}

/** A change of lines with what it wants of the segments; null where no segment can hold it. */
interface DividedChange {
  readonly change: PlacedChange;
  readonly wanted: readonly SegmentChange[] | null;
}

/**
 * The changes divided among the segments. Where sentences repeat, a diff may take a line for another one; then its hunk is looked
 * at as a whole.
 */
function divided(
  base: DiffBase,
  changes: readonly PlacedChange[],
  standing: readonly StandingSegment[],
  now: readonly Segment[],
): DividedChange[] {
  const fine = divideAll(base, changes, standing, now);
  const failed = new Set(fine.flatMap(({ change, wanted }) => (wanted === null ? [change.hunk] : [])));
  if (failed.size === 0) return fine;
  const coarse = divideAll(base, joinedWithin(base.text, changes, failed), standing, now);
  const failures = (list: readonly DividedChange[]): number => list.filter(({ wanted }) => wanted === null).length;
  return failures(coarse) < failures(fine) ? coarse : fine;
}

/** The changes of each of these hunks as one. */
function joinedWithin(text: string, changes: readonly PlacedChange[], hunks: ReadonlySet<number>): PlacedChange[] {
  const joined: PlacedChange[] = [];
  for (const change of changes) {
    const before = joined.at(-1);
    if (before?.hunk !== change.hunk || !hunks.has(change.hunk)) joined.push(change);
    else
      joined[joined.length - 1] = {
        ...before,
        to: change.to,
        text: before.text + text.slice(before.to, change.from) + change.text,
      };
  }
  return joined;
}

function divideAll(
  base: DiffBase,
  changes: readonly PlacedChange[],
  standing: readonly StandingSegment[],
  now: readonly Segment[],
): DividedChange[] {
  let from = 0;
  return widened(base.text, changes, standing).map((change) => {
    // Both lists are in order: what lies before the change need not be looked at again.
    while ((standing[from + 1]?.to ?? Infinity) <= change.from) from += 1;
    let to = from;
    while (to < standing.length && (standing[to]?.from ?? Infinity) < change.to) to += 1;
    const cut = cutBySegments(base.text, change, standing.slice(from, to));
    // A segment holds no border of paragraphs.
    const breaks = cut?.segments.some(({ id, text }) => hasLineEnd(text) && !hasLineEnd(placedText(base, id))) ?? true;
    if (cut === null || breaks) return { change, wanted: null };
    if (cut.inserted === null) return { change, wanted: cut.segments };
    const { behind, text, label } = cut.inserted;
    const missing = missingBehind(now, base, behind, text);
    return { change, wanted: missing === undefined ? null : [...cut.segments, { id: missing.id, text, label }] };
  });
}

/** What becomes of one segment; null when it is so already. */
function plan(
  { id: _id, text, label }: SegmentChange,
  before: string,
  segment: Segment | undefined,
): PlannedCorrection | CorrectionConflict | null {
  if (segment === undefined) return { reason: 'gone', segment: null, text, label };
  const present = segment.state === 'excluded' ? '' : segment.target;
  if (present === text) return null;
  const wanted = text === '' ? null : text;
  if (present === before) return { segment, text: wanted, merged: false, label };
  const merged = wanted === null || present === '' ? null : mergeThreeWay(before, present, text);
  if (merged === null) return { reason: 'both-changed', segment, text, label };
  return merged === present ? null : { segment, text: merged, merged: true, label };
}

function placedText({ text, places }: DiffBase, id: SegmentId): string {
  const place = places.get(id);
  return place === undefined ? '' : text.slice(place.from, place.to);
}

/**
 * The segment behind another one that a text put in there is meant for: one that does not stand in the diff's text and had these
 * words, else the only one that does not stand there; undefined if none can be told.
 */
function missingBehind(
  segments: readonly Segment[],
  { places }: DiffBase,
  behind: SegmentId | null,
  text: string,
): Segment | undefined {
  const start = behind === null ? 0 : segments.findIndex(({ id }) => id === behind) + 1;
  const run: Segment[] = [];
  for (let index = start; index < segments.length; index++) {
    const segment = segments[index];
    if (segment === undefined || places.has(segment.id)) break;
    run.push(segment);
  }
  return (
    run.find(({ machine, target }) => machine === text || target === text) ?? (run.length === 1 ? run[0] : undefined)
  );
}

/** The changes, each as wide as the segments that it touches (a sentence may go over several lines); those that meet become one. */
function widened(text: string, changes: readonly PlacedChange[], standing: readonly StandingSegment[]): PlacedChange[] {
  const groups: { from: number; to: number; changes: PlacedChange[] }[] = [];
  let next = 0;
  for (const change of changes) {
    while ((standing[next]?.to ?? Infinity) <= change.from) next += 1;
    let { from, to } = change;
    for (let at = next; (standing[at]?.from ?? Infinity) < change.to; at++) {
      from = Math.min(from, standing[at]?.from ?? from);
      to = Math.max(to, standing[at]?.to ?? to);
    }
    const group = groups.at(-1);
    if (group !== undefined && from < group.to) {
      group.to = Math.max(group.to, to);
      group.changes.push(change);
    } else groups.push({ from, to, changes: [change] });
  }
  return groups.map(({ from, to, changes: made }) => ({
    from,
    to,
    text: applyReplacements(text, { from, to }, made),
    hunk: made[0]?.hunk ?? 0,
    label: made[0]?.label ?? '',
  }));
}

/** What a hunk puts in, as people read it. */
function addedWords({ lines }: Hunk): string {
  return lines
    .filter(({ sign }) => sign === '+')
    .map(({ text }) => text.trim())
    .join(' ')
    .trim();
}
