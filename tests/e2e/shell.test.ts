import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { fixture, sverka } from '../notation/command-line';
import { expect } from './expect';
import { checkout, launchApp, type LaunchedApp } from './launch-app';
import { activateRow, call, useQuickSwitch } from './work-in-window';

const folder = mkdtempSync(join(tmpdir(), 'sverka-e2e-'));
const at = (name: string) => join(folder, name);
let started: LaunchedApp;

beforeAll(async () => {
  const pair = ['--source', fixture('sample', 'source.ru.txt'), '--target', fixture('sample', 'target.en.txt')];
  for (const name of ['one', 'two']) {
    expect((await sverka(['new', at(`${name}.sverka`), ...pair, '--title', `Review ${name}`])).code).toBe(0);
  }
  started = await launchApp({ userData: folder, args: [at('one.sverka')] });
});
afterAll(async () => {
  await started.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

const englishOf = async (index: number) => {
  const rows = await call(started.page, 'project:rows', { from: index, to: index + 1 });
  return rows.ok ? rows.value[0]?.segment.target : JSON.stringify(rows.error);
};

describe('the shell', () => {
  it('opens the project that it was started with', async () => {
    await expect(started.page.getByRole('heading', { name: 'Review one' })).toBeVisible();
    expect(await started.page.title()).toBe('Review one — Sverka');
  });

  it('speaks another language at once, in its menus too', async () => {
    const { app, page } = started;
    const labels = () => app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? []);
    expect(await labels()).toContain('&File');
    await useQuickSwitch(page, 'language');
    await expect(page.getByText('Подтверждено', { exact: false }).first()).toBeVisible();
    await expect.poll(async () => (await labels()).join()).toMatch(/Файл/);
    await useQuickSwitch(page, 'language');
    await expect(page.getByText('0 of 90 confirmed')).toBeVisible();
  });

  it('changes its colours, and those of the system parts with them', async () => {
    const { app, page } = started;
    await useQuickSwitch(page, 'theme');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect.poll(() => app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(Math.max(...(background.match(/\d+/g) ?? ['255']).slice(0, 3).map(Number))).toBeLessThan(90);
  });

  it('runs the commands of its menu', async () => {
    const { app, page } = started;
    const choose = (id: string) =>
      app.evaluate(({ Menu }, name) => {
        Menu.getApplicationMenu()?.getMenuItemById(name)?.click();
      }, id);
    await choose('show-corrections');
    await expect(page.getByText('Nothing corrected yet')).toBeVisible();
    await choose('show-review');
    await activateRow(page, 'She left, and she did it');
    await choose('apply-suggestion');
    await expect(page.getByText('1 edited')).toBeVisible();
    await choose('undo');
    await expect(page.getByText('0 edited')).toBeVisible();
    await choose('redo');
    await expect(page.getByText('1 edited')).toBeVisible();
  });

  it('goes on when the engine dies, with the project open again', async () => {
    const { app, page } = started;
    const killed = await app.evaluate(({ app: electron }) => {
      const engine = electron.getAppMetrics().find(({ name }) => name === 'Sverka engine');
      if (engine) process.kill(engine.pid, 'SIGKILL');
      return engine !== undefined;
    });
    expect(killed).toBe(true);
    await expect(page.getByText('ended and was started again')).toBeVisible();
    expect(await call(page, 'project:current', {})).toMatchObject({
      ok: true,
      value: { title: 'Review one', readOnly: false, notice: null },
    });
    expect((await call(page, 'segment:set-text', { id: 's12', text: 'After the engine died.' })).ok).toBe(true);
    expect(await englishOf(11)).toBe('After the engine died.');
  });

  it('comes back with the open project when its page dies', async () => {
    const { app, page } = started;
    const back = app.evaluate(
      ({ BrowserWindow }) =>
        new Promise<void>((resolve) => {
          const [window] = BrowserWindow.getAllWindows();
          window?.webContents.once('did-finish-load', () => resolve());
          window?.webContents.forcefullyCrashRenderer();
        }),
    );
    await back;
    const title = await app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      for (let turn = 0; turn < 50; turn += 1) {
        const current = contents?.getTitle() ?? '';
        if (current.startsWith('Review one')) return current;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return contents?.getTitle();
    });
    expect(title).toBe('Review one — Sverka');
    expect(page.isClosed()).toBe(false);
  });

  it('is one program: a second start hands its file over and ends', async () => {
    const { app } = started;
    const electron = createRequire(import.meta.url)('electron') as unknown as string;
    const second = spawn(electron, ['--no-sandbox', checkout, `--user-data-dir=${folder}`, at('two.sverka')], {
      env: { ...process.env, XDG_DATA_HOME: at('data') },
      stdio: 'ignore',
    });
    const [code] = await new Promise<[number | null]>((resolve) => second.once('exit', (status) => resolve([status])));
    expect(code).toBe(0);
    await expect
      .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getTitle())))
      .toEqual(['Review two — Sverka']);
  });

  it('keeps its size, language and colours for the next start', async () => {
    await started.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1111, 777));
    await started.close();
    expect(JSON.parse(readFileSync(at('window.json'), 'utf8'))).toMatchObject({ bounds: { width: 1111, height: 777 } });
    started = await launchApp({ userData: folder });
    const size = await started.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getSize());
    expect(size).toEqual([1111, 777]);
    await expect(started.page.locator('html')).toHaveAttribute('data-theme', 'dark');
    const recent = started.page.getByRole('listitem');
    await expect(recent.first()).toContainText('Review two');
    await expect(recent.nth(1)).toContainText('Review one');
    expect(started.errors).toEqual([]);
  });
});
