import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fault } from '../../../src/core/fault';
import { MEMORY_SEGMENTS } from '../../notation/memory-document';
import { MemoryProject } from '../../notation/memory-project';
import type { MemoryWorkbench } from '../../notation/memory-workbench';
import { clear, focused, inaccessible, settled } from '../../notation/render-page';
import { find, findAll, openReview, until } from '../../notation/review-page';

afterEach(clear);

async function openCorrections(change?: (workbench: MemoryWorkbench) => void) {
  const page = await openReview(change);
  await userEvent.keyboard('{Control>}2{/Control}');
  await until(() => find('corrections-screen') !== null && findAll('corrections-screen [aria-busy]').length === 0);
  return page;
}

/** A project in which a correction with a reason settled two findings. */
function withReasons(): MemoryProject {
  const project = new MemoryProject();
  project.setText('s6', 'Fourteen. The direct contact with the engineers helped more than any instruments.', 'numbers');
  return project;
}

/** Chooses how the corrections are shown. */
async function view(name: string): Promise<void> {
  const radios = findAll('corrections-screen app-switch [role=radio]');
  await userEvent.click(radios.find(({ textContent }) => textContent.trim() === name) as HTMLElement);
}

/** The segments that are shown, by their numbers; the current one in brackets. */
function listed(): string[] {
  return findAll('correction-item').map((item) => {
    const number = find('.number', item).textContent.trim();
    return item.getAttribute('aria-selected') === 'true' ? `[${number}]` : number;
  });
}

/** The words of the button that has the focus. */
const focusedButton = () => ((focused()?.getRootNode() as ShadowRoot).host as HTMLElement).textContent.trim();

const hasListFocus = () => focused()?.getAttribute('role') === 'grid';

