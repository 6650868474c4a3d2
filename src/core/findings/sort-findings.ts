import type { SegmentId } from '../segments/segment';
import type { Finding } from './finding';
import { severityRank } from './severity';

/** What the order of findings depends on: everything but their keys, which are given out in this order. */
export type Unkeyed = Omit<Finding, 'key'>;

/** Findings in document order: by segment, by place in the English (in the Russian if none), the gravest of a place first. */
export function sortFindings<Some extends Unkeyed>(
  findings: readonly Some[],
  indexOf: ReadonlyMap<SegmentId, number>,
): Some[] {
  return [...findings].sort((a, b) => compareFindings(a, b, indexOf));
}

function compareFindings(a: Unkeyed, b: Unkeyed, indexOf: ReadonlyMap<SegmentId, number>): number {
  return (
    (indexOf.get(a.segment) ?? -1) - (indexOf.get(b.segment) ?? -1) ||
    place(a) - place(b) ||
    severityRank(a.severity) - severityRank(b.severity) ||
    compareText(a.check, b.check) ||
    compareText(a.messageId, b.messageId) ||
    // Only findings of one check at one place come here; any fixed order will do.
    compareText(JSON.stringify([a.target, a.source, a.data]), JSON.stringify([b.target, b.source, b.data]))
  );
}

function place(finding: Unkeyed): number {
  return finding.target[0]?.from ?? finding.source[0]?.from ?? 0;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
