import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { clear, focused, inaccessible, settled } from '../../notation/render-page';
import { find, findAll, openReview, rowOf, until } from '../../notation/review-page';

afterEach(clear);

const isTyping = () => find('.cm-content').contains(focused());

/** Makes a segment the active one, with the caret in its English. */
async function goTo(number: number) {
  await userEvent.click(find('.target', rowOf(number)));
  await until(() => rowOf(number).ariaSelected === 'true' && isTyping());
}

describe('A sentence without English', () => {
  it('invites to give it one in place, and says where that will stand', async () => {
    const { project } = await openReview();
    expect(find('.gap', rowOf(8)).textContent.trim()).toBe('No English here: type it');
    await goTo(8);
    expect(find('.hint', rowOf(8)).textContent).toContain('behind the sentence before');
    await userEvent.keyboard('Every recording is kept.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await until(() => project.segments[7]?.state === 'confirmed');
    expect(project.segments[7]?.target).toBe('Every recording is kept.');
    expect(findAll('.gap', rowOf(8))).toEqual([]);
  });

  it('is no invitation in a project that can only be read', async () => {
    await openReview((workbench) => {
      const make = workbench.nextProject;
      workbench.nextProject = () => Object.assign(make(), { readOnly: true });
    });
    expect(find('.missing', rowOf(8)).textContent).toBe('No English here');
  });
});

describe('The menu of pairing and paragraphs', () => {
  const choose = async (number: number, words: string) => {
    await userEvent.click(find('.foot app-menu app-button', rowOf(number)));
    await until(() => findAll('[role=menuitem]', rowOf(number)).length === 6);
    const item = findAll('[role=menuitem]', rowOf(number)).find(({ textContent }) =>
      textContent.trim().startsWith(words),
    );
    if (!item) throw new Error(`No entry ${words}`);
    await userEvent.click(item);
    await settled();
  };

  it('joins a paragraph with the one above and begins one, which the rows show', async () => {
    const { project } = await openReview();
    await goTo(4);
    await choose(4, 'Join with the paragraph above');
    await until(() => findAll('.break', rowOf(4)).length === 1);
    expect(find('.break', rowOf(4)).textContent.trim()).toBe('You joined this with the paragraph above');
    expect(find('.row', rowOf(4)).classList).not.toContain('begins');
    expect(await inaccessible()).toEqual([]);
    await userEvent.keyboard('{Control>}{Shift>}p{/Shift}{/Control}');
    await until(() => project.segments[3]?.breakBefore === 'paragraph');
    await until(() => find('.row', rowOf(4)).classList.contains('begins'));
  });

  it('splits at the caret, between words as well', async () => {
    const { project } = await openReview();
    const count = project.segments.length;
    await goTo(3);
    await userEvent.keyboard('{Home}' + '{ArrowRight}'.repeat('The station '.length));
    await choose(3, 'Split the segment');
    await until(() => project.segments.length === count + 1);
    expect(project.segments.slice(2, 4).map(({ target }) => target)).toEqual([
      'The station',
      'on the island was built in 1987.',
    ]);
  });

  it('says so where nothing is to be split', async () => {
    await openReview();
    await goTo(3);
    await userEvent.keyboard('{Home}');
    await choose(3, 'Split the segment');
    await until(() => findAll('notice-stack app-notice').length === 1);
    expect(find('notice-stack app-notice').textContent).toContain('nothing to split');
  });
});
