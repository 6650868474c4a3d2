// `npm run test:package`: unpacks the Debian package (made by `npm run package`), starts its window as an ordinary user in Chromium's real
// sandbox, and reviews the sample with its command line until the diff is saved. For Linux; as root it becomes the user "nobody".
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import electronFuses from '@electron/fuses';
import { isRoot } from './steps/display.mjs';
import { findCommand } from './steps/find-command.mjs';
import { inRoot } from './steps/paths.mjs';
import { run } from './steps/run.mjs';
import { say } from './steps/say.mjs';
import { withScratchFolder } from './steps/scratch-folder.mjs';
import { installSystemPackages } from './steps/system-packages.mjs';
import { ensureDisplay } from './steps/x-server.mjs';

const { FuseV1Options, getCurrentFuseWire } = electronFuses;
/** How the state of a fuse is written in a program: the figures 0 and 1. */
const state = { off: 48, on: 49 };
const limitSeconds = 60;

/** The command as an ordinary user would give it. @param {string} home @param {string[]} command */
const asUser = (home, command) =>
  isRoot() ? ['runuser', '-u', 'nobody', '--', 'env', `HOME=${home}`, ...command] : ['env', `HOME=${home}`, ...command];

/** @param {string} home @param {string[]} command */
async function runAsUser(home, command) {
  const [program = '', ...args] = asUser(home, command);
  const { code, stdout, output } = await run(program, args, { cwd: home, limitSeconds });
  assert.ok(code === 0 || code === 1, `${command.join(' ')} ended with ${code}:\n${output}`);
  return stdout;
}

/** Waits until something is true. @param {() => boolean | Promise<boolean>} isTrue @param {() => string} what */
async function until(isTrue, what) {
  for (const end = Date.now() + limitSeconds * 1000; Date.now() < end; await wait(250)) if (await isTrue()) return;
  assert.fail(what());
}

/** Processes of a program, with their command lines. @param {string} program absolute */
function processesOf(program) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        if (readlinkSync(`/proc/${pid}/exe`) !== program) return [];
        return [{ pid, command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ') }];
      } catch {
        return [];
      }
    });
}

/** @param {string} program @param {string} home */
async function reviewInWindow(program, home) {
  const closeDisplay = await ensureDisplay();
  const [command = '', ...args] = asUser(home, [program, `--user-data-dir=${join(home, 'data')}`, '--sample']);
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true, cwd: home });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  try {
    const engine = () =>
      processesOf(program).find(({ command }) => command.includes('--type=utility') && command.includes('node.mojom'));
    const page = () => processesOf(program).find(({ command }) => command.includes('--type=renderer'));
    await until(
      () => engine() !== undefined && page() !== undefined,
      () => `The window did not come up:\n${output}`,
    );
    await until(
      async () =>
        (await run('xdotool', ['search', '--onlyvisible', '--name', 'Sverka'], { limitSeconds: 10 })).code === 0,
      () => `No window is to be seen:\n${output}`,
    );
    // The record of the session names the review that is open: the page has asked for it and the engine has read it.
    const record = join(home, 'data', 'session.json');
    await until(
      () => existsSync(record) && JSON.parse(readFileSync(record, 'utf8')).project?.sample === true,
      () => `The sample was not opened:\n${output}`,
    );
    // Only now: a page's process enters the sandbox a moment after it has begun.
    const status = readFileSync(`/proc/${page()?.pid}/status`, 'utf8');
    assert.match(status, /^NoNewPrivs:\s*1$/m);
    assert.match(status, /^Seccomp:\s*2$/m, 'the page is not in the sandbox');
    assert.ok(!processesOf(program).some(({ command }) => command.includes('--no-sandbox')));
    assert.doesNotMatch(output, /sverka: (?:uncaught|unhandled|start)/);
  } finally {
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
    for (const { pid } of processesOf(program)) process.kill(Number(pid), 'SIGKILL');
    closeDisplay();
  }
}

/** @param {string} command @param {string} home @param {string} sample */
async function reviewInTerminal(command, home, sample) {
  const project = join(home, 'sample.sverka');
  const text = (/** @type {string} */ name) => join(sample, name);
  await runAsUser(home, [
    command,
    'new',
    project,
    '--source',
    text('source.ru.txt'),
    '--target',
    text('target.en.txt'),
  ]);
  const findings = JSON.parse(await runAsUser(home, [command, 'check', project, '--format', 'json']));
  assert.ok(findings.length > 20, `only ${findings.length} findings`);
  await runAsUser(home, [command, 'set', project, 's21', '--text', 'A sentence corrected by hand.']);
  const diff = join(home, 'sample.diff');
  await runAsUser(home, [command, 'diff', project, '-o', diff]);
  assert.match(readFileSync(diff, 'utf8'), /^\+.*A sentence corrected by hand\./m);
}

/** The fuses of a real runtime's program. @param {string} program */
async function readFuses(program) {
  const wire = await getCurrentFuseWire(program);
  const off = [
    FuseV1Options.RunAsNode,
    FuseV1Options.EnableNodeOptionsEnvironmentVariable,
    FuseV1Options.EnableNodeCliInspectArguments,
  ];
  const on = [
    FuseV1Options.EnableCookieEncryption,
    FuseV1Options.OnlyLoadAppFromAsar,
    FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
  ];
  for (const fuse of off) assert.equal(wire[fuse], state.off, FuseV1Options[fuse]);
  for (const fuse of on) assert.equal(wire[fuse], state.on, FuseV1Options[fuse]);
  // The stand-in is older than this one, and has no place for it.
  const last = wire[FuseV1Options.GrantFileProtocolExtraPrivileges];
  assert.ok(last === undefined || last === state.off, 'GrantFileProtocolExtraPrivileges');
}

const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
const packageFile = inRoot('dist', `sverka_${version}_amd64.deb`);
if (process.platform !== 'linux' || !existsSync(packageFile)) {
  say(process.platform === 'linux' ? 'There is no package yet. Type: npm run package' : 'This test is for Linux.');
  process.exit(1);
}
const wanted = [['xdotool'], ['Xvfb', 'xvfb']].filter(([command = '']) => !findCommand(command));
const ready = await installSystemPackages(wanted.map((names) => [names.at(-1) ?? '']));
if (!ready.ok) {
  say(ready.output);
  process.exit(1);
}
await withScratchFolder(join(tmpdir(), 'sverka-package-'), async (folder) => {
  chmodSync(folder, 0o755);
  const { code, output } = await run('dpkg-deb', ['-x', packageFile, folder], { limitSeconds: 300 });
  assert.equal(code, 0, output);
  const home = join(folder, 'home');
  await run('mkdir', [home]);
  if (isRoot()) await run('chown', ['nobody', home]);
  const program = join(folder, 'opt', 'Sverka', 'sverka-window');
  await readFuses(program);
  const unpacked = join(folder, 'opt', 'Sverka', 'resources', 'app.asar.unpacked');
  await reviewInTerminal(join(unpacked, 'bin', 'sverka.cjs'), home, join(unpacked, 'out', 'sample'));
  await reviewInWindow(program, home);
});
say('The package holds: fuses, command line, and a window in its sandbox.');
