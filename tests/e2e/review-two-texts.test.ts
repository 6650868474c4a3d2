import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { expect } from './expect';
import { checkout, launchApp, type LaunchedApp } from './launch-app';
import { activateRow, answerDialogs, call, findingCards, rowWith } from './work-in-window';

const folder = mkdtempSync(join(tmpdir(), 'sverka-e2e-'));
const at = (name: string) => join(folder, name);
let started: LaunchedApp;

beforeAll(async () => {
  mkdirSync(at('user'));
  copyFileSync(join(checkout, 'fixtures/sample/source.ru.txt'), at('talk.ru.txt'));
  copyFileSync(join(checkout, 'fixtures/sample/target.en.txt'), at('talk.en.txt'));
  started = await launchApp({ userData: at('user') });
});
afterAll(async () => {
  await started.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

describe('a review of two texts', () => {
  it('begins on the start screen, where both files are chosen and looked at', async () => {
    const { app, page } = started;
    await answerDialogs(app, { open: [at('talk.ru.txt'), at('talk.en.txt')], save: [at('talk.sverka')] });
    await page.getByRole('button', { name: /^New review/ }).click();
    await page.getByRole('region', { name: 'Russian text' }).getByRole('button', { name: 'Choose a file…' }).click();
    await expect(page.getByText('Looks Russian')).toBeVisible();
    await page
      .getByRole('region', { name: 'English translation' })
      .getByRole('button', { name: /^Choose/ })
      .click();
    await expect(page.getByText('Looks English')).toBeVisible();
    await expect(page.getByLabel('Title')).toHaveValue('talk');
    await page.getByRole('button', { name: 'Create project…' }).click();
    await expect(page.getByRole('heading', { name: 'talk' })).toBeVisible();
    await expect(page.getByText('0 of 90 confirmed')).toBeVisible();
    expect(existsSync(at('talk.sverka'))).toBe(true);
  });

  it('shows why "She left" is wrong, and one click puts it right', async () => {
    const { page } = started;
    await activateRow(page, 'She left, and she did it');
    const card = findingCards(page).first();
    await expect(card).toContainText('администрация');
    await card.getByRole('list', { name: 'Suggestions' }).getByRole('button').first().click();
    await expect(rowWith(page, 'It left, and it did it')).toBeVisible();
    await expect(page.getByText('1 edited')).toBeVisible();
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  });

  it('sets a finding aside and takes that back', async () => {
    const { page } = started;
    await activateRow(page, 'stood up for him');
    await expect(findingCards(page)).toHaveCount(1);
    await findingCards(page).getByRole('button', { name: 'Dismiss', exact: true }).click();
    await expect(page.getByText('1 finding dismissed.')).toBeVisible();
    await expect(findingCards(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await expect(findingCards(page)).toHaveCount(1);
  });

  it('takes what is typed, and the history keeps what was there', async () => {
    const { page } = started;
    await activateRow(page, 'What about him now?');
    const editor = page.getByRole('textbox', { name: /^English of segment/ });
    await editor.click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('And what has become of it — «мораторий»?');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('1 of 90 confirmed')).toBeVisible();
    const row = rowWith(page, 'And what has become of it');
    await row.click();
    await page.getByRole('tab', { name: 'History' }).click();
    const versions = page.getByRole('complementary').getByRole('listitem');
    await expect(versions.first()).toContainText('Anna');
    await expect(versions.last()).toContainText('What about him now?');
    await page.getByRole('tab', { name: /^Segment/ }).click();
  });

  it('saves a diff that patch applies, and exports the very text that patch makes', async () => {
    const { app, page } = started;
    await answerDialogs(app, { save: [at('talk.diff'), at('corrected.txt')] });
    await page.keyboard.press('Control+S');
    await expect(page.getByText('talk.diff was written.')).toBeVisible();
    await page.keyboard.press('Control+E');
    await expect(page.getByRole('dialog', { name: 'Export the corrected English' })).toBeVisible();
    await expect(page.getByText('2 segments differ from the machine translation.')).toBeVisible();
    await page.locator('export-dialog').getByRole('button', { name: 'Export…' }).click();
    await expect(page.getByText('corrected.txt was written.')).toBeVisible();
    const patched = spawnSync('patch', ['-o', at('patched.txt'), at('talk.en.txt'), at('talk.diff')], {
      encoding: 'utf8',
    });
    expect(patched.stderr + patched.stdout).not.toMatch(/fuzz|FAILED|offset/);
    expect(patched.status).toBe(0);
    expect(readFileSync(at('patched.txt'), 'utf8')).toBe(readFileSync(at('corrected.txt'), 'utf8'));
    expect(readFileSync(at('corrected.txt'), 'utf8')).toContain('It left, and it did it');
    await page.keyboard.press('Control+2');
    await expect(page.getByText(/^2 corrections ·/)).toBeVisible();
  });

  it('has everything again after the program was closed with a text half typed', async () => {
    const { page } = started;
    await page.keyboard.press('Control+1');
    await activateRow(page, 'almost no one stood up for him');
    await page.getByRole('textbox', { name: /^English of segment/ }).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Nobody at all.');
    expect(started.errors).toEqual([]);
    await started.close();

    started = await launchApp({ userData: at('user') });
    const again = started.page;
    await again.getByRole('listitem').filter({ hasText: 'talk' }).getByRole('button').first().click();
    await expect(again.getByRole('heading', { name: 'talk' })).toBeVisible();
    const rows = await call(again, 'project:rows', { from: 0, to: 90 });
    const english = rows.ok ? rows.value.map(({ segment }) => segment.target).join('\n') : '';
    expect(english).toContain('stood up for him. Nobody at all.');
    expect(english).toContain('And what has become of it — «мораторий»?');
    expect(english).toContain('It left, and it did it');
    await expect(again.getByText('1 of 90 confirmed')).toBeVisible();
    await expect(again.getByText('2 edited')).toBeVisible();
    expect(started.errors).toEqual([]);
  });
});
