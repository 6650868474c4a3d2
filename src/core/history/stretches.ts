import type { Segment } from '../segments/segment';

/** A stretch of the document at two points of its history. */
export interface Stretch {
  /** One segment on either side, of one id; or what stands on one side in place of what on the other. */
  readonly before: readonly Segment[];
  readonly after: readonly Segment[];
}

/**
 * Walks through the document as it stood at two points. Segments that stand at both keep their order, so a repaired
 * alignment shows as what lies between them. Segments of one id whose pairing `isSamePlace` denies count as repaired.
 */
export function* stretches(
  before: readonly Segment[],
  after: readonly Segment[],
  isSamePlace: (before: Segment, after: Segment) => boolean = () => true,
): Generator<Stretch> {
  const later = new Map(after.map((segment) => [segment.id, segment]));
  const kept = new Set<string>();
  for (const segment of before) {
    const other = later.get(segment.id);
    if (other !== undefined && (other === segment || isSamePlace(segment, other))) kept.add(segment.id);
  }
  let [atBefore, atAfter] = [0, 0];
  while (atBefore < before.length || atAfter < after.length) {
    const [fromBefore, fromAfter] = [atBefore, atAfter];
    while (atBefore < before.length && !kept.has(before[atBefore]!.id)) atBefore += 1;
    while (atAfter < after.length && !kept.has(after[atAfter]!.id)) atAfter += 1;
    if (atBefore > fromBefore || atAfter > fromAfter) {
      yield { before: before.slice(fromBefore, atBefore), after: after.slice(fromAfter, atAfter) };
    }
    const [one, other] = [before[atBefore], after[atAfter]];
    if (one !== undefined && other !== undefined) yield { before: [one], after: [other] };
    atBefore += 1;
    atAfter += 1;
  }
}
