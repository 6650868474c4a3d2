import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fault } from '../../../src/core/fault';
import { MemoryProject } from '../../notation/memory-project';
import type { MemoryWorkbench } from '../../notation/memory-workbench';
import { clear, focused, inaccessible, LOOKS } from '../../notation/render-page';
import { find, findAll, openReview, until } from '../../notation/review-page';

afterEach(clear);

const pair = (source: string, machine: string, score = 0.9) => ({ kind: 'paragraph', source, machine, score }) as const;
const DOCUMENT = [
  pair('Раз.', 'One.'),
  pair('Два. Три.', 'Two. Three.', 0.5),
  pair('Четыре.', 'Four.', 0.3),
  pair('Пять.', ''),
  pair('Шесть.', 'Six.'),
];

async function openPairs(change: (workbench: MemoryWorkbench) => void = () => undefined) {
  const page = await openReview((workbench) => {
    workbench.nextProject = () => new MemoryProject(DOCUMENT, []);
    change(workbench);
  });
  await userEvent.keyboard('{Control>}4{/Control}');
  await until(() => options().length === page.project.segments.length && options().every((one) => !busy(one)));
  return page;
}

const options = () => findAll('pair-list [role=option]');
const busy = (option: HTMLElement) => option.ariaBusy === 'true';
const numbers = () => options().map((option) => find('.number', option).textContent);
const chosen = () => find('pair-list [aria-selected=true] .number').textContent;
const sentences = (side: 'ru' | 'en') =>
  findAll('pair-bench .sentence').flatMap((one) => (one.lang === side ? [one.textContent] : []));
const button = (words: string) => {
  const found = findAll('pair-bench app-button').find(({ textContent }) => textContent.trim() === words);
  if (!found) throw new Error(`No button ${words}`);
  return found;
};

describe('The list of pairs', () => {
  it('stands in the order of the text or with the doubtful ones first, each with how sure it is', async () => {
    await openPairs();
    expect(numbers()).toEqual(['1', '2', '3', '4', '5']);
    expect(options().map((option) => find('pair-score', option).shadowRoot?.textContent.trim())).toEqual([
      '90% sure',
      '50% sure: doubtful',
      '30% sure: doubtful',
      'No English',
      '90% sure',
    ]);
    expect(find('alignment-screen .counts').textContent).toBe('2 doubtful pairs · 1 sentence without a partner');
    await userEvent.click(findAll('alignment-screen app-switch [role=radio]')[1] as HTMLElement);
    await until(() => numbers().join() === '3,2,4,1,5');
    await until(() => chosen() === '3');
  });

  it('is moved through by arrows, Home, End and the key for doubtful pairs', async () => {
    const { app } = await openPairs();
    await until(() => focused()?.getAttribute('role') === 'listbox');
    await userEvent.keyboard('{ArrowDown}');
    await until(() => app.review.active === 1 && sentences('en').join(' ') === 'Two. Three.');
    await userEvent.keyboard('{End}');
    await until(() => chosen() === '5');
    await userEvent.keyboard('{Home}{F9}{F9}');
    await until(() => chosen() === '3');
    expect(focused()?.getAttribute('aria-activedescendant')).toBe('pair-2');
  });

  it('says so when there is no doubtful pair', async () => {
    await openPairs((workbench) => {
      workbench.nextProject = () => new MemoryProject([pair('Раз.', 'One.')], []);
    });
    expect(find('alignment-screen .counts').textContent).toBe('No doubtful pairs');
    expect(findAll('pair-bench .neighbour').length).toBe(0);
    expect(findAll('pair-bench .join').length).toBe(0);
  });
});

describe('The pair that is worked on', () => {
  it('is split between two sentences, on both sides at once, and undone', async () => {
    const { app, project } = await openPairs();
    await userEvent.keyboard('{ArrowDown}');
    await until(() => findAll('pair-bench .cut').length === 2);
    await userEvent.click(findAll('pair-bench .cut')[1] as HTMLElement);
    await until(() => project.segments.length === 6 && sentences('ru').join() === 'Два.');
    expect(sentences('en')).toEqual(['Two.']);
    await until(
      () => options().length === 6 && find('pair-score', options()[1]).shadowRoot?.textContent.trim() === 'Set by hand',
    );
    expect(app.review.active).toBe(1);
    // The button is gone; the focus stays with the pair.
    await until(() => focused()?.localName === 'section');
    await userEvent.keyboard('{Control>}z{/Control}');
    await until(() => options().length === 5 && sentences('ru').join() === 'Два.,Три.');
  });

  it('is joined with a neighbour and split by key', async () => {
    const { project } = await openPairs();
    await userEvent.keyboard('{ArrowDown}{Control>}{Alt>}j{/Alt}{/Control}');
    await until(() => project.segments.length === 6);
    await userEvent.keyboard('{Control>}j{/Control}');
    await until(() => project.segments.length === 5 && sentences('en').join() === 'Two.,Three.');
    await userEvent.keyboard('{Control>}{Shift>}j{/Shift}{/Control}');
    await until(() => project.segments.length === 4 && sentences('en').join() === 'One.,Two.,Three.');
  });

  it('asks for the repairs that its buttons name', async () => {
    const { workbench } = await openPairs();
    await userEvent.keyboard('{ArrowDown}');
    await until(() => findAll('pair-bench .cut').length === 2);
    workbench.failNext('alignment:repair', fault('target-paragraph-border', { id: 's1', other: 's2' }));
    await userEvent.click(button('First sentence to the pair above'));
    await until(() => findAll('notice-stack app-notice').length === 1);
    workbench.failNext('alignment:repair', fault('segment-one-sided', { id: 's2' }));
    await userEvent.click(button('Part the two sides'));
    await until(() => workbench.asked.filter(({ name }) => name === 'alignment:repair').length === 2);
    expect(workbench.asked.filter(({ name }) => name === 'alignment:repair').map(({ request }) => request)).toEqual([
      { kind: 'move', id: 's2', side: 'source', direction: 'up' },
      { kind: 'unlink', id: 's2' },
    ]);
  });

  it('leads to its neighbours and to the review', async () => {
    const { app } = await openPairs();
    await userEvent.click(find('pair-bench .neighbour'));
    await until(() => chosen() === '2');
    await userEvent.click(button('Show in the review'));
    await until(() => app.route.current === 'review' && app.review.active === 1);
  });

  it('has nothing to press in a project that can only be read', async () => {
    await openPairs((workbench) => {
      workbench.nextProject = () => Object.assign(new MemoryProject(DOCUMENT, []), { readOnly: true });
    });
    await userEvent.keyboard('{ArrowDown}');
    await until(() => sentences('ru').length === 2);
    expect(findAll('pair-bench app-button').map(({ textContent }) => textContent.trim())).toEqual([
      'Show in the review',
    ]);
    expect(findAll('pair-bench .cut').length).toBe(0);
  });
});

for (const { theme, language, name } of LOOKS) {
  it(`The screen breaks no rule in ${name}`, async () => {
    await openPairs((workbench) => {
      workbench.settings = { ...workbench.settings, theme, language };
    });
    await userEvent.keyboard('{ArrowDown}');
    await until(() => findAll('pair-bench .cut').length === 2);
    expect(await inaccessible()).toEqual([]);
  });
}
