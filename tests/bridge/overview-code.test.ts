import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packOverview, unpackOverview } from '../../src/bridge/overview-code';
import { SEVERITIES } from '../../src/core/findings/finding';
import { SEGMENT_STATES } from '../../src/core/segments/segment';

const entry = fc.record({
  id: fc.stringMatching(/^[a-z0-9.-]+$/),
  state: fc.constantFrom(...SEGMENT_STATES),
  severity: fc.constantFrom(null, ...SEVERITIES),
  findings: fc.nat(100_000),
  weak: fc.boolean(),
});

describe('the overview as numbers', () => {
  it('says what the entries said, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 20 }), fc.nat(), (entries, from) => {
        const packed = packOverview(from, entries);
        expect(packed.from).toBe(from);
        expect(unpackOverview(packed)).toEqual(entries);
      }),
    );
  });
});
