import type { AnalysedSegment } from '../analysis/analysed-document';
import type { Finding, FindingDraft, Severity } from '../findings/finding';
import type { Unkeyed } from '../findings/sort-findings';
import type { SegmentId } from '../segments/segment';
import type { Side, Span } from '../text/span';
import type { Check, CheckContext } from './check';
import { couldNotRun } from './could-not-run';

/** Looks up the segments of a document by id. */
export type SegmentLookup = (id: SegmentId) => AnalysedSegment | undefined;

/**
 * Runs one check once and completes its drafts. A check that throws, points outside a text or, as a segment check,
 * reports on another segment gives a finding `could-not-run` instead; what it found before that is kept. What a
 * document check says of excluded and context segments is left out.
 */
export function runCheck(
  check: Check,
  context: CheckContext,
  segmentOf: SegmentLookup,
  severity: Severity | undefined,
): readonly Unkeyed[] {
  // Most runs find nothing: no list is made for them.
  let found: Unkeyed[] | undefined;
  const fail = (messageId: string, data: Finding['data']): void => {
    (found ??= []).push(couldNotRun(check.meta.id, context.segment.id, messageId, data));
  };
  try {
    if (check.mayFind?.(context) === false) return NOTHING;
    for (const draft of check.run(context)) {
      found ??= [];
      if (check.meta.scope === 'segment' && draft.segment !== context.segment.id) {
        fail('wrong-segment', { reported: draft.segment });
        continue;
      }
      const segment = check.meta.scope === 'segment' ? context.segment : segmentOf(draft.segment);
      if (segment === undefined) {
        fail('wrong-segment', { reported: draft.segment });
        continue;
      }
      if (segment.excluded || segment.context) continue;
      const bad = misplaced(draft, segment, segmentOf);
      if (bad !== undefined) found.push(couldNotRun(check.meta.id, segment.id, 'bad-span', bad));
      else if (!(draft.confidence >= 0 && draft.confidence <= 1)) {
        fail('failed', { reason: `confidence ${String(draft.confidence)}` });
      } else found.push(complete(check, draft, severity));
    }
  } catch (error) {
    fail('failed', { reason: error instanceof Error ? error.message : String(error) });
  }
  return found ?? NOTHING;
}

const NOTHING: readonly Unkeyed[] = [];

function complete({ meta }: Check, draft: FindingDraft, severity: Severity | undefined): Unkeyed {
  return {
    check: meta.id,
    messageId: draft.messageId,
    data: draft.data,
    category: meta.category,
    severity: severity ?? draft.severity ?? meta.severity,
    confidence: draft.confidence,
    segment: draft.segment,
    target: draft.target,
    source: draft.source,
    evidence: draft.evidence ?? [],
    suggestions: draft.suggestions ?? [],
  };
}

/** The first span of a draft that is not within its text, as data of the message `bad-span`. */
function misplaced(
  draft: FindingDraft,
  segment: AnalysedSegment,
  segmentOf: SegmentLookup,
): Finding['data'] | undefined {
  const outside = (spans: readonly Span[], side: Side, text: string): Finding['data'] | undefined => {
    const span = spans.find(({ from, to }) => !(from >= 0 && from <= to && to <= text.length));
    return span && { side: `$side.${side}`, from: span.from, to: span.to, length: text.length };
  };
  const own =
    outside(draft.target, 'target', segment.target.text) ??
    outside(draft.source, 'source', segment.source.text) ??
    outside((draft.suggestions ?? []).flat(), 'target', segment.target.text);
  if (own !== undefined) return own;
  for (const evidence of draft.evidence ?? []) {
    // A segment that does not exist has no text, so that evidence there is outside as well.
    const text = segmentOf(evidence.segment)?.[evidence.side].text ?? '';
    const bad = outside([evidence], evidence.side, text);
    if (bad !== undefined) return { ...bad, segment: evidence.segment };
  }
  return undefined;
}
