import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { bundledProgram } from '../notation/bundled-program';
import { fixture } from '../notation/command-line';
import { expect } from './expect';
import { launchApp, type LaunchedApp } from './launch-app';
import { answerDialogs, call, rowWith } from './work-in-window';

const folder = mkdtempSync(join(tmpdir(), 'sverka-e2e-'));
const at = (name: string) => join(folder, name);
const russian = fixture('sample', 'source.ru.txt');
const english = fixture('sample', 'target.en.txt');
const holdOpen = bundledProgram('hold-open');
let started: LaunchedApp;

beforeAll(async () => {
  started = await launchApp();
});
afterAll(async () => {
  await started.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** Chooses a file for a side of the form of a new review. */
async function choose(side: 'Russian text' | 'English translation', path: string): Promise<void> {
  await answerDialogs(started.app, { open: [path] });
  const slot = started.page.getByRole('region', { name: side, exact: true });
  await slot.getByRole('button', { name: /^Choose (a|another) file…/ }).click();
}

async function openProject(path: string): Promise<void> {
  await answerDialogs(started.app, { open: [path] });
  await started.page.keyboard.press('Control+O');
}

describe('texts that are not what they should be', () => {
  it('are swapped with one click when they are the wrong way round', async () => {
    const { page } = started;
    await page.keyboard.press('Control+N');
    await choose('Russian text', english);
    await choose('English translation', russian);
    await expect(page.getByText('The texts are the wrong way round')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Create project…' })).toBeDisabled();
    await page.getByRole('button', { name: 'Swap them' }).click();
    await expect(page.getByRole('region', { name: 'Russian text', exact: true })).toContainText('source.ru.txt');
    await expect(page.getByRole('button', { name: 'Create project…' })).toBeEnabled();
  });

  it('are refused with the reason beside them when they are empty or no text', async () => {
    const { page } = started;
    const slot = page.getByRole('region', { name: 'Russian text', exact: true });
    for (const name of ['empty.txt', 'binary.txt']) {
      await choose('Russian text', fixture('bad-input', name));
      await expect(slot.getByRole('alert')).toContainText(name);
      await expect(page.getByRole('button', { name: 'Create project…' })).toBeDisabled();
    }
  });

  it('are asked about when their encoding was only recognised', async () => {
    const { app, page } = started;
    await choose('Russian text', fixture('bad-input', 'windows-1251.ru.txt'));
    await choose('English translation', fixture('bad-input', 'encoded.en.txt'));
    await expect(page.getByText('Recognised as windows-1251.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Create project…' })).toBeDisabled();
    await page.getByRole('button', { name: 'It reads well' }).click();
    await page.getByLabel('Title').fill('Кодировка: 1/2');
    await answerDialogs(app, { save: [at('encoded.sverka')] });
    await page.getByRole('button', { name: 'Create project…' }).click();
    await expect(page.getByRole('heading', { name: 'Кодировка: 1/2' })).toBeVisible();
    const rows = await call(page, 'project:rows', { from: 0, to: 1 });
    expect(rows.ok && rows.value[0]?.segment.source).toMatch(/[а-яё]{3}/);
  });
});

describe('two texts dropped on the window', () => {
  it('come to the sides that their languages say', async () => {
    const { page } = started;
    await page.keyboard.press('Control+N');
    const session = await page.context().newCDPSession(page);
    const data = { items: [], files: [english, russian], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x: 400, y: 400, data });
    }
    await expect(page.getByRole('region', { name: 'Russian text', exact: true })).toContainText('source.ru.txt');
    await expect(page.getByText('Looks Russian')).toBeVisible();
    await expect(page.getByRole('region', { name: 'English translation' })).toContainText('target.en.txt');
    expect(page.url()).toBe('app://sverka/index.html');
    await page.getByRole('button', { name: 'Back', exact: true }).click();
  });
});

describe('project files that are not what they should be', () => {
  it('are refused by name, and the open project stays open', async () => {
    const { page } = started;
    for (const name of ['foreign-database.sverka', 'not-a-project.sverka', 'empty.sverka']) {
      await openProject(fixture('bad-input', name));
      await expect(page.getByRole('alert').filter({ hasText: name })).toBeVisible();
    }
    await expect(page.getByRole('heading', { name: 'Кодировка: 1/2' })).toBeVisible();
  });

  it('say that they are damaged, without ending the program', async () => {
    const { page } = started;
    const bytes = readFileSync(at('encoded.sverka'));
    for (let offset = 5_000; offset < bytes.length; offset += 997) bytes[offset] = (bytes[offset] ?? 0) ^ 0x55;
    writeFileSync(at('damaged.sverka'), bytes);
    await openProject(at('damaged.sverka'));
    await expect(page.getByRole('alert').filter({ hasText: 'damaged.sverka' })).toBeVisible();
    expect((await call(page, 'project:overview', { from: 0, to: 9 })).ok).toBe(true);
  });

  it('can be read, not changed, while another program has them', async () => {
    const { page } = started;
    copyFileSync(at('encoded.sverka'), at('held.sverka'));
    const holder = holdOpen.start(at('held.sverka'), join(started.userData, 'data', 'sverka', 'locks'));
    await new Promise((resolve) => holder.stdout?.once('data', resolve));
    await openProject(at('held.sverka'));
    const bar = page.getByRole('region', { name: 'Notices' });
    await expect(bar).toContainText(String(holder.pid));
    await expect(page.getByText('Read-only', { exact: true })).toBeVisible();
    await rowWith(page, /./).nth(1).click();
    await expect(page.getByRole('button', { name: 'Confirm', exact: true })).toHaveCount(0);
    const refused = await call(page, 'segment:set-state', { id: 's1', state: 'confirmed' });
    expect(refused).toMatchObject({ ok: false, error: { code: 'project-locked' } });
    expect(JSON.stringify(refused)).not.toContain(folder);

    holder.kill();
    await new Promise((resolve) => holder.once('exit', resolve));
    await openProject(at('held.sverka'));
    await expect(page.getByText('Read-only', { exact: true })).toHaveCount(0);
    expect((await call(page, 'segment:set-state', { id: 's1', state: 'confirmed' })).ok).toBe(true);
    expect(started.errors).toEqual([]);
  });
});
