import { html } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { clippedWords } from '../notation/clipped-words';
import { EXAMPLE_DIFF } from '../notation/example-diff';
import { useLongWords, useUsualWords } from '../notation/long-words';
import { clear, show } from '../notation/render-page';
import { find, findAll, openReview, until } from '../notation/review-page';

afterEach(async () => {
  useUsualWords();
  clear();
  await page.viewport(1280, 800);
});

/** A window of 1280 × 800 at 200 %, with words 40 % longer than the English ones. */
async function narrow(): Promise<void> {
  useLongWords();
  const { app } = await openReview((workbench) => {
    workbench.incomingDiff = EXAMPLE_DIFF;
  });
  await page.viewport(640, 400);
  document.querySelector<HTMLElement>('.place')?.style.setProperty('block-size', '400px');
  await until(() => find('screen-switch app-menu').offsetWidth > 0);
  await app.review.goTo(2);
}

it('What is cut off is found, what scrolls or ends in an ellipsis is not', async () => {
  const box = (styles: string) =>
    html`<p style="inline-size: 4rem; white-space: nowrap; ${styles}">Long words: ${styles}</p>`;
  await show(
    html`<div>
      ${box('overflow: hidden')}${box('overflow: auto')}${box('overflow: hidden; text-overflow: ellipsis')}
    </div>`,
  );
  expect(clippedWords()).toHaveLength(2);
  await show(html`<p style="position: absolute; inset-inline-start: -3rem">Half outside</p>`);
  expect(clippedWords()).toEqual(['Half outside (p, by body)']);
});

describe('Nothing is cut off at 200 % with words 40 % longer', () => {
  const screens = [
    ['the review screen', '1', 'review-screen'],
    ['the corrections', '2', 'corrections-screen'],
    ['the history', '3', 'history-screen'],
    ['the pairs', '4', 'alignment-screen'],
    ['the terms', '5', 'terms-screen'],
    ['the report', '6', 'report-screen'],
  ] as const;
  it.each(screens)('on %s', async (_, key, name) => {
    await narrow();
    await userEvent.keyboard(`{Control>}${key}{/Control}`);
    await until(() => findAll(name).length === 1);
    expect(clippedWords()).toEqual([]);
  });

  it('on who wrote what in the history', async () => {
    await narrow();
    await userEvent.keyboard('{Control>}3{/Control}');
    await until(() => findAll('history-screen app-switch [role=radio]').length === 3);
    findAll('history-screen app-switch [role=radio]')[2]?.click();
    await until(() => findAll('blame-view .row:not([aria-busy])').length > 0);
    expect(clippedWords()).toEqual([]);
  });

  const dialogs = [
    ['settings', '{Control>},{/Control}'],
    ['shortcuts', '{F1}'],
    ['export', '{Control>}e{/Control}'],
    ['command palette', '{Control>}k{/Control}'],
    ['way to a segment', '{Control>}g{/Control}'],
    ['diff that somebody sent', '{Control>}{Shift>}o{/Shift}{/Control}'],
  ] as const;
  it.each(dialogs)('in the dialog of the %s', async (_, keys) => {
    await narrow();
    await userEvent.keyboard(keys);
    await until(
      () => findAll('dialog[open]').length === 1 && findAll('incoming-diff-dialog app-progress').length === 0,
    );
    expect(clippedWords()).toEqual([]);
  });
});
