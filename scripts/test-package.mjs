// `npm run test:package`: installs the Debian package (made by `npm run package`), reviews the sample with its command line until the diff
// is saved, starts its window as an ordinary user in Chromium's real sandbox, and removes it again; then looks into the zip. For Linux; as
// root it becomes the user "nobody", and who is not root unpacks the package instead of installing it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fuseFaults } from './packaging/read-fuses.mjs';
import { zipName, zipPath } from './packaging/zip-package.mjs';
import { isRoot } from './steps/display.mjs';
import { findCommand } from './steps/find-command.mjs';
import { inRoot } from './steps/paths.mjs';
import { run } from './steps/run.mjs';
import { say } from './steps/say.mjs';
import { withScratchFolder } from './steps/scratch-folder.mjs';
import { installSystemPackages } from './steps/system-packages.mjs';
import { ensureDisplay } from './steps/x-server.mjs';

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
  const { env, args: tempting } = temptations(home);
  const args = [`--user-data-dir=${join(home, 'data')}`, '--sample', ...tempting];
  const [command = '', ...rest] = asUser(home, [program, ...args]);
  const child = spawn(command, rest, {
    ...{ stdio: ['ignore', 'pipe', 'pipe'], detached: true, cwd: home },
    env: { ...process.env, ...env },
  });
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
    assert.doesNotMatch(output, /Debugger listening/);
    assert.ok(!existsSync(join(home, 'tempted')), 'the program ran a script as Node');
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

/** What a switched-on Node would do at the start, by the environment and by an argument; the fuses leave it undone. @param {string} home */
const temptations = (home) => {
  const script = join(home, 'tempt.cjs');
  writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(join(home, 'tempted'))}, '');`);
  return { env: { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: `--require=${script}` }, args: ['--inspect=0'] };
};

/**
 * Installs the package, or unpacks it for who may not install; gives the folder that it stands in.
 * @param {string} file @param {string} folder
 */
async function putInPlace(file, folder) {
  if (!isRoot()) {
    const { code, output } = await run('dpkg-deb', ['-x', file, folder], { limitSeconds: 300 });
    assert.equal(code, 0, output);
    return folder;
  }
  const known = await run('dpkg-query', ['-W', '-f=${Status}', 'sverka'], { limitSeconds: 20 });
  assert.ok(known.code !== 0 || !known.stdout.includes(' installed'), 'Sverka is installed here; remove it first.');
  const done = await run('dpkg', ['-i', file], { limitSeconds: 300 });
  // What the package depends on may not be there yet.
  const mended = done.code === 0 ? done : await run('apt-get', ['install', '-y', '-qq', '-f'], aptOptions);
  assert.equal(mended.code, 0, `${done.output}\n${mended.output}`);
  return '/';
}

const aptOptions = { env: { DEBIAN_FRONTEND: 'noninteractive' }, limitSeconds: 300 };

/** What the package brings beside its own folder. */
const placesInSystem = [
  'usr/bin/sverka',
  'usr/share/applications/sverka.desktop',
  'usr/share/mime/packages/sverka.xml',
];

/** Takes the package away again, and sees that nothing of it stays. */
async function takeAway() {
  const { code, output } = await run('dpkg', ['--purge', 'sverka'], { limitSeconds: 300 });
  assert.equal(code, 0, output);
  for (const place of ['opt/Sverka', ...placesInSystem])
    assert.ok(!existsSync(join('/', place)), `${place} was left behind`);
}

/** The zip holds the same files as the folder that it was made of, as executable as they are. @param {string} zip @param {string} folder */
async function lookIntoZip(zip, folder) {
  const { code, output } = await run('unzip', ['-q', zip, '-d', folder], { limitSeconds: 300 });
  assert.equal(code, 0, output);
  const unpacked = join(folder, zipName(version));
  const same = await run('diff', ['-r', '--no-dereference', inRoot('dist', 'linux-unpacked'), unpacked], {
    limitSeconds: 120,
  });
  assert.equal(same.code, 0, same.output.slice(0, 2000));
  assert.ok(statSync(join(unpacked, 'sverka-window')).mode & 0o111, 'the program of the zip cannot be run');
  assert.deepEqual(await fuseFaults(join(unpacked, 'sverka-window')), []);
}

const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
const packageFile = inRoot('dist', `sverka_${version}_amd64.deb`);
if (process.platform !== 'linux' || !existsSync(packageFile)) {
  say(process.platform === 'linux' ? 'There is no package yet. Type: npm run package' : 'This test is for Linux.');
  process.exit(1);
}
const wanted = [['xdotool'], ['unzip'], ['Xvfb', 'xvfb']].filter(([command = '']) => !findCommand(command));
const ready = await installSystemPackages(wanted.map((names) => [names.at(-1) ?? '']));
if (!ready.ok) {
  say(ready.output);
  process.exit(1);
}
await withScratchFolder(join(tmpdir(), 'sverka-package-'), async (folder) => {
  chmodSync(folder, 0o755);
  const home = join(folder, 'home');
  mkdirSync(home);
  if (isRoot()) await run('chown', ['nobody', home]);
  const place = await putInPlace(packageFile, join(folder, 'package'));
  try {
    for (const path of placesInSystem)
      assert.ok(lstatSync(join(place, path), { throwIfNoEntry: false }), `${path} is missing`);
    const own = join(place, 'opt', 'Sverka');
    const program = join(own, 'sverka-window');
    assert.deepEqual(await fuseFaults(program), []);
    const unpacked = join(own, 'resources', 'app.asar.unpacked');
    const command = place === '/' ? 'sverka' : join(unpacked, 'bin', 'sverka.cjs');
    await reviewInTerminal(command, home, join(unpacked, 'out', 'sample'));
    await reviewInWindow(program, home);
  } finally {
    if (place === '/') await takeAway();
  }
  const zip = zipPath(inRoot('dist'), version);
  if (existsSync(zip)) await lookIntoZip(zip, join(folder, 'zip'));
});
say('The package holds: fuses, command line, a window in its sandbox, and nothing stays when it is removed.');
