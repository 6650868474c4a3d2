import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { clear, focused } from '../../notation/render-page';
import { find, findAll, openReview, until } from '../../notation/review-page';

afterEach(clear);

const notes = () => findAll('segment-notes li');
const button = (index: number) => findAll('app-button', notes()[0])[index]!;

/** The notes of a segment that has one. */
async function withNotes() {
  const page = await openReview();
  await page.app.project.change('segment:add-note', { id: 's1', note: 'Ask.' });
  await userEvent.keyboard('{Control>}{Shift>}m{/Shift}{/Control}');
  await until(() => notes().length === 1 && focused()?.id === 'note');
  return page;
}

describe('The notes of the active segment', () => {
  it('say who wrote them and when, and follow the segment', async () => {
    const { app } = await withNotes();
    expect(find('.who', notes()[0]).textContent).toContain('Anna Petrova, 17 Jun 2025');
    await app.review.goTo(1);
    await until(() => find('segment-notes app-empty').textContent.includes('kept with it'));
  });

  it('are changed as a revision of their own, and say so', async () => {
    const { project } = await withNotes();
    await userEvent.click(button(0));
    await until(() => focused()?.matches('li textarea') === true);
    await userEvent.keyboard(' The author{Control>}{Enter}{/Control}');
    await until(() => project.segments[0]?.notes.join() === 'Ask. The author');
    expect(project.versions.get('s1')?.[0]).toMatchObject({ kind: 'note', before: 'Ask.', after: 'Ask. The author' });
    await until(() => find('.who', notes()[0]).textContent.includes('changed: Anna Petrova'));
  });

  it('stay as they are on Escape', async () => {
    const { project } = await withNotes();
    await userEvent.click(button(0));
    await until(() => focused()?.matches('li textarea') === true);
    await userEvent.keyboard(' never{Escape}');
    await until(() => findAll('segment-notes li textarea').length === 0);
    expect(project.segments[0]?.notes).toEqual(['Ask.']);
  });

  it('are taken away, and come back with undo', async () => {
    const { app, project } = await withNotes();
    await userEvent.click(button(1));
    await until(() => project.segments[0]?.notes.length === 0 && notes().length === 0);
    await app.project.change('history:undo', {});
    await until(() => notes().length === 1);
  });

  it('keep what was begun for its segment', async () => {
    const { app } = await withNotes();
    await userEvent.keyboard('Half a th');
    await app.review.goTo(1, { focus: 'none' });
    await until(() => find<HTMLTextAreaElement>('#note').value === '');
    await app.review.goTo(0, { focus: 'none' });
    await until(() => find<HTMLTextAreaElement>('#note').value === 'Half a th');
  });
});

describe('The places that were visited', () => {
  it('are gone back to and forward again, steps to the neighbour left out', async () => {
    const { app } = await openReview();
    await app.review.goTo(5);
    await app.review.goTo(6);
    await app.review.goTo(2);
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    await until(() => app.review.active === 6);
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    await until(() => app.review.active === 0);
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    await until(() => find('notice-stack app-notice').textContent.includes('no place to go back'));
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await until(() => app.review.active === 6);
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await until(() => app.review.active === 2);
  });
});
