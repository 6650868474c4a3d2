import { describe, expect, it } from 'vitest';
import { signedNotes } from '../../../src/core/history/signed-notes';
import { exampleReview, valueOf } from '../../notation/example-review';

const anna = { author: 'Anna', time: '2025-06-17T09:00:00.000Z' };
const vera = { author: 'Vera', time: '2025-06-18T09:00:00.000Z' };

/** The notes of a segment as short lines: who wrote it, who changed it. */
const lines = (review: ReturnType<typeof exampleReview>, id: string) =>
  signedNotes(review.contents.revisions, valueOf(review.segment(id))).map(({ text, written, changed }) =>
    [text, written?.author ?? 'nobody', ...(changed ? [changed.author] : [])].join(' / '),
  );

describe('signedNotes', () => {
  it('names who wrote each note, and who changed it last', () => {
    const review = exampleReview();
    valueOf(review.addNote('s1', 'Ask.', anna));
    valueOf(review.addNote('s1', 'Which treaty?', vera));
    valueOf(review.changeNote('s1', 'Ask.', 'Ask the author.', vera));
    expect(lines(review, 's1')).toEqual(['Ask the author. / Anna / Vera', 'Which treaty? / Vera']);
  });

  it('gives a note its first signature back when the change is undone', () => {
    const review = exampleReview();
    valueOf(review.addNote('s1', 'Ask.', anna));
    valueOf(review.changeNote('s1', 'Ask.', 'Ask her.', vera));
    valueOf(review.undo(vera));
    expect(lines(review, 's1')).toEqual(['Ask. / Anna']);
    valueOf(review.changeNote('s1', 'Ask.', '', vera));
    expect(lines(review, 's1')).toEqual([]);
    valueOf(review.undo(vera));
    expect(lines(review, 's1')).toEqual(['Ask. / Anna']);
  });

  it('tells notes with the same words apart', () => {
    const review = exampleReview();
    valueOf(review.addNote('s1', 'Ask.', anna));
    valueOf(review.addNote('s1', 'Ask.', vera));
    expect(lines(review, 's1')).toEqual(['Ask. / Anna', 'Ask. / Vera']);
    valueOf(review.changeNote('s1', 'Ask.', '', anna));
    expect(lines(review, 's1')).toEqual(['Ask. / Anna']);
  });
});
