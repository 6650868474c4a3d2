import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fault } from '../../../src/core/fault';
import type { Term } from '../../../src/core/terms/term';
import { clear, focused, inaccessible, LOOKS } from '../../notation/render-page';
import { find, findAll, openReview, until } from '../../notation/review-page';

afterEach(clear);

const STATION: Term = { lemmas: ['станция'], approved: 'post; station', forbidden: ['terminal'] };
const CONTACT: Term = { lemmas: ['контакт'], approved: 'liaison', forbidden: ['contact'], note: 'House style.' };

const rows = () => findAll('terms-screen lit-virtualizer .row');
const dialog = () => find('term-dialog').shadowRoot?.querySelector('app-dialog') as HTMLElement & { open: boolean };
const field = (name: string) => find<HTMLInputElement>(`term-dialog [data-field=${name}] input`);

/** Selects words at the beginning of the Russian of the active segment. */
function selectSource(words: string) {
  const place = find('segment-row[aria-selected=true] .source .text');
  const text = [...place.childNodes].find((node) => node.textContent?.startsWith(words)) as Text;
  const root = place.getRootNode() as ShadowRoot & { getSelection: () => Selection };
  root.getSelection().setBaseAndExtent(text, 0, text, words.length);
}

/** The terms of a segment in the side panel. */
async function withPanel(terms: readonly Term[], index: number) {
  const page = await openReview();
  page.project.terms = terms;
  await page.app.review.goTo(index, { focus: 'text' });
  await userEvent.click(find('review-panel [role=tab]#tab-terms'));
  await until(() => findAll('terms-panel .term').length > 0 || findAll('terms-panel app-empty').length > 0);
  return page;
}

/** The screen of all terms. */
async function withScreen(terms: readonly Term[], change?: Parameters<typeof openReview>[0]) {
  const page = await openReview(change);
  page.project.terms = terms;
  await userEvent.keyboard('{Control>}5{/Control}');
  await until(() => rows().length === terms.length && findAll('terms-screen [aria-busy]').length === 0);
  return page;
}

describe('The terms of the active segment', () => {
  it('show their English, what stands there and what should not', async () => {
    await withPanel([CONTACT], 5);
    const [term] = findAll('terms-panel .term');
    expect(find('.russian', term).textContent).toBe('контакт');
    expect(find('.form', term).textContent).toBe('liaison');
    expect(find('.stands', term).textContent).toContain('contact');
    expect(find('.note', term).textContent).toBe('House style.');
  });

  it('are put in at the caret by Alt and a digit, and taken back', async () => {
    const { app } = await withPanel([STATION], 2);
    find('segment-editor').focus();
    await userEvent.keyboard('{Control>}{End}{/Control}{Alt>}1{/Alt}');
    await until(
      () =>
        app.review.drafts.text('s3')?.endsWith('1987. post') === true ||
        find('.cm-content').textContent.endsWith('post'),
    );
    await userEvent.keyboard('{Control>}z{/Control}');
    await until(() => !find('.cm-content').textContent.includes('post'));
  });

  it('take the place of the wrong one', async () => {
    await withPanel([CONTACT], 5);
    await userEvent.click(find('terms-panel .stands app-button'));
    await until(() => find('.cm-content').textContent.includes('direct liaison with'));
  });

  it('are added from words that are selected', async () => {
    const { project } = await withPanel([], 2);
    selectSource('Станция');
    await userEvent.keyboard('{Control>}{Shift>}g{/Shift}{/Control}');
    await until(() => dialog().open);
    expect(field('russian').value).toBe('Станция');
    expect(focused()).toBe(field('approved'));
    await userEvent.keyboard('station; post{Enter}');
    await until(() => project.terms.length === 1 && !dialog().open);
    expect(project.terms[0]).toEqual({ lemmas: ['Станция'], approved: 'station; post', forbidden: [] });
    await until(() => findAll('terms-panel .term').length === 1);
  });

  it('that stand already are changed instead of doubled', async () => {
    const { project } = await withPanel([STATION], 2);
    selectSource('Станция');
    await userEvent.keyboard('{Control>}{Shift>}g{/Shift}{/Control}');
    await until(() => dialog().open);
    expect(dialog().getAttribute('heading')).toBe('Change a term');
    await userEvent.fill(field('forbidden'), 'terminal; depot');
    await userEvent.keyboard('{Enter}');
    await until(() => project.terms[0]?.forbidden.length === 2);
    expect(project.terms).toHaveLength(1);
  });
});

