import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { checkout, launchApp, type LaunchedApp } from './launch-app';
import { call, findingCards } from './work-in-window';

const folder = mkdtempSync(join(tmpdir(), 'sverka-e2e-'));
let started: LaunchedApp;

/**
 * A copy of the built app in which one check is broken: nothing in the program itself lets a check fail on demand, and nothing that
 * a user can write makes one fail.
 */
function appWithBrokenCheck(): string {
  cpSync(join(checkout, 'out'), join(folder, 'out'), { recursive: true });
  cpSync(join(checkout, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(checkout, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const chunks = join(folder, 'out', 'main', 'chunks');
  const broken = readdirSync(chunks).filter((name) =>
    /^(?:var|const|let) repeatedWord = /m.test(readFileSync(join(chunks, name), 'utf8')),
  );
  expect(broken).toHaveLength(1);
  appendFileSync(join(chunks, broken[0]!), '\nrepeatedWord.run = () => { throw new Error("broken by the test"); };\n');
  return folder;
}

beforeAll(async () => {
  started = await launchApp({ appFolder: appWithBrokenCheck(), args: ['--sample'] });
});
afterAll(async () => {
  await started.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

describe('a check that fails, in the window', () => {
  it('is said to have failed where it did, with its name and the reason, and the other checks go on', async () => {
    const { page } = started;
    await expect(page.getByText('0 of 90 confirmed')).toBeVisible();
    const answer = await call(page, 'project:findings', { order: 'text' });
    const findings = answer.ok ? answer.value : [];
    const failed = findings.filter(({ check }) => check === 'could-not-run');
    expect(failed.length).toBeGreaterThan(0);
    for (const { data } of failed) expect(data).toMatchObject({ check: 'repeated-word', reason: 'broken by the test' });
    expect(findings.some(({ check }) => check === 'repeated-word')).toBe(false);
    expect(new Set(findings.map(({ check }) => check)).size).toBeGreaterThan(5);

    await page.keyboard.press('Control+G');
    const [first] = failed;
    const rows = await call(page, 'project:rows', { from: 0, to: 90 });
    const index = rows.ok ? rows.value.findIndex(({ segment }) => segment.id === first?.segment) : -1;
    await page.keyboard.type(String(index + 1));
    await page.keyboard.press('Enter');
    const card = findingCards(page).filter({ hasText: 'A check could not run' });
    await expect(card).toContainText('The check “Repeated word” could not finish');
    await expect(card).toContainText('broken by the test');
  });

  it('leaves the text to be worked at and saved', async () => {
    const { page } = started;
    await page.getByRole('textbox', { name: /^English of segment/ }).click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('The the contact was kept.');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('1 of 90 confirmed')).toBeVisible();
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: 'The the contact was kept.' })).toBeVisible();
    expect(started.errors).toEqual([]);
  });
});
