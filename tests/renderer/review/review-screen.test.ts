import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fault } from '../../../src/core/fault';
import { MemoryProject } from '../../notation/memory-project';
import { clear, focused, settled } from '../../notation/render-page';
import { editorText, find, findAll, markedWords, openReview, rowOf, until } from '../../notation/review-page';

afterEach(clear);

const press = (keys: string) => userEvent.keyboard(keys).then(settled);

describe('The review screen', () => {
  it('shows Russian and English side by side, with the marks of the findings in both', async () => {
    await openReview();
    const row = rowOf(4);
    expect(find('.source', row).lang).toBe('ru');
    expect(find('.target', row).lang).toBe('en');
    expect(markedWords(find('.source', row))).toEqual(['Она строилась', 'ее записи']);
    expect(markedWords(find('.target', row))).toEqual(['She was built', 'her recordings']);
    expect(find('mark', row).className).toContain('major');
    expect(find('.flags', row).textContent).toContain('2 findings');
    expect(find('.state', rowOf(5)).getAttribute('label')).toBe('Confirmed');
  });

  it('marks what the checks say of a text while it is typed, before it is saved', async () => {
    const { workbench } = await openReview();
    await userEvent.click(find('.target', rowOf(4)));
    await until(() => find('.cm-content').contains(focused()));
    expect(markedWords(find('.cm-content'))).toEqual(['She was built', 'her recordings']);
    const asked = () => workbench.asked.filter(({ name }) => name === 'segment:look').length;
    await userEvent.keyboard('{Control>}{Home}{/Control}{Delete}');
    await until(() => asked() === 1 && markedWords(find('.cm-content')).length === 1);
    expect(markedWords(find('.cm-content'))).toEqual(['her recordings']);
    await userEvent.keyboard('S');
    await until(() => markedWords(find('.cm-content')).length === 2);
    expect(workbench.callNames).not.toContain('segment:set-text');
  });

  it('tells how long somebody was at work at a segment with its change, only where that is wanted', async () => {
    const { app, workbench } = await openReview();
    const confirm = async (number: number) => {
      await userEvent.click(find('.target', rowOf(number)));
      await until(() => find('.cm-content').contains(focused()));
      await press('{Control>}{Enter}{/Control}');
      await until(() => workbench.asked.at(-1)?.name !== 'segment:look');
    };
    await confirm(1);
    expect(workbench.callNames).not.toContain('segment:spend');
    await app.settings.change({ recordTime: true });
    await confirm(2);
    const names = workbench.callNames.filter((name) => name === 'segment:spend' || name === 'segment:set-state');
    expect(names.slice(0, 2)).toEqual(['segment:set-state', 'segment:spend']);
    expect(names.at(-1)).toBe('segment:set-state');
    expect(workbench.spent.get('s2')).toBeGreaterThan(0);
  });

  it('marks a pair that may not belong together, and no other', async () => {
    await openReview();
    expect(find('.weak-link', rowOf(3)).getAttribute('label')).toContain('Weak pairing (42% sure)');
    expect(findAll('.weak-link', rowOf(4))).toEqual([]);
  });

  it('goes to doubtful pairs by key, and repairs the pairing around the active segment', async () => {
    const { app, workbench } = await openReview();
    const count = app.review.count;
    await press('{F9}');
    await until(() => app.review.active === 2);
    await press('{F9}');
    await until(() => app.notices.shown.some(({ text }) => JSON.stringify(text).includes('noWeakPairs')));
    await press('{Control>}j{/Control}');
    await until(() => app.review.count === count - 1);
    expect(workbench.asked.find(({ name }) => name === 'alignment:repair')?.request).toMatchObject({ kind: 'merge' });
    await press('{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}');
    await until(() => workbench.asked.filter(({ name }) => name === 'alignment:repair').length === 2);
    expect(workbench.asked.filter(({ name }) => name === 'alignment:repair').at(-1)?.request).toMatchObject({
      ...{ kind: 'move', side: 'target', direction: 'down' },
    });
    // What cannot be done is said, and nothing is unsaved.
    await until(() => app.notices.shown.some(({ kind }) => kind === 'danger' || kind === 'warning'));
    expect(app.project.saved).toBe('saved');
    await press('{Control>}z{/Control}');
    await until(() => app.review.count === count);
  });

  it('goes from finding to finding across the document, and selects the words', async () => {
    const { app } = await openReview();
    await press('{F8}');
    await until(() => app.review.focused !== null && editorText().startsWith('She'));
    expect(app.review.active).toBe(3);
    expect(find('nav span').textContent).toBe('1 of 7');
    await until(() => find('.cm-content').contains(focused()));
    await userEvent.keyboard('It was built');
    await until(() => editorText().startsWith('It was built to observe'));
    await press('{F8}{F8}');
    await until(() => app.review.active === 5);
    expect(app.review.focused?.check).toBe('number-mismatch');
    await press('{Shift>}{F8}{/Shift}');
    await until(() => app.review.active === 3);
  });

  it('lights up the words on the other side and the evidence in another segment', async () => {
    await openReview();
    await press('{F8}');
    await until(() => findAll('mark.evidence').length > 0);
    expect(find('mark.evidence', rowOf(3)).textContent).toBe('Станция');
    expect(find('mark.lit', rowOf(4)).textContent).toBe('Она строилась');
    await userEvent.hover(find('mark', rowOf(6)));
    await until(() => findAll('mark.lit', rowOf(6)).length === 2);
    expect(findAll('mark.evidence')).toEqual([]);
  });

  it('saves what was typed when the segment is left', async () => {
    const { project } = await openReview();
    await userEvent.click(find('.target', rowOf(3)));
    await until(() => find('.cm-content').contains(focused()));
    await press('{Control>}{End}{/Control}');
    await userEvent.keyboard(' Really.');
    await press('{Alt>}{ArrowDown}{/Alt}');
    await until(() => project.segments[2]?.target.endsWith('1987. Really.') === true);
    expect(project.segments[2]?.state).toBe('edited');
  });

  it('saves after a pause in typing, and moves the marks along meanwhile', async () => {
    const { project } = await openReview();
    await press('{F8}');
    await until(() => find('.cm-content').contains(focused()));
    await press('{Control>}{Home}{/Control}');
    await userEvent.keyboard('Yes: ');
    expect(markedWords(find('.cm-content'))).toEqual(['She was built', 'her recordings']);
    expect(project.segments[3]?.target.startsWith('She')).toBe(true);
    await until(() => project.segments[3]?.target.startsWith('Yes: She') === true);
    expect(markedWords(find('.cm-content'))).toEqual(['She was built', 'her recordings']);
  });

  it('keeps a text that could not be saved, and says why', async () => {
    const { app, project, workbench } = await openReview();
    workbench.failNext('segment:set-text', fault('disk-full', { path: 'interview.sverka' }));
    await userEvent.click(find('.target', rowOf(3)));
    await until(() => find('.cm-content').contains(focused()));
    await press('{Control>}{End}{/Control}');
    await userEvent.keyboard('!');
    await press('{Alt>}{ArrowDown}{/Alt}');
    await until(() => findAll('.fault', rowOf(3)).length === 1);
    expect(find('.fault', rowOf(3)).textContent).toContain('no room left');
    expect(find('.target .text', rowOf(3)).textContent).toBe('The station on the island was built in 1987.!');
    expect(project.segments[2]?.state).toBe('untouched');
    await app.review.drafts.saveAll();
    await settled();
    expect(project.segments[2]?.target).toBe('The station on the island was built in 1987.!');
    expect(findAll('.fault', rowOf(3))).toEqual([]);
  });

  it('undoes in the editor first, then in the project', async () => {
    const { app, project } = await openReview();
    await app.project.change('segment:set-state', { id: 's1', state: 'confirmed' });
    await userEvent.click(find('.target', rowOf(3)));
    await until(() => find('.cm-content').contains(focused()));
    await userEvent.keyboard('xy');
    await press('{Control>}z{/Control}');
    expect(editorText()).toBe('The station on the island was built in 1987.');
    expect(project.segments[0]?.state).toBe('confirmed');
    await press('{Control>}z{/Control}');
    await until(() => project.segments[0]?.state === 'untouched');
  });

  it('confirms and goes on, past what is excluded', async () => {
    const { app, project } = await openReview();
    await press('{Control>}{Enter}{/Control}');
    await until(() => app.review.active === 2);
    expect(project.segments[0]?.state).toBe('confirmed');
    await press('{Control>}{Shift>}{Enter}{/Shift}{/Control}');
    await until(() => app.review.active === 3);
    expect(app.review.focused?.data['pronoun']).toBe('She');
  });

  it('applies the best suggestion and turns to the next finding of the segment', async () => {
    const { app, project } = await openReview();
    await press('{F8}');
    await until(() => app.review.focused !== null);
    await press('{Alt>}{Enter}{/Alt}');
    await until(() => project.segments[3]?.target.startsWith('It was built') === true);
    expect(app.review.focused?.data['pronoun']).toBe('her');
    await until(() => editorText().startsWith('It was built'));
    const comparison = find('.comparison word-diff', rowOf(4));
    expect(find('del', comparison).textContent).toBe('She');
    expect(find('ins', comparison).textContent).toBe('It');
  });

  it('takes the machine translation back, and the Russian over, as steps that can be undone', async () => {
    const { project } = await openReview();
    await userEvent.click(find('.target', rowOf(7)));
    await until(() => find('.cm-content').contains(focused()));
    await press('{Alt>}{Delete}{/Alt}');
    await until(() => project.segments[6]?.target.includes('withdrew from') === true);
    expect(project.segments[6]?.state).toBe('untouched');
    await press('{Control>}z{/Control}');
    expect(editorText()).toContain('left the treaty');
    await press('{Control>}{Insert}{/Control}');
    await until(() => project.segments[6]?.target.startsWith('Администрация') === true);
  });

  it('lets a missing translation be typed in', async () => {
    const { project } = await openReview();
    expect(find('.gap', rowOf(8)).textContent.trim()).toBe('No English here: type it');
    await userEvent.click(find('.gap', rowOf(8)));
    await until(() => find('.cm-content').contains(focused()));
    await userEvent.keyboard('No new date has been named.');
    await press('{Control>}{Enter}{/Control}');
    await until(() => project.segments[7]?.state === 'confirmed');
    expect(project.segments[7]?.target).toBe('No new date has been named.');
  });

  it('excludes a segment and takes it in again', async () => {
    const { project } = await openReview();
    await press('{ArrowDown}{ArrowDown}');
    await userEvent.click(find('.foot app-button[icon=exclude]', rowOf(3)));
    await until(() => project.segments[2]?.state === 'excluded');
    await userEvent.click(find('.foot app-button[icon=undo]', rowOf(3)));
    await until(() => project.segments[2]?.state === 'untouched');
  });

  it('is walked with arrows as one tab stop: Enter goes into the text, Escape out of it', async () => {
    const { app } = await openReview();
    rowOf(1).focus();
    await press('{ArrowDown}');
    expect(app.review.active).toBe(1);
    await until(() => focused() === rowOf(2));
    expect(findAll('segment-row[tabindex="0"]')).toEqual([rowOf(2)]);
    expect(rowOf(2).getAttribute('aria-selected')).toBe('true');
    await press('{Enter}');
    await until(() => find('.cm-content').contains(focused()));
    await press('{Escape}');
    expect(focused()).toBe(rowOf(2));
    await press('{End}');
    await until(() => focused() === rowOf(9));
  });

  it('goes to the segment whose number is given, and says when there is none', async () => {
    const { app } = await openReview();
    await press('{Control>}g{/Control}');
    await userEvent.keyboard('12{Enter}');
    await settled();
    expect(find('go-to-dialog .fault').textContent).toBe('Give a number from 1 to 9.');
    await userEvent.keyboard('{Control>}a{/Control}6{Enter}');
    await until(() => app.review.active === 5);
    await until(() => find('.cm-content').contains(focused()));
  });

  it('offers nothing to change in a project that can only be read', async () => {
    const { project, workbench } = await openReview((workbench) => {
      workbench.nextProject = () => Object.assign(new MemoryProject(), { readOnly: true });
    });
    await press('{F8}');
    await settled();
    expect(findAll('segment-editor')).toEqual([]);
    expect([
      ...findAll('finding-card .suggestions'),
      ...findAll('segment-row .foot'),
      ...findAll('finding-card footer'),
    ]).toEqual([]);
    await press('{Control>}{Enter}{/Control}{Alt>}{Enter}{/Alt}');
    expect(project.revision).toBe(1);
    expect(workbench.callNames).not.toContain('segment:set-state');
  });

  it('saves what is typed before the window or the project closes', async () => {
    const { app, project, workbench } = await openReview();
    await userEvent.click(find('.target', rowOf(3)));
    await until(() => find('.cm-content').contains(focused()));
    await userEvent.keyboard('A');
    workbench.emit('app:closing', {});
    await until(() => workbench.callNames.includes('app:ready-to-close'));
    expect(project.segments[2]?.target).toContain('A');
    await userEvent.keyboard('B');
    await app.project.close();
    expect(project.segments[2]?.target).toContain('AB');
  });
});
