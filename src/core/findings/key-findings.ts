import type { AnalysedSegment } from '../analysis/analysed-document';
import type { SegmentId } from '../segments/segment';
import type { Finding } from './finding';
import { contentOf, findingKey, type FindingContent } from './finding-key';
import type { Unkeyed } from './sort-findings';

/** Gives sorted findings their keys; of several with equal content each further one gets its ordinal hashed in. */
export function keyFindings(
  sorted: readonly Unkeyed[],
  segmentOf: (id: SegmentId) => AnalysedSegment | undefined,
): Finding[] {
  const counts = new Map<FindingContent, number>();
  return sorted.map((finding) => {
    const segment = segmentOf(finding.segment);
    // Findings only come from segments of the document; a missing one would be a fault of the program.
    if (segment === undefined) throw new Error(`no segment ${finding.segment}`);
    const content = contentOf(finding, segment);
    const ordinal = counts.get(content) ?? 0;
    counts.set(content, ordinal + 1);
    return { ...finding, key: findingKey(content, ordinal) };
  });
}
