import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fault } from '../../../src/core/fault';
import { pageLanguage } from '../../../src/renderer/state/language-state';
import { found } from '../../notation/findings';
import { MEMORY_SEGMENTS } from '../../notation/memory-document';
import { MemoryProject } from '../../notation/memory-project';
import type { MemoryWorkbench } from '../../notation/memory-workbench';
import { clear, focused, inaccessible } from '../../notation/render-page';
import { find, findAll, openReview, until } from '../../notation/review-page';

afterEach(clear);

async function openReport(change?: (workbench: MemoryWorkbench) => void) {
  const page = await openReview(change);
  await userEvent.keyboard('{Control>}6{/Control}');
  await until(() => findAll('report-screen [role=region]:not([aria-busy])').length === 1);
  return page;
}

/** A project of so many segments, without findings unless they are planted. */
function plain(count: number): (workbench: MemoryWorkbench) => void {
  return (workbench) => {
    workbench.nextProject = () => new MemoryProject(MEMORY_SEGMENTS.slice(2, 2 + count), []);
  };
}

const tallies = (number: number) => findAll('tally-table')[number]!;
const notices = () => findAll('notice-stack app-notice').map(({ textContent }) => textContent.trim());

describe('The report screen', () => {
  it('shows progress and effort in figures', async () => {
    const { project } = await openReport();
    const { counts } = project;
    const done = counts.confirmed + counts.excluded;
    expect(find('report-screen .result').textContent).toContain(`${done} of ${counts.segments} segments reviewed`);
    const rows = findAll('report-screen section[aria-labelledby=progress] tbody tr');
    expect(rows.map((row) => find('th', row).textContent.trim())).toEqual([
      'Confirmed',
      'Excluded',
      'Edited',
      'Untouched',
    ]);
    expect(rows.map((row) => Number(find('td', row).textContent))).toEqual([
      counts.confirmed,
      counts.excluded,
      counts.edited,
      counts.untouched,
    ]);
    expect(find('report-screen section[aria-labelledby=effort]').textContent).toContain('Edit rate (HTER)');
  });

  it('counts the findings of each check by what became of them, and follows what changes', async () => {
    const { project, app } = await openReport((workbench) => {
      workbench.nextProject = () => {
        const made = new MemoryProject();
        made.settled = [found({ check: 'spelling' })];
        return made;
      };
    });
    const all = findAll('tbody tr', tallies(0)).map((row) => find('th', row).textContent.trim());
    expect(all).toContain('Spelling');
    const [key] = project.findings(false).map((finding) => finding.key);
    const before = findAll('.legend strong').map(({ textContent }) => Number(textContent));
    await app.project.change('finding:dismiss', { key: key!, reason: null, extent: 'one' });
    await until(() => findAll('.legend strong')[2]?.textContent === String(before[2]! + 1));
    expect(Number(findAll('.legend strong')[0]?.textContent)).toBe(before[0]! - 1);
    expect(find('.legend').textContent).toMatch(/Settled:\s*1/);
  });

  it('leads from a row to the findings of its check, by key and by click', async () => {
    const { app, project } = await openReport();
    const button = find('button', tallies(0));
    const [first] = project.figures().findings.byCheck;
    button.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe(findAll('button', tallies(0))[1]);
    await userEvent.keyboard('{Home}{Enter}');
    await until(() => app.route.current === 'review' && findAll('finding-list [role=treeitem]').length > 0);
    expect(app.review.findingsView).toMatchObject({ which: 'open', check: first?.name, severity: 'all' });
    await until(() => focused()?.getAttribute('role') === 'tree');

    await userEvent.keyboard('{Control>}6{/Control}');
    await until(() => findAll('tally-table').length === 3);
    await userEvent.click(find('tbody tr .chart', tallies(1)));
    await until(() => app.route.current === 'review');
    expect(app.review.findingsView).toMatchObject({
      check: 'all',
      severity: project.figures().findings.bySeverity[0]?.name,
    });
  });

  it('leads from a kind of fault to its findings, and the list says that it is narrowed to them', async () => {
    const { app, project } = await openReport();
    const [first] = project.figures().findings.byCategory;
    const button = find('button', tallies(2));
    expect(button.title).toBe(`Show these findings: ${button.textContent.trim()}`);
    button.focus();
    await userEvent.keyboard('{Enter}');
    await until(() => findAll('finding-list .item').length === first?.open);
    expect(app.review.findingsView).toMatchObject({ which: 'open', check: 'all', category: first?.name });
    expect(find('finding-narrowings button').textContent).toContain(button.textContent.trim());
  });

  it('shows those that were set aside where none is open, and leads nowhere where all are settled', async () => {
    const { app } = await openReport((workbench) => {
      workbench.nextProject = () => {
        const made = new MemoryProject();
        for (const { key } of made.findings(false)) made.dismissed.set(key, { extent: 'one', reason: null });
        made.settled = [found({ check: 'spelling' })];
        return made;
      };
    });
    expect(findAll('document-strip').length).toBe(0);
    const settled = findAll('tbody tr', tallies(0)).find((row) => row.textContent.includes('Spelling'));
    expect(findAll('button', settled)).toEqual([]);
    await userEvent.click(find('button', tallies(0)));
    await until(() => app.route.current === 'review');
    expect(app.review.findingsView.which).toBe('dismissed');
  });

  it('says where findings lie, and goes there by arrows and Enter', async () => {
    const { app, project } = await openReport();
    const places = () => findAll<HTMLElement>('document-strip .place');
    const { strip } = project.figures();
    expect(places().length).toBe(strip.length);
    const at = strip.findIndex(({ findings }) => findings > 0);
    places()[0]?.focus();
    for (let step = 0; step < at; step += 1) await userEvent.keyboard('{ArrowRight}');
    await until(() => focused() === places()[at]);
    expect(places()[at]?.getAttribute('aria-label')).toMatch(/^Segments? .*: \d+ open findings?, gravest: /);
    expect(find('document-strip .said').textContent).toContain(places()[at]?.getAttribute('aria-label') ?? '-');
    await userEvent.keyboard('{Enter}');
    await until(() => app.route.current === 'review' && app.review.active === strip[at]?.first);
  });

  it('is saved as a page and as a PDF, and says why it could not be', async () => {
    const { workbench } = await openReport();
    const [page, pdf] = findAll('report-screen .bar app-button');
    await userEvent.click(page!);
    await until(() => notices().some((text) => text.includes('interview.report.html')));
    workbench.failNext('report:save', fault('page-not-printed', { cause: 'ERR_FAILED' }));
    await userEvent.click(pdf!);
    await until(() => notices().some((text) => text.includes('The PDF could not be made (ERR_FAILED)')));
    expect(workbench.asked.filter(({ name }) => name === 'report:save').map(({ request }) => request)).toEqual([
      { format: 'html' },
      { format: 'pdf' },
    ]);
  });

  it('says of a text without findings that there are none', async () => {
    await openReport(plain(1));
    expect(find('report-screen app-empty').getAttribute('heading')).toBe('No findings');
    expect([...findAll('tally-table'), ...findAll('document-strip')].length).toBe(0);
    expect(find('report-screen .result').textContent).toContain('of 1 segment reviewed');
    expect(await inaccessible()).toEqual([]);
  });

  it('says that the checks are still at work', async () => {
    const { workbench, project } = await openReport();
    const { counts } = project;
    workbench.emit('review:checking', {
      share: 0.4,
      change: { rows: [], counts, canUndo: false, canRedo: false, revision: 0 },
    });
    await until(() => find('report-screen app-notice').textContent.includes('still at work'));
  });

  it('is accessible in both languages and in the dark', async () => {
    await openReport();
    expect(await inaccessible()).toEqual([]);
    pageLanguage.use('ru');
    document.documentElement.dataset['theme'] = 'dark';
    await until(() => find('report-screen h2').textContent === 'Ход работы');
    expect(await inaccessible()).toEqual([]);
  });
});
