import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { sverka } from '../notation/command-line';
import { axeViolations } from './axe';
import { expect } from './expect';
import { launchApp, type LaunchedApp } from './launch-app';
import { activateRow, answerDialogs, rowWith } from './work-in-window';

const folder = mkdtempSync(join(tmpdir(), 'sverka-e2e-'));
const at = (name: string) => join(folder, name);
const path = at('review.sverka');
let started: LaunchedApp;

beforeAll(async () => {
  writeFileSync(
    at('ru.txt'),
    'Станция стоит на острове. Она построена в 1987 году.\n\nЗимой туда ходит ледокол.\n\nВсе молчали.\n',
  );
  writeFileSync(
    at('en.txt'),
    'The station stands on the island. She was built in 1987.\n\nIn winter a icebreaker goes there.\n\nAll was silent.\n',
  );
  const texts = ['--source', at('ru.txt'), '--target', at('en.txt'), '--author', 'Anna'];
  expect((await sverka(['new', path, ...texts])).code).toBe(0);
  // A colleague who began with the same texts has corrected two sentences, one of them as Anna will.
  expect((await sverka(['new', at('colleague.sverka'), ...texts.slice(0, 4), '--author', 'Boris'])).code).toBe(0);
  const correct = (id: string, text: string) =>
    sverka(['set', at('colleague.sverka'), id, '--text', text, '--author', 'Boris']);
  expect((await correct('s3', 'In winter an icebreaker goes there.')).code).toBe(0);
  expect((await correct('s4', 'Everyone was silent.')).code).toBe(0);
  expect((await sverka(['diff', at('colleague.sverka'), '-o', at('colleague.diff')])).code).toBe(0);
  started = await launchApp({ userData: folder, args: [path] });
});
afterAll(async () => {
  await started.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

describe('the corrections in the window', () => {
  it('are accepted and taken back one by one, by key, and the next has the focus', async () => {
    const { page } = started;
    for (const words of ['She was built', 'a icebreaker']) {
      await activateRow(page, words);
      await page.keyboard.press('Alt+Enter');
      await expect(rowWith(page, words)).toHaveCount(0);
    }
    await page.keyboard.press('Control+2');
    await expect(page.getByText('2 corrections · 0 confirmed')).toBeVisible();
    const list = page.getByRole('grid', { name: 'Corrections' });
    await expect(list).toBeFocused();
    await expect(list.getByText(/^Settled: .*“She”/)).toBeVisible();
    await page.keyboard.press('a');
    await expect(page.getByText('2 corrections · 1 confirmed')).toBeVisible();
    await expect(list.getByRole('row', { selected: true })).toContainText('ледокол');
    await page.keyboard.press('Delete');
    await expect(page.getByText('1 correction · 1 confirmed')).toBeVisible();
    await expect(page.getByText('Segment 3 is the machine translation again.')).toBeVisible();
    await expect(list).toBeFocused();
    expect(await axeViolations(page, page.getByRole('main'))).toEqual([]);
  });

  it('take a colleague’s diff in, after a look at it, as one step', async () => {
    const { app, page } = started;
    await answerDialogs(app, { open: [at('colleague.diff')] });
    await page.getByRole('button', { name: 'Apply a diff…' }).click();
    await expect(page.getByRole('dialog', { name: 'Apply a diff' })).toBeVisible();
    // What it says lies in its slots.
    const dialog = page.locator('incoming-diff-dialog');
    await expect(dialog.getByText('2 changes can go in')).toBeVisible();
    expect(await axeViolations(page, page.getByRole('dialog'))).toEqual([]);
    await dialog.getByRole('checkbox', { name: 'Take the change of segment 4' }).uncheck();
    await dialog.getByRole('button', { name: 'Apply 1 change' }).click();
    await expect(page.getByText('2 corrections · 1 confirmed')).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: 'ледокол' })).toContainText('Boris');
    await page.keyboard.press('Control+z');
    await expect(page.getByText('1 correction · 1 confirmed')).toBeVisible();
    await page.keyboard.press('Control+y');
    await expect(page.getByText('2 corrections · 1 confirmed')).toBeVisible();
  });

  it('say in one sentence what is wrong with a file', async () => {
    const { app, page } = started;
    writeFileSync(at('letter.diff'), 'Dear Anna, my corrections are attached.\n');
    await answerDialogs(app, { open: [at('letter.diff')] });
    await page.keyboard.press('Control+Shift+O');
    await expect(page.getByRole('alert').getByText('letter.diff holds no changes')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Apply a diff…' })).toBeFocused();
    expect(started.errors).toEqual([]);
  });

  it('stand in the diff and in the history as they were made', async () => {
    const { app, page } = started;
    await answerDialogs(app, { save: [at('mine.diff')] });
    await page.keyboard.press('Control+s');
    await expect(page.getByText('mine.diff was written.')).toBeVisible();
    const diff = readFileSync(at('mine.diff'), 'utf8');
    expect(diff).toContain('+The station stands on the island. It was built in 1987.');
    expect(diff).toContain('+In winter an icebreaker goes there.');
    expect(diff).not.toContain('Everyone');
    const { out } = await sverka(['history', path, '--lang', 'en', '--segment', 's3']);
    expect(out).toContain('Boris');
    expect((await sverka(['verify', path])).code).toBe(0);
  });
});
