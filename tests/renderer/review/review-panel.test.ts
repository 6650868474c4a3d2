import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { MEMORY_SEGMENTS } from '../../notation/memory-document';
import { MemoryProject } from '../../notation/memory-project';
import { clear, settled } from '../../notation/render-page';
import { find, findAll, openReview, rowOf, until } from '../../notation/review-page';

afterEach(clear);

const tab = (name: string) => find(`review-panel [role=tab]#tab-${name}`);
const notice = () => find('notice-stack app-notice');

/** The window with the findings of segment 4 in the panel. */
async function withFindings() {
  const page = await openReview();
  await userEvent.keyboard('{F8}');
  await until(() => findAll('finding-card').length === 2 && findAll('finding-card [aria-current]').length === 1);
  return page;
}

describe('A document that is still being checked', () => {
  it('has nothing said of segments that the checks have not come to', async () => {
    const unchecked = () => Object.assign(new MemoryProject(MEMORY_SEGMENTS, []), { isUnchecked: true });
    const { app, workbench } = await openReview((bench) => (bench.nextProject = unchecked));
    const heading = () => find('review-panel app-empty').getAttribute('heading');
    expect(heading()).toBe('Not checked yet');
    await userEvent.click(tab('findings'));
    await until(() => find('finding-list app-empty').getAttribute('heading') === 'Nothing found so far');
    await userEvent.click(tab('segment'));
    await userEvent.keyboard('{F8}');
    await until(() => notice().textContent.includes('still being checked'));
    const { counts } = app.project.summary!;
    const change = { rows: [], counts, canUndo: false, canRedo: false, revision: 0, anew: { from: 0, to: 1 } };
    workbench.emit('review:checking', { share: 0.2, change });
    await until(() => heading() === 'Nothing found here');
    await app.review.goTo(1);
    await until(() => heading() === 'Not checked yet');
    workbench.emit('review:checking', { share: 1, change: { ...change, anew: { from: 0, to: counts.segments } } });
    await until(() => heading() === 'Nothing found here');
  });
});

describe('The findings of the active segment', () => {
  it('say what, how grave and why, in words', async () => {
    await withFindings();
    const card = find('finding-card');
    expect(find('app-severity', card).shadowRoot?.textContent).toContain('Major');
    expect(find('h2', card).textContent).toBe('He or she for a thing');
    expect(find('article', card).getAttribute('aria-current')).toBe('true');
    expect(find('.evidence q', card).textContent).toBe('Станция');
  });

  it('go to their evidence', async () => {
    const { app } = await withFindings();
    await userEvent.click(find('.evidence button'));
    await until(() => app.review.active === 2);
  });

  it('apply the suggestion that is clicked', async () => {
    const { project } = await withFindings();
    await userEvent.click(find('.suggestions button', findAll('finding-card')[1]));
    await until(() => project.segments[3]?.target.includes('its recordings') === true);
  });

  it('are dismissed, and taken back from the notice', async () => {
    const { app, project } = await withFindings();
    await userEvent.keyboard('{Control>}i{/Control}');
    await until(() => findAll('finding-card').length === 1);
    expect(app.review.focused?.data['pronoun']).toBe('her');
    expect(notice().textContent).toContain('1 finding dismissed.');
    await userEvent.click(find('app-button[slot=actions]', notice()));
    await until(() => findAll('finding-card').length === 2);
    expect(project.dismissed.size).toBe(0);
  });

  it('are dismissed with all like them, for a reason', async () => {
    const { project } = await withFindings();
    await userEvent.click(find('finding-card app-button[command=dismiss-like]'));
    await settled();
    await userEvent.keyboard('A ship{Enter}');
    await until(() => project.dismissed.size === 2);
    expect(project.versions.get('s4')?.[0]?.reason).toBe('A ship');
    await userEvent.click(find('app-button[slot=actions]', notice()));
    await until(() => project.dismissed.size === 0);
  });
});

