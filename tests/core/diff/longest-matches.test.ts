import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestMatches } from '../../../src/core/diff/longest-matches';

/** Length of a longest common subsequence by the textbook table. */
function commonLength(before: readonly string[], after: readonly string[]): number {
  let row = new Array<number>(after.length + 1).fill(0);
  for (const item of before) {
    const next = [0];
    after.forEach((other, index) => {
      next.push(item === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

describe('longest matches', () => {
  it('are as many as can be, in order, and equal', () => {
    const items = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 20 });
    fc.assert(
      fc.property(items, items, (before, after) => {
        const matches = longestMatches(before, after);
        expect(matches).toHaveLength(commonLength(before, after));
        matches.forEach((match, index) => {
          expect(before[match.before]).toBe(after[match.after]);
          const next = matches[index + 1] ?? { before: Infinity, after: Infinity };
          expect(next.before > match.before && next.after > match.after).toBe(true);
        });
      }),
      { numRuns: 1000 },
    );
  });
});
