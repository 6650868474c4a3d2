import type { Finding, Severity } from './finding';

/** How likely a real fault of each severity is to make an editor change the segment. */
const WEIGHTS: Readonly<Record<Severity, number>> = { critical: 1, major: 0.8, minor: 0.3, neutral: 0 };

/**
 * How likely a segment is to need an edit, 0..1, from its findings: a noisy-or, i.e. one minus the chance that every
 * finding is either false or not worth an edit. More findings never lower it; neutral ones do not count.
 */
export function riskOf(findings: readonly Pick<Finding, 'severity' | 'confidence'>[]): number {
  let sound = 1;
  for (const { severity, confidence } of findings) sound *= 1 - WEIGHTS[severity] * confidence;
  return 1 - sound;
}
