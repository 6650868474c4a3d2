import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { makeLargeProject } from '../../bench/window/large-project';
import { damagePage } from '../notation/damaged-page';
import { sverka, temporaryFolder } from '../notation/command-line';
import { expect } from './expect';
import { launchApp, type LaunchedApp } from './launch-app';
import { answerDialogs, call, rowWith } from './work-in-window';

const folder = temporaryFolder();
let started: LaunchedApp;

beforeAll(async () => {
  started = await launchApp();
});
afterAll(() => started.close());

/** Makes a project of two texts and opens it in the window. */
async function open(name: string, russian: string, english: string): Promise<string> {
  const [source, target, project] = ['ru.txt', 'en.txt', 'sverka'].map((ending) => join(folder, `${name}.${ending}`));
  writeFileSync(source!, russian);
  writeFileSync(target!, english);
  const made = await sverka(['new', project!, '--source', source!, '--target', target!, '--title', name]);
  expect(made.err).toContain(project!);
  await show(project!, name);
  return project!;
}

async function show(project: string, title: string): Promise<void> {
  await answerDialogs(started.app, { open: [project] });
  await started.page.keyboard.press('Control+O');
  await expect(started.page.getByRole('heading', { name: title })).toBeVisible({ timeout: 20_000 });
  await expect(rowWith(started.page, /\p{L}/u).first()).toBeVisible();
}

/** Goes through all screens; each shows its heading. */
async function visitScreens(page: Page): Promise<void> {
  for (const [key, name] of [
    ['2', 'Corrections'],
    ['3', 'History'],
    ['4', 'Pairs'],
    ['5', 'Terms'],
    ['6', 'Report'],
  ] as const) {
    await page.keyboard.press(`Control+${key}`);
    await expect(page.getByRole('main').getByRole('heading', { name, exact: true })).toBeVisible();
  }
  await page.keyboard.press('Control+1');
  await expect(rowWith(page, /\p{L}/u).first()).toBeVisible();
}

describe('A project of one sentence without any finding', () => {
  it('says that there is nothing to find, is confirmed by one key and has nothing behind it', async () => {
    const { page } = started;
    await open('One sentence', 'Комиссия собралась в среду.\n', 'The commission met on Wednesday.\n');
    await expect(page.getByText('No open findings')).toBeVisible();
    await page.keyboard.press('F8');
    await expect(page.getByText('No findings from here to the end.')).toBeVisible();
    await rowWith(page, 'The commission met').click();
    await expect(page.getByText('Nothing found here')).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('1 of 1 confirmed')).toBeVisible();
    await visitScreens(page);
    expect(started.errors).toEqual([]);
  });
});

describe('A sentence of 5,000 words', () => {
  it('is shown, typed into and saved', async () => {
    const { page } = started;
    const words = (word: string, last: string): string => `${`${word} `.repeat(4_999)}${last}.\n`;
    await open('Five thousand', words('слово', 'конец'), words('word', 'end'));
    await rowWith(page, 'word').first().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Typed at the end.');
    await expect
      .poll(async () => {
        const rows = await call(page, 'project:rows', { from: 0, to: 1 });
        return rows.ok ? rows.value[0]!.segment.target.slice(-18) : '';
      })
      .toBe(' Typed at the end.');
    await visitScreens(page);
    expect(started.errors).toEqual([]);
  });
});

describe('A project whose file is lost while it is open', () => {
  it('says so at the next change, keeps what was typed, and goes on in a copy', async () => {
    const { app, page } = started;
    const project = await open('Lost', 'Паром отменён.\n', 'The ferry is off.\n');
    rmSync(project);
    await rowWith(page, 'The ferry').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Really.');
    await expect(page.getByText('Not saved', { exact: true })).toBeVisible({ timeout: 20_000 });
    await expect(page.getByText('The ferry is off. Really.').first()).toBeVisible();
    await answerDialogs(app, { save: [join(folder, 'Found.sverka')] });
    await page.keyboard.press('Control+Alt+S');
    await expect
      .poll(async () => {
        const rows = await call(page, 'project:rows', { from: 0, to: 1 });
        return rows.ok ? rows.value[0]!.segment.target : '';
      })
      .toBe('The ferry is off. Really.');
  });
});

describe('A long project that is damaged behind its beginning', () => {
  it('is left again, which is said, and another can be opened', async () => {
    const { page, app } = started;
    const [broken, sound] = [join(folder, 'broken.sverka'), join(folder, 'sound.sverka')];
    makeLargeProject(broken, 3_000);
    makeLargeProject(sound, 3_000);
    damagePage(broken, 5);
    await answerDialogs(app, { open: [broken] });
    await page.keyboard.press('Control+O');
    await expect(page.getByRole('alert').filter({ hasText: 'broken.sverka' })).toHaveCount(1);
    await expect(page.getByRole('heading', { name: 'Sverka' })).toBeVisible();
    await show(sound, 'Large');
    expect(started.errors).toEqual([]);
  });
});

describe('A project of 100,000 segments', () => {
  it('is opened at once, jumped about in and typed into while it is being checked', async () => {
    const { page } = started;
    const project = join(folder, 'large.sverka');
    makeLargeProject(project, 100_000);
    await show(project, 'Large');
    await expect(page.getByText('of 100,000 confirmed')).toBeVisible();
    await page.keyboard.press('Control+G');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.type('77777');
    await page.keyboard.press('Enter');
    await expect(page.locator('segment-row[aria-rowindex="77777"][aria-selected=true]')).toBeVisible();
    await expect(page.locator('dialog[open]')).toHaveCount(0);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('1 of 100,000 confirmed')).toBeVisible();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Typed.');
    await expect
      .poll(async () => {
        const rows = await call(page, 'project:rows', { from: 77_777, to: 77_778 });
        return rows.ok ? rows.value[0]!.segment.target.endsWith(' Typed.') : false;
      })
      .toBe(true);
    expect(started.errors).toEqual([]);
  });
});
