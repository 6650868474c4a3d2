import type { SegmentId } from '../segments/segment';
import type { CheckId, MessageData } from '../findings/finding';
import type { Unkeyed } from '../findings/sort-findings';

/** The id under which a failed check is reported; no check bears it. */
export const COULD_NOT_RUN: CheckId = 'could-not-run';

/** The finding that stands for a check that failed on a segment; its data name the check, so that it can be re-run. */
export function couldNotRun(check: CheckId, segment: SegmentId, messageId: string, data: MessageData): Unkeyed {
  return {
    check: COULD_NOT_RUN,
    messageId,
    data: { check, segment, ...data },
    category: 'other',
    severity: 'neutral',
    confidence: 1,
    segment,
    target: [],
    source: [],
    evidence: [],
    suggestions: [],
  };
}

/** The check that a finding comes from: for a failure the one that failed. */
export function originOf(finding: Pick<Unkeyed, 'check' | 'data'>): CheckId {
  return finding.check === COULD_NOT_RUN ? String(finding.data['check']) : finding.check;
}
