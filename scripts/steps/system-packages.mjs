import { isRoot } from './display.mjs';
import { findCommand } from './find-command.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

/** @type {Promise<boolean> | undefined} */
let updated;

/** Brings the lists of packages up to date, once in a run. */
function updateLists() {
  updated ??= apt(['update', '-qq'], 120).then(({ code }) => code === 0);
  return updated;
}

/**
 * @param {readonly string[]} args
 * @param {number} limitSeconds
 */
function apt(args, limitSeconds) {
  // Another apt-get may be at work; wait for it instead of failing.
  return run('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
    limitSeconds,
  });
}

/**
 * Of the names a package may have, the one that this system can install; the first when that cannot be told.
 * @param {readonly string[]} names
 */
async function knownName(names) {
  for (const name of names.length > 1 ? names : []) {
    const { code, stdout } = await run('apt-cache', ['policy', name], { limitSeconds: 20 });
    if (code === 0 && /Candidate: [^(]/.test(stdout)) return name;
  }
  return names[0] ?? '';
}

/**
 * Installs packages of the system where that may be done (Debian or Ubuntu, as root). Otherwise says what to type.
 * @param {readonly (readonly string[])[]} wanted for each package the names it may have, best first
 * @returns {Promise<{ ok: boolean, output: string }>} output: what went wrong and the command to type
 */
export async function installSystemPackages(wanted) {
  if (wanted.length === 0) return { ok: true, output: '' };
  if (!findCommand('apt-get')) {
    const names = wanted.map((names) => names[0]).join(', ');
    return {
      ok: false,
      output: `Missing on this system: ${names} (their names on Debian). Install them and run this again.`,
    };
  }
  const updateWorked = isRoot() ? await updateLists() : true;
  const names = [...new Set(await Promise.all(wanted.map(knownName)))];
  const command = `apt-get install -y --no-install-recommends ${names.join(' ')}`;
  if (!isRoot()) return { ok: false, output: `Missing on this system. Type: sudo ${command}` };
  say(`Installing system packages: ${names.join(' ')} …`);
  const { code, output, timedOut } = await apt(['install', '-y', '--no-install-recommends', '-qq', ...names], 240);
  if (code === 0) return { ok: true, output: '' };
  const why = timedOut ? 'It took longer than four minutes.' : output.trim();
  const lists = updateWorked ? '' : '`apt-get update` failed before.\n';
  return { ok: false, output: `${why}\n${lists}System packages could not be installed. Type: ${command}` };
}
