import { describe, expect, it } from 'vitest';
import { countEditedWords, effortOf } from '../../../src/core/metrics/effort';
import { changed, segmentsOf } from '../../notation/segments';

describe('the effort of a review', () => {
  const { segments } = segmentsOf('[The boat left.] [It was late.]\n[Nobody waited.][]\n');

  it('is nothing for an untouched project', () => {
    expect(effortOf(segments)).toEqual({
      hter: 0,
      chrf: 100,
      words: 8,
      editedWords: 0,
      editedSegments: 0,
    });
  });

  it('counts the edits of the segments that stand', () => {
    const effort = effortOf(changed(segments, { s2: 'She was late.', s3: { state: 'excluded' } }));
    expect(effort).toMatchObject({ words: 6, editedWords: 1, editedSegments: 1 });
    expect(effort.hter).toBe(1 / 8);
    expect(effort.chrf).toBeGreaterThan(50);
    expect(effort.chrf).toBeLessThan(100);
  });

  it('counts a text typed where the machine translation had nothing', () => {
    const effort = effortOf(changed(segments, { s4: 'Nobody came.' }));
    expect(effort).toMatchObject({ editedWords: 2, editedSegments: 1 });
    expect(effort.hter).toBe(3 / 14);
  });

  it('counts a moved word once as an edit', () => {
    const effort = effortOf(
      changed(segmentsOf('[late left the boat again]').segments, { s1: 'the boat left again late' }),
    );
    expect(effort.hter).toBe(2 / 5);
  });

  it('is nothing for nothing', () => {
    expect(effortOf([])).toMatchObject({ hter: 0, chrf: 100, words: 0 });
  });
});

describe('edited words', () => {
  it('are whole words and numbers, not marks', () => {
    expect(countEditedWords('He paid 12,000, they say.', 'She paid 12,500 - they say!')).toBe(2);
  });

  it('count once when replaced, by the longer side', () => {
    expect(countEditedWords('the red house', 'the dark red and blue house')).toBe(3);
    expect(countEditedWords('the old grey house', 'the cottage')).toBe(3);
    expect(countEditedWords('gone', '')).toBe(1);
  });
});
