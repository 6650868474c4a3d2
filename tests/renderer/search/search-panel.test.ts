import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fault } from '../../../src/core/fault';
import { MemoryProject } from '../../notation/memory-project';
import { clear, focused, inaccessible } from '../../notation/render-page';
import { find, findAll, openReview, until } from '../../notation/review-page';

afterEach(clear);

const rows = () => findAll('search-panel .item');
const marks = () => findAll('search-panel mark').map(({ textContent }) => textContent);
const fieldHasFocus = () => focused()?.closest('input') !== null && focused()?.matches('input') === true;

/** The window with the search panel open and words looked for. */
async function searching(words: string, keys = '{Control>}f{/Control}') {
  const page = await openReview();
  await userEvent.keyboard(keys);
  await until(fieldHasFocus);
  await userEvent.keyboard(words);
  await until(() => rows().length > 0);
  return page;
}

describe('The search panel', () => {
  it('finds words in both texts as they are typed, with the other language beside them', async () => {
    await searching('station');
    expect(marks()).toContain('station');
    expect(find('search-panel .count').textContent).toMatch(/\d+ places?/);
    expect(find('search-panel .other').textContent).toContain('Станция');
  });

  it('goes to a place by Enter and by a click', async () => {
    const { app } = await searching('recordings');
    await userEvent.keyboard('{Enter}');
    await until(() => app.review.active === 3);
    await app.review.goTo(0);
    await userEvent.click(find('search-panel .item button'));
    await until(() => app.review.active === 3);
  });

  it('says when there is nothing, and when a pattern is none', async () => {
    const { app, workbench } = await searching('station');
    workbench.failNext('search:run', fault('search-pattern', { detail: 'missing closing )' }));
    app.search.set({ mode: 'pattern', text: '(st' });
    await until(() => (find('search-panel form').textContent ?? '') !== '' && app.search.fault !== null);
    app.search.set({ mode: 'plain', text: 'no such words' });
    await until(() => findAll('search-panel app-empty').length === 1);
    expect(find('search-panel app-empty').getAttribute('heading')).toBe('Nothing found');
  });

  it('replaces in the ticked segments after showing what becomes of them, and takes it back from the notice', async () => {
    const { app, project } = await searching('direct', '{Control>}h{/Control}');
    app.search.set({ replacement: 'close' });
    const put = () => findAll('search-panel ins').map(({ textContent }) => textContent?.trim());
    await until(() => put().some((words) => words?.includes('close') === true));
    await userEvent.click(find('search-panel app-button[kind=primary]'));
    await until(() => project.segments[5]?.target.includes('close close contact') === true);
    expect(find('notice-stack app-notice').textContent).toContain('Replaced in 1 segment.');
    await userEvent.click(find('app-button[slot=actions]', find('notice-stack app-notice')));
    await until(() => project.segments[5]?.target.includes('direct direct contact') === true);
  });

  it('leaves alone what is not ticked', async () => {
    const { app } = await searching('direct', '{Control>}h{/Control}');
    app.search.set({ replacement: 'close' });
    await until(() => findAll('search-panel .item input').length === 1);
    await userEvent.click(find('search-panel .item input'));
    await until(() => find('search-panel app-button[kind=primary]').hasAttribute('disabled'));
  });

  it('changes nothing in a project that can only be read', async () => {
    await openReview((workbench) => {
      workbench.nextProject = () => Object.assign(new MemoryProject(), { readOnly: true });
    });
    await userEvent.keyboard('{Control>}h{/Control}');
    await until(() => findAll('search-panel').length === 1);
    expect(findAll('search-panel app-button[kind=primary]')).toEqual([]);
  });

  it('is accessible', async () => {
    await searching('station');
    expect(await inaccessible()).toEqual([]);
  });
});

describe('The palette of commands', () => {
  it('does the command that is typed in part and chosen by Enter', async () => {
    const { app } = await openReview();
    await userEvent.keyboard('{Control>}k{/Control}');
    await until(() => findAll('command-palette li').length > 10);
    await userEvent.keyboard('next seg');
    await until(
      () =>
        findAll('command-palette li').length === 1 ||
        find('command-palette li').textContent?.includes('Next segment') === true,
    );
    expect(await inaccessible()).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await until(() => app.review.active === 1);
  });

  it('says when no command is called so', async () => {
    await openReview();
    await userEvent.keyboard('{Control>}k{/Control}');
    await until(() => findAll('command-palette li').length > 10);
    await userEvent.keyboard('qqqq');
    await until(() => findAll('command-palette li').length === 0);
    expect(find('command-palette p').textContent).toContain('No command');
  });
});
