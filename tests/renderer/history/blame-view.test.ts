import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { pageLanguage } from '../../../src/renderer/state/language-state';
import { MEMORY_SEGMENTS } from '../../notation/memory-document';
import { MemoryProject } from '../../notation/memory-project';
import type { MemoryWorkbench } from '../../notation/memory-workbench';
import { clear, focused, inaccessible } from '../../notation/render-page';
import { find, findAll, openReview, until } from '../../notation/review-page';

afterEach(clear);

/** A document of plain segments; Anna and then Boris write into the second, Boris into the third. */
function written(workbench: MemoryWorkbench) {
  workbench.nextProject = () => {
    const texts = ['It snowed.', 'It was very cold.', 'Nobody came.', 'The end.'];
    const project = new MemoryProject(
      texts.map((machine, index) => ({ ...MEMORY_SEGMENTS[index]!, machine, target: machine, state: 'untouched' })),
      [],
    );
    project.setText('s2', 'It was bitterly cold.');
    project.author = 'Boris';
    project.setText('s2', 'It was bitterly cold outside.', 'style');
    project.setText('s3', 'No one came.');
    return project;
  };
}

async function openBlame(change = written) {
  const page = await openReview(change);
  await userEvent.keyboard('{Control>}3{/Control}');
  await until(() => findAll('history-screen app-switch [role=radio]').length === 3);
  await userEvent.click(findAll('history-screen app-switch [role=radio]')[2]!);
  await until(() => findAll('blame-view .row:not([aria-busy])').length > 0);
  return page;
}

const rows = () => findAll('blame-view .row');
const runs = (row: number) => findAll('.run', rows()[row]);
const told = () => find('blame-view .told-of').textContent.replace(/\s+/g, ' ').trim();
/** What the keys are on. */
const spot = () => find(`blame-view #${find('blame-view .grid').getAttribute('aria-activedescendant') ?? ''}`);
const press = (keys: string) => userEvent.keyboard(keys);

describe('Who wrote what, on the history screen', () => {
  it('marks the words of people in every segment, differently for each person', async () => {
    await openBlame();
    expect(rows().map((_, row) => runs(row).map(({ textContent }) => textContent))).toEqual([
      [],
      ['bitterly', 'outside'],
      ['No one'],
      [],
    ]);
    const looks = runs(1).map(({ className }) => /who-\d/.exec(className)?.[0]);
    expect(new Set(looks).size).toBe(2);
    expect(runs(2)[0]?.className).toContain(looks[1]);
    const legend = findAll('blame-view .legend li').map(({ textContent }) => textContent.trim());
    expect(legend).toEqual(['Machine translation', 'Anna Petrova', 'Boris']);
  });

  it('tells under the pointer and under the keys who wrote, when and why', async () => {
    await openBlame();
    await userEvent.hover(runs(1)[1]!);
    await until(() => /^Boris17 Jun 2025, .*change 2style$/.test(told()));
    await userEvent.hover(find('.target', rows()[0]));
    await until(() => told() === 'Words of the machine translation');
    find('blame-view .grid').focus();
    await userEvent.unhover(find('.target', rows()[0]));
    await press('{ArrowDown}');
    await until(() => told().startsWith('Anna Petrova'));
    expect(spot().getAttribute('aria-label')).toMatch(/^bitterly: Anna Petrova, /);
  });

  it('goes by keys between segments and words, and from the number to the segment', async () => {
    const { app } = await openBlame();
    find('blame-view .grid').focus();
    await until(() => spot().getAttribute('aria-label') === 'Go to segment 1');
    await press('{ArrowDown}');
    await until(() => spot().textContent === 'bitterly');
    await press('{ArrowRight}{ArrowRight}');
    await until(() => spot().textContent === 'outside');
    await press('{End}{Home}{ArrowDown}{ArrowLeft}');
    await until(() => spot().getAttribute('aria-label') === 'Go to segment 2');
    await press('{Enter}');
    await until(() => app.route.current === 'review' && app.review.active === 1);
  });

  it('leads from words to the change that brought them, and back to the newest', async () => {
    await openBlame();
    await userEvent.click(runs(1)[0]!);
    await until(() => findAll('change-item').length > 0);
    await until(() => focused()?.getAttribute('data-revision') === '1');
    await userEvent.click(find('history-screen .more app-button'));
    await until(() => findAll('history-screen .more').length === 0);
    expect(find('change-item article').getAttribute('data-revision')).toBe('3');
  });

  it('shows only segments with words of people, or of one of them', async () => {
    await openBlame();
    const [which, by] = findAll('blame-view select');
    await userEvent.selectOptions(which!, 'changed');
    await until(() => rows().length === 2);
    await userEvent.selectOptions(by!, 'Anna Petrova');
    await until(() => rows().length === 1);
    expect(runs(0).length).toBe(2);
  });

  it('follows what changes, and says when nobody has written anything', async () => {
    const { app } = await openBlame();
    const [which] = findAll('blame-view select');
    await userEvent.selectOptions(which!, 'changed');
    await until(() => rows().length === 2);
    await app.project.change('history:restore-all', { revision: 0 });
    await app.project.change('segment:set-text', { id: 's2', text: 'It was very cold.' });
    await app.project.change('segment:set-text', { id: 's3', text: 'Nobody came.' });
    await until(() => findAll('blame-view app-empty').length === 1);
  });

  it('is accessible in both languages and in the dark', async () => {
    await openBlame();
    expect(await inaccessible()).toEqual([]);
    pageLanguage.use('ru');
    document.documentElement.dataset['theme'] = 'dark';
    await until(() => find('blame-view .legend li').textContent.trim() === 'Машинный перевод');
    expect(await inaccessible()).toEqual([]);
  });
});