describe('The corrections screen', () => {
  it('lists every change with its words, its author and its time', async () => {
    await openCorrections();
    await until(() => findAll('correction-item').length === 2);
    expect(find('corrections-screen .counts').textContent).toBe('2 corrections · 0 confirmed');
    const [excluded, edited] = findAll('correction-item');
    expect(find('.about', excluded).textContent).toContain('Excluded: taken out of the text');
    expect(find('del', excluded).textContent).toBe('Озвучить текст');
    expect(find('del', edited).textContent).toBe('withdrew from');
    expect(find('ins', edited).textContent).toBe('left');
    expect(find('.about', edited).textContent).toContain('Anna Petrova');
  });

  it('goes to the segment of a change', async () => {
    const { app } = await openCorrections();
    await until(() => findAll('correction-item').length === 2);
    await userEvent.click(find('.number button', findAll('correction-item')[1]));
    await until(() => app.route.current === 'review' && app.review.active === 6);
  });

  it('shows the diff as text', async () => {
    await openCorrections();
    await view('As a diff');
    await until(() => findAll('diff-text .added').length === 1);
    expect(find('diff-text .added').textContent).toContain('+The administration left');
    expect(findAll('diff-text .removed').length).toBe(2);
  });

  it('saves the diff and says so, or why not', async () => {
    const { workbench } = await openCorrections();
    await userEvent.keyboard('{Control>}s{/Control}');
    await until(() => findAll('notice-stack app-notice').length === 1);
    expect(find('notice-stack app-notice').textContent).toContain('interview.diff was written.');
    workbench.failNext('corrections:save', fault('place-read-only', { path: 'interview.diff' }));
    await userEvent.keyboard('{Control>}s{/Control}');
    await until(() => findAll('[role=alert] app-notice').length === 1);
    expect(find('[role=alert]').textContent).toContain('its folder is read-only');
  });

  it('warns before an export of what is open, and exports all the same', async () => {
    const { workbench } = await openCorrections();
    await userEvent.keyboard('{Control>}e{/Control}');
    await until(() => findAll('export-dialog li').length === 4);
    expect(findAll('export-dialog li').map(({ textContent }) => textContent.trim())).toEqual([
      '1 segment has no English.',
      '7 findings are open.',
      '7 segments are not confirmed.',
      '1 segment is excluded and will be left out.',
    ]);
    expect(workbench.callNames).not.toContain('export:save');
    await userEvent.click(find('export-dialog app-button[kind=primary]'));
    await until(() => workbench.callNames.includes('export:save'));
    await until(() => findAll('notice-stack app-notice').length === 1);
    expect(find('notice-stack app-notice').textContent).toContain('interview.corrected.en.txt was written.');
  });

  it('exports in the format that is chosen, and offers it again', async () => {
    const { workbench } = await openCorrections();
    await userEvent.keyboard('{Control>}e{/Control}');
    await until(() => findAll('export-dialog li').length === 4);
    const select = find<HTMLSelectElement>('export-dialog select');
    expect([...select.options].map(({ label }) => label)).toEqual([
      'Plain text, as it came',
      'Markdown',
      'Word with tracked changes',
      'Findings (web page)',
    ]);
    await userEvent.selectOptions(select, 'Word with tracked changes');
    await until(() => find('export-dialog .keeps').textContent.includes('accepted or rejected'));
    await userEvent.click(find('export-dialog app-button[kind=primary]'));
    await until(() => workbench.callNames.includes('export:save'));
    expect(workbench.asked.find(({ name }) => name === 'export:save')?.request).toEqual({ format: 'docx-tracked' });
    await userEvent.keyboard('{Control>}e{/Control}');
    await until(() => findAll('export-dialog select').length === 1);
    expect(find<HTMLSelectElement>('export-dialog select').value).toBe('docx-tracked');
  });

  it('offers what was exported last, as the settings keep it, and forgets it for no review that cannot be exported so', async () => {
    const opened = (exportFormat: string) =>
      openCorrections((workbench) => (workbench.settings = { ...workbench.settings, exportFormat }));
    const { workbench } = await opened('docx-tracked');
    await userEvent.keyboard('{Control>}e{/Control}');
    await until(() => find<HTMLSelectElement>('export-dialog select').value === 'docx-tracked');
    await userEvent.selectOptions(find('export-dialog select'), 'Plain text, as it came');
    await userEvent.click(find('export-dialog app-button[kind=primary]'));
    await until(() => workbench.callNames.includes('export:save'));
    expect(workbench.settings.exportFormat).toBeNull();
    clear();
    const other = await opened('xliff-2-1');
    await userEvent.keyboard('{Control>}e{/Control}');
    await until(() => find<HTMLSelectElement>('export-dialog select').value === 'txt');
    await userEvent.click(find('export-dialog app-button[kind=primary]'));
    await until(() => other.workbench.callNames.includes('export:save'));
    expect(other.workbench.settings.exportFormat).toBe('xliff-2-1');
  });

  it.each(['review', 'history', 'alignment', 'terms', 'report'] as const)(
    'asks from the screen %s, too, and leaves it where it is',
    async (route) => {
      const { app } = await openReview();
      app.route.go(route);
      await settled();
      await userEvent.keyboard('{Control>}e{/Control}');
      await until(() => findAll('export-dialog dialog[open]').length === 1);
      expect(app.route.current).toBe(route);
      await userEvent.keyboard('{Escape}');
      await until(() => findAll('export-dialog dialog[open]').length === 0);
      await userEvent.keyboard('{Control>}s{/Control}');
      await until(() => findAll('notice-stack app-notice').length === 1);
    },
  );

  it('says what to do when nothing was corrected', async () => {
    await openCorrections((workbench) => {
      workbench.nextProject = () => new MemoryProject(MEMORY_SEGMENTS.slice(2, 5), []);
    });
    expect(find('corrections-screen app-empty').textContent).toContain('ready to be saved as a diff');
    await userEvent.keyboard('{Control>}s{/Control}');
    await settled();
    expect(find('notice-stack app-notice').textContent).toContain('no diff to save');
  });

  it('says which findings a correction settled, why it was made, what was noted and what is still open', async () => {
    const { app } = await openCorrections((workbench) => (workbench.nextProject = withReasons));
    await until(() => findAll('correction-item .settled').length === 2);
    const item = find('correction-item[id=correction-s6]');
    expect(findAll('.said', item).map(({ textContent }) => textContent.trim())).toEqual([
      'Reason: numbers',
      expect.stringContaining('Settled: '),
      expect.stringContaining('Settled: '),
      'Note: Ask the author for the recording of this answer.',
    ]);
    expect(find('correction-item[id=correction-s7] .open').textContent).toContain('1 finding open');
    expect(app.corrections.all?.map(({ kind }) => kind)).toEqual(['removed', 'wording', 'wording']);
  });

  it('shows the corrected text clean, without what it was before', async () => {
    await openCorrections();
    await view('Clean');
    await until(() => findAll('correction-item word-diff').length === 0);
    const [excluded, edited] = findAll('correction-item .target');
    expect(excluded?.textContent.trim()).toBe('Excluded: taken out of the text');
    expect(edited?.textContent).toBe('The administration left the treaty, and almost no one stood up for him.');
  });

  it('is gone through by key: arrows move, A accepts and goes on, Delete takes back, Enter opens', async () => {
    const { app, project } = await openCorrections((workbench) => {
      workbench.nextProject = () => {
        const made = new MemoryProject();
        made.setText('s1', 'Trust what has been verified');
        made.setText('s3', 'The station on the island dates from 1987.');
        return made;
      };
    });
    await until(() => hasListFocus());
    expect(listed()).toEqual(['[1]', '2', '3', '7']);
    await userEvent.keyboard('a');
    await until(() => project.segments[0]?.state === 'confirmed');
    await until(() => listed().join() === '1,[2],3,7');
    expect(find('corrections-screen .counts').textContent).toBe('4 corrections · 1 confirmed');
    await userEvent.keyboard('a');
    await until(() => listed().join() === '1,2,[3],7');
    expect(project.segments[1]?.state).toBe('excluded');
    expect(find('notice-stack app-notice').textContent).toContain('Segment 2 is excluded');
    await userEvent.keyboard('{Delete}');
    await until(() => listed().join() === '1,2,[7]');
    expect(project.segments[2]).toMatchObject({ target: project.segments[2]?.machine, state: 'untouched' });
    expect(hasListFocus()).toBe(true);
    await userEvent.keyboard('{Home}{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(listed()).toEqual(['1', '2', '[7]']);
    await userEvent.keyboard('{Enter}');
    await until(() => app.route.current === 'review' && app.review.active === 6);
    await userEvent.keyboard('{Control>}2{/Control}');
    await until(() => listed().join() === '1,2,[7]' && hasListFocus());
  });

  it('asks anew only for what a change touched', async () => {
    const { workbench, app } = await openCorrections();
    await until(() => hasListFocus());
    await userEvent.keyboard('{End}a');
    await until(() => find('corrections-screen .counts').textContent === '2 corrections · 1 confirmed');
    const asked = () => workbench.asked.filter(({ name }) => name === 'corrections:list').map(({ request }) => request);
    expect(asked()).toEqual([{}, { ids: ['s7'] }]);
    await app.project.change('segment:set-text', { id: 's1', text: 'Trust what has been verified' });
    await until(() => listed().join() === '1,2,[7]');
    expect(asked().at(-1)).toEqual({ ids: ['s1'] });
    await app.project.change('alignment:repair', { kind: 'merge', id: 's3' });
    await until(() => asked().length === 4);
    expect(asked().at(-1)).toEqual({});
  });

  it('takes the commands of menu and palette for the current correction', async () => {
    const { project } = await openCorrections();
    await until(() => hasListFocus());
    await userEvent.keyboard('{End}{Control>}{Shift>}a{/Shift}{/Control}');
    await until(() => project.segments[6]?.state === 'confirmed');
    await userEvent.keyboard('{Control>}{Shift>}{Backspace}{/Shift}{/Control}');
    await until(() => listed().join() === '[2]');
    await until(() => findAll('notice-stack app-notice').length === 1);
    await userEvent.click(find('notice-stack app-button[slot=actions]'));
    await until(() => listed().length === 2);
    expect(project.segments[6]).toMatchObject({
      state: 'confirmed',
      target: expect.stringContaining('left') as string,
    });
  });

  it('does with buttons what the keys do, and gives the focus to the next', async () => {
    const { project } = await openCorrections();
    await until(() => hasListFocus());
    await userEvent.click(find('.acts button[aria-keyshortcuts=Delete]', findAll('correction-item')[1]));
    await until(() => listed().join() === '[2]' && hasListFocus());
    expect(project.segments[6]?.state).toBe('untouched');
    await userEvent.keyboard('{Delete}');
    await until(() => findAll('corrections-screen app-empty').length === 1);
    await until(() => focusedButton() === 'Go to the review');
  });

  it('filters by how far they are, by kind and by words, and says how many that are', async () => {
    const { app, project } = await openCorrections();
    await until(() => listed().length === 2);
    const [show, kind] = findAll<HTMLSelectElement>('corrections-screen app-select-field select');
    expect([...(show?.options ?? [])].map(({ label }) => label)).toEqual([
      'All · 2',
      'Confirmed · 0',
      'Not confirmed · 1',
      'With notes · 0',
    ]);
    await userEvent.selectOptions(show!, 'Not confirmed · 1');
    await until(() => listed().join() === '[7]');
    expect(find('corrections-screen .counts').textContent).toBe('2 corrections · 0 confirmed · 1 of 2 shown');
    await userEvent.click(find('.acts button[aria-label=Accept]'));
    await until(() => findAll('corrections-screen app-empty').length === 1);
    expect(project.segments[6]?.state).toBe('confirmed');
    await until(() => focusedButton() === 'Show all');
    await userEvent.keyboard('{Enter}');
    await until(() => listed().length === 2);
    await userEvent.selectOptions(kind!, 'Taken out · 1');
    await until(() => listed().join() === '[2]');
    app.corrections.filterBy({ kind: 'all', words: 'АДМИНИСТРАЦИЯ' });
    await until(() => listed().join() === '[7]');
  });

  it('changes nothing in a project that can only be read, and says why', async () => {
    const { workbench } = await openCorrections((made) => {
      made.nextProject = () => Object.assign(new MemoryProject(), { readOnly: true });
    });
    await until(() => hasListFocus());
    const accept = findAll('.acts button', findAll('correction-item')[1])[0];
    expect(accept?.getAttribute('aria-disabled')).toBe('true');
    expect(accept?.getAttribute('aria-label')).toContain('This project can be read, not changed.');
    await userEvent.keyboard('{Delete}');
    await until(() => findAll('notice-stack app-notice').length === 1);
    expect(workbench.callNames).not.toContain('corrections:undo');
  });

  it('is accessible in every view', async () => {
    await openCorrections((workbench) => (workbench.nextProject = withReasons));
    await until(() => findAll('correction-item .settled').length > 0);
    expect(await inaccessible()).toEqual([]);
    await view('As a diff');
    await until(() => findAll('diff-text .added').length > 0);
    expect(await inaccessible()).toEqual([]);
  });
});
