import type { Segment, SegmentId, SegmentState } from '../segments/segment';
import type { BilingualDocument, BilingualUnit, UnitChange } from './format';

/** What the segments of a bilingual file make of its units. */
export interface UnitChanges {
  /** In the order of the units; those that are as they were are not among them. */
  readonly changes: readonly UnitChange[];
  /** Segments that are left out, though their English stays in the file: a unit cannot go. */
  readonly kept: readonly SegmentId[];
}

/** What is new about the units of a bilingual file. A segment belongs to the unit of its English, or else of its Russian. */
export function unitChanges({ units }: BilingualDocument, segments: readonly Segment[]): UnitChanges {
  const places = { source: new Map<number, number>(), target: new Map<number, number>() };
  for (const [place, { source, target }] of units.entries()) {
    if (source !== null) places.source.set(source, place);
    if (target !== null) places.target.set(target, place);
  }
  const ofUnit = new Map<number, Segment[]>();
  for (const segment of segments) {
    const place = unitOf(segment, places);
    if (place === undefined) continue;
    const known = ofUnit.get(place);
    if (known === undefined) ofUnit.set(place, [segment]);
    else known.push(segment);
  }
  const changes = [...ofUnit]
    .sort(([one], [other]) => one - other)
    .flatMap(([place, own]) => changeOf(place, units[place]!, own) ?? []);
  const kept = segments.flatMap(({ id, state, targetSpan }) => (state === 'excluded' && targetSpan ? [id] : []));
  return { changes, kept };
}

function unitOf(
  { targetBlock, sourceBlock }: Segment,
  places: { readonly source: ReadonlyMap<number, number>; readonly target: ReadonlyMap<number, number> },
): number | undefined {
  return targetBlock === null ? places.source.get(sourceBlock ?? -1) : places.target.get(targetBlock);
}

function changeOf(place: number, unit: BilingualUnit, segments: readonly Segment[]): UnitChange | null {
  const standing = segments.filter(({ state }) => state !== 'excluded');
  const isEdited = standing.some(({ target, machine }) => target !== machine);
  const texts = segments.map(({ state, target, machine }) => (state === 'excluded' ? machine : target));
  const target = isEdited ? texts.filter((text) => text.trim() !== '').join(' ') : null;
  const now = stateOf(segments);
  const state = now === unit.state ? null : now;
  const notes = segments.flatMap((segment) => segment.notes).filter(notAmong(unit.notes));
  return target === null && state === null && notes.length === 0 ? null : { unit: place, target, state, notes };
}

/** A unit is as far as the segment that is least far. */
function stateOf(segments: readonly Segment[]): SegmentState {
  const order: readonly SegmentState[] = ['excluded', 'untouched', 'edited', 'confirmed'];
  const standing = segments.map(({ state }) => state);
  const isTouched = standing.some((state) => state === 'edited' || state === 'confirmed');
  const least = order.find((state) => standing.includes(state)) ?? 'untouched';
  return least === 'untouched' && isTouched ? 'edited' : least;
}

/** Whether a text is not among others, each of which counts once. */
function notAmong(others: readonly string[]): (text: string) => boolean {
  const left = [...others];
  return (text) => {
    const place = left.indexOf(text);
    if (place < 0) return true;
    left.splice(place, 1);
    return false;
  };
}
