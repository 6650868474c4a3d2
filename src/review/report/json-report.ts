import type { Translator } from '../../i18n/translator';
import { findingJson } from './finding-json';
import type { ReportedReview } from './reported-review';

/** The findings as a JSON array, each with the segment that it is about. */
export function jsonReport(translator: Translator, review: ReportedReview): string {
  const rows = review.findings.map((finding) => ({
    segment: finding.segment,
    ...findingJson(translator, finding),
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}
