import { SEVERITIES, type CheckId, type Finding, type MqmCategory, type Severity } from '../findings/finding';
import { severityRank } from '../findings/severity';
import { OUTCOMES, type FindingOutcome, type FindingOutcomes } from './finding-outcomes';

/** How many findings of one name there are, by what became of them. */
export interface Tally<Name extends string = string> extends Readonly<Record<FindingOutcome, number>> {
  readonly name: Name;
  readonly all: number;
  /** The gravest severity among them. */
  readonly severity: Severity;
}

/** The findings counted by check, by MQM category and by severity, and all together. */
export interface FindingTallies {
  readonly byCheck: readonly Tally<CheckId>[];
  readonly byCategory: readonly Tally<MqmCategory>[];
  readonly bySeverity: readonly Tally<Severity>[];
  readonly total: Readonly<Record<FindingOutcome | 'all', number>>;
}

/** Counts findings: checks and categories with the most first, severities from the gravest; what has none is left out. */
export function tallyFindings(outcomes: FindingOutcomes): FindingTallies {
  const { open, settled, dismissed } = outcomes;
  const total = { open: open.length, settled: settled.length, dismissed: dismissed.length };
  const severities = tallyBy(outcomes, ({ severity }) => severity);
  return {
    byCheck: tallyBy(outcomes, ({ check }) => check).sort(mostFirst),
    byCategory: tallyBy(outcomes, ({ category }) => category).sort(mostFirst),
    bySeverity: SEVERITIES.flatMap((severity) => severities.find(({ name }) => name === severity) ?? []),
    total: { ...total, all: total.open + total.settled + total.dismissed },
  };
}

function tallyBy<Name extends string>(outcomes: FindingOutcomes, nameOf: (finding: Finding) => Name): Tally<Name>[] {
  const tallies = new Map<Name, { -readonly [Key in keyof Tally<Name>]: Tally<Name>[Key] }>();
  for (const outcome of OUTCOMES) {
    for (const finding of outcomes[outcome]) {
      const { severity } = finding;
      const name = nameOf(finding);
      let tally = tallies.get(name);
      if (tally === undefined) {
        tally = { name, open: 0, settled: 0, dismissed: 0, all: 0, severity };
        tallies.set(name, tally);
      }
      tally[outcome] += 1;
      tally.all += 1;
      if (severityRank(severity) < severityRank(tally.severity)) tally.severity = severity;
    }
  }
  return [...tallies.values()];
}

function mostFirst(one: Tally, other: Tally): number {
  return (
    other.all - one.all || severityRank(one.severity) - severityRank(other.severity) || (one.name < other.name ? -1 : 1)
  );
}
