import type { Finding, Severity } from '../../core/findings/finding';
import { SEVERITIES } from '../../core/findings/finding';
import { severityRank } from '../../core/findings/severity';

/** How the list of all findings is arranged: as in the text, the riskiest segments first, or in groups. */
export const ARRANGEMENTS = ['text', 'risk', 'check', 'severity'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** What the list of all findings shows of them, and how. */
export interface FindingsView {
  readonly which: 'open' | 'dismissed';
  readonly arrangement: Arrangement;
  readonly severity: Severity | 'all';
  /** Id of a check, or `all`. */
  readonly check: string;
  /** Words that the check's name or its message must have. */
  readonly text: string;
  /** Groups that show their heading only. */
  readonly folded: ReadonlySet<string>;
}

export const FIRST_VIEW: FindingsView = {
  which: 'open',
  arrangement: 'text',
  severity: 'all',
  check: 'all',
  text: '',
  folded: new Set(),
};

/** Findings under one heading, in the order in which they came. */
export interface FindingGroup {
  readonly id: string;
  /** The check that they are of; null in groups by severity. */
  readonly check: string | null;
  /** The gravest among them. */
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** A line of the list: the heading of a group or a finding, with its place among those beside it, from 1. */
export type FindingEntry =
  | {
      readonly key: string;
      readonly group: FindingGroup;
      readonly finding: null;
      readonly position: number;
      readonly size: number;
    }
  | {
      readonly key: string;
      readonly group: FindingGroup | null;
      readonly finding: Finding;
      readonly position: number;
      readonly size: number;
    };

/** The findings in groups: of checks those with the gravest findings first, then the largest. */
export function groupFindings(findings: readonly Finding[], by: 'check' | 'severity'): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding[by]);
    if (group === undefined) groups.set(finding[by], [finding]);
    else group.push(finding);
  }
  return [...groups.entries()]
    .map(([name, members]) => ({
      id: `${by}-${name}`,
      check: by === 'check' ? name : null,
      severity: gravestOf(members),
      findings: members,
    }))
    .sort((a, b) => severityRank(a.severity) - severityRank(b.severity) || b.findings.length - a.findings.length);
}

/** The lines of the list; of a folded group only its heading. */
export function entriesOf(
  findings: readonly Finding[],
  { arrangement, folded }: Pick<FindingsView, 'arrangement' | 'folded'>,
): readonly FindingEntry[] {
  const lines = (group: FindingGroup | null, members: readonly Finding[]): readonly FindingEntry[] =>
    members.map((finding, index) => ({
      key: finding.key,
      group,
      finding,
      position: index + 1,
      size: members.length,
    }));
  if (arrangement === 'text' || arrangement === 'risk') return lines(null, findings);
  const groups = groupFindings(findings, arrangement);
  return groups.flatMap((group, index): readonly FindingEntry[] => [
    { key: group.id, group, finding: null, position: index + 1, size: groups.length },
    ...(folded.has(group.id) ? [] : lines(group, group.findings)),
  ]);
}

function gravestOf(findings: readonly Finding[]): Severity {
  return SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'neutral';
}
