import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settledFindings } from '../../../src/core/report/finding-outcomes';
import { found } from '../../notation/findings';

const some = fc.array(
  fc.record({
    key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    segment: fc.constantFrom('s1', 's2'),
    check: fc.constantFrom('spelling', 'spacing'),
  }),
  { maxLength: 12 },
);

describe('the settled findings', () => {
  it('are those that stand no more', () => {
    const before = [found({ key: 'a' }), found({ key: 'b', segment: 's2' })];
    expect(settledFindings(before, [before[1]!])).toEqual([before[0]]);
  });

  it('are not those that only say something else now', () => {
    expect(settledFindings([found({ key: 'a' })], [found({ key: 'other' })])).toEqual([]);
  });

  it('are as many as a segment has fewer of a check, whichever they are', () => {
    const before = [found({ key: 'a' }), found({ key: 'b' }), found({ key: 'c' })];
    expect(settledFindings(before, [found({ key: 'b' }), found({ key: 'new' })])).toEqual([before[0]]);
  });

  it('are none of an unchanged text, and all of one without findings', () => {
    fc.assert(
      fc.property(some, (parts) => {
        const before = parts.map((part) => found(part));
        expect(settledFindings(before, before)).toEqual([]);
        expect(settledFindings(before, [])).toEqual(before);
      }),
    );
  });

  it('are never more than a segment has fewer of them', () => {
    fc.assert(
      fc.property(some, some, (was, is) => {
        const [before, now] = [was, is].map((parts) => parts.map((part) => found(part))) as [never[], never[]];
        const count = (findings: readonly { segment: string; check: string }[], segment: string, check: string) =>
          findings.filter((one) => one.segment === segment && one.check === check).length;
        const settled = settledFindings(before, now);
        for (const segment of ['s1', 's2'])
          for (const check of ['spelling', 'spacing']) {
            const fewer = Math.max(0, count(before, segment, check) - count(now, segment, check));
            expect(count(settled, segment, check)).toBeLessThanOrEqual(fewer);
          }
      }),
    );
  });
});
