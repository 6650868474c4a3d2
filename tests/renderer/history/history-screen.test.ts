import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fault } from '../../../src/core/fault';
import { MEMORY_SEGMENTS } from '../../notation/memory-document';
import { MemoryProject } from '../../notation/memory-project';
import type { MemoryWorkbench } from '../../notation/memory-workbench';
import { clear, focused, inaccessible, settled } from '../../notation/render-page';
import { find, findAll, openReview, until } from '../../notation/review-page';
import { pageLanguage } from '../../../src/renderer/state/language-state';

afterEach(clear);

async function openHistory(change?: (workbench: MemoryWorkbench) => void) {
  const page = await openReview(change);
  await userEvent.keyboard('{Control>}3{/Control}');
  await until(() => findAll('history-screen [role=region]:not([aria-busy])').length === 1);
  return page;
}

/** A project with so many notes, by two people in turn. */
function noted(count: number): (workbench: MemoryWorkbench) => void {
  return (workbench) => {
    workbench.nextProject = () => {
      const project = new MemoryProject(MEMORY_SEGMENTS.slice(2, 6), []);
      for (let number = 1; number <= count; number += 1) {
        project.author = number % 2 === 0 ? 'Boris' : 'Anna Petrova';
        project.addNote('s1', `note ${number}`);
      }
      return project;
    };
  };
}

const press = async (path: string) => userEvent.click(find(path));
const choose = (path: string, value: string) => userEvent.selectOptions(find(`${path} select`), value);
const notices = () => findAll('notice-stack app-notice').map(({ textContent }) => textContent.trim());

describe('The changes on the history screen', () => {
  it('stand newest first with Russian, words, author, time and reason, down to the import', async () => {
    const { project } = await openHistory();
    project.setText('s3', 'A boat.', 'better so');
    await press('shell-toolbar [role=radio]');
    await userEvent.keyboard('{Control>}3{/Control}');
    await until(() => findAll('change-item').length === 2);
    const [first] = findAll('change-item');
    expect(find('ins', first).textContent).toContain('boat');
    expect(find('.reason', first).textContent).toBe('better so');
    expect(find('.about', first).textContent).toContain('Anna Petrova');
    expect(find('.source', first).textContent).toBe(project.segments[2]?.source);
    const markers = findAll('point-marker');
    expect(markers.map((marker) => find('strong', marker).textContent)).toEqual(['As imported']);
  });

  it('lead to their segment', async () => {
    const { app } = await openHistory();
    const entry = find('change-item');
    const number = Number(find('.number button', entry).textContent.trim());
    await userEvent.click(find('.number button', entry));
    await until(() => app.route.current === 'review' && app.review.active === number - 1);
  });

  it('come by pages', async () => {
    await openHistory(noted(23));
    await until(() => findAll('change-item').length === 10);
    expect(findAll('point-marker').length).toBe(0);
    await press('history-screen .more app-button');
    await until(() => findAll('change-item').length === 20);
    await press('history-screen .more app-button');
    await until(() => findAll('change-item').length === 23);
    expect(findAll('history-screen .more').length).toBe(0);
    expect(findAll('point-marker').length).toBe(1);
  });

  it('can be narrowed to a kind and to a person', async () => {
    await openHistory(noted(4));
    const [, by] = findAll('history-screen app-select-field');
    await userEvent.selectOptions(find('select', by), 'Boris');
    await until(() => findAll('change-item').length === 2);
    await choose('history-screen app-select-field', 'text');
    await until(() => findAll('history-screen app-empty').length === 1);
    expect(find('history-screen app-empty').textContent).toContain('another kind');
  });

  it('say what to expect when there are none', async () => {
    await openHistory(noted(0));
    expect(find('history-screen app-empty').textContent).toContain('recorded here');
    expect(findAll('point-marker').length).toBe(1);
  });

  it('follow an undo', async () => {
    const { app } = await openHistory(noted(2));
    const asked = app.workbench as MemoryWorkbench;
    const before = asked.callNames.filter((name) => name === 'history:changes').length;
    await userEvent.keyboard('{Control>}z{/Control}');
    await until(() => asked.callNames.filter((name) => name === 'history:changes').length > before);
  });

  it('say so when they cannot be read', async () => {
    await openReview((workbench) => workbench.failNext('history:points', fault('internal', { detail: 'x' })));
    await userEvent.keyboard('{Control>}3{/Control}');
    await until(() => notices().length === 1);
  });
});

