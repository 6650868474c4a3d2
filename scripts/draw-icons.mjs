// `node scripts/draw-icons.mjs`: draws assets/icons/ from assets/icon.svg. Run it when the drawing has changed.
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from './steps/find-chromium.mjs';
import { inRoot } from './steps/paths.mjs';
import { say } from './steps/say.mjs';

/** Edges in pixels: what desktops of Linux look for, and 1024 from which the icons of Windows and macOS are made. */
const sizes = [16, 32, 48, 64, 128, 256, 512, 1024];

const executablePath = findChromium();
if (!executablePath) {
  say('There is no Chromium to draw with. Name one in CHROMIUM_PATH.');
  process.exit(1);
}
const svg = readFileSync(inRoot('assets', 'icon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
mkdirSync(inRoot('assets', 'icons'), { recursive: true });
for (const size of sizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  await page.screenshot({ path: inRoot('assets', 'icons', `${size}x${size}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
say(`${sizes.length} icons in assets/icons/`);
