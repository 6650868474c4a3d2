import type { SegmentId } from '../segments/segment';
import type { Finding } from './finding';
import { riskOf } from './risk';

/** Findings grouped by segment, the segments most likely to need an edit first; within a segment the order stays. */
export function byRisk<Some extends Pick<Finding, 'segment' | 'severity' | 'confidence'>>(
  findings: readonly Some[],
): Some[] {
  const rows = new Map<SegmentId, Some[]>();
  for (const finding of findings) {
    const row = rows.get(finding.segment);
    if (row === undefined) rows.set(finding.segment, [finding]);
    else row.push(finding);
  }
  return [...rows.values()]
    .map((row) => ({ row, risk: riskOf(row) }))
    .sort((a, b) => b.risk - a.risk)
    .flatMap(({ row }) => row);
}
