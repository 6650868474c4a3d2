import type { Finding } from '../../core/findings/finding';
import type { SegmentId } from '../../core/segments/segment';

/** Findings by the segments that they stand in, in their order. */
export function findingsBySegment(findings: readonly Finding[]): ReadonlyMap<SegmentId, readonly Finding[]> {
  const groups = new Map<SegmentId, Finding[]>();
  for (const finding of findings) {
    const others = groups.get(finding.segment);
    if (others === undefined) groups.set(finding.segment, [finding]);
    else others.push(finding);
  }
  return groups;
}
