import type { Dismissal } from '../history/revision';
import type { SegmentId } from '../segments/segment';
import type { Finding, Severity } from './finding';
import { flaggedWords, type SegmentTexts } from './flagged-words';
import { isAtLeast } from './severity';

/** The dismissal that sets a finding aside: this one only, every one of its check, message and words, or every one of its check. */
export function dismissalOf(finding: Finding, texts: SegmentTexts, extent: Dismissal['extent']): Dismissal {
  const { key, check, messageId } = finding;
  return { key, check, messageId, words: flaggedWords(finding, texts), extent };
}

/**
 * The dismissal that each dismissed finding falls under, by the finding's key. `textsOf` gives the present texts of a
 * segment; a dismissal of one finding goes before one of all like it, and that before one of the whole check.
 */
export function dismissedFindings(
  findings: readonly Finding[],
  dismissals: readonly Dismissal[],
  textsOf: (segment: SegmentId) => SegmentTexts | undefined,
): Map<string, Dismissal> {
  const byKey = new Map<string, Dismissal>();
  const byLikeness = new Map<string, Dismissal>();
  const ofCheck = new Map<string, Dismissal>();
  for (const dismissal of dismissals) {
    if (dismissal.extent === 'one') byKey.set(dismissal.key, dismissal);
    else if (dismissal.extent === 'check')
      ofCheck.set(dismissal.check, widest(ofCheck.get(dismissal.check), dismissal));
    else byLikeness.set(likeness(dismissal.check, dismissal.messageId, dismissal.words), dismissal);
  }
  const dismissed = new Map<string, Dismissal>();
  for (const finding of findings) {
    let dismissal = byKey.get(finding.key);
    const texts = dismissal === undefined && byLikeness.size > 0 ? textsOf(finding.segment) : undefined;
    if (texts !== undefined) {
      dismissal = byLikeness.get(likeness(finding.check, finding.messageId, flaggedWords(finding, texts)));
    }
    if (dismissal === undefined) {
      const whole = ofCheck.get(finding.check);
      if (whole !== undefined && isAtMost(finding.severity, whole.upTo)) dismissal = whole;
    }
    if (dismissal !== undefined) dismissed.set(finding.key, dismissal);
  }
  return dismissed;
}

/** Of two dismissals of one check the one that sets more aside. */
function widest(first: Dismissal | undefined, second: Dismissal): Dismissal {
  if (first?.upTo === undefined) return first ?? second;
  return second.upTo === undefined || isAtLeast(second.upTo, first.upTo) ? second : first;
}

function isAtMost(severity: Severity, most: Severity | undefined): boolean {
  return most === undefined || isAtLeast(most, severity);
}

function likeness(check: string, messageId: string, words: string): string {
  return JSON.stringify([check, messageId, words]);
}
