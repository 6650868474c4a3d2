import { fault } from '../fault';
import { failure, success, type Result } from '../result';
import { splitSentences } from '../text/split-sentences';
import { assembleSegment } from './assemble-segment';
import type { AlignmentRepair, Repaired, RepairGround, SplitPlace } from './repair';
import type { Segment } from './segment';
import { cutSource, cutTarget, joinParts, partsOf, type Parts } from './segment-parts';
import { machinePlace, nearestBorder } from './split-place';

/** Makes one segment of a segment and the one behind it. */
export function mergeWithNext(ground: RepairGround, index: number): Result<Repaired> {
  const before = ground.segments.slice(index, index + 2);
  const [first, second] = before;
  if (first === undefined || second === undefined) return failure(neighbourMissing(ground, index));
  return recut(ground, before, [joinParts(partsOf(first), partsOf(second))]);
}

/** Makes two segments of one, cut at a place of one or both of its texts. */
export function splitSegment(ground: RepairGround, index: number, place: SplitPlace): Result<Repaired> {
  const segment = ground.segments[index]!;
  const { source = segment.source.length, target = segment.target.length, snap = 'word' } = place;
  if (source > segment.source.length || target > segment.target.length) {
    return failure(fault('split-place', { id: segment.id }));
  }
  const sourceCut = nearestBorder(segment.source, source, snap, 'ru');
  const targetCut = nearestBorder(segment.target, target, snap, 'en');
  if (sourceCut === null || targetCut === null) return failure(fault('split-place', { id: segment.id }));
  const [first, second] = cutAt(ground, segment, sourceCut, targetCut);
  if (isNothing(first) || isNothing(second)) return failure(fault('split-place', { id: segment.id }));
  return recut(ground, [segment], [first, second]);
}

/** Moves the last sentence of a side down to the segment behind, or the first one up to the segment before. */
export function moveSentence(
  ground: RepairGround,
  index: number,
  { side, direction }: Extract<AlignmentRepair, { kind: 'move' }>,
): Result<Repaired> {
  const segment = ground.segments[index]!;
  const neighbour = ground.segments[direction === 'down' ? index + 1 : index - 1];
  if (neighbour === undefined) return failure(neighbourMissing(ground, index));
  const sentences = splitSentences(
    side === 'source' ? segment.source : segment.target,
    side === 'source' ? 'ru' : 'en',
  );
  if (sentences.length === 0) return failure(fault('sentence-missing', { id: segment.id }));
  const inner = direction === 'down' ? sentences.at(-2)?.to : sentences.length > 1 ? sentences[0]!.to : undefined;
  const whole = joinParts(partsOf(segment));
  const nothing: Parts = { source: [], target: [] };
  // A single sentence leaves its side empty.
  let [upper, lower] = direction === 'down' ? [nothing, whole] : [whole, nothing];
  if (inner !== undefined) {
    [upper, lower] =
      side === 'source'
        ? cutAt(ground, segment, inner, direction === 'down' ? 0 : segment.target.length)
        : cutAt(ground, segment, direction === 'down' ? 0 : segment.source.length, inner);
  }
  const other = side === 'source' ? 'target' : 'source';
  const moved: Parts = { ...nothing, [side]: (direction === 'down' ? lower : upper)[side] };
  const kept: Parts = { ...nothing, [side]: (direction === 'down' ? upper : lower)[side], [other]: whole[other] };
  const there = partsOf(neighbour);
  return direction === 'down'
    ? recut(ground, [segment, neighbour], [kept, joinParts(moved, there)])
    : recut(ground, [neighbour, segment], [joinParts(there, moved), kept]);
}

/** Makes a segment of the Russian alone and one of the English alone. */
export function unlinkPair(ground: RepairGround, index: number): Result<Repaired> {
  const segment = ground.segments[index]!;
  if (segment.source === '' || segment.machine === '') return failure(fault('segment-one-sided', { id: segment.id }));
  const { source, target } = partsOf(segment);
  return recut(
    ground,
    [segment],
    [
      { source, target: [] },
      { source: [], target },
    ],
  );
}

/**
 * Makes a pair of Russian alone and English alone, with only such segments between them; these go before or behind the
 * pair, so that both texts stay in order.
 */
export function linkSegments(ground: RepairGround, index: number, other: number | null): Result<Repaired> {
  const { segments } = ground;
  const segment = segments[index]!;
  const partner = other ?? partnerOf(segments, index);
  const [low, high] = [Math.min(index, partner), Math.max(index, partner)];
  const run = segments.slice(low, high + 1);
  const [first] = run;
  const last = run.at(-1);
  if (
    partner < 0 ||
    first === undefined ||
    last === undefined ||
    !run.every(isOneSided) ||
    isRussian(first) === isRussian(last)
  ) {
    return failure(fault('link-sides', { id: segment.id }));
  }
  const linked = assembleSegment(ground, joinParts(partsOf(first), partsOf(last)), [...first.notes, ...last.notes]);
  if (!linked.ok) return linked;
  const between = run.slice(1, -1);
  const ahead = between.filter((one) => isRussian(one) === isRussian(last));
  const behind = between.filter((one) => isRussian(one) === isRussian(first));
  return success({ before: run, after: [...ahead, linked.value, ...behind] });
}

/** Makes segments of the parts; the notes of a segment go where most of its English, or else of its Russian, goes. */
function recut(ground: RepairGround, before: readonly Segment[], all: readonly Parts[]): Result<Repaired> {
  const pieces = all.filter((parts) => !isNothing(parts));
  const holders = before.map((segment) => {
    return pieces.reduce((best, parts) => (weightOf(parts, segment) > weightOf(best, segment) ? parts : best));
  });
  const after: Segment[] = [];
  for (const parts of pieces) {
    const notes = before.flatMap((segment, index) => (holders[index] === parts ? segment.notes : []));
    const made = assembleSegment(ground, parts, notes);
    if (!made.ok) return made;
    after.push(made.value);
  }
  return success({ before, after });
}

/** How much of a segment the parts hold: any English outweighs all Russian. */
function weightOf({ source, target }: Parts, segment: Segment): number {
  const english = target.filter(({ owner }) => owner === segment).map(({ text }) => text.length + 1);
  const russian = source.filter(({ owner }) => owner === segment).map(({ span }) => span.to - span.from);
  const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);
  return sum(english) + sum(russian) / (segment.source.length + 1);
}

function cutAt(ground: RepairGround, segment: Segment, source: number, target: number): readonly [Parts, Parts] {
  const sources = cutSource(segment, source);
  const targets = cutTarget(segment, { target, machine: machinePlace(segment, target) }, ground.target);
  return [
    { source: sources[0], target: targets[0] },
    { source: sources[1], target: targets[1] },
  ];
}

function isNothing({ source, target }: Parts): boolean {
  return source.length === 0 && target.length === 0;
}

function isOneSided({ source, machine }: Segment): boolean {
  return (source === '') !== (machine === '');
}

function isRussian({ machine }: Segment): boolean {
  return machine === '';
}

/** The nearest segment of the other side that can be reached over one-sided segments, behind first; -1 if there is none. */
function partnerOf(segments: readonly Segment[], index: number): number {
  const own = segments[index]!;
  for (const step of [1, -1]) {
    for (let at = index + step; segments[at] !== undefined && isOneSided(segments[at]!); at += step) {
      if (isRussian(segments[at]!) !== isRussian(own)) return at;
    }
  }
  return -1;
}

function neighbourMissing({ segments }: RepairGround, index: number) {
  return fault('neighbour-missing', { id: segments[index]?.id ?? '' });
}