describe('Dismissing more than one finding', () => {
  it('takes the whole check where that is chosen in the dialog', async () => {
    const { project } = await withFindings();
    const [first] = project.findings(false).filter(({ segment }) => segment === 's4');
    const ofCheck = project.findings(false).filter(({ check }) => check === first?.check).length;
    await userEvent.keyboard('{Control>}{Alt>}i{/Alt}{/Control}');
    await settled();
    await userEvent.click(find('dismiss-dialog app-switch [role=radio]:last-of-type'));
    await until(() => find('dismiss-dialog').shadowRoot?.textContent.includes('those to come as well') === true);
    await userEvent.click(find('dismiss-dialog app-button[kind=primary]'));
    await until(() => project.dismissed.size === ofCheck);
    expect([...project.dismissed.values()].every(({ extent }) => extent === 'check')).toBe(true);
  });

  it('says when a check has gone quiet, until that is read', async () => {
    const { project } = await withFindings();
    project.goesQuiet = true;
    await userEvent.keyboard('{Control>}i{/Control}');
    await until(() => notice().textContent.includes('has gone quiet'));
    expect(notice().getAttribute('kind')).toBe('warning');
    await userEvent.click(find('app-button[slot=actions]', notice()));
    await until(() => project.dismissed.size === 0);
  });
});

describe('The list of all findings', () => {
  it('puts the riskiest segments first when asked', async () => {
    await openReview();
    await userEvent.click(tab('findings'));
    await until(() => findAll('finding-list .item').length === 7);
    const numbers = () => findAll('finding-list .number').map(({ textContent }) => Number(textContent));
    const before = numbers();
    expect(before).toEqual([...before].sort((a, b) => a - b));
    await userEvent.selectOptions(find('finding-list .arrangement select'), 'risk');
    await until(() => numbers().join() !== before.join());
    expect(numbers()).toHaveLength(7);
  });

  it('counts, filters and goes there', async () => {
    const { app } = await openReview();
    await userEvent.click(tab('findings'));
    await until(() => findAll('finding-list .item').length === 7);
    await userEvent.selectOptions(find('finding-list .severity select'), 'critical');
    await until(() => findAll('finding-list .item').length === 2);
    await userEvent.click(find('finding-list .item'));
    await until(() => app.review.focused?.check === 'number-mismatch');
    expect(app.review.active).toBe(5);
  });

  it('lists what was dismissed and takes it back', async () => {
    const { app, project } = await openReview();
    const [first] = project.findings(false);
    await app.project.change('finding:dismiss', { key: first?.key ?? '', reason: null, extent: 'one' });
    await userEvent.click(tab('findings'));
    await until(() => findAll('finding-list .item').length === 6);
    await userEvent.click(findAll('finding-list app-switch [role=radio]')[1] as HTMLElement);
    await until(() => findAll('finding-list .item').length === 1);
    await userEvent.click(find('finding-list .item .act'));
    await until(() => project.dismissed.size === 0);
    await until(() => find('finding-list app-empty').textContent.includes('kept here'));
  });
});

describe('The history of the active segment', () => {
  it('shows its versions down to the machine translation and restores one', async () => {
    const { app, project } = await openReview();
    await app.review.goTo(6);
    await app.project.change('segment:set-text', { id: 's7', text: 'The administration quit the treaty.' });
    await userEvent.keyboard('{Control>}{Shift>}h{/Shift}{/Control}');
    await until(() => findAll('segment-history li').length === 3);
    expect(findAll('segment-history .what').map(({ textContent }) => textContent)).toEqual([
      'Text',
      'Text',
      'Machine translation',
    ]);
    await userEvent.click(find('app-button', findAll('segment-history li')[1]));
    await until(() => project.segments[6]?.target.includes('left the treaty') === true);
    await userEvent.click(find('li[data-revision=machine] app-button'));
    await until(() => project.segments[6]?.target === project.segments[6]?.machine);
  });

  it('takes a note, with Ctrl+Enter too', async () => {
    const { project } = await openReview();
    await userEvent.click(tab('notes'));
    await until(() => findAll('segment-notes textarea').length === 1);
    await userEvent.click(find('segment-notes textarea'));
    await userEvent.keyboard('Ask the author.{Control>}{Enter}{/Control}');
    await until(() => project.segments[0]?.notes.length === 1);
    expect(project.segments[0]?.state).toBe('untouched');
    await until(() => find('segment-notes li .words').textContent === 'Ask the author.');
    await userEvent.click(tab('history'));
    await until(() => find('segment-history li .body').textContent === 'Ask the author.');
    await userEvent.click(tab('segment'));
    await until(() => find('review-panel .notes').textContent.includes('Ask the author.'));
    expect(rowOf(1).active).toBe(true);
  });
});
