import { SEVERITIES, type Finding, type Severity } from './finding';
import { severityRank } from './severity';

/** Findings that have a check or a severity in common, in the order in which they came. */
export interface GroupOfFindings<Some> {
  /** The check or the severity. */
  readonly name: string;
  /** The gravest among them. */
  readonly severity: Severity;
  readonly findings: readonly Some[];
}

/** The findings in groups: of checks those with the gravest findings first, then the largest, then the one that came first. */
export function groupFindings<Some extends Pick<Finding, 'check' | 'severity'>>(
  findings: readonly Some[],
  by: 'check' | 'severity',
): readonly GroupOfFindings<Some>[] {
  const groups = new Map<string, Some[]>();
  for (const finding of findings) {
    const group = groups.get(finding[by]);
    if (group === undefined) groups.set(finding[by], [finding]);
    else group.push(finding);
  }
  return [...groups]
    .map(([name, members]) => ({ name, severity: gravestOf(members), findings: members }))
    .sort((a, b) => severityRank(a.severity) - severityRank(b.severity) || b.findings.length - a.findings.length);
}

function gravestOf(findings: readonly Pick<Finding, 'severity'>[]): Severity {
  return SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'neutral';
}
