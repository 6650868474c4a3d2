import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fault } from '../../../src/core/fault';
import { EXAMPLE_DIFF, STATION } from '../../notation/example-diff';
import { MemoryProject } from '../../notation/memory-project';
import type { MemoryWorkbench } from '../../notation/memory-workbench';
import { clear, focused, inaccessible } from '../../notation/render-page';
import { find, findAll, openReview, until } from '../../notation/review-page';

afterEach(clear);

async function openDiff(change: (workbench: MemoryWorkbench) => void = () => undefined) {
  const page = await openReview((workbench) => {
    workbench.incomingDiff = EXAMPLE_DIFF;
    workbench.toChoose.push({ handle: '6f1c7a52-8d1e-4a9b-9a8e-1f2d3c4b5a69', name: 'colleague.diff', bytes: 812 });
    change(workbench);
  });
  await userEvent.keyboard('{Control>}2{/Control}');
  await until(() => findAll('correction-item').length === 2);
  await userEvent.keyboard('{Control>}{Shift>}o{/Shift}{/Control}');
  await until(() => findAll('incoming-diff-dialog dialog[open]').length === 1);
  return page;
}

const ticks = () => findAll<HTMLInputElement>('incoming-diff-dialog li input');
const agree = () => find('incoming-diff-dialog app-button[kind=primary]');

describe('A diff that somebody sent', () => {
  it('shows what would go in, what conflicts and what is there already', async () => {
    await openDiff();
    await until(() => findAll('incoming-diff-dialog li').length === 5);
    expect(find('incoming-diff-dialog .counts').textContent.trim()).toBe(
      '2 changes can go in · 2 conflicts · 1 is there already',
    );
    expect(find('incoming-diff-dialog .file').textContent).toContain('By Boris');
    expect(find('incoming-diff-dialog .file').textContent).toContain('The diff is of 2 files; en.txt was taken.');
    const [changed, excluded, both, nowhere, already] = findAll('incoming-diff-dialog li');
    expect(find('ins', changed).textContent).toBe('dates from');
    expect(findAll('.below', changed).map(({ textContent }) => textContent)).toEqual([
      'Reason: style',
      'Changed on both sides; the changes were joined, word by word.',
    ]);
    expect(excluded?.textContent).toContain('Excluded from the text:');
    expect(findAll('ins', both).map(({ textContent }) => textContent)).toEqual(['left', 'quit', 'it']);
    expect(nowhere?.textContent).toContain('these lines are not in the English text');
    expect(find('del', already).textContent).toBe('Озвучить текст');
    expect(ticks().map(({ checked }) => checked)).toEqual([true, true, false]);
    expect(await inaccessible()).toEqual([]);
  });

  it('goes in as it was ticked, as one step that the notice takes back', async () => {
    const { project, workbench, app } = await openDiff();
    await until(() => ticks().length === 3);
    await userEvent.click(ticks()[1]!);
    await userEvent.click(ticks()[2]!);
    expect(agree().textContent.trim()).toBe('Apply 2 changes');
    await userEvent.click(agree());
    await until(() => project.segments[2]?.target.includes('dates from') ?? false);
    expect(workbench.asked.find(({ name }) => name === 'corrections:apply-diff')?.request).toMatchObject({
      fingerprint: EXAMPLE_DIFF.fingerprint,
      leave: ['s9'],
      prefer: ['s7'],
      notes: false,
    });
    expect([project.segments[6]?.target, project.segments[8]?.state]).toEqual([
      EXAMPLE_DIFF.conflicts[0]?.after,
      'untouched',
    ]);
    await until(() => findAll('correction-item').length === 3);
    expect(app.route.current).toBe('corrections');
    expect(focused()?.getAttribute('role')).toBe('grid');
    expect(find('notice-stack app-notice').textContent).toContain('2 changes of colleague.diff went in.');
    await userEvent.click(find('notice-stack app-button[slot=actions]'));
    await until(() => findAll('correction-item').length === 2);
    expect(project.segments[2]?.target).toBe(STATION);
  });

  it('can go in whole, not at all, or only as notes', async () => {
    const { workbench } = await openDiff();
    await until(() => ticks().length === 3);
    const all = find<HTMLInputElement>('incoming-diff-dialog h3 input');
    await userEvent.click(all);
    await until(
      () => agree().hasAttribute('disabled') || agree().shadowRoot?.querySelector('button')?.disabled === true,
    );
    expect(ticks().map(({ checked }) => checked)).toEqual([false, false, false]);
    await userEvent.click(find('incoming-diff-dialog .notes input'));
    await until(() => agree().textContent.trim() === 'Keep the notes');
    await userEvent.click(agree());
    await until(() => workbench.callNames.includes('corrections:apply-diff'));
    expect(workbench.asked.find(({ name }) => name === 'corrections:apply-diff')?.request).toMatchObject({
      leave: ['s3', 's9'],
      notes: true,
    });
  });

  it('says in one sentence why it cannot be applied', async () => {
    await openDiff((workbench) => {
      workbench.incomingDiff = fault('diff-invalid', { path: 'colleague.diff', line: 3 });
    });
    await until(() => findAll('incoming-diff-dialog [role=alert]').length === 1);
    expect(find('incoming-diff-dialog [role=alert]').textContent).toContain('colleague.diff, line 3');
    expect(findAll('incoming-diff-dialog app-button[slot=actions]').length).toBe(1);
    expect(await inaccessible()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await until(() => findAll('incoming-diff-dialog dialog[open]').length === 0);
    expect(focused()?.getAttribute('role')).toBe('grid');
  });

  it('says when all of it is there already', async () => {
    await openDiff((workbench) => {
      const counts = { changes: 0, conflicts: 0, already: 1 };
      workbench.incomingDiff = { ...EXAMPLE_DIFF, changes: [], conflicts: [], counts };
    });
    await until(() => find('incoming-diff-dialog .counts').textContent.includes('nothing is left to do'));
    expect(findAll('incoming-diff-dialog app-button[kind=primary]').length).toBe(0);
  });

  it('is taken when it is dropped on the window with a review open', async () => {
    const { workbench } = await openReview((made) => (made.incomingDiff = EXAMPLE_DIFF));
    workbench.emit('files:dropped', { files: [{ handle: 'h', name: 'colleague.patch', bytes: 812 }] });
    await until(() => findAll('incoming-diff-dialog dialog[open]').length === 1);
  });

  it('is not taken for a text when it is dropped where no review is open', async () => {
    const { app, workbench } = await openReview();
    await app.project.close();
    workbench.emit('files:dropped', { files: [{ handle: 'h', name: 'colleague.diff', bytes: 812 }] });
    await until(() => findAll('notice-stack app-notice').length === 1);
    expect(find('notice-stack app-notice').textContent).toContain('Open the review that it was made for');
    expect(app.route.current).toBe('start');
  });

  it('is not asked for where nothing can be changed', async () => {
    const { workbench } = await openReview((made) => {
      made.nextProject = () => Object.assign(new MemoryProject(), { readOnly: true });
    });
    await userEvent.keyboard('{Control>}2{/Control}');
    await until(() => findAll('correction-item').length === 2);
    const button = find('corrections-screen app-button[command=apply-diff]').shadowRoot?.querySelector('button');
    expect([button?.disabled, button?.title]).toEqual([
      true,
      expect.stringContaining('This project can be read, not changed.'),
    ]);
    await userEvent.keyboard('{Control>}{Shift>}o{/Shift}{/Control}');
    expect(workbench.callNames).not.toContain('files:choose');
  });
});
