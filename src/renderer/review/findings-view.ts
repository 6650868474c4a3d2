import type { FindingCount, FindingFilter } from '../../bridge/project-calls';
import type { Finding, MqmCategory, Severity } from '../../core/findings/finding';
import { groupFindings } from '../../core/findings/group-findings';
import type { Translator } from '../../i18n/translator';
import { nameCategory, nameCheck } from '../../i18n/word-finding';

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
  readonly category: MqmCategory | 'all';
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
  category: 'all',
  text: '',
  folded: new Set(),
};

/** What a view can be narrowed to, beside words: in this order everywhere. */
export const NARROWINGS = ['severity', 'category', 'check'] as const;
export type Narrowing = (typeof NARROWINGS)[number];

/** What stands in a view that is narrowed to nothing. */
export const NOTHING_NARROWED: Pick<FindingsView, Narrowing> = {
  severity: 'all',
  category: 'all',
  check: 'all',
};

/** What people call a severity, a kind of fault or a check. */
export function nameNarrowing(translator: Translator, name: Narrowing, value: string): string {
  if (name === 'severity') return translator.t(`review.severity.${value as Severity}`);
  return name === 'category' ? nameCategory(translator, value as MqmCategory) : nameCheck(translator, value);
}

/** Whether the filters of a view let through what is of this severity, kind of fault and check. */
export function passes(view: Pick<FindingsView, Narrowing>, each: Pick<Finding, Narrowing>): boolean {
  return NARROWINGS.every((name) => view[name] === 'all' || each[name] === view[name]);
}

/** The filters of a view as the engine takes them. */
export function filterOf({ severity, category, check }: Pick<FindingsView, Narrowing>): FindingFilter {
  return {
    ...(severity === 'all' ? {} : { severity }),
    ...(category === 'all' ? {} : { category }),
    ...(check === 'all' ? {} : { check }),
  };
}

/** Findings under one heading, in the order in which they came. */
export interface FindingGroup {
  readonly id: string;
  /** The check that they are of; null in groups by severity. */
  readonly check: string | null;
  /** The gravest among them. */
  readonly severity: Severity;
  /** Those that are here, the first of them. */
  readonly findings: readonly Finding[];
  /** How many there are in all. */
  readonly size: number;
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

/**
 * The lines of the list; of a folded group only its heading. `counts` says how many there are of each check and severity where not all
 * findings are here: then a group has its heading before its first finding has come.
 */
export function entriesOf(
  findings: readonly Finding[],
  { arrangement, folded }: Pick<FindingsView, 'arrangement' | 'folded'>,
  counts: readonly FindingCount[] = [],
): readonly FindingEntry[] {
  const lines = (group: FindingGroup | null, members: readonly Finding[], size: number): readonly FindingEntry[] =>
    members.map((finding, index) => ({ key: finding.key, group, finding, position: index + 1, size }));
  if (arrangement === 'text' || arrangement === 'risk')
    return lines(null, findings, Math.max(findings.length, total(counts)));
  const groups = groupsOf(findings, arrangement, counts);
  return groups.flatMap((group, index): readonly FindingEntry[] => [
    { key: group.id, group, finding: null, position: index + 1, size: groups.length },
    ...(folded.has(group.id) ? [] : lines(group, group.findings, group.size)),
  ]);
}

/** Where the list ends before all its findings have come: the index of the first line that is missing; -1 if none is. */
export function firstMissing(entries: readonly FindingEntry[], folded: ReadonlySet<string>): number {
  const last = entries.at(-1);
  if (last && last.group === null && last.position < last.size) return entries.length;
  for (const [index, { group, finding }] of entries.entries()) {
    if (group === null || finding !== null || folded.has(group.id)) continue;
    if (group.findings.length < group.size) return index + 1 + group.findings.length;
  }
  return -1;
}

/** How many findings these counts stand for. */
export function total(counts: readonly FindingCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

function groupsOf(
  findings: readonly Finding[],
  by: 'check' | 'severity',
  counts: readonly FindingCount[],
): readonly FindingGroup[] {
  const here = new Map(groupFindings(findings, by).map(({ name, findings: members }) => [name, members]));
  // As the engine groups them, all of them: so the findings that are here are those of the first groups.
  const known = counts.flatMap(({ check, severity, count }) => Array<Counted>(count).fill({ check, severity }));
  const all = groupFindings<Counted>(known.length < findings.length ? findings : known, by);
  return all.map(({ name, severity, findings: members }) => ({
    id: `${by}-${name}`,
    check: by === 'check' ? name : null,
    severity,
    findings: here.get(name) ?? [],
    size: members.length,
  }));
}

type Counted = Pick<Finding, 'check' | 'severity'>;
