import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { sverka } from '../notation/command-line';
import { expect } from './expect';
import { launchApp, type LaunchedApp } from './launch-app';
import { answerDialogs } from './work-in-window';

const folder = mkdtempSync(join(tmpdir(), 'sverka-e2e-'));
const path = join(folder, 'pasted.sverka');
let started: LaunchedApp;
let isClosed = false;

beforeAll(async () => {
  started = await launchApp({ userData: folder });
});
afterAll(async () => {
  if (!isClosed) await started.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

describe('the start of the window', () => {
  it('shows the tour when it is called, by keyboard alone', async () => {
    const { page } = started;
    await page.keyboard.press('Control+k');
    await page.keyboard.type('three steps');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Step 1 of 3')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByText('It points, you decide')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByText('Step 2 of 3')).toBeHidden();
  });

  it('makes a project of two pasted texts after a look at their pairs, and lists it with its progress', async () => {
    const { app, page } = started;
    for (const text of [
      'Станция стоит на острове. Она построена в 1987 году.',
      'The station is on the island. It was built in 1987.',
    ]) {
      await app.evaluate(({ clipboard }, words) => clipboard.writeText(words), text);
      await page.keyboard.press('Control+v');
      await expect(page.locator('.preview').filter({ hasText: text })).toBeVisible();
    }
    const pairs = page.getByRole('table', { name: 'How the sentences pair' });
    await expect(pairs.getByRole('row')).toHaveCount(3);
    await expect(pairs.getByRole('row').last()).toContainText('It was built in 1987.');

    await answerDialogs(app, { save: [path] });
    await page.getByRole('button', { name: 'Create project…' }).click();
    await expect(page.getByRole('row')).toHaveCount(2);
    await page.keyboard.press('Control+w');
    await expect(page.getByRole('button', { name: /^Станция стоит на острове/ })).toContainText('2 segments · 0%');
    expect(started.errors).toEqual([]);
    expect((await sverka(['verify', path])).code).toBe(0);
  });

  it('leaves no pasted text behind', async () => {
    await started.close();
    isClosed = true;
    expect(existsSync(join(folder, 'pasted')) ? readdirSync(join(folder, 'pasted')) : []).toEqual([]);
  });
});
