import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { MEMORY_FAULTS, MEMORY_SEGMENTS, type MemoryFault } from '../../notation/memory-document';
import { MemoryProject } from '../../notation/memory-project';
import { clear, settled } from '../../notation/render-page';
import { find, findAll, openReview, until } from '../../notation/review-page';

afterEach(clear);

const press = (keys: string) => userEvent.keyboard(keys).then(settled);
const REPEATED = MEMORY_FAULTS.find(({ check }) => check === 'repeated-word')!;

/** Three segments that say a word twice, in all of which the same is found. */
function repeating(): MemoryProject {
  const machine = 'The direct direct contact helped.';
  const segments = Array.from({ length: 3 }, () => ({ ...MEMORY_SEGMENTS[5]!, machine }));
  const faults = segments.map((_, at): MemoryFault => ({ ...REPEATED, at }));
  return new MemoryProject(segments, faults);
}

const openRepeating = async () => {
  const opened = await openReview((workbench) => {
    workbench.nextProject = repeating;
  });
  await press('{F8}');
  await until(() => findAll('finding-card app-button[command="fix-everywhere"]').length === 1);
  return opened;
};
const dialog = () => find<HTMLDialogElement>('fix-everywhere-dialog app-dialog dialog');
const targets = (project: MemoryProject) => project.segments.map(({ target }) => target);

describe('A fix that is taken everywhere', () => {
  it('says in how many places, shows each, changes those that stay ticked, and is undone at once', async () => {
    const { project, app } = await openRepeating();
    expect(find('finding-card app-button[command="fix-everywhere"]').textContent?.trim()).toBe('Fix in all 3 places…');
    await press('{Control>}{Alt>}{Enter}{/Alt}{/Control}');
    await until(() => dialog().open);
    const changes = findAll('fix-everywhere-dialog word-diff');
    expect(changes.map((change) => change.lang)).toEqual(['en', 'en', 'en']);
    await press('{Tab}{Tab} ');
    expect(find('fix-everywhere-dialog app-button[kind="primary"]').textContent?.trim()).toBe('Fix 2 places');
    find('fix-everywhere-dialog app-button[kind="primary"]').click();
    await until(() => targets(project).filter((text) => text.includes('direct direct')).length === 1);
    expect(dialog().open).toBe(false);
    await until(() => app.notices.shown.some(({ text }) => JSON.stringify(text).includes('fixedEverywhere')));
    await press('{Escape}{Control>}z{/Control}');
    await until(() => targets(project).filter((text) => text.includes('direct direct')).length === 3);
  });

  it('is not offered for a finding that stands alone', async () => {
    await openReview();
    await press('{F8}');
    await until(() => findAll('finding-card').length > 0);
    expect(findAll('finding-card app-button[command="fix-everywhere"]')).toEqual([]);
  });
});
