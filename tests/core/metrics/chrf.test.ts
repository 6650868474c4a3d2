import { describe, expect, it } from 'vitest';
import { chrF } from '../../../src/core/metrics/chrf';

function score(hypothesis: string, reference: string): number {
  return chrF([{ hypothesis, reference }]);
}

describe('chrF', () => {
  it('is 100 for equal texts and 0 for those with nothing in common', () => {
    expect(score('The boat left.', 'The boat left.')).toBeCloseTo(100);
    expect(score('', '')).toBe(100);
    expect(score('abc', 'xyz')).toBe(0);
    expect(score('', 'reference')).toBe(0);
    expect(score('hypothesis', '')).toBe(0);
  });

  it('leaves blanks out', () => {
    expect(score('a b c', 'abc')).toBeCloseTo(100);
  });

  it('counts only orders that both sides are long enough for', () => {
    expect(score('a', 'a')).toBeCloseTo(100);
    // One of two letters, none of one pair: the mean of 1/2 and 0.
    expect(score('aa', 'ab')).toBeCloseTo(25);
  });

  it('takes a sign of two units for one, on one side or both', () => {
    expect(score('😀a', '😀b')).toBeCloseTo(score('xa', 'xb'));
    expect(score('😀 a', 'xa')).toBeCloseTo(score('ya', 'xa'));
    expect(score('😀😃', '😀😃')).toBeCloseTo(100);
  });

  it('weighs recall more than precision', () => {
    // Orders 1 and 2: half of the hypothesis' letters are shared and all of the reference's, 1/3 and 1 of the pairs.
    const precision = (2 / 4 + 1 / 3) / 2;
    expect(score('abcd', 'ab')).toBeCloseTo((100 * 5 * precision) / (4 * precision + 1));
    expect(score('abcd', 'ab')).toBeGreaterThan(score('ab', 'abcd'));
  });

  it('counts a repeated sequence as often as both have it', () => {
    expect(score('aaaa', 'a')).toBeCloseTo((100 * 5 * 0.25) / (4 * 0.25 + 1));
  });

  it('counts over all pairs together', () => {
    const pairs = [
      { hypothesis: 'a', reference: 'a' },
      { hypothesis: 'b', reference: 'c' },
    ];
    expect(chrF(pairs)).toBeCloseTo(50);
    expect(chrF([])).toBe(100);
  });
});
