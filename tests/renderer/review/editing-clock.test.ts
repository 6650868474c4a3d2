import { describe, expect, it } from 'vitest';
import { EditingClock } from '../../../src/renderer/review/editing-clock';

describe('The clock of the work at a segment', () => {
  it('counts the time between two signs of life for the segment that was active', () => {
    const clock = new EditingClock();
    clock.sign('s1', 1_000);
    clock.sign('s1', 4_000);
    clock.sign('s2', 9_000);
    clock.sign(undefined, 12_000);
    expect([...clock.take()]).toEqual([
      ['s1', 3_000],
      ['s2', 5_000],
    ]);
    expect([...clock.take()]).toEqual([]);
  });

  it('counts no pause of more than a minute, and nothing while the window was left', () => {
    const clock = new EditingClock();
    clock.sign('s1', 0);
    clock.sign('s1', 61_000);
    clock.sign('s1', 62_000);
    clock.rest('s1', 64_000);
    clock.sign('s1', 80_000);
    clock.sign('s1', 81_000);
    expect([...clock.take()]).toEqual([['s1', 4_000]]);
    clock.rest('s1', 90_000);
    clock.rest('s1', 95_000);
    expect([...clock.take()]).toEqual([['s1', 9_000]]);
  });
});
