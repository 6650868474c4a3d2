import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { axeViolations } from './axe';
import { expect } from './expect';
import { launchApp, type LaunchedApp } from './launch-app';
import { activateRow, useQuickSwitch } from './work-in-window';

let started: LaunchedApp;

beforeAll(async () => {
  started = await launchApp();
});
afterAll(() => started.close());

/** The looks that every screen is tried in: colours and words do not depend on each other. Dark colours are tried by the components' tests. */
const LOOKS = [
  { theme: 'light', language: 'en', forcedColors: 'none' },
  { theme: 'dark', language: 'ru', forcedColors: 'active' },
] as const;

async function wear(page: Page, { theme, language, forcedColors }: (typeof LOOKS)[number]): Promise<void> {
  const html = page.locator('html');
  // Nothing is to be waited for: colours are at once what they will be.
  await page.emulateMedia({ forcedColors, reducedMotion: 'reduce' });
  if ((await html.getAttribute('data-theme')) !== theme) await useQuickSwitch(page, 'theme');
  if ((await html.getAttribute('lang')) !== language) await useQuickSwitch(page, 'language');
  await expect(html).toHaveAttribute('lang', language);
  await expect(html).toHaveAttribute('data-theme', theme);
}

/** What axe finds in all looks, with the look in front. */
async function inAllLooks(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const look of LOOKS) {
    await wear(page, look);
    found.push(
      ...(await axeViolations(page)).map((line) => `${look.theme} ${look.language} ${look.forcedColors} ${line}`),
    );
  }
  await wear(page, LOOKS[0]);
  return found;
}

/** What axe finds in a dialog; then closes it. */
async function inDialog(page: Page, name: string): Promise<string[]> {
  const dialog = page.getByRole('dialog', { name });
  await expect(dialog).toBeVisible();
  const found = await axeViolations(page, dialog);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  return found;
}

describe('axe has nothing against', () => {
  it('the start screen, in both themes and languages', async () => {
    await expect(started.page.getByRole('heading', { name: 'Sverka' })).toBeVisible();
    expect(await inAllLooks(started.page)).toEqual([]);
  });

  it('the form of a new review', async () => {
    await started.page.keyboard.press('Control+N');
    await expect(started.page.getByRole('heading', { name: 'New review' })).toBeVisible();
    expect(await inAllLooks(started.page)).toEqual([]);
  });

  it('the review screen with a finding, the list of findings and the history beside it', async () => {
    const { page } = started;
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await page.getByRole('button', { name: /^Look at the sample/ }).click();
    await activateRow(page, 'She left, and she did it');
    await expect(page.getByRole('complementary').getByRole('article')).toHaveCount(2);
    expect(await inAllLooks(page)).toEqual([]);
    for (const tab of [/^All findings/, 'History']) {
      await page.getByRole('tab', { name: tab }).click();
      await expect(page.getByRole('tab', { name: tab })).toHaveAttribute('aria-selected', 'true');
      expect(await axeViolations(page, page.getByRole('complementary'))).toEqual([]);
    }
    await page.getByRole('tab', { name: /^Segment/ }).click();
  });

  it('the dialogs', async () => {
    const { page } = started;
    const found: string[] = [];
    for (const [keys, name] of [
      ['Control+,', 'Settings'],
      ['F1', 'Keyboard shortcuts'],
      ['Control+G', 'Go to segment'],
      ['Control+Alt+I', 'Dismiss more than this finding'],
    ] as const) {
      await page.keyboard.press(keys);
      found.push(...(await inDialog(page, name)));
    }
    expect(found).toEqual([]);
  });

  it('the corrections, empty and as a list and a diff, and the export', async () => {
    const { page } = started;
    await page.keyboard.press('Control+2');
    await expect(page.getByText('Nothing corrected yet')).toBeVisible();
    expect(await axeViolations(page, page.getByRole('main'))).toEqual([]);
    await page.keyboard.press('Control+1');
    await activateRow(page, 'She left, and she did it');
    await page.keyboard.press('Alt+Enter');
    await expect(page.getByText('1 edited')).toBeVisible();
    expect(await axeViolations(page, page.getByRole('grid'))).toEqual([]);
    await page.keyboard.press('Control+2');
    await expect(page.getByText(/^1 correction ·/)).toBeVisible();
    expect(await inAllLooks(page)).toEqual([]);
    await page.getByText('As a diff').click();
    await expect(page.getByText('@@').first()).toBeVisible();
    expect(await axeViolations(page, page.getByRole('main'))).toEqual([]);
    await page.keyboard.press('Control+E');
    expect(await inDialog(page, 'Export the corrected English')).toEqual([]);
  });

  it.each([
    ['3', 'History'],
    ['4', 'Pairs'],
    ['5', 'Terms'],
    ['6', 'Report'],
  ])('the screen behind Ctrl+%s: %s', async (key, name) => {
    const { page } = started;
    await page.keyboard.press(`Control+${key}`);
    await expect(page.getByRole('main').getByRole('heading', { name, exact: true })).toBeVisible();
    expect(await inAllLooks(page)).toEqual([]);
    expect(started.errors).toEqual([]);
  });
});
