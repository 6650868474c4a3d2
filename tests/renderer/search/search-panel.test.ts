import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fault } from '../../../src/core/fault';
import { MemoryProject } from '../../notation/memory-project';
import { searchReplies } from '../../../src/main/engine/search-replies';
import { clear, focused, inaccessible, settled } from '../../notation/render-page';
import { find, findAll, openReview, rowOf, until } from '../../notation/review-page';

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

describe('The concordance', () => {
  const renderings = () =>
    findAll('search-panel .renderings button').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
  const rendered = () => findAll('search-panel .other mark').map(({ textContent }) => textContent);

  async function of(change?: Parameters<typeof openReview>[0]) {
    const page = await openReview(change);
    await userEvent.click(find('.source .text', rowOf(3)));
    page.app.search.begin({ text: 'station', mode: 'lemma', place: 'both' });
    page.app.review.openPanel('search');
    await until(() => rows().length > 0);
    return page;
  }

  const stations = () =>
    new MemoryProject(
      [
        ['Станция на острове построена давно.', 'The station on the island was built long ago.'],
        ['станция закрыта.', 'The post is closed.'],
        ['Это была станция.', 'It was a station.'],
      ].map(([source = '', machine = '']) => ({ kind: 'paragraph' as const, source, machine })),
      [],
    );

  it('marks in both texts what was found and what renders it, and counts the renderings', async () => {
    const { app } = await of((workbench) => (workbench.nextProject = stations));
    expect(rendered()).toEqual(['Станция', 'станция']);
    app.search.set({ text: 'станция' });
    await until(() => rows().length === 3);
    await until(() => rendered().length === 2);
    expect(rendered()).toEqual(['station', 'station']);
    expect(renderings()).toEqual(['station 2', 'not known 1']);
    expect(await inaccessible()).toEqual([]);
  });

  it('counts and shows what is in the whole of a long document', async () => {
    const count = 1_300;
    const { app } = await of((workbench) => {
      workbench.nextProject = () =>
        new MemoryProject(
          Array.from({ length: count }, (_each, index) => ({
            kind: 'paragraph' as const,
            source: `Станция ${index} стоит.`,
            machine: index % 2 === 0 ? `The station ${index}.` : `The post ${index}.`,
          })),
          [],
        );
    });
    app.search.set({ text: 'стоит', mode: 'word' });
    await until(() => find('search-panel .count').textContent.trim() === '1,300 places');
    expect(rows()[0]?.getAttribute('aria-setsize')).toBe(String(count));
    app.search.set({ text: 'станция' });
    await until(() => renderings().join() === 'station 650,not known 650');
    await userEvent.click(find('search-panel .renderings button'));
    await until(() => rows()[0]?.getAttribute('aria-setsize') === '650');
    const isAtEnd = () => rows().some((row) => row.textContent.includes('Станция 1298 стоит.'));
    const list = find('search-panel lit-virtualizer');
    for (let turn = 0; turn < 40 && !isAtEnd(); turn += 1) {
      list.scrollTop = list.scrollHeight;
      await settled();
    }
    await until(isAtEnd);
  });

  it('looks on behind what is shown, and says so until it is done', async () => {
    let time = 0;
    const { app } = await of((workbench) => {
      workbench.nextProject = () =>
        new MemoryProject(
          Array.from({ length: 1_000 }, () => ({
            kind: 'paragraph' as const,
            source: 'Станция стоит.',
            machine: 'The station stands.',
          })),
          [],
        );
      workbench.searches = searchReplies(() => (time += 100));
      workbench.latency = 10;
    });
    const said = () => find('search-panel .count').textContent.trim();
    await until(() => said().endsWith('places so far; looking on…'));
    expect(rows().length).toBeGreaterThan(5);
    await until(() => said() === '1,000 places');
    expect(app.search.count).toBe(1_000);
  });

  it('shows the places of one rendering, those of which nothing is known too, and all again', async () => {
    const { app } = await of((workbench) => (workbench.nextProject = stations));
    app.search.set({ text: 'станция' });
    await until(() => renderings().length === 2);
    await userEvent.click(find('search-panel .renderings button:last-child'));
    await until(() => rows().length === 1);
    expect(rows()[0]?.textContent).toContain('The post is closed.');
    await userEvent.click(find('search-panel .item button'));
    await until(() => app.review.active === 1);
    await userEvent.click(find('search-panel .renderings button[aria-pressed=true]'));
    await until(() => rows().length === 3);
  });

  it('is asked from the palette for the word at the caret', async () => {
    const { app } = await openReview();
    await userEvent.click(find('.target', rowOf(3)));
    await until(() => find('.cm-content').contains(focused()));
    await userEvent.keyboard('{Control>}{Home}{/Control}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
    await userEvent.keyboard('{Control>}k{/Control}');
    await until(() => findAll('command-palette li').length > 10);
    await userEvent.keyboard('where else');
    await until(() => findAll('command-palette li').length === 1);
    await userEvent.keyboard('{Enter}');
    await until(() => app.review.tab === 'search' && app.search.text === 'station');
    expect(app.search).toMatchObject({ mode: 'lemma', place: 'both' });
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
