import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEVERITIES } from '../../../src/core/findings/finding';
import { groupFindings } from '../../../src/core/findings/group-findings';

const some = fc.array(
  fc.record({ check: fc.constantFrom('a', 'b', 'c'), severity: fc.constantFrom(...SEVERITIES), id: fc.nat() }),
  { maxLength: 30 },
);

describe('findings in groups', () => {
  it('are the gravest groups first, then the largest', () => {
    const groups = groupFindings(
      [
        { check: 'a', severity: 'minor' },
        { check: 'b', severity: 'minor' },
        { check: 'b', severity: 'neutral' },
        { check: 'c', severity: 'critical' },
      ],
      'check',
    );
    expect(groups.map(({ name, severity, findings }) => [name, severity, findings.length])).toEqual([
      ['c', 'critical', 1],
      ['b', 'minor', 2],
      ['a', 'minor', 1],
    ]);
  });

  it('are all of them, each in one group, in the order in which they came', () => {
    fc.assert(
      fc.property(some, fc.constantFrom('check' as const, 'severity' as const), (findings, by) => {
        const groups = groupFindings(findings, by);
        expect(groups.flatMap((group) => group.findings)).toHaveLength(findings.length);
        for (const group of groups) {
          expect(group.findings).toEqual(findings.filter((finding) => finding[by] === group.name));
        }
      }),
    );
  });
});
