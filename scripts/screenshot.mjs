// `npm run screenshots`: draws docs/images/review.png from the real window, with the sample open.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureElectronRuntime } from './electron-runtime.mjs';
import { inRoot, root } from './steps/paths.mjs';
import { prepare } from './steps/prepare.mjs';
import { say } from './steps/say.mjs';
import { ensureDisplay } from './steps/x-server.mjs';

const size = { width: 1280, height: 800 };

/** The finding that the picture explains: a thing taken for a woman. */
const shown = 'She left, and she did it';

/** @param {string} folder for the settings of the app, thrown away afterwards */
async function draw(folder) {
  // Only after `prepare` are the packages there.
  const { _electron } = await import('playwright-core');
  writeFileSync(
    join(folder, 'settings.json'),
    JSON.stringify({ language: 'en', theme: 'light', author: 'Anna Petrova' }),
  );
  const app = await _electron.launch({
    args: [root, `--user-data-dir=${folder}`, '--sample'],
    env: /** @type {Record<string, string>} */ ({ ...process.env, XDG_DATA_HOME: join(folder, 'data') }),
  });
  try {
    const page = await app.firstWindow();
    await app.evaluate(({ BrowserWindow }, { width, height }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
    }, size);
    await page.getByRole('row').filter({ hasText: shown }).click();
    await page.getByRole('complementary').getByRole('article').first().waitFor();
    // The bar about the old runtime is seen by nobody but those who test.
    await page.evaluate(() => {
      const shell = /** @type {any} */ (document.querySelector('app-shell'));
      shell.app.settings.standInRuntime = false;
      shell.requestUpdate();
    });
    await page.mouse.move(0, 0);
    // Until nothing moves any more.
    await page.waitForTimeout(500);
    const file = inRoot('docs', 'images', 'review.png');
    mkdirSync(inRoot('docs', 'images'), { recursive: true });
    await page.screenshot({ path: file });
    say(`Drawn: ${file}`);
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
  const folder = mkdtempSync(join(tmpdir(), 'sverka-screenshot-'));
  try {
    await draw(folder);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    endDisplay();
  }
}

process.exitCode = await main();
