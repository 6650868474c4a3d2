import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { clear, focused, inaccessible, settled } from '../../notation/render-page';
import type { MemoryFault } from '../../notation/memory-document';
import { MemoryProject } from '../../notation/memory-project';
import { find, findAll, openReview, until } from '../../notation/review-page';

afterEach(clear);

const items = () => findAll('finding-list .item');
const groups = () => findAll('finding-list .group');
const headings = () =>
  groups().map((group) => `${find('.name', group).textContent} ${find('.number', group).textContent}`);
const cursor = () => find('finding-list .cursor');

/** The window with the list of all findings, in groups by check or severity if so wished. */
async function withList(arrangement?: 'check' | 'severity') {
  const page = await openReview();
  await userEvent.click(find('review-panel [role=tab]#tab-findings'));
  await until(() => items().length === 7);
  if (arrangement) {
    await userEvent.selectOptions(find('finding-list .arrangement select'), arrangement);
    await until(() => groups().length > 1);
  }
  return page;
}

/** Puts the focus into the list, where the keys work. */
async function withKeys(arrangement?: 'check' | 'severity') {
  const page = await withList(arrangement);
  find('finding-list lit-virtualizer').focus();
  await until(() => focused() === find('finding-list lit-virtualizer'));
  return page;
}

describe('The findings in groups', () => {
  it('are counted by severity, the gravest first', async () => {
    await withList('severity');
    expect(headings()[0]).toBe('Critical 2');
    const numbers = headings().map((heading) => Number(heading.split(' ').at(-1)));
    expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(7);
  });

  it('fold, and stay folded while another tab is looked at', async () => {
    await withList('check');
    const before = items().length;
    const first = groups()[0]!;
    await userEvent.click(first);
    await until(() => items().length < before);
    expect(groups()[0]?.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(find('review-panel [role=tab]#tab-segment'));
    await userEvent.click(find('review-panel [role=tab]#tab-findings'));
    await until(() => groups()[0]?.getAttribute('aria-expanded') === 'false');
  });

  it('count anew when a finding is corrected', async () => {
    const { app, project } = await withList('severity');
    const [critical] = project.findings(false).filter(({ severity }) => severity === 'critical');
    await app.project.change('finding:apply', { key: critical?.key ?? '', alternative: 0 });
    await until(() => headings()[0] === 'Critical 1');
  });

  it('are dismissed together for a reason, and taken back together', async () => {
    const { project } = await withList('severity');
    await userEvent.click(find('.act', groups()[0]));
    await until(() => find('dismiss-dialog').shadowRoot?.querySelector('app-dialog')?.open === true);
    expect(find('dismiss-dialog app-dialog').getAttribute('heading')).toBe('Dismiss 2 findings');
    await userEvent.keyboard('Quoted as they stand{Enter}');
    await until(() => project.dismissed.size === 2);
    expect([...project.dismissed.values()].map(({ reason }) => reason)).toEqual([
      'Quoted as they stand',
      'Quoted as they stand',
    ]);
    await userEvent.click(findAll('finding-list app-switch [role=radio]')[1] as HTMLElement);
    await until(() => headings().join() === 'Critical 2');
    await userEvent.click(find('finding-list .group .act'));
    await until(() => project.dismissed.size === 0);
  });

  it('of one check can take the whole check along', async () => {
    const { project } = await withList('check');
    await userEvent.click(find('.act', groups()[0]));
    await until(() => find('dismiss-dialog').shadowRoot?.querySelector('app-dialog')?.open === true);
    await userEvent.click(find('dismiss-dialog app-switch [role=radio]:last-of-type'));
    await userEvent.click(find('dismiss-dialog app-button[kind=primary]'));
    await until(() => project.dismissed.size > 0);
    expect([...project.dismissed.values()].every(({ extent }) => extent === 'check')).toBe(true);
  });
});

describe('The list of findings', () => {
  it('is filtered by words of the message, whatever their case', async () => {
    await withList();
    await userEvent.type(find('finding-list .words input'), 'HE OR she');
    await until(() => items().length < 7 && items().length > 0);
    expect(items().every((item) => find('.name', item).textContent === 'He or she for a thing')).toBe(true);
    await userEvent.type(find('finding-list .words input'), ' nowhere');
    await until(() => find('finding-list app-empty').textContent.includes('other words'));
  });
});

describe('A list that is narrowed', () => {
  const narrowings = () => findAll('finding-narrowings button').map(({ textContent }) => textContent.trim());
  const left = () => find('finding-narrowings p').textContent.trim();
  const choose = async (filter: string, value: string) => {
    await userEvent.selectOptions(find(`finding-list .${filter} select`), value);
    await settled();
  };

  it('to a kind of fault shows those findings only, says so, and counts them', async () => {
    const { app, project, workbench } = await withList();
    expect(findAll('finding-narrowings button')).toEqual([]);
    const category = 'fluency/duplication';
    const count = project.findings(false).filter((finding) => finding.category === category).length;
    await choose('category', category);
    await until(() => items().length === count);
    expect(narrowings()).toEqual(['Kind of fault: Duplication']);
    expect(left()).toBe(`${count} of 7 findings`);
    expect(items()[0]?.getAttribute('aria-setsize')).toBe(String(count));
    const checks = findAll('finding-list .check option').map(({ textContent }) => textContent.trim());
    expect(checks).toEqual(['All', `Repeated word · ${count}`]);
    expect(workbench.asked.at(-1)?.request).toEqual({ from: 0 });
    expect(workbench.asked.filter(({ name }) => name === 'project:findings').at(-1)?.request).toEqual({
      order: 'text',
      category,
      from: 0,
    });
    await userEvent.click(find('finding-narrowings button'));
    await until(() => items().length === 7);
    expect(app.review.findingsView.category).toBe('all');
    expect(findAll('finding-narrowings button')).toEqual([]);
    await until(() => focused() === find('finding-list lit-virtualizer'));
  });

  it('in several ways is widened by keys, one after the other', async () => {
    const { app } = await withList();
    await choose('severity', 'critical');
    await choose('check', findAll<HTMLOptionElement>('finding-list .check option')[1]?.value ?? '');
    await until(() => narrowings().length === 2);
    find('finding-narrowings button').focus();
    await userEvent.keyboard('{Delete}');
    await until(() => narrowings().length === 1);
    expect(app.review.findingsView.severity).toBe('all');
    expect(focused()).toBe(find('finding-narrowings button'));
    await userEvent.keyboard('{Enter}');
    await until(() => items().length === 7);
    expect(app.review.findingsView.check).toBe('all');
  });

  it('has a name for each button that says what goes', async () => {
    await withList();
    await choose('severity', 'critical');
    expect(find('finding-narrowings button').getAttribute('aria-label')).toBe(
      'Severity: Critical: show the others too',
    );
    expect(await inaccessible()).toEqual([]);
  });
});

describe('A list of more findings than come at once', () => {
  const MANY = 160;
  const PAGE = 30;
  const sizes = () => items().map((item) => Number(item.getAttribute('aria-setsize')));

  /** A document in which every segment has a repeated word and every fourth a wrong number as well. */
  async function withMany(arrangement?: 'check' | 'severity') {
    const segments = Array.from({ length: MANY }, (_each, index) => ({
      kind: 'paragraph' as const,
      source: `Станция номер ${index}.`,
      machine: `The the station number ${index} of forty.`,
    }));
    const common = { source: 'Станция', confidence: 0.9, suggestions: [] };
    const faults = segments.flatMap((_each, at): MemoryFault[] => [
      {
        ...common,
        at,
        check: 'repeated-word',
        messageId: 'word',
        data: { words: 'the' },
        category: 'fluency/duplication',
        severity: 'minor',
        target: 'The the',
      },
      ...(at % 4 > 0
        ? []
        : [
            {
              ...common,
              at,
              check: 'number-mismatch',
              messageId: 'different',
              data: { source: '14', target: `forty ${at}` },
              category: 'accuracy/mistranslation' as const,
              severity: 'critical' as const,
              target: 'forty',
            },
          ]),
    ]);
    const page = await openReview((workbench) => {
      workbench.findingsPage = PAGE;
      workbench.nextProject = () => new MemoryProject(segments, faults);
    });
    await userEvent.click(find('review-panel [role=tab]#tab-findings'));
    await until(() => items().length > 5);
    if (arrangement) {
      await userEvent.selectOptions(find('finding-list .arrangement select'), arrangement);
      await until(() => groups().length > 0);
    }
    return page;
  }

  it('fetches the others as its end comes into view, and knows from the first how many there are', async () => {
    const { workbench } = await withMany();
    expect(sizes()[0]).toBe(200);
    find('finding-list lit-virtualizer').focus();
    const isAtEnd = () => findAll('finding-list .cursor').some((line) => line.getAttribute('aria-posinset') === '200');
    for (let turn = 0; turn < 40 && !isAtEnd(); turn += 1) {
      await userEvent.keyboard('{End}');
      await settled();
    }
    expect(isAtEnd()).toBe(true);
    const pages = workbench.asked.filter(({ name }) => name === 'project:findings').map(({ request }) => request);
    expect(pages).toContainEqual({ order: 'text', from: 0 });
    expect(pages).toContainEqual({ order: 'text', from: 180 });
  });

  it('fetches after a change only what is in view, however many have come', async () => {
    const { app, project, workbench } = await withMany();
    find('finding-list lit-virtualizer').focus();
    const asked = () => workbench.asked.filter(({ name }) => name === 'project:findings').map(({ request }) => request);
    for (
      let turn = 0;
      turn < 40 && sizes().length > 0 && !asked().some((request) => (request as { from: number }).from >= 180);
      turn += 1
    ) {
      await userEvent.keyboard('{End}');
      await settled();
    }
    await userEvent.keyboard('{Home}');
    await until(() => cursor() === items()[0] && cursor().getAttribute('aria-posinset') === '1');
    workbench.asked.length = 0;
    const [first] = project.findings(false);
    await app.project.change('finding:dismiss', { key: first!.key, reason: null, extent: 'one' });
    await until(() => sizes()[0] === 199);
    await settled();
    const from = asked().map((request) => (request as { from: number }).from);
    expect(from[0]).toBe(0);
    expect(Math.max(...from)).toBeLessThan(150);
  });

  it('has the headings of all groups from the first, with all that they hold', async () => {
    await withMany('check');
    await userEvent.click(groups()[0]!);
    await until(() => headings().length === 2);
    expect(headings().map((heading) => heading.split(' ').at(-1))).toEqual(['40', '160']);
    await until(() => items().length > 5);
  });

  it('dismisses all of a group, those too that have not come', async () => {
    const { project, workbench } = await withMany('severity');
    await userEvent.click(groups()[0]!);
    await until(() => headings().join() === 'Critical 40,Minor 160');
    await userEvent.click(find('.act', groups()[1]));
    await until(() => find('dismiss-dialog').shadowRoot?.querySelector('app-dialog')?.open === true);
    expect(find('dismiss-dialog app-dialog').getAttribute('heading')).toBe('Dismiss 160 findings');
    await userEvent.keyboard('Quoted{Enter}');
    await until(() => project.dismissed.size === 160);
    expect(workbench.asked.find(({ name }) => name === 'finding:dismiss-all')?.request).toEqual({
      filter: { severity: 'minor' },
      reason: 'Quoted',
    });
    await until(() => headings().join() === 'Critical 40');
    await userEvent.click(findAll('finding-list app-switch [role=radio]')[1] as HTMLElement);
    await until(() => headings().join() === 'Minor 160');
    await userEvent.click(find('finding-list .group .act'));
    await until(() => project.dismissed.size === 0);
  });

  it('looks through all of them for words', async () => {
    await withMany();
    await userEvent.type(find('finding-list .words input'), 'forty 156');
    await until(() => items().length === 1);
    expect(items()[0]?.textContent).toContain('157');
  });
});

describe('The keys in the list of findings', () => {
  it('move, look and go to a finding', async () => {
    const { app } = await withKeys();
    await userEvent.keyboard('{Home}{ArrowDown}{ArrowDown}');
    await until(() => cursor() === items()[2]);
    const tree = find('finding-list lit-virtualizer');
    expect(tree.getAttribute('aria-activedescendant')).toBe(cursor().id);
    await userEvent.keyboard(' ');
    await until(() => app.review.focused?.key === cursor().dataset['key']);
    expect(focused()).toBe(tree);
    await userEvent.keyboard('{End}{Enter}');
    await until(() => app.review.focused?.key === items()[6]?.dataset['key']);
    await until(() => focused()?.matches('segment-row') === true);
  });

  it('fold a group, open it, and go up to its heading', async () => {
    await withKeys('severity');
    await userEvent.keyboard('{Home}{ArrowLeft}');
    await until(() => groups()[0]?.getAttribute('aria-expanded') === 'false');
    await userEvent.keyboard('{ArrowRight}');
    await until(() => groups()[0]?.getAttribute('aria-expanded') === 'true');
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    await until(() => cursor() === items()[1]);
    await userEvent.keyboard('{ArrowLeft}');
    await until(() => cursor() === groups()[0]);
  });

  it('dismiss one after the other with Delete, and take back', async () => {
    const { project } = await withKeys();
    await userEvent.keyboard('{Home}{Delete}');
    await until(() => project.dismissed.size === 1 && items().length === 6);
    expect(cursor()).toBe(items()[0]);
    expect(focused()).toBe(find('finding-list lit-virtualizer'));
    await userEvent.keyboard('{Delete}');
    await until(() => project.dismissed.size === 2);
    await userEvent.click(findAll('finding-list app-switch [role=radio]')[1] as HTMLElement);
    await until(() => items().length === 2);
    find('finding-list lit-virtualizer').focus();
    await userEvent.keyboard('{Delete}');
    await until(() => project.dismissed.size === 1);
  });
});
