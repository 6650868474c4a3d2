import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { expect } from './expect';
import { launchApp, type LaunchedApp } from './launch-app';
import { call } from './work-in-window';

let started: LaunchedApp;

beforeAll(async () => {
  started = await launchApp({ args: ['--sample'] });
  await expect(started.page.getByText('0 of 90 confirmed')).toBeVisible();
});
afterAll(async () => {
  await started.close();
});

/** Whether an element has the focus, however deep it lies. */
function isFocused(element: Locator): Promise<boolean> {
  return element.evaluate((node: Element): boolean => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active === node;
  });
}

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, element: Locator): Promise<void> {
  for (let tabs = 0; tabs < 60 && !(await isFocused(element)); tabs += 1) await page.keyboard.press('Tab');
  await expect(element).toBeFocused();
}

/** Whether entries of the native menu can be used, by the ids of their commands. */
function menuState(ids: readonly string[]): Promise<Record<string, boolean | undefined>> {
  return started.app.evaluate(
    ({ Menu }, wanted) =>
      Object.fromEntries(wanted.map((id) => [id, Menu.getApplicationMenu()?.getMenuItemById(id)?.enabled])),
    ids,
  );
}

describe('the settings and what they change, by keys alone', () => {
  it('are found by their words and changed, and hold at once', async () => {
    const { page } = started;
    await page.keyboard.press('Control+,');
    await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
    await page.keyboard.type('how long');
    await tabTo(page, page.getByRole('checkbox', { name: /Record how long/ }));
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    const state = await call(page, 'app:start-state', {});
    expect(state.ok && state.value.settings.recordTime).toBe(true);
  });

  it('record the time at a segment with its change', async () => {
    const { page } = started;
    await page.keyboard.press('Control+G');
    await page.keyboard.type('23');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'English of segment 23' })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    // Somebody reads.
    await page.waitForTimeout(1_200);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('1 of 90 confirmed')).toBeVisible();
    const rows = await call(page, 'project:rows', { from: 22, to: 23 });
    const id = rows.ok ? (rows.value[0]?.segment.id ?? '') : '';
    const history = await call(page, 'segment:history', { id });
    expect(history.ok && history.value[0]?.seconds).toBeGreaterThanOrEqual(1);
  });

  it('leave a menu of the segment where it was opened', async () => {
    const { page } = started;
    await page.keyboard.press('Escape');
    const row = page.getByRole('row', { selected: true });
    await expect(row).toBeFocused();
    await page.keyboard.press('Shift+F10');
    await expect(page.getByRole('menuitem', { name: /^Confirm and go on/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menuitem', { name: /^Confirm and go on/ })).toBeHidden();
    await expect(row).toBeFocused();
  });

  it('leave the menu in a text to the system, and hear what was chosen there', async () => {
    const { app, page } = started;
    // Nobody can click in a menu of the system here: what it shows is kept, and an entry chosen.
    await app.evaluate(({ Menu }, label) => {
      Menu.prototype.popup = function popup(this: Electron.Menu, options) {
        this.items.find((item) => item.label === label)?.click();
        options?.callback?.();
      };
    }, 'Where else does this word stand?');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'English of segment 24' })).toBeFocused();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Shift+F10');
    await expect(page.getByRole('textbox', { name: 'Find' })).toBeFocused();
    await expect(page.getByRole('list', { name: 'What was found' })).toBeVisible();
  });

  it('dismiss a whole group of findings, and take it back', async () => {
    const { page } = started;
    await page.keyboard.press('Shift+Tab');
    const tab = page.getByRole('tab', { name: /^Find$/ });
    for (let tabs = 0; tabs < 10 && !(await isFocused(tab)); tabs += 1) await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    const tree = page.getByRole('tree');
    await expect(tree).toBeVisible();
    await tabTo(page, page.getByRole('combobox', { name: 'Arranged' }));
    await page.keyboard.type('By severity');
    await expect(page.getByRole('treeitem', { expanded: true }).first()).toBeVisible();
    await tabTo(page, tree);
    await page.keyboard.press('Home');
    const before = await call(page, 'project:finding-counts', {});
    const critical = (before.ok ? before.value : [])
      .filter(({ severity }) => severity === 'critical')
      .reduce((sum, { count }) => sum + count, 0);
    await page.keyboard.press('Delete');
    await expect(page.getByRole('dialog', { name: `Dismiss ${critical} findings` })).toBeVisible();
    await page.keyboard.type('Quoted as they stand');
    await page.keyboard.press('Enter');
    await expect(page.getByText(`${critical} findings dismissed.`)).toBeVisible();
    const after = await call(page, 'project:finding-counts', {});
    expect(after.ok && after.value.some(({ severity }) => severity === 'critical')).toBe(false);
    await page.keyboard.press('Control+Z');
    await expect
      .poll(async () => {
        const now = await call(page, 'project:finding-counts', {});
        return now.ok && now.value.some(({ severity }) => severity === 'critical');
      })
      .toBe(true);
  });

  it('is followed by the native menu, which offers what can be used', async () => {
    const { page } = started;
    const ids = ['find', 'confirm-and-next', 'show-terms', 'new-review', 'settings'];
    expect(Object.values(await menuState(ids))).toEqual([true, true, true, true, true]);
    await page.keyboard.press('Control+W');
    await expect(page.getByRole('button', { name: /^Look at the sample/ })).toBeVisible();
    await expect.poll(async () => Object.values(await menuState(ids))).toEqual([false, false, false, true, true]);
  });

  it('was done without an error', () => {
    expect(started.errors).toEqual([]);
  });
});
