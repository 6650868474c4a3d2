import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { expect } from './expect';
import { launchApp, type LaunchedApp } from './launch-app';
import { activateRow, answerDialogs, call } from './work-in-window';

const folder = mkdtempSync(join(tmpdir(), 'sverka-e2e-crash-'));
const userData = join(folder, 'user');
let started: LaunchedApp;

const launch = (args: readonly string[] = []) => launchApp({ args, userData, settings: { author: 'Маркерова' } });

beforeAll(async () => {
  mkdirSync(userData);
  started = await launch(['--sample']);
  await expect(started.page.getByText('0 of 90 confirmed')).toBeVisible({ timeout: 20_000 });
});
afterAll(async () => {
  await started.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** Types at the end of a segment, and waits until the program has been told; the text is not saved yet. */
async function typeUnsaved(page: Page, row: string, words: string): Promise<void> {
  await activateRow(page, row);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(words);
  // It is saved a second later.
  await expect.poll(() => kept(), { intervals: [50] }).toContain(words.trim());
}

/** What the program keeps for the case that it is cut off. */
function kept(): string {
  const file = join(userData, 'session.json');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** The English of all segments of the open project, as it is on disk. */
async function english(page: Page): Promise<string> {
  const rows = await call(page, 'project:rows', { from: 0, to: 500 });
  return rows.ok ? rows.value.map(({ segment }) => segment.target).join('\n') : '';
}

/** The process of the app that does the work on the project. */
function engineOf(app: ElectronApplication): Promise<number> {
  return app.evaluate(({ app: program }) => {
    const engine = program.getAppMetrics().find(({ name, type }) => type === 'Utility' && name === 'Sverka engine');
    if (engine === undefined) throw new Error('no engine');
    return engine.pid;
  });
}

describe('when a part of the program is ended in the middle of work', () => {
  it('the engine comes back with the project, and says so', async () => {
    const { app, page } = started;
    process.kill(await engineOf(app), 'SIGKILL');
    await expect(page.getByText('ended and was started again')).toBeVisible({ timeout: 20_000 });
    await expect.poll(async () => (await english(page)).length, { timeout: 20_000 }).toBeGreaterThan(1_000);
    expect(started.output()).toContain('engine ended');
  });

  it('the window comes back with what was typed, and says so', async () => {
    const { app, page } = started;
    await typeUnsaved(page, 'Gleb Streshnev, Director', ' Typed before the window ended.');
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
    // Playwright knows no page that came back, so the main process looks; a page that is just going answers nothing.
    const seen = () =>
      app.evaluate(({ BrowserWindow }) =>
        Promise.race([
          BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
            `document.querySelector('app-shell')?.shadowRoot.querySelector('notice-stack')?.shadowRoot.textContent ?? ''`,
          ) as Promise<string>,
          new Promise<string>((resolve) => setTimeout(() => resolve(''), 1_000)),
        ]).catch(() => ''),
      );
    await expect.poll(seen, { timeout: 30_000 }).toMatch(/window ended and was opened again/);
    expect(await seen()).toMatch(/typed in 1 segment and not saved was brought back/);
  });

  it('the next start says what was open, and brings back what was typed', async () => {
    await started.close();
    started = await launch();
    await started.page.getByRole('button', { name: 'sample' }).first().click();
    await expect(started.page.getByText('Typed before the window ended.')).toBeVisible();
    await activateRow(started.page, 'Typed before the window ended.');
    // However long the rest takes, nothing of it is saved.
    const engine = await engineOf(started.app);
    process.kill(engine, 'SIGSTOP');
    await typeUnsaved(started.page, 'Typed before the window ended.', ' Typed before the program ended: маркер.');
    const gone = started.app.waitForEvent('close');
    started.app.process().kill('SIGKILL');
    process.kill(engine, 'SIGKILL');
    await gone;
    started = await launch();
    const { page } = started;
    await expect(page.getByText(/Sverka was cut off while/)).toBeVisible();
    await page.getByRole('button', { name: 'Open it' }).click();
    await expect(page.getByText('typed in 1 segment and not saved was brought back')).toBeVisible({ timeout: 20_000 });
    expect(await english(page)).toContain('Typed before the window ended. Typed before the program ended: маркер.');
  });

  it('neither the log nor the diagnostics hold a word of the texts, a title or a name', async () => {
    const { app, page } = started;
    const report = join(folder, 'маркер-report.txt');
    await answerDialogs(app, { save: [report] });
    await page.keyboard.press('Control+k');
    await page.keyboard.insertText('diagnostics');
    await page.keyboard.press('Enter');
    await expect(page.getByText('report.txt is written')).toBeVisible();
    const [log, diagnostics] = [readFileSync(join(userData, 'log.txt'), 'utf8'), readFileSync(report, 'utf8')];
    expect(log).toContain('engine ended');
    expect(log).toContain('window ended');
    expect(diagnostics).toContain(log.trim());
    expect(`${log}${diagnostics}`).not.toMatch(/маркер|Streshnev|Typed before|interview|\/tmp|sverka-e2e/i);
  });
});
