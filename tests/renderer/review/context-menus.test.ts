import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { TextMenuItem } from '../../../src/bridge/app-calls';
import { MemoryProject } from '../../notation/memory-project';
import { clear, focused, inaccessible, settled } from '../../notation/render-page';
import { editorText, find, findAll, openReview, rowOf, until, type ReviewPage } from '../../notation/review-page';

afterEach(clear);

const menu = () => find('review-screen app-menu[contextual]');
const entries = () => findAll<HTMLButtonElement>('button', menu()).map((entry) => find('.words', entry).textContent);
const isOpen = () => find('[popover]', menu()).matches(':popover-open');

async function openOn(element: HTMLElement, position?: { readonly x: number; readonly y: number }) {
  await userEvent.click(element, { button: 'right', ...(position && { position }) });
  await until(isOpen);
}

async function openByKey() {
  await userEvent.keyboard('{Shift>}{F10}{/Shift}');
  await until(isOpen);
}

async function choose(words: string) {
  findAll('button', menu())
    .find((entry) => entry.textContent.includes(words))
    ?.click();
  await settled();
}

const word = (row: number, side: 'source' | 'target', words: string) => {
  const mark = findAll(`.${side} mark`, rowOf(row)).find(({ textContent }) => textContent === words);
  if (!mark) throw new Error(`Row ${row} marks no ${words}.`);
  return mark;
};

/** What the system's menu was asked to show last. */
const offered = ({ workbench }: ReviewPage): readonly TextMenuItem[] => {
  const last = workbench.asked.filter(({ name }) => name === 'app:text-menu').at(-1);
  return (last?.request as { readonly items: readonly TextMenuItem[] } | undefined)?.items ?? [];
};

describe('The menu of a segment', () => {
  it('opens by the second button, acts on its row and gives the focus to it', async () => {
    const { workbench, app } = await openReview();
    await openOn(find('.number', rowOf(3)));
    expect(entries()).toEqual(
      expect.arrayContaining(['Confirm and go on', 'Exclude', 'Copy the Russian over', 'Split the segment']),
    );
    expect(await inaccessible()).toEqual([]);
    await choose('Exclude');
    expect(workbench.asked).toContainEqual({ name: 'segment:set-state', request: { id: 's3', state: 'excluded' } });
    expect(app.review.active).toBe(2);
    await until(() => focused() === rowOf(3));
  });

  it('opens by Shift+F10 on the active row, and gives the focus back when it is left', async () => {
    const { app } = await openReview();
    expect(focused()).toBe(rowOf(1));
    await openByKey();
    expect(find('[popover]', menu()).contains(focused())).toBe(true);
    await userEvent.keyboard('{Escape}');
    await until(() => !isOpen());
    expect(focused()).toBe(rowOf(1));
    await openByKey();
    await userEvent.keyboard('h');
    expect(focused()?.textContent).toContain('History of the segment');
    await userEvent.keyboard('{Enter}');
    await until(() => app.review.tab === 'history');
  });

  it('says where else the word under the pointer stands', async () => {
    const { app } = await openReview();
    await openOn(find('.source .text', rowOf(3)), { x: 20, y: 12 });
    await choose('Where else');
    await until(() => app.search.text !== '');
    expect(app.search.text).toBe('Станция');
    expect(app.search).toMatchObject({ mode: 'lemma', place: 'both' });
    expect(app.review.tab).toBe('search');
  });

  it('changes nothing in a project that can only be read', async () => {
    await openReview((workbench) => {
      workbench.nextProject = () => Object.assign(new MemoryProject(), { readOnly: true });
    });
    await openOn(word(4, 'target', 'She was built'));
    expect(entries()).toEqual([
      'Go to the words it is about',
      'Where else does this word stand?',
      'History of the segment',
    ]);
  });
});

