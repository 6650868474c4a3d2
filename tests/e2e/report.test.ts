import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { axeViolations } from './axe';
import { expect } from './expect';
import { launchApp, type LaunchedApp } from './launch-app';
import { answerDialogs } from './work-in-window';

const folder = mkdtempSync(join(tmpdir(), 'sverka-e2e-'));
const [html, pdf] = [join(folder, 'report.html'), join(folder, 'report.pdf')];
let started: LaunchedApp;

beforeAll(async () => {
  started = await launchApp({ args: ['--sample'] });
});
afterAll(async () => {
  await started.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

describe('the report in the window', () => {
  it('shows the review in figures and charts, without anything axe has against it', async () => {
    const { page } = started;
    await expect(page.getByRole('grid')).toBeVisible();
    await page.keyboard.press('Control+6');
    await expect(page.getByText('0 of 90 segments reviewed')).toBeVisible();
    await expect(page.getByRole('group', { name: /^Open findings from the beginning/ })).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
  });

  it('is saved as a page without a script and as a PDF, and leaves no window behind', async () => {
    const { app, page } = started;
    await answerDialogs(app, { save: [html, pdf] });
    await page.getByRole('button', { name: 'Save as a web page…' }).click();
    await expect(page.getByText(/report\.html/)).toBeVisible();
    await page.getByRole('button', { name: 'Save as PDF…' }).click();
    await expect(page.getByText(/report\.pdf/)).toBeVisible({ timeout: 30_000 });
    const text = readFileSync(html, 'utf8');
    expect(text).toContain('<h2>Progress</h2>');
    expect(text).not.toMatch(/<script|javascript:|https?:\/\//i);
    const bytes = readFileSync(pdf);
    expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(bytes.length).toBeGreaterThan(10_000);
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    expect(started.errors).toEqual([]);
  });

  it('leads to the findings of a check', async () => {
    const { page } = started;
    await page.getByRole('button', { name: 'Page furniture' }).press('Enter');
    const tree = page.getByRole('tree');
    await expect(tree).toBeFocused();
    await expect(page.getByLabel('Check', { exact: true })).toHaveValue('page-furniture');
  });

  it('leads to the findings of a kind of fault, and the list is widened again by a key', async () => {
    const { page } = started;
    await page.keyboard.press('Control+6');
    await page.getByRole('button', { name: 'Omission' }).press('Enter');
    await expect(page.getByRole('tree')).toBeFocused();
    const narrowing = page.getByRole('button', { name: 'Kind of fault: Omission: show the others too' });
    await narrowing.press('Enter');
    await expect(narrowing).toBeHidden();
    await expect(page.getByLabel('Kind of fault', { exact: true })).toHaveValue('all');
    expect(started.errors).toEqual([]);
  });
});
