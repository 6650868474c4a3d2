import { html } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/renderer/shell/app-shell';
import type { MemoryWorkbench } from '../../notation/memory-workbench';
import { begin, clear, inaccessible, LOOKS, settled, show } from '../../notation/render-page';
import { find, findAll, until } from '../../notation/review-page';

afterEach(clear);

async function shown(change?: (workbench: MemoryWorkbench) => void) {
  await page.viewport(1280, 800);
  const stores = await begin(change);
  const shell = await show(html`<app-shell .app=${stores.app}></app-shell>`);
  shell.parentElement?.style.setProperty('block-size', '800px');
  await settled();
  return stores;
}

const isOpen = () => find<HTMLDialogElement>('tour-dialog dialog').open;
const heading = () => find('tour-dialog h3').textContent;
const press = async (words: string) => {
  const found = findAll('tour-dialog app-button').find(({ textContent }) => textContent.trim() === words);
  if (!found) throw new Error(`No button ${words}`);
  await userEvent.click(found);
  await settled();
};
/** Pastes a text where the focus is. */
const paste = (text: string) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  (document.activeElement ?? document.body).dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
  );
};

describe('The tour', () => {
  it('greets whoever is here for the first time, step by step, and ends with the sample', async () => {
    const { app } = await shown((workbench) => (workbench.firstStart = true));
    expect(isOpen()).toBe(true);
    expect(heading()).toBe('Two texts become one review');
    await press('Next');
    expect(heading()).toBe('It points, you decide');
    await press('Back');
    await press('Next');
    await press('Next');
    await press('Open the sample');
    expect(isOpen()).toBe(false);
    expect(app.project.summary?.sample).toBe(true);
  });

  it('can be skipped, is not offered again, and comes when it is called', async () => {
    const { workbench } = await shown((workbench) => (workbench.firstStart = true));
    await press('Skip');
    expect(isOpen()).toBe(false);
    workbench.emit('menu:command', { command: 'show-tour' });
    await settled();
    expect([isOpen(), heading()]).toEqual([true, 'Two texts become one review']);
    await userEvent.keyboard('{Escape}');
    expect(isOpen()).toBe(false);
  });

  it('can be called from the list of all commands', async () => {
    await shown();
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.keyboard('three steps{Enter}');
    await until(() => isOpen());
    expect(find<HTMLDialogElement>('command-palette dialog').open).toBe(false);
  });

  it('does not stand in the way of a project that the program was started with', async () => {
    await shown((workbench) => Object.assign(workbench, { firstStart: true, open: 'sample' }));
    expect(isOpen()).toBe(false);
  });

  for (const { theme, language, name } of LOOKS) {
    it(`breaks no rule in ${name}`, async () => {
      await shown((workbench) => {
        workbench.firstStart = true;
        workbench.settings = { ...workbench.settings, theme, language };
      });
      expect(await inaccessible()).toEqual([]);
    });
  }
});

describe('A pasted text', () => {
  it('begins a new review on the side of its language; the next one takes the other side', async () => {
    const { app } = await shown();
    paste('The station stands on the island.');
    await settled();
    expect(app.route.current).toBe('new-review');
    expect(app.newReview.target.file?.name).toBe('The station stands o.txt');
    paste('Станция стоит на острове.');
    await settled();
    expect(app.newReview.source.inspection?.preview).toBe('Станция стоит на острове.');
    expect(app.newReview.preview.pairs?.total).toBe(90);
  });

  it('means nothing where a project is reviewed, and nothing when it is blank', async () => {
    const { app, workbench } = await shown();
    paste('  \n ');
    await app.project.open('project:open-sample', {});
    await settled();
    paste('Станция стоит на острове.');
    await settled();
    expect(workbench.callNames).not.toContain('files:paste');
  });
});