describe('The menu of marked words', () => {
  it('takes a suggestion', async () => {
    const { workbench } = await openReview();
    await openOn(word(4, 'target', 'She was built'));
    expect(entries().slice(0, 4)).toEqual([
      'Write “It was built”',
      'Dismiss',
      'Dismiss more…',
      'Go to the words it is about',
    ]);
    await choose('It was built');
    await until(() => rowOf(4).row?.segment.target.startsWith('It was built') === true);
    expect(workbench.asked.filter(({ name }) => name === 'finding:apply')).toHaveLength(1);
  });

  it('dismisses, and asks how widely', async () => {
    const { app } = await openReview();
    await openOn(word(6, 'target', 'Forty'));
    await choose('Dismiss');
    await until(() => app.project.summary?.counts.dismissed === 1);
    await openOn(word(4, 'source', 'ее записи'));
    await choose('Dismiss more');
    await until(() => findAll('dismiss-dialog dialog[open]').length === 1);
  });

  it('goes to the words that it rests on elsewhere, and to the other side where nothing else is named', async () => {
    const { app } = await openReview();
    await openOn(word(4, 'target', 'She was built'));
    await choose('Go to the words');
    await until(() => app.review.active === 2);
    expect(findAll('mark.evidence', rowOf(3)).map(({ textContent }) => textContent)).toEqual(['Станция']);
    await openOn(word(6, 'source', 'Четырнадцать'));
    await choose('Go to the words');
    await until(() => focused()?.matches('.cm-content') === true);
    expect(document.getSelection()?.toString() || rowOf(6).editor?.wordsAtCaret(false)).toBe('Forty');
    await openOn(find('.number', rowOf(6)));
    await userEvent.keyboard('{Escape}');
  });
});

describe('The menu in the text that is edited', () => {
  it('is the system’s, with the clipboard, what is wrong at the caret and where to go on', async () => {
    const shown = await openReview();
    await userEvent.click(find('.target', rowOf(4)));
    await until(() => find('.cm-content').contains(focused()));
    await shown.app.review.goTo(3, { focus: 'text', finding: rowOf(4).row?.findings[0]?.key ?? null });
    await until(() => rowOf(4).editor?.wordsAtCaret(false) === 'She was built');
    shown.workbench.textMenuChoice = 'apply-0';
    await userEvent.keyboard('{Shift>}{F10}{/Shift}');
    await until(() => editorText().startsWith('It was built'));
    const items = offered(shown);
    expect(items.map((item) => ('id' in item ? item.id : item.role))).toEqual([
      'apply-0',
      'dismiss',
      'dismiss-like',
      'partner',
      'separator',
      'cut',
      'copy',
      'paste',
      'selectAll',
      'separator',
      'concordance',
      'add-term',
    ]);
    expect(items[0]).toEqual({ id: 'apply-0', label: 'Write “It was built”', enabled: true, keys: 'Alt+Enter' });
    expect(find('.cm-content').contains(focused())).toBe(true);
  });

  it('puts the caret where the pointer is, and offers no cut of nothing', async () => {
    const shown = await openReview();
    await userEvent.click(find('.target', rowOf(1)));
    await until(() => find('.cm-content').contains(focused()));
    shown.workbench.textMenuChoice = 'concordance';
    await userEvent.click(find('.cm-line'), { button: 'right', position: { x: 6, y: 8 } });
    await until(() => shown.app.review.tab === 'search');
    expect(shown.app.search.text).toBe('You');
    expect(offered(shown)).toContainEqual({ role: 'cut', enabled: false });
  });

  it('adds a word that was taken for misspelt to the user’s own', async () => {
    const shown = await openReview((workbench) => {
      workbench.nextProject = () =>
        new MemoryProject(undefined, [
          {
            at: 2,
            check: 'spelling',
            messageId: 'unknown',
            data: { word: 'station' },
            category: 'fluency/spelling',
            severity: 'minor',
            confidence: 0.6,
            target: 'station',
            source: 'Станция',
            suggestions: [],
          },
        ]);
    });
    await openOn(word(3, 'target', 'station'));
    await choose('my English words');
    await until(() => shown.workbench.addedWords.length === 1);
    expect(shown.workbench.addedWords).toEqual(['station']);
    expect(find('notice-stack').shadowRoot?.textContent).toContain('station');
  });
});
