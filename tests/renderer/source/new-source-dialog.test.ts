import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { SourcePreview } from '../../../src/bridge/source-calls';
import { fault } from '../../../src/core/fault';
import type { MemoryWorkbench } from '../../notation/memory-workbench';
import { clear, inaccessible, LOOKS, settled } from '../../notation/render-page';
import { find, findAll, openReview, until } from '../../notation/review-page';

afterEach(clear);

const PREVIEW: SourcePreview = {
  counts: { changed: 1, added: 1, removed: 2 },
  differences: [
    {
      kind: 'changed',
      index: 2,
      before: 'Станция построена в 1987 году.',
      after: 'Станция построена в 1989 году.',
      target: 'The station was built in 1987.',
      unconfirms: true,
    },
    { kind: 'added', index: null, before: '', after: 'Это было зимой.', target: '', unconfirms: false },
    { kind: 'removed', index: 5, before: 'Четырнадцать.', after: '', target: 'Forty.', unconfirms: false },
  ],
};

async function ask(change: (workbench: MemoryWorkbench) => void = () => undefined) {
  const page = await openReview((workbench) => {
    workbench.sourcePreview = PREVIEW;
    change(workbench);
  });
  page.workbench.emit('menu:command', { command: 'reimport-source' });
  await settled();
  return page;
}

const dialog = () => find<HTMLDialogElement>('new-source-dialog dialog');
const press = async (words: string) => {
  const button = findAll('new-source-dialog app-button').find(({ textContent }) => textContent.trim() === words);
  if (!button) throw new Error(`No button ${words}`);
  await userEvent.click(button);
  await settled();
};
const isAsked = ({ callNames }: MemoryWorkbench) => callNames.includes('source:renew');

describe('The Russian imported again', () => {
  it('shows what changes before it is taken over, as one step that can be undone', async () => {
    const { workbench, project } = await ask();
    await until(() => findAll('new-source-dialog li').length === 3);
    expect(find('new-source-dialog .counts').textContent.trim()).toBe(
      '1 segment with changed Russian · 1 new segment · 2 segments whose Russian is gone',
    );
    const [changed, added, removed] = findAll('new-source-dialog li');
    expect([find('del', changed).textContent, find('ins', changed).textContent]).toEqual(['1987', '1989']);
    expect(find('.unconfirms', changed).textContent).toContain('taken back');
    expect(find('ins', added).textContent).toBe('Это было зимой.');
    expect([find('del', removed).textContent, find('.english', removed).textContent]).toEqual([
      'Четырнадцать.',
      'Forty.',
    ]);
    expect(find('new-source-dialog .keeps').textContent).toContain('1 more');
    await press('Take it over');
    await until(() => isAsked(workbench) && findAll('notice-stack app-notice').length === 1);
    expect(dialog().open).toBe(false);
    expect(project.segments[2]?.target).toBe('The station was built on the island in 1987.');
    const undo = findAll('notice-stack app-button').find(({ textContent }) => textContent.trim() === 'Undo');
    await userEvent.click(undo as HTMLElement);
    await until(() => project.segments[2]?.target === project.segments[2]?.machine);
  });

  it('changes nothing when it is cancelled, or when the text is the same', async () => {
    const { workbench } = await ask();
    await press('Cancel');
    expect([dialog().open, isAsked(workbench)]).toEqual([false, false]);
    workbench.sourcePreview = { counts: { changed: 0, added: 0, removed: 0 }, differences: [] };
    workbench.emit('menu:command', { command: 'reimport-source' });
    await until(() => find('new-source-dialog').shadowRoot?.textContent.includes('nothing changes') === true);
    await press('Close');
    expect(isAsked(workbench)).toBe(false);
  });

  it('says what is wrong with a file, and looks again in another encoding', async () => {
    const { workbench } = await ask((memory) =>
      memory.failNext('source:preview', fault('source-another-text', { path: 'b.txt' })),
    );
    await until(() => findAll('new-source-dialog app-notice').length === 1);
    await userEvent.selectOptions(find('new-source-dialog select'), 'koi8-r');
    await until(() => findAll('new-source-dialog li').length === 3);
    expect(workbench.asked.at(-1)?.request).toEqual({ handle: 'russian', encoding: 'koi8-r' });
  });

  it('is not asked in a project that can only be read', async () => {
    const { workbench } = await ask((memory) => {
      const make = memory.nextProject;
      memory.nextProject = () => Object.assign(make(), { readOnly: true });
    });
    expect(workbench.callNames).not.toContain('files:choose');
  });

  for (const { theme, language, name } of LOOKS) {
    it(`breaks no rule in ${name}`, async () => {
      await ask((workbench) => {
        workbench.settings = { ...workbench.settings, theme, language };
      });
      await until(() => findAll('new-source-dialog li').length === 3);
      expect(await inaccessible()).toEqual([]);
    });
  }
});
