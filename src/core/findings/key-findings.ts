import type { AnalysedSegment } from '../analysis/analysed-document';
import type { SegmentId } from '../segments/segment';
import type { Finding } from './finding';
import { contentOf, findingKey, type FindingContent } from './finding-key';
import type { Unkeyed } from './sort-findings';

/** Gives keys to findings that are told in document order; of several with equal content each further one gets its ordinal hashed in. */
export class KeyedInOrder {
  private readonly counts = new Map<FindingContent, number>();

  /** The finding with its key; `segment` is where it stands. */
  key(finding: Unkeyed, segment: AnalysedSegment): Finding {
    const content = contentOf(finding, segment);
    const ordinal = this.counts.get(content) ?? 0;
    this.counts.set(content, ordinal + 1);
    return { ...finding, key: findingKey(content, ordinal) };
  }
}

/** Gives sorted findings their keys. */
export function keyFindings(
  sorted: readonly Unkeyed[],
  segmentOf: (id: SegmentId) => AnalysedSegment | undefined,
): Finding[] {
  const keys = new KeyedInOrder();
  return sorted.map((finding) => {
    const segment = segmentOf(finding.segment);
    // Findings only come from segments of the document; a missing one would be a fault of the program.
    if (segment === undefined) throw new Error(`no segment ${finding.segment}`);
    return keys.key(finding, segment);
  });
}
