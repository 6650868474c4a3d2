import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { expect } from './expect';
import { launchApp, type LaunchedApp } from './launch-app';
import { answerDialogs, call } from './work-in-window';

const folder = mkdtempSync(join(tmpdir(), 'sverka-e2e-'));
let started: LaunchedApp;

beforeAll(async () => {
  started = await launchApp();
});
afterAll(async () => {
  await started.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the keyboard alone', () => {
  it('opens the sample from the start screen', async () => {
    const { page } = started;
    const sample = page.getByRole('button', { name: /^Look at the sample/ });
    for (let tabs = 0; tabs < 20 && !(await sample.evaluate(isFocused)); tabs += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByText('0 of 90 confirmed')).toBeVisible();
  });

  it('goes from finding to finding and applies a suggestion', async () => {
    const { page } = started;
    const focused = page.getByRole('complementary').getByRole('article').and(page.locator('[aria-current=true]'));
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press('F8');
      await expect(focused).toHaveCount(1);
      if (/administration|администрация/.test(await focused.innerText())) break;
    }
    await page.keyboard.press('Alt+Enter');
    await expect(page.getByText('1 edited')).toBeVisible();
    await page.keyboard.press('Shift+F8');
    await page.keyboard.press('F8');
  });

  it('dismisses a finding and brings it back', async () => {
    const { page } = started;
    await page.keyboard.press('F8');
    const before = (await findings(page)).length;
    await page.keyboard.press('Control+I');
    await expect.poll(async () => (await findings(page)).length).toBe(before - 1);
    await page.keyboard.press('Control+Z');
    await expect.poll(async () => (await findings(page)).length).toBe(before);
  });

  it('goes to a segment, types, confirms and goes on', async () => {
    const { page } = started;
    await page.keyboard.press('Control+G');
    await expect(page.getByRole('dialog', { name: 'Go to segment' })).toBeVisible();
    await page.keyboard.type('23');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'English of segment 23' })).toBeFocused();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Typed without a mouse.');
    await page.keyboard.press('Control+Z');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Typed by keys alone.');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('1 of 90 confirmed')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'English of segment 24' })).toBeFocused();
    const rows = await call(page, 'project:rows', { from: 22, to: 23 });
    expect(rows.ok && rows.value[0]?.segment).toMatchObject({ target: 'Typed by keys alone.', state: 'confirmed' });
  });

  it('shows the corrections, saves them and comes back', async () => {
    const { app, page } = started;
    await page.keyboard.press('Control+2');
    await expect(page.getByText(/^2 corrections ·/)).toBeVisible();
    await answerDialogs(app, { save: [join(folder, 'sample.diff')] });
    await page.keyboard.press('Control+S');
    await expect(page.getByText('sample.diff was written.')).toBeVisible();
    expect(existsSync(join(folder, 'sample.diff'))).toBe(true);
    await page.keyboard.press('Control+1');
    await expect(page.getByRole('grid')).toBeVisible();
    await page.keyboard.press('F1');
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('Control+W');
    await expect(page.getByRole('heading', { name: 'Recent projects' })).toBeVisible();
    expect(started.errors).toEqual([]);
  });
});

async function findings(page: LaunchedApp['page']) {
  const answer = await call(page, 'project:findings', { order: 'text' });
  return answer.ok ? answer.value : [];
}

function isFocused(element: Element): boolean {
  return (element.getRootNode() as ShadowRoot).activeElement === element;
}
