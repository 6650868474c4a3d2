import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RevisionDraft } from '../../../src/core/history/revision';
import { SpentTime } from '../../../src/core/history/spent-time';

const draft = (...segments: string[]): RevisionDraft => ({
  kind: 'note',
  segments,
  before: null,
  after: 'Ask.',
  reason: null,
});

describe('time spent at segments', () => {
  it('goes with the next change of its segment, once', () => {
    const spent = new SpentTime();
    spent.add('s1', 3_400);
    spent.add('s2', 2_000);
    const drafts = [draft('s1'), draft('s1')];
    expect(spent.withTime(drafts).map(({ seconds }) => seconds)).toEqual([3, undefined]);
    spent.settle(drafts);
    expect(spent.withTime([draft('s1')])).toEqual([draft('s1')]);
    expect(spent.withTime([draft('s2')])[0]?.seconds).toBe(2);
  });

  it('waits when the change could not be recorded', () => {
    const spent = new SpentTime();
    spent.add('s1', 5_000);
    spent.withTime([draft('s1')]);
    expect(spent.withTime([draft('s1')])[0]?.seconds).toBe(5);
  });

  it('is neither lost nor made up: whole seconds now, the rest with a later change', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('s1', 's2', 's3'), fc.integer({ min: 0, max: 5_000 })), { maxLength: 40 }),
        (parts) => {
          const spent = new SpentTime();
          let recorded = 0;
          for (const [id, milliseconds] of parts) {
            spent.add(id, milliseconds);
            const drafts = [draft(id)];
            recorded += spent.withTime(drafts)[0]?.seconds ?? 0;
            spent.settle(drafts);
          }
          const total = parts.reduce((sum, [, milliseconds]) => sum + milliseconds, 0);
          expect(total - recorded * 1000).toBeGreaterThanOrEqual(0);
          expect(total - recorded * 1000).toBeLessThan(3_000);
        },
      ),
    );
  });
});
