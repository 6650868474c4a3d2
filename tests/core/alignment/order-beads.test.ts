import { describe, expect, it } from 'vitest';
import type { Bead } from '../../../src/core/alignment/alignment';
import { orderBeads } from '../../../src/core/alignment/order-beads';
import { shapeOf, sideOf } from '../../notation/alignment';

describe('orderBeads', () => {
  it('puts what is left of a paragraph before the paragraphs that only one side has', () => {
    const source = sideOf('А.', 'Б.', '|', 'В.').sentences;
    const target = sideOf('A.', '|', 'Menu', '|', 'C.').sentences;
    const ordered = orderBeads(beads('1-1 0-1 1-0 1-1'), source, target);
    expect(shapeOf(ordered)).toBe('1-1 1-0 0-1 1-1');
  });

  it('puts what opens the next paragraph last', () => {
    const source = sideOf('А.', '|', 'Меню', '|', 'Б.').sentences;
    const target = sideOf('A.', '|', 'New.', 'B.').sentences;
    expect(shapeOf(orderBeads(beads('1-1 0-1 1-0 1-1'), source, target))).toBe('1-1 1-0 0-1 1-1');
  });

  it('keeps paragraphs of the English page together before those of the Russian one', () => {
    const source = sideOf('А.', '|', 'Б.').sentences;
    const target = sideOf('A.', '|', 'B.').sentences;
    expect(shapeOf(orderBeads(beads('1-0 0-1 1-0 0-1'), source, target))).toBe('0-1 0-1 1-0 1-0');
  });

  it('puts Russian before English inside a paragraph of both', () => {
    const source = sideOf('А.', 'Б.').sentences;
    const target = sideOf('A.', 'B.').sentences;
    expect(shapeOf(orderBeads(beads('1-1 0-1 1-0'), source, target))).toBe('1-1 1-0 0-1');
  });
});

function beads(shape: string): Bead[] {
  const at = { source: 0, target: 0 };
  return shape.split(' ').map((bead) => {
    const [source, target] = bead.split('-').map(Number) as [number, number];
    const span = (side: 'source' | 'target', count: number) => {
      if (count === 0) return null;
      at[side] += count;
      return { from: at[side] - count, to: at[side] };
    };
    return { source: span('source', source), target: span('target', target), score: 1 };
  });
}