describe('Naming a point', () => {
  it('is done by key from anywhere and puts a mark between the changes', async () => {
    const { project } = await openReview(noted(2));
    await userEvent.keyboard('{Control>}{Shift>}s{/Shift}{/Control}');
    await until(() => findAll('snapshot-dialog dialog[open]').length === 1);
    await userEvent.keyboard('After the first reading{Enter}');
    await until(() => findAll('point-marker').length === 2);
    expect(project.snapshots.map(({ name }) => name)).toEqual(['After the first reading']);
    expect(find('point-marker strong').textContent).toBe('Snapshot “After the first reading”');
    expect(notices()[0]).toContain('kept as “After the first reading”');
    project.addNote('s2', 'later');
    await settled();
  });

  it('asks for a name that is there and free', async () => {
    const { project } = await openHistory(noted(1));
    project.addSnapshot('done');
    await press('shell-toolbar [role=radio]');
    await userEvent.keyboard('{Control>}3{/Control}');
    await until(() => findAll('point-marker').length === 2);
    await press('history-screen .bar app-button[command=make-snapshot]');
    await until(() => findAll('snapshot-dialog dialog[open]').length === 1);
    await userEvent.keyboard('{Enter}');
    await until(() => findAll('snapshot-dialog .fault').length === 1);
    expect(find('snapshot-dialog .fault').textContent).toBe('Give the point a name.');
    await userEvent.keyboard('done{Enter}');
    await until(() => find('snapshot-dialog .fault').textContent.includes('already'));
    await userEvent.keyboard('{Escape}');
    await until(() => findAll('snapshot-dialog dialog[open]').length === 0);
    expect(project.snapshots).toHaveLength(1);
  });
});

describe('Two points side by side', () => {
  it('show the places that differ, how many, and lead there', async () => {
    const { app, project } = await openHistory();
    await press('point-marker app-button');
    await until(() => findAll('difference-item').length > 1);
    const places = project.segments.filter(({ target, machine, state }) => target !== machine || state !== 'untouched');
    expect(findAll('difference-item').length).toBe(places.length);
    expect(find('comparison-view .summary strong').textContent).toBe(`${places.length} places differ`);
    const itemOf = (index: number) =>
      findAll('difference-item').find((item) => find('.number', item).textContent.trim() === String(index + 1))!;
    const excluded = itemOf(project.segments.findIndex(({ state }) => state === 'excluded'));
    const edited = itemOf(6);
    expect(find('.about', excluded).textContent).toContain('Untouched → Excluded');
    expect(find('del', edited).textContent).toBe('withdrew from');
    await userEvent.click(find('.number button', edited));
    await until(() => app.route.current === 'review' && app.review.active === 6);
  });

  it('can be chosen and turned round', async () => {
    const { workbench } = await openHistory();
    await press('history-screen .bar app-switch [role=radio][aria-checked=false]');
    await until(() => findAll('difference-item').length > 1);
    await press('history-screen .bar app-button[icon=swap]');
    await until(() => findAll('comparison-view app-empty').length === 1);
    expect(find('comparison-view app-empty').textContent).toContain('the same at both points');
    const last = workbench.asked.filter(({ name }) => name === 'history:compare').at(-1);
    expect(last?.request).toMatchObject({ to: 0, skip: 0 });
  });
});

describe('Restoring the document', () => {
  it('asks first, is one step, and can be undone', async () => {
    const { project, workbench } = await openHistory();
    await press('point-marker app-button[icon=undo]');
    await until(() => findAll('app-dialog dialog[open]').length === 1);
    expect(find('history-screen .explain').textContent).toContain('As imported');
    const button = focused()?.getRootNode() as ShadowRoot;
    expect(button.host.textContent).toContain('Cancel');
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(workbench.callNames).not.toContain('history:restore-all');
    await press('point-marker app-button[icon=undo]');
    await until(() => findAll('app-dialog dialog[open]').length === 1);
    // The dialog that names points comes first on the page.
    await userEvent.click(findAll('history-screen app-dialog app-button[kind=primary]').at(-1)!);
    await until(() => workbench.callNames.includes('history:restore-all'));
    await until(() => notices().some((text) => text.includes('As imported')));
    expect(project.counts.edited + project.counts.excluded).toBe(0);
    await userEvent.keyboard('{Control>}z{/Control}');
    await until(() => project.counts.edited > 0);
  });

  it('is not offered in a project that can only be read', async () => {
    await openHistory((workbench) => {
      workbench.nextProject = () => {
        const project = new MemoryProject();
        project.readOnly = true;
        return project;
      };
    });
    expect(findAll('point-marker app-button[icon=undo]').length).toBe(0);
    expect(findAll('history-screen .bar app-button[command=make-snapshot]').length).toBe(0);
    expect(findAll('point-marker app-button').length).toBe(1);
  });
});

describe('The history screen', () => {
  it('can be used by everybody: both views and both dialogs', async () => {
    await openHistory();
    expect(await inaccessible()).toEqual([]);
    await press('history-screen .bar app-button[command=make-snapshot]');
    await until(() => findAll('snapshot-dialog dialog[open]').length === 1);
    expect(await inaccessible()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await press('point-marker app-button');
    await until(() => findAll('difference-item').length > 1);
    expect(await inaccessible()).toEqual([]);
  });

  it('speaks Russian', async () => {
    await openHistory();
    pageLanguage.use('ru');
    await settled();
    expect(find('history-screen h1').textContent).toBe('История');
    expect(find('point-marker strong').textContent).toBe('Как при импорте');
    expect(find('history-screen').shadowRoot?.textContent).not.toMatch(/historyScreen|Kind|Changes/);
  });
});
