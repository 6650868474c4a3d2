import { analyseDocument, type SegmentTexts } from '../analysis/analyse-document';
import type { Analyser } from '../analysis/analyser';
import type { FindingContent } from '../findings/finding-key';
import type { Unkeyed } from '../findings/sort-findings';
import type { Check } from './check';
import { prepareRun, type RunOptions } from './run-checks';

/** What the checks say of segments that stand one behind the other: plain data, which may come from another thread. */
export interface CheckedRange {
  /** Number of its segments. */
  readonly length: number;
  /** In document order, each with the content that its key will be made of. */
  readonly found: readonly { readonly finding: Unkeyed; readonly content: FindingContent }[];
  /** For each document check what it saw in these segments. */
  readonly looked: readonly (readonly unknown[])[];
}

/** The most preceding segments that one of the checks reads. */
export function furthestReach(checks: readonly Check[]): number {
  return Math.max(0, ...checks.map(({ meta }) => meta.reach ?? 0));
}

/**
 * Runs segment checks, and the looks of document checks, on `texts` from number `lead` on; those before are read only. With a
 * lead of `furthestReach` segments it is what a run over the whole document finds there.
 */
export function checkRange(
  texts: readonly SegmentTexts[],
  lead: number,
  checks: readonly Check[],
  { analyser, ...options }: RunOptions & { readonly analyser: Analyser },
): CheckedRange {
  const document = analyseDocument(texts, analyser);
  return prepareRun(document, checks, options).runOnStretch(document.segments.slice(lead));
}
