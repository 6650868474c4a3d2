import type { Span } from '../text/span';
import type { Finding } from './finding';

/** The two texts of a segment. */
export interface SegmentTexts {
  readonly source: string;
  readonly target: string;
}

/** The English words that a finding flags, the Russian ones if it flags none in English; several places joined by " … ". */
export function flaggedWords(finding: Pick<Finding, 'source' | 'target'>, texts: SegmentTexts): string {
  return finding.target.length > 0 ? wordsAt(texts.target, finding.target) : wordsAt(texts.source, finding.source);
}

function wordsAt(text: string, spans: readonly Span[]): string {
  return spans.map((span) => text.slice(span.from, span.to)).join(' … ');
}
