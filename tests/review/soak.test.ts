import { expect, it } from 'vitest';
import { historyDifferences } from '../../bench/soak/differences';
import { valueOf, workAtReview } from '../../bench/soak/work-at-review';
import { Review } from '../../src/review/review';
import { createProject, openProject } from '../../src/storage/project-file';
import { verifyProject } from '../../src/storage/verify-project';
import { exampleProject } from '../notation/example-project';
import { reviewTools, TREATY } from '../notation/example-review';
import { temporaryFolder } from '../notation/temporary-folder';

const folder = temporaryFolder();

// `npm run bench soak` does the same a hundred times as long, and measures.
it('the history is right after long work, point by point, and so are the findings', () => {
  const [path, locks] = [folder.at('soak.sverka'), folder.at('locks')];
  const options = { lockFolder: locks };
  const store = valueOf(createProject(path, exampleProject(Array.from({ length: 5 }, () => TREATY).flat()), options));
  const review = valueOf(Review.of(store, reviewTools()));
  const expected = workAtReview(review, { edits: 500, saves: 20 }, () => {});
  review.close();

  const again = valueOf(openProject(path, options));
  expect(historyDifferences(valueOf(again.read()), expected, review)).toEqual([]);
  const fresh = valueOf(Review.of(again, reviewTools()));
  expect(fresh.findings).toEqual(review.findings);
  fresh.close();
  expect(new Set(review.contents.revisions.map(({ kind }) => kind))).toEqual(
    new Set(['text', 'state', 'note', 'dismissal']),
  );
  expect(valueOf(verifyProject(path, locks)).problems).toEqual([]);
});
