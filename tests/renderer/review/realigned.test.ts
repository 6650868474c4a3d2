import { afterEach, expect, it } from 'vitest';
import { clear } from '../../notation/render-page';
import { find, openReview, rowOf, until } from '../../notation/review-page';

afterEach(clear);

it('shows the rows anew after a repaired alignment and after its undo', async () => {
  const { app, project } = await openReview();
  const count = project.segments.length;
  const [, second, third, fourth] = project.segments.map(({ source }) => source);
  const text = (number: number) => find('.source', rowOf(number)).textContent.trim();
  await until(() => app.review.overview.length === count);

  await app.project.change('alignment:repair', { kind: 'merge', id: 's2' });
  await until(() => app.review.overview.length === count - 1 && text(2) === `${second} ${third}`);
  expect(text(3)).toBe(fourth);
  expect(app.review.indexOf('s4')).toBe(2);

  await app.project.change('history:undo', {});
  await until(() => app.review.overview.length === count && text(2) === second);
  expect(text(3)).toBe(third);
});
