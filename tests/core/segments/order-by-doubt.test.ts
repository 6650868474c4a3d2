import { describe, expect, it } from 'vitest';
import { orderByDoubt, standsAlone } from '../../../src/core/segments/order-by-doubt';

/** A segment with both sides, sure of its pairing. */
const pair = {
  source: 'Да.',
  machine: 'Yes.',
  target: 'Yes.',
  score: 0.9,
  state: 'untouched',
  kind: 'paragraph',
} as const;

describe('orderByDoubt', () => {
  it('puts weak pairs first by their score, then what stands alone, then the rest from the least sure on', () => {
    const segments = [
      pair,
      { ...pair, score: 0.5 },
      { ...pair, source: '' },
      { ...pair, score: 0.7 },
      { ...pair, score: 0.2 },
      { ...pair, machine: '', target: '' },
    ];
    expect([...orderByDoubt(segments)]).toEqual([4, 1, 2, 5, 3, 0]);
  });

  it('puts page furniture and what is left out last when it stands alone', () => {
    const alone = { ...pair, source: '' };
    const segments = [
      { ...alone, kind: 'boilerplate' as const },
      { ...alone, state: 'excluded' as const },
      pair,
      alone,
    ];
    expect([...orderByDoubt(segments)]).toEqual([3, 2, 0, 1]);
  });

  it('keeps the order of the text among equals', () => {
    expect([...orderByDoubt([pair, pair, pair])]).toEqual([0, 1, 2]);
    expect([...orderByDoubt([])]).toEqual([]);
  });
});

describe('standsAlone', () => {
  it('means text on one side only; English typed into a gap makes a pair', () => {
    expect(standsAlone(pair)).toBe(false);
    expect(standsAlone({ ...pair, machine: '', target: '' })).toBe(true);
    expect(standsAlone({ ...pair, machine: '' })).toBe(false);
    expect(standsAlone({ ...pair, source: '' })).toBe(true);
  });
});