describe('The dialog of a term', () => {
  it('stays open and says why a term cannot be', async () => {
    const { project } = await withScreen([STATION]);
    await userEvent.keyboard('{Control>}{Shift>}g{/Shift}{/Control}');
    await until(() => dialog().open);
    await userEvent.fill(field('russian'), 'станция');
    await userEvent.fill(field('approved'), 'depot');
    await userEvent.keyboard('{Enter}');
    await until(() => find('term-dialog .fault').textContent.includes('Change that entry'));
    expect(dialog().open).toBe(true);
    expect(findAll('notice-stack app-notice')).toHaveLength(0);
    await userEvent.fill(field('russian'), 'вокзал');
    await userEvent.keyboard('{Enter}');
    await until(() => project.terms.length === 2);
  });
});

describe('The screen of all terms', () => {
  it('counts where each stands and marks its English there', async () => {
    const { app } = await withScreen([STATION, CONTACT]);
    await until(() => findAll('terms-screen .place').length === 1);
    expect(find('terms-screen .place mark').textContent).toBe('Станция');
    expect(find('terms-screen mark.approved').textContent).toBe('station');
    await userEvent.click(rows()[1]!);
    await until(() => findAll('terms-screen mark.forbidden').length === 1);
    expect(find('.use .wrong', rows()[1]).textContent).toContain('1');
    await userEvent.click(find('terms-screen .place'));
    await until(() => app.route.current === 'review' && app.review.active === 5);
  });

  it('is filtered by words of either language', async () => {
    await withScreen([STATION, CONTACT]);
    await userEvent.type(find('terms-screen app-text-field input'), 'LIAIS');
    await until(() => rows().length === 1);
    await userEvent.type(find('terms-screen app-text-field input'), 'on nothing');
    await until(() => findAll('terms-screen app-empty').length === 1);
  });

  it('goes by keys: arrows, Enter changes, Delete takes away, and the notice brings back', async () => {
    const { project } = await withScreen([STATION, CONTACT]);
    find('terms-screen .table').focus();
    await userEvent.keyboard('{ArrowDown}');
    await until(() => rows()[1]?.getAttribute('aria-selected') === 'true');
    await userEvent.keyboard('{Enter}');
    await until(() => dialog().open && field('russian').value === 'контакт');
    await userEvent.keyboard('{Escape}');
    await until(() => !dialog().open && focused() === find('terms-screen .table'));
    await userEvent.keyboard('{Delete}');
    await until(() => project.terms.length === 1 && rows().length === 1);
    await userEvent.click(find('notice-stack app-notice app-button[slot=actions]'));
    await until(() => rows().length === 2);
  });

  it('takes a file in as one step, says what was left out, and writes one', async () => {
    const { project } = await withScreen([STATION], (workbench) => {
      workbench.termsToImport = [STATION, CONTACT];
      workbench.importFaults = [fault('glossary-line', { path: 'terms.csv', line: 3 })];
    });
    const taken = findAll('terms-screen .bar app-button').find(({ textContent }) => textContent.includes('Take in'));
    await userEvent.click(taken!);
    await until(() => project.terms.length === 2);
    const said = () =>
      findAll('notice-stack app-notice')
        .map(({ textContent }) => textContent.trim())
        .join(' ');
    await until(() => said().includes('1 term taken in') && said().includes('line 3'));
    expect(said()).toContain('1 term was left out');
    await userEvent.click(find('terms-screen app-menu app-button'));
    await userEvent.click(findAll('terms-screen app-menu [role=menuitem]')[1]!);
    await until(() => said().includes('interview.terms.tbx was written'));
  });

  it('begins with what can be done when there is no term', async () => {
    await withScreen([]);
    await until(() => findAll('terms-screen app-empty app-button').length === 2);
  });
});

for (const { theme, language, name } of LOOKS) {
  it(`breaks no rule of accessibility in ${name}`, async () => {
    const { app } = await withScreen([STATION, CONTACT], (workbench) => {
      workbench.settings = { ...workbench.settings, theme, language };
    });
    await userEvent.click(rows()[1]!);
    await until(() => findAll('terms-screen mark.forbidden').length === 1);
    expect(await inaccessible()).toEqual([]);
    find('terms-screen .table').focus();
    await userEvent.keyboard('{Enter}');
    await until(() => dialog().open);
    expect(await inaccessible()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await until(() => !dialog().open);
    await userEvent.keyboard('{Control>}1{/Control}');
    await until(() => app.route.current === 'review');
    await app.review.goTo(5);
    await until(() => findAll('segment-row[aria-selected=true]').length === 1);
    await userEvent.click(find('review-panel [role=tab]#tab-terms'));
    await until(() => findAll('terms-panel .stands').length === 1);
    expect(await inaccessible()).toEqual([]);
    await userEvent.click(find('review-panel [role=tab]#tab-notes'));
    await until(() => findAll('segment-notes li').length === 1);
    await userEvent.click(find('segment-notes li app-button'));
    await until(() => findAll('segment-notes li textarea').length === 1);
    expect(await inaccessible()).toEqual([]);
  });
}
