import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEVERITIES } from '../../../src/core/findings/finding';
import { riskOf } from '../../../src/core/findings/risk';
import { isAtLeast } from '../../../src/core/findings/severity';

const findings = fc.array(
  fc.record({ severity: fc.constantFrom(...SEVERITIES), confidence: fc.double({ min: 0, max: 1, noNaN: true }) }),
);

describe('riskOf', () => {
  it('is nothing without findings and certain with a sure critical one', () => {
    expect(riskOf([])).toBe(0);
    expect(riskOf([{ severity: 'critical', confidence: 1 }])).toBe(1);
  });

  it('stays within 0 and 1, and never falls when a finding is added', () => {
    fc.assert(
      fc.property(findings, findings, (some, more) => {
        const [less, all] = [riskOf(some), riskOf([...some, ...more])];
        expect(less >= 0 && less <= all && all <= 1).toBe(true);
      }),
    );
  });

  it('rises with severity at the same confidence', () => {
    const risks = SEVERITIES.map((severity) => riskOf([{ severity, confidence: 0.5 }]));
    expect(risks).toEqual([...risks].sort((a, b) => b - a));
    expect(risks.at(-1)).toBe(0);
  });
});

describe('isAtLeast', () => {
  it('compares severities, the gravest being the most', () => {
    expect([isAtLeast('critical', 'minor'), isAtLeast('minor', 'minor'), isAtLeast('neutral', 'minor')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
