import { findCommand, isExecutable } from './find-command.mjs';

/** Where browsers of this family live when they are not on PATH. */
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The Chromium in which the component tests run: CHROMIUM_PATH, else one on PATH, else one in the usual places.
 * @returns {string | undefined}
 */
export function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  return (
    findCommand('chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser') ??
    usualPlaces.find(isExecutable)
  );
}
