import { SEVERITIES, type Severity } from './finding';

/** The place of a severity, 0 for the gravest. */
export function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/** Whether a severity is as grave as another, or graver. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return severityRank(severity) <= severityRank(least);
}
