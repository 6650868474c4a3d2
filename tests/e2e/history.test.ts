import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { fixture, sverka } from '../notation/command-line';
import { expect } from './expect';
import { launchApp, type LaunchedApp } from './launch-app';
import { activateRow } from './work-in-window';

const folder = mkdtempSync(join(tmpdir(), 'sverka-e2e-'));
const path = join(folder, 'review.sverka');
let started: LaunchedApp;

beforeAll(async () => {
  const pair = ['--source', fixture('sample', 'source.ru.txt'), '--target', fixture('sample', 'target.en.txt')];
  expect((await sverka(['new', path, ...pair, '--author', 'Anna Petrova'])).code).toBe(0);
  started = await launchApp({ userData: folder, args: [path] });
});
afterAll(async () => {
  await started.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

describe('the history in the window', () => {
  it('shows what was done, names a point, compares with it and puts the document back, by key and without errors', async () => {
    const { page } = started;
    await activateRow(page, 'She left, and she did it');
    await page.keyboard.press('Alt+Enter');
    await expect(page.getByText('1 edited')).toBeVisible();
    await page.keyboard.press('Control+3');
    const changes = page.getByRole('region', { name: 'Changes, newest first' });
    await expect(changes.getByRole('insertion').first()).toHaveText('It');

    await page.keyboard.press('Control+Shift+S');
    await page.keyboard.type('Pronouns done');
    await page.keyboard.press('Enter');
    await expect(changes.getByText('Snapshot “Pronouns done”')).toBeVisible();

    await page.getByRole('radio', { name: 'Compare' }).click();
    await expect(page.getByText('1 place differs')).toBeVisible();
    await page.getByLabel('From').selectOption({ label: 'Snapshot “Pronouns done”' });
    await expect(page.getByText('No difference')).toBeVisible();

    await page.getByRole('radio', { name: 'Who wrote what' }).click();
    await page.getByLabel('Segments').selectOption({ label: 'With words of people' });
    await page
      .getByRole('grid')
      .getByRole('link', { name: /^It: Anna, / })
      .first()
      .click();
    await expect(page.locator('change-item article:focus').getByRole('insertion').first()).toHaveText('It');
    await page.getByRole('button', { name: 'Restore…' }).last().click();
    await page.getByRole('button', { name: 'Restore', exact: true }).click();
    await expect(page.getByText('0 edited')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByText('1 edited')).toBeVisible();
    expect(started.errors).toEqual([]);
  });

  it('is on the disk, point and all', async () => {
    const { out } = await sverka(['history', path, '--lang', 'en']);
    expect(out).toContain('“Pronouns done”');
    expect((await sverka(['verify', path])).code).toBe(0);
  });
});
