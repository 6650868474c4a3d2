import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { clear, focused } from '../../notation/render-page';
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

  it('says when not all that there are could be listed', async () => {
    const { workbench, app } = await withList();
    const real = workbench.call.bind(workbench);
    workbench.call = async (name, request) => {
      const reply = await real(name, request);
      return (
        name === 'project:findings' && reply.ok
          ? { ...reply, value: (reply.value as readonly unknown[]).slice(0, 3) }
          : reply
      ) as never;
    };
    await app.project.change('segment:add-note', { id: 's1', note: 'Something new' });
    await until(() => find('finding-list .rest').textContent.includes('first 3 of 7'));
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
