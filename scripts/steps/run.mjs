import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { basename } from 'node:path';
import { root } from './paths.mjs';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] the checkout unless told
 * @property {NodeJS.ProcessEnv} [env] added to this process's own
 * @property {number} [limitSeconds] the command and its children are killed after so long
 * @property {AbortSignal} [signal] the command and its children are killed when it fires
 */

/**
 * @typedef {object} RunResult
 * @property {number} code exit code; 128 + n after signal n; 127 when the command is not there
 * @property {string} output stdout and stderr as they came
 * @property {string} stdout stdout alone
 * @property {boolean} timedOut whether the limit ended it
 */

/** Groups of processes that are running, killed when this process is told to end. @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** @param {import('node:child_process').ChildProcess} child */
function killGroup(child) {
  if (child.pid === undefined) return;
  try {
    // A negative id is the group: vitest and apt-get have children of their own that would stay behind.
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself in the meantime.
  }
}

/** @type {NodeJS.Signals[]} */
const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** @param {NodeJS.Signals} signal */
function endWith(signal) {
  for (const child of running) killGroup(child);
  process.exit(exitCodeOf(null, signal));
}

/**
 * The exit code a shell would give.
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
export function exitCodeOf(code, signal) {
  return signal ? 128 + constants.signals[signal] : (code ?? 1);
}

/**
 * Runs a command without stdin and gives back what it wrote. Never throws.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function run(command, args, { cwd = root, env, limitSeconds, signal } = {}) {
  return new Promise((resolve) => {
    let output = '';
    let stdout = '';
    let timedOut = false;
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    if (running.size === 0) for (const name of endingSignals) process.on(name, endWith);
    running.add(child);
    const timer = limitSeconds
      ? setTimeout(() => {
          timedOut = true;
          killGroup(child);
        }, limitSeconds * 1000)
      : undefined;
    const onAbort = () => killGroup(child);
    signal?.addEventListener('abort', onAbort);
    child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      stdout += text;
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output += text;
    });

    /** @param {number} code */
    const finish = (code) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      running.delete(child);
      if (running.size === 0) for (const name of endingSignals) process.off(name, endWith);
      resolve({ code, output, stdout, timedOut });
    };
    child.once('error', (error) => {
      output += error.message;
      finish(127);
    });
    child.once('close', (code, endedBy) => finish(exitCodeOf(code, endedBy)));
  });
}

/**
 * Runs a command in this terminal, as if it had been typed, and returns its exit code. Ctrl+C reaches it by itself (it is in
 * the same group); this process only waits for it to end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Pick<RunOptions, 'env'>} [options]
 * @returns {Promise<number>}
 */
export function runInTerminal(command, args, { env } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: 'inherit' });
    const ignore = () => {};
    const pass = () => child.kill('SIGTERM');
    process.on('SIGINT', ignore);
    process.on('SIGTERM', pass);
    /** @param {number} code */
    const finish = (code) => {
      process.off('SIGINT', ignore);
      process.off('SIGTERM', pass);
      resolve(code);
    };
    child.once('error', () => finish(127));
    child.once('close', (code, signal) => finish(exitCodeOf(code, signal)));
  });
}

/**
 * Runs npm: the very one that started this script where there is one.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath;
  if (npm && basename(npm) === 'npm-cli.js') return run(process.execPath, [npm, ...args], options);
  // npm is a batch file on Windows, which only a shell can start.
  if (process.platform === 'win32') return run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options);
  return run('npm', args, options);
}

/**
 * The script behind a command that a package brings, for `node <script>`: saves the shell and works on Windows.
 * @param {string} packageName
 * @param {string} file
 */
export const packageScript = (packageName, file) => `${root}/node_modules/${packageName}/${file}`;
