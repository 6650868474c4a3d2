import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fault } from '../../../src/core/fault';
import { MEMORY_SEGMENTS } from '../../notation/memory-document';
import { MemoryProject } from '../../notation/memory-project';
import type { MemoryWorkbench } from '../../notation/memory-workbench';
import { clear, settled } from '../../notation/render-page';
import { find, findAll, openReview, until } from '../../notation/review-page';

afterEach(clear);

async function openCorrections(change?: (workbench: MemoryWorkbench) => void) {
  const page = await openReview(change);
  await userEvent.keyboard('{Control>}2{/Control}');
  await until(() => find('corrections-screen') !== null && findAll('corrections-screen [aria-busy]').length === 0);
  return page;
}

describe('The corrections screen', () => {
  it('lists every change with its words, its author and its time', async () => {
    await openCorrections();
    await until(() => findAll('correction-item').length === 2);
    expect(find('corrections-screen h1').textContent.trim()).toBe('2 corrected segments');
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
    await userEvent.click(findAll('corrections-screen app-switch [role=radio]')[1] as HTMLElement);
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

  it('asks from the review screen, too, with the text that is being typed', async () => {
    const { app } = await openReview();
    await userEvent.keyboard('{Control>}e{/Control}');
    await until(() => findAll('export-dialog dialog[open]').length === 1);
    expect(app.route.current).toBe('corrections');
  });

  it('says what to do when nothing was corrected', async () => {
    await openCorrections((workbench) => {
      workbench.nextProject = () => new MemoryProject(MEMORY_SEGMENTS.slice(2, 5), []);
    });
    expect(find('corrections-screen app-empty').textContent).toContain('ready to be saved as a diff');
    await userEvent.keyboard('{Control>}s{/Control}');
    await settled();
    expect(find('notice-stack app-notice').textContent).toContain('no diff to save');
  });
});
