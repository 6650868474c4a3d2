import { SEVERITIES } from '../core/findings/finding';
import { SEGMENT_STATES } from '../core/segments/segment';
import type { OverviewEntry, PackedOverview } from './project-calls';

// From the lowest bit: two for the state, three for the severity (0: none), one for a weak pair, the rest for the findings.
const SEVERITY_AT = 2;
const WEAK_AT = 5;
const FINDINGS_AT = 6;
const MOST_FINDINGS = 2 ** (32 - FINDINGS_AT) - 1;

/** Packs the entries of the segments from `from` on: a hundred thousand objects take the bridge most of a second. */
export function packOverview(from: number, entries: readonly OverviewEntry[]): PackedOverview {
  const codes = Uint32Array.from(
    entries,
    ({ state, severity, weak, findings }) =>
      SEGMENT_STATES.indexOf(state) +
      (severity === null ? 0 : SEVERITIES.indexOf(severity) + 1) * 2 ** SEVERITY_AT +
      (weak ? 2 ** WEAK_AT : 0) +
      Math.min(findings, MOST_FINDINGS) * 2 ** FINDINGS_AT,
  );
  return { from, ids: entries.map(({ id }) => id).join('\n'), codes };
}

/** The entries again. */
export function unpackOverview({ ids, codes }: PackedOverview): OverviewEntry[] {
  if (codes.length === 0) return [];
  return ids.split('\n').map((id, index) => {
    const code = codes[index] ?? 0;
    return {
      id,
      state: SEGMENT_STATES[code & 3] ?? 'untouched',
      severity: SEVERITIES[((code >>> SEVERITY_AT) & 7) - 1] ?? null,
      findings: code >>> FINDINGS_AT,
      weak: ((code >>> WEAK_AT) & 1) === 1,
    };
  });
}
