import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../src/core/history/memory-store';
import { finish } from '../../src/core/stepwise';
import { Review } from '../../src/review/review';
import { by, exampleProject } from '../notation/example-project';
import { reviewTools, TREATY, valueOf } from '../notation/example-review';

const anna = by('Anna');

/** The treaty over and over: 600 segments, long enough for several steps. */
const LONG = Array.from({ length: 150 }, () => TREATY).flat();

const unchecked = (pairs: readonly string[] = LONG) =>
  valueOf(Review.unchecked(memoryStore(exampleProject(pairs)), reviewTools()));

/** Goes on until some 200 segments are checked: 16 with each step. */
const aThird = (steps: ReturnType<Review['checkAll']>) => {
  for (let step = 0; step < 13; step += 1) steps.next();
};

/** What a review of the same contents finds that checks everything before it is used. */
function foundAfresh({ contents }: Review) {
  return valueOf(Review.of(memoryStore(contents), reviewTools())).findings;
}

describe('a check of the whole document, step by step', () => {
  it('has found nothing before it begins, and in the end everything', () => {
    const review = unchecked();
    expect(review.findings).toEqual([]);
    finish(review.checkAll());
    expect(review.checked).toBe(LONG.length);
    expect(review.findings).toEqual(foundAfresh(review));
  });

  it('shows what it has found so far, with the keys that it will have', () => {
    const review = unchecked();
    const steps = review.checkAll();
    aThird(steps);
    review.showFound();
    expect(review.checked).toBe(208);
    const soFar = review.findings;
    expect(soFar.length).toBeGreaterThan(50);
    finish(steps);
    expect(review.findings.slice(0, soFar.length)).toEqual(soFar);
  });

  it('minds what is changed between its steps, before and behind the place where it is', () => {
    const review = unchecked();
    const steps = review.checkAll();
    aThird(steps);
    review.showFound();
    valueOf(review.setText('s3', 'The station closed.', anna));
    expect(review.findingsOf('s3')).toEqual([]);
    valueOf(review.setText('s503', 'The station closed down.', anna));
    valueOf(review.setState('s10', 'excluded', anna));
    const [finding] = review.findingsOf('s2');
    valueOf(review.dismiss(finding?.key ?? '', 'one', anna));
    steps.next();
    review.showFound();
    expect(review.findingsOf('s3')).toEqual([]);
    finish(steps);
    expect(review.findingsOf('s503')).toEqual([]);
    expect(review.dismissed).toHaveLength(1);
    expect(review.findings).toEqual(foundAfresh(review));
  });

  it('begins again when other segments stand there meanwhile', () => {
    const review = unchecked();
    const steps = review.checkAll();
    aThird(steps);
    valueOf(review.realign({ kind: 'unlink', id: 's1' }, anna));
    finish(steps);
    expect(review.checked).toBe(LONG.length + 1);
    expect(review.findings).toEqual(foundAfresh(review));
  });
});
