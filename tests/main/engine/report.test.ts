import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../src/main/engine/report-replies';
import { by, exampleReview, valueOf } from '../../notation/example-review';

describe('the figures of an open review', () => {
  it('are kept until something changes: a text, a state, a finding that is set aside, an undo', () => {
    const review = exampleReview();
    const [finding] = review.findingsOf('s3');
    const before = figuresOf(review);
    expect(figuresOf(review)).toBe(before);
    const changes = [
      () => review.setText('s4', 'Everybody was silent.', by('Anna')),
      () => review.setState('s4', 'confirmed', by('Anna')),
      () => review.dismiss(finding!.key, 'one', by('Anna')),
      () => review.undo(by('Anna')),
    ];
    let last = before;
    for (const change of changes) {
      valueOf<unknown>(change());
      expect(figuresOf(review)).not.toEqual(last);
      last = figuresOf(review);
    }
    expect(last.progress.reviewed.segments).toBe(1);
    expect(last.findings.total).toEqual(before.findings.total);
  });
});
