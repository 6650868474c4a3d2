import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctedEnglish, correctionsDiff, diffHeader, importedEnglish } from '../../src/review/corrections';
import { Review } from '../../src/review/review';
import { decodeText } from '../../src/files/encodings';
import { readPlainText } from '../notation/file-contents';
import { memoryStore } from '../../src/core/history/memory-store';
import { exampleProject } from '../notation/example-project';
import { by, exampleReview, reviewTools, standOf, valueOf } from '../notation/example-review';

/** Sentences of one paragraph each, of which two English ones went to the wrong Russian. */
const SHIFTED = [
  'В 2010 году страны подписали договор.|In 2010 the countries signed a treaty.',
  'Он действует до сих пор.|He is still in force.',
  '|The the station closed.',
  'Станция закрылась.|',
];

/** The review of those; a side without text stands nowhere. */
function shiftedReview(): Review {
  const project = exampleProject(SHIFTED);
  const segments = project.segments.map((segment) => ({
    ...segment,
    ...(segment.source === '' ? { sourceSpan: null, sourceBlock: null } : {}),
    ...(segment.machine === '' ? { targetSpan: null, targetBlock: null } : {}),
  }));
  return exampleReview(SHIFTED, memoryStore({ ...project, segments }));
}

const english = (review: Review) => correctedEnglish(importedEnglish(review.contents), review.segments);

describe('a repaired alignment in a review', () => {
  it('shows the new segments at their places and checks them', () => {
    const review = shiftedReview();
    const outcome = valueOf(review.realign({ kind: 'link', id: 's3' }, by('Anna')));
    expect(outcome.changed).toContain('s5');
    expect(review.segments.map(({ id }) => id)).toEqual(['s1', 's2', 's5']);
    expect(review.indexOf('s5')).toBe(2);
    expect(review.findingsOf('s5').map(({ check }) => check)).toContain('repeated-word');
    expect(review.segment('s3').ok).toBe(false);
  });

  it('keeps what was set aside set aside, and is undone as one step', () => {
    const review = shiftedReview();
    const repeated = review.findings.find(({ check }) => check === 'repeated-word')!;
    valueOf(review.dismiss(repeated.key, 'one', by('Anna')));
    const before = standOf(review);
    valueOf(review.realign({ kind: 'link', id: 's3' }, by('Anna')));
    expect(review.dismissed.map(({ finding }) => [finding.check, finding.segment])).toEqual([['repeated-word', 's5']]);
    expect(review.findings.some(({ check }) => check === 'repeated-word')).toBe(false);
    valueOf(review.undo(by('Anna')));
    expect(standOf(review)).toEqual({ ...before, revisions: before.revisions + 2, undo: review.undoState });
  });

  it('puts joined paragraphs into the corrected text and the diff', () => {
    const review = exampleReview();
    valueOf(review.realign({ kind: 'join', id: 's2' }, by('Anna')));
    expect(english(review).split('\n')[0]).toBe('In 2010 the countries signed a treaty. He is still in force.');
    const range = { from: 0, to: review.contents.revisions.length };
    expect(valueOf(correctionsDiff(review.contents, diffHeader(review.contents, new Date(0)), range))).toContain(
      '-In 2010 the countries signed a treaty.\n-He is still in force.\n+In 2010',
    );
  });

  it('finds the same as a review opened afresh, whatever is repaired and undone', () => {
    const repair = fc.record({
      kind: fc.constantFrom('merge', 'unlink', 'link', 'join', 'break'),
      id: fc.integer({ min: 1, max: 12 }).map((number) => `s${number}`),
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(repair, fc.constant('undo' as const)), { maxLength: 8 }), (steps) => {
        const review = shiftedReview();
        for (const step of steps) {
          if (step === 'undo') review.undo(by('Anna'));
          else review.realign(step, by('Anna'));
        }
        const fresh = valueOf(Review.of(memoryStore(review.contents), reviewTools()));
        expect(review.findings).toEqual(fresh.findings);
      }),
      { numRuns: 60 },
    );
  });

  it('records nothing when it is refused', () => {
    const review = exampleReview();
    const before = standOf(review);
    expect(review.realign({ kind: 'merge', id: 's1' }, by('Anna'))).toMatchObject({
      error: { code: 'source-paragraph-border' },
    });
    expect(standOf(review)).toEqual(before);
  });
});

describe('a corrected Russian text in a review', () => {
  it('keeps dismissals, checks the new words, and is undone as one step', () => {
    const review = exampleReview();
    const repeated = review.findings.find(({ check }) => check === 'repeated-word')!;
    valueOf(review.dismiss(repeated.key, 'one', by('Anna')));
    const before = standOf(review);
    const text = decodeText(review.contents.source.bytes, 'utf-8').replace('2010', '2011');
    const bytes = new TextEncoder().encode(text);
    const file = {
      ...{ name: 'walk.ru.txt', path: 'walk.ru.txt', bytes, isText: true, encoding: 'utf-8' as const },
      encodingSource: 'utf-8' as const,
    };
    const side = {
      file: { ...file, format: 'txt' },
      document: readPlainText(text),
    };
    const outcome = valueOf(review.reimportSource(side, by('Anna'), () => null));
    expect([...outcome.changes]).toEqual([['s1', 'changed']]);
    expect(review.findings.map(({ check, segment }) => [check, segment])).toContainEqual(['number-mismatch', 's1']);
    expect(review.dismissed.map(({ finding }) => finding.check)).toEqual(['repeated-word']);
    valueOf(review.undo(by('Anna')));
    expect(standOf(review)).toEqual({ ...before, revisions: before.revisions + 4, undo: review.undoState });
  });
});
