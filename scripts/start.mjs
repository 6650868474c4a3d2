// `npm start`: from a fresh clone to the sample review in a window, or in the terminal where there is no display.
import { standInNotice, ensureElectronRuntime } from './electron-runtime.mjs';
import { hasDisplay, isRoot } from './steps/display.mjs';
import { prepare } from './steps/prepare.mjs';
import { root } from './steps/paths.mjs';
import { runInTerminal } from './steps/run.mjs';
import { say } from './steps/say.mjs';
import { missingLibraries } from './steps/shared-libraries.mjs';

/** @param {string} why */
function reviewInTerminal(why) {
  say(`${why} The sample review follows in the terminal.`);
  return runInTerminal(process.execPath, ['bin/sverka.cjs', 'demo']);
}

async function start() {
  if (!hasDisplay()) return reviewInTerminal('There is no display here.');
  const found = await ensureElectronRuntime();
  if (!found.ok) return reviewInTerminal(found.reason);
  const { executable, standIn, env } = found.runtime;
  const missing = await missingLibraries(executable);
  if (missing.length > 0) return reviewInTerminal(`Electron cannot start without ${missing.join(', ')}.`);
  if (standIn) say(standInNotice);
  const sandbox = process.platform === 'linux' && isRoot() ? ['--no-sandbox'] : [];
  // Chromium would tell the terminal about buses and graphics, which are nobody's concern; only what ends it is let through.
  return runInTerminal(executable, ['--log-level=3', ...sandbox, root, '--sample', ...process.argv.slice(2)], { env });
}

process.exitCode = (await prepare()) ? await start() : 1;
