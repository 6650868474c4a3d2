import type { Finding, Severity } from '../findings/finding';
import type { Segment, SegmentId } from '../segments/segment';

/** Neighbouring segments as one place of the document. */
export interface StripPlace {
  /** Its segments, from `from` (inclusive) to `to` (exclusive), counted from 0. */
  readonly from: number;
  readonly to: number;
  /** How many of them are confirmed or left out. */
  readonly reviewed: number;
  /** Open findings in them, and by severity. */
  readonly findings: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** The first segment of the place with an open finding; null where there is none. */
  readonly first: number | null;
}

/** The document in at most `most` places of nearly equal length, with what is open in each. */
export function documentStrip(segments: readonly Segment[], open: readonly Finding[], most: number): StripPlace[] {
  const count = Math.min(segments.length, Math.max(1, Math.floor(most)));
  const bySegment = new Map<SegmentId, Finding[]>();
  for (const finding of open) {
    const others = bySegment.get(finding.segment);
    if (others === undefined) bySegment.set(finding.segment, [finding]);
    else others.push(finding);
  }
  const places: StripPlace[] = [];
  for (let number = 0; number < count; number += 1) {
    const from = Math.floor((number * segments.length) / count);
    const to = Math.floor(((number + 1) * segments.length) / count);
    places.push(placeOf(segments, bySegment, from, to));
  }
  return places;
}

function placeOf(
  segments: readonly Segment[],
  bySegment: ReadonlyMap<SegmentId, readonly Finding[]>,
  from: number,
  to: number,
): StripPlace {
  const bySeverity = { critical: 0, major: 0, minor: 0, neutral: 0 };
  let reviewed = 0;
  let findings = 0;
  let first: number | null = null;
  for (let index = from; index < to; index += 1) {
    const segment = segments[index]!;
    if (segment.state === 'confirmed' || segment.state === 'excluded') reviewed += 1;
    for (const { severity } of bySegment.get(segment.id) ?? []) {
      bySeverity[severity] += 1;
      findings += 1;
      first ??= index;
    }
  }
  return { from, to, reviewed, findings, bySeverity, first };
}
