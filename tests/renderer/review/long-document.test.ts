import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { MemorySegment } from '../../notation/memory-document';
import { MemoryProject } from '../../notation/memory-project';
import { clear, focused, settled } from '../../notation/render-page';
import { editorText, find, findAll, openReview, rowOf, until } from '../../notation/review-page';

afterEach(clear);

const LENGTH = 5000;

/** A document of 5,000 segments of one to nine lines, without findings. */
function longProject(): MemoryProject {
  const segments = Array.from({ length: LENGTH }, (_, index): MemorySegment => {
    const words = 'Слова, слова, слова. '.repeat(1 + ((index * 7) % 13));
    return {
      kind: 'paragraph',
      source: `${index + 1}. ${words}`,
      machine: `${index + 1}. ${'Words upon words. '.repeat(1 + (index % 9))}`,
    };
  });
  return new MemoryProject(segments, []);
}

const open = () =>
  openReview((workbench) => {
    workbench.nextProject = longProject;
  });

describe('A document of 5,000 segments', () => {
  it('is fetched in pages around the view, and few of its rows exist', async () => {
    const { app, workbench } = await open();
    expect(findAll('segment-row').length).toBeLessThan(60);
    await app.review.goTo(3999, { focus: 'row' });
    await until(() => focused() === rowOf(4000));
    const asked = workbench.asked.filter(({ name }) => name === 'project:rows').map(({ request }) => request);
    expect(asked.length).toBeLessThan(8);
    expect(asked).toContainEqual({ from: 3950, to: 4000 });
    expect(find('.source', rowOf(4000)).textContent).toContain('4000.');
  });

  it('takes a command for the segment it was meant for, even while that is still on its way', async () => {
    const { app, project, workbench } = await open();
    workbench.latency = 60;
    void app.review.goTo(3999);
    expect(app.review.activeRow).toBeUndefined();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    void app.review.goTo(10);
    await until(() => project.summary.counts.confirmed === 1);
    expect(app.review.overview.findIndex(({ state }) => state === 'confirmed')).toBe(3999);
  });

  it('shows its very last segment whole', async () => {
    await open();
    rowOf(1).focus();
    await userEvent.keyboard('{End}');
    await until(() => focused() === rowOf(LENGTH));
    const { bottom } = rowOf(LENGTH).getBoundingClientRect();
    expect(bottom).toBeLessThanOrEqual(find('segment-list').getBoundingClientRect().bottom + 1);
  });

  it('keeps draft, caret and focus of a row that is scrolled away and back', async () => {
    await open();
    const list = find('segment-list lit-virtualizer');
    await userEvent.click(find('.target', rowOf(2)));
    await until(() => find('.cm-content').contains(focused()));
    await userEvent.keyboard('{Control>}{Home}{/Control}abc');
    list.scrollTop = 200_000;
    await until(() => findAll('segment-row[aria-rowindex="2"]').length === 0);
    expect(focused()).toBe(list);
    list.scrollTop = 0;
    await until(() => findAll('.cm-content').length === 1 && find('.cm-content').contains(focused()));
    await userEvent.keyboard('d');
    expect(editorText().startsWith('abcd2. Words')).toBe(true);
  });

  it('goes where the overview beside the scroll bar is clicked', async () => {
    const { app } = await open();
    await until(() => findAll('overview-strip svg').length === 1);
    const strip = find('overview-strip svg');
    const { height } = strip.getBoundingClientRect();
    await userEvent.click(strip, { position: { x: 8, y: height / 2 } });
    await settled();
    expect(Math.abs(app.review.active - LENGTH / 2)).toBeLessThan(20);
  });
});
