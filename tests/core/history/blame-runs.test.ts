import { describe, expect, it } from 'vitest';
import { blameRuns } from '../../../src/core/history/blame-runs';

const word = (text: string, from: number, revision: number | null) => ({
  text,
  from,
  to: from + text.length,
  revision,
});

describe('the stretches of a text', () => {
  it('join neighbours that one revision brought, with the blanks between them', () => {
    const words = [word('No', 0, 3), word('one', 3, 3), word('came', 7, null), word('here', 12, 3), word('.', 16, 4)];
    expect(blameRuns(words)).toEqual([
      { from: 0, to: 6, revision: 3 },
      { from: 7, to: 11, revision: null },
      { from: 12, to: 16, revision: 3 },
      { from: 16, to: 17, revision: 4 },
    ]);
    expect(blameRuns([])).toEqual([]);
  });
});
