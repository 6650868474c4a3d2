// `npm run screenshots`: draws the pictures of the user guide and of the README from the real window, with the sample open.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureElectronRuntime } from './electron-runtime.mjs';
import { isRoot } from './steps/display.mjs';
import { inRoot, root } from './steps/paths.mjs';
import { prepare } from './steps/prepare.mjs';
import { say } from './steps/say.mjs';
import { ensureDisplay } from './steps/x-server.mjs';

const size = { width: 1280, height: 800 };

/** The finding that the picture explains: a thing taken for a woman. */
const shown = 'She left, and she did it';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').ElectronApplication} App */

/** @param {Page} page */
async function closeDialog(page) {
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'hidden' });
  // Until the window has the focus back.
  await page.waitForTimeout(300);
}

/**
 * Each picture of the user guide with what leads to it, one after the other in one window.
 * @type {readonly [name: string, lead: (page: Page) => Promise<void>][]}
 */
const pictures = [
  [
    'review',
    async (page) => {
      await page.getByRole('row').filter({ hasText: shown }).click();
      await page.getByRole('complementary').getByRole('article').first().waitFor();
    },
  ],
  [
    'findings',
    async (page) => {
      await page.locator('#tab-findings').click();
      await page.locator('finding-list .arrangement select').selectOption('check');
    },
  ],
  [
    'corrections',
    async (page) => {
      await page.locator('#tab-segment').click();
      for (let place = 0; place < 8; place += 1) {
        await page.keyboard.press('F8');
        await page.waitForTimeout(150);
        await page.keyboard.press('Alt+Enter');
        await page.waitForTimeout(300);
      }
      await page.keyboard.press('Control+2');
      await page.locator('correction-item').first().waitFor();
    },
  ],
  [
    'pairs',
    async (page) => {
      await page.keyboard.press('Control+4');
      await page.locator('pair-bench').waitFor();
      for (let place = 0; place < 12; place += 1) await page.keyboard.press('ArrowDown');
    },
  ],
  [
    'report',
    async (page) => {
      await page.keyboard.press('Control+6');
      await page.locator('report-screen').waitFor();
    },
  ],
  [
    'export',
    async (page) => {
      await page.keyboard.press('Control+E');
      await page.getByRole('dialog').waitFor();
    },
  ],
  [
    'settings',
    async (page) => {
      await closeDialog(page);
      await page.keyboard.press('Control+,');
      await page.locator('settings-dialog [role=tab]').nth(2).click();
    },
  ],
  [
    'start',
    async (page) => {
      await closeDialog(page);
      await page.keyboard.press('Control+W');
      await page.locator('start-screen').waitFor();
    },
  ],
];

/**
 * Draws the pictures of the guide in one language.
 * @param {'en' | 'ru'} language
 * @param {string} folder for the settings of the app, thrown away afterwards
 */
async function draw(language, folder) {
  // Only after `prepare` are the packages there.
  const { _electron } = await import('playwright-core');
  const author = language === 'en' ? 'Anna Petrova' : 'Анна Петрова';
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ language, theme: 'light', author }));
  const app = await _electron.launch({
    args: [root, `--user-data-dir=${folder}`, '--sample', ...(isRoot() ? ['--no-sandbox'] : [])],
    env: /** @type {Record<string, string>} */ ({ ...process.env, XDG_DATA_HOME: join(folder, 'data') }),
  });
  const images = inRoot('docs', 'user-guide', 'images', language);
  mkdirSync(images, { recursive: true });
  try {
    const page = await app.firstWindow();
    await app.evaluate(({ BrowserWindow }, { width, height }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
    }, size);
    await page.getByRole('row').first().waitFor();
    // The bar about the old runtime is seen by nobody but those who test.
    await page.evaluate(() => {
      const shell = /** @type {any} */ (document.querySelector('app-shell'));
      shell.app.settings.standInRuntime = false;
      shell.requestUpdate();
    });
    for (const [name, lead] of pictures) {
      await lead(page);
      await page.mouse.move(0, 0);
      // Until nothing moves any more.
      await page.waitForTimeout(700);
      await page.screenshot({ path: join(images, `${name}.png`) });
      if (name === 'review' && language === 'en')
        await page.screenshot({ path: inRoot('docs', 'images', 'review.png') });
    }
    say(`Drawn: ${images}`);
  } finally {
    await app.close();
  }
}

async function main() {
  if (!(await prepare())) return 1;
  const found = await ensureElectronRuntime();
  if (!found.ok) {
    say(found.reason);
    return 1;
  }
  Object.assign(process.env, found.runtime.env);
  const endDisplay = await ensureDisplay();
  const folders = /** @type {const} */ (['en', 'ru']).map((language) => ({
    language,
    folder: mkdtempSync(join(tmpdir(), 'sverka-screenshots-')),
  }));
  try {
    for (const { language, folder } of folders) await draw(language, folder);
    return 0;
  } finally {
    for (const { folder } of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    endDisplay();
  }
}

process.exitCode = await main();
