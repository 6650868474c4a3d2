import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fault } from '../../../src/core/fault';
import { clear } from '../../notation/render-page';
import { find, findAll, openReview, until } from '../../notation/review-page';

afterEach(clear);

describe('A project whose file is gone while it is open', () => {
  it('offers to save a copy, and what was typed is in it', async () => {
    const { app, workbench } = await openReview();
    await app.review.goTo(3, { focus: 'text' });
    const { id, target } = app.review.activeRow?.segment ?? { id: '', target: '' };
    workbench.failNext('segment:set-text', fault('project-gone', { path: 'interview.sverka' }));
    app.review.drafts.type(id, 'It was built to observe explosions.', target);
    expect(await app.review.drafts.saveAll()).toBe(false);
    await until(() => findAll('notice-stack app-notice').length === 1);
    const notice = find('notice-stack app-notice');
    expect(notice.textContent).toContain('moved or deleted');
    await userEvent.click(find('app-button[slot=actions]', notice));
    await until(() => workbench.callNames.includes('project:save-copy'));
    await until(() => workbench.project?.segments[3]?.target === 'It was built to observe explosions.');
    await until(() =>
      findAll('notice-stack app-notice').some(
        ({ textContent }) => textContent?.includes('interview-2.sverka') === true,
      ),
    );
    expect(app.review.active).toBe(3);
  });

  it('is saved under another name from the keyboard as well', async () => {
    const { workbench } = await openReview();
    await userEvent.keyboard('{Control>}{Alt>}s{/Alt}{/Control}');
    await until(() => workbench.callNames.includes('project:save-copy'));
  });
});
