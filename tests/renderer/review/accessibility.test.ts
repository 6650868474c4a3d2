import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { clear, inaccessible, LOOKS } from '../../notation/render-page';
import { find, findAll, openReview, until } from '../../notation/review-page';

afterEach(clear);

for (const { theme, language, name } of LOOKS) {
  describe(`In ${name}`, () => {
    const open = () =>
      openReview((workbench) => {
        workbench.settings = { ...workbench.settings, theme, language };
      });

    it('the review screen with a finding in focus breaks no rule', async () => {
      await open();
      await userEvent.keyboard('{F8}{Alt>}{Enter}{/Alt}');
      await until(() => findAll('segment-row .comparison').length === 1);
      expect(await inaccessible()).toEqual([]);
    });

    it('the lists of findings and the history break no rule', async () => {
      await open();
      await userEvent.click(find('review-panel #tab-findings'));
      await until(() => findAll('finding-list .item').length === 7);
      expect(await inaccessible()).toEqual([]);
      await userEvent.selectOptions(find('finding-list .arrangement select'), 'check');
      await until(() => findAll('finding-list .group').length > 1);
      expect(await inaccessible()).toEqual([]);
      await userEvent.click(find('finding-list .group .act'));
      await until(() => find('dismiss-dialog').shadowRoot?.querySelector('app-dialog')?.open === true);
      expect(await inaccessible()).toEqual([]);
      await userEvent.keyboard('{Escape}');
      await userEvent.keyboard('{Control>}{Shift>}h{/Shift}{/Control}');
      await until(() => findAll('segment-history li').length === 1);
      expect(await inaccessible()).toEqual([]);
    });

    it('the corrections screen breaks no rule, marked, clean, as a diff, and with the export asked for', async () => {
      await open();
      await userEvent.keyboard('{Control>}2{/Control}');
      await until(() => findAll('correction-item').length === 2);
      expect(await inaccessible()).toEqual([]);
      await userEvent.click(findAll('corrections-screen app-switch [role=radio]').at(-1)!);
      await until(() => findAll('diff-text .added').length === 1);
      expect(await inaccessible()).toEqual([]);
      await userEvent.keyboard('{Control>}e{/Control}');
      await until(() => findAll('export-dialog li').length === 4);
      expect(await inaccessible()).toEqual([]);
    });
  });
}
