import type { CheckId } from './finding';
import type { SegmentId } from '../segments/segment';
import type { Unkeyed } from './sort-findings';

/**
 * Findings without those that another one makes needless. Two checks may well flag the same words, and both are kept,
 * unless a check says in its meta that it yields to the other (`yieldsTo`): then its finding is dropped where one of
 * the other check covers all the English words that it flags. A check that others yield to does not yield itself.
 */
export function withoutImplied<Some extends Unkeyed>(
  findings: readonly Some[],
  yieldsTo: ReadonlyMap<CheckId, readonly CheckId[]>,
): Some[] {
  if (yieldsTo.size === 0 || findings.length < 2) return [...findings];
  const strong = new Set([...yieldsTo.values()].flat());
  const covers = new Map<SegmentId, Some[]>();
  for (const finding of findings) {
    if (!strong.has(finding.check)) continue;
    const here = covers.get(finding.segment);
    if (here === undefined) covers.set(finding.segment, [finding]);
    else here.push(finding);
  }
  return findings.filter((finding) => {
    const stronger = yieldsTo.get(finding.check);
    if (stronger === undefined || finding.target.length === 0) return true;
    return !covers
      .get(finding.segment)
      ?.some((other) => stronger.includes(other.check) && coversTarget(other, finding));
  });
}

function coversTarget(outer: Unkeyed, inner: Unkeyed): boolean {
  return inner.target.every((span) => outer.target.some((cover) => cover.from <= span.from && span.to <= cover.to));
}
