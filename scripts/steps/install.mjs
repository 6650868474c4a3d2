import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inRoot, inToolCache } from './paths.mjs';
import { runNpm } from './run.mjs';
import { say } from './say.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} LockedPackage */

const stampFile = () => inToolCache('installed');

/** The lockfile's hash, with what decides which native packages npm chooses. */
function wantedStamp() {
  const hash = createHash('sha256')
    .update(readFileSync(inRoot('package-lock.json')))
    .digest('hex');
  return `${hash} ${process.platform}-${process.arch}\n`;
}

/**
 * Says whether what npm wrote down after an install is what the lockfile asks for. Packages for other platforms may be missing.
 * @param {Record<string, LockedPackage>} wanted `packages` of package-lock.json
 * @param {Record<string, LockedPackage>} installed `packages` of node_modules/.package-lock.json
 */
export function isSameInstall(wanted, installed) {
  return (
    Object.entries(wanted).every(([path, entry]) => {
      if (path === '') return true;
      const found = installed[path];
      if (!found) return entry.optional === true || entry.devOptional === true;
      return found.version === entry.version && found.integrity === entry.integrity;
    }) && Object.keys(installed).every((path) => path in wanted)
  );
}

/** @param {string} path @returns {Record<string, LockedPackage>} */
function lockedPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

/** Whether node_modules is what package-lock.json says. */
export function isInstalled() {
  try {
    if (readFileSync(stampFile(), 'utf8') === wantedStamp()) return true;
  } catch {
    // No stamp: somebody may have installed by hand, which the next lines find out.
  }
  const hidden = inRoot('node_modules', '.package-lock.json');
  if (!existsSync(hidden) || !isSameInstall(lockedPackages(inRoot('package-lock.json')), lockedPackages(hidden)))
    return false;
  writeStamp();
  return true;
}

function writeStamp() {
  mkdirSync(dirname(stampFile()), { recursive: true });
  writeFileSync(stampFile(), wantedStamp());
}

/**
 * Installs the packages where they are missing or not those of package-lock.json.
 * @returns {Promise<boolean>} false when npm failed; its words have been shown
 */
export async function ensureInstalled() {
  if (isInstalled()) return true;
  say('Installing the packages (half a minute) …');
  // The development packages are wanted even where npm is set to leave them out. None needs an install script.
  const { code, output } = await runNpm(
    ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      limitSeconds: 600,
    },
  );
  if (code === 0) {
    writeStamp();
    return true;
  }
  say(output.trim());
  say('The packages could not be installed: `npm ci` failed (see above).');
  return false;
}
