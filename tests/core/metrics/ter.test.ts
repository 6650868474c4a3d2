import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editRate, translationEdits } from '../../../src/core/metrics/ter';

function ter(hypothesis: string, reference: string): number {
  const words = (text: string) => text.split(' ').filter(Boolean);
  return editRate(translationEdits(words(hypothesis), words(reference)));
}

describe('the translation edit rate', () => {
  it('is nothing for equal texts', () => {
    expect(ter('the boat left at noon', 'the boat left at noon')).toBe(0);
    expect(ter('', '')).toBe(0);
  });

  it('counts a substitution, a surplus and a missing word once each', () => {
    expect(ter('a b x d', 'a b c d')).toBe(1 / 4);
    expect(ter('a b c c2 d', 'a b c d')).toBe(1 / 4);
    expect(ter('a b d', 'a b c d')).toBe(1 / 4);
  });

  it('counts a moved block as one edit, however long', () => {
    expect(ter('e f g h a b c d', 'a b c d e f g h')).toBe(1 / 8);
    expect(ter('a d e b c f g h', 'a b c d e f g h')).toBe(1 / 8);
    expect(ter('b c d e f g h a', 'a b c d e f g h')).toBe(1 / 8);
  });

  it('counts a moved block beside other edits', () => {
    expect(ter('e f x h a b c d', 'a b c d e f g h')).toBe(2 / 8);
    expect(
      ter('this week the saudis denied information published', 'saudi arabia denied this week information published'),
    ).toBe(
      // "this week" moves; "the saudis" becomes "saudi arabia".
      3 / 7,
    );
  });

  it('may exceed one', () => {
    expect(ter('a b c d', 'x')).toBe(4);
  });

  it('is one per word for texts with nothing in common, and for an empty hypothesis', () => {
    expect(ter('a b c', 'x y z')).toBe(1);
    expect(ter('', 'x y z')).toBe(1);
    expect(ter('a', '')).toBe(1);
  });

  it('never takes more edits than plain edit distance, nor fewer than the difference in length', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 12 });
    fc.assert(
      fc.property(
        words,
        words.filter((all) => all.length > 0),
        (hypothesis, reference) => {
          const { edits } = translationEdits(hypothesis, reference);
          expect(edits).toBeLessThanOrEqual(distance(hypothesis, reference));
          expect(edits).toBeGreaterThanOrEqual(Math.abs(hypothesis.length - reference.length));
          expect(edits === 0).toBe(hypothesis.join() === reference.join());
        },
      ),
      { numRuns: 500 },
    );
  });

  it('stays bounded for very long texts', () => {
    const reference = Array.from({ length: 3_000 }, (_, index) => `w${index % 700}`);
    const { edits } = translationEdits([...reference.slice(8), ...reference.slice(0, 8)], reference);
    expect(edits).toBeLessThanOrEqual(16);
  });
});

function distance(before: readonly string[], after: readonly string[]): number {
  let row = after.map((_, index) => index + 1);
  row.unshift(0);
  before.forEach((word, number) => {
    const next = [number + 1];
    after.forEach((other, index) => {
      const swap = (row[index] ?? 0) + (word === other ? 0 : 1);
      next.push(Math.min(swap, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    });
    row = next;
  });
  return row.at(-1) ?? 0;
}
