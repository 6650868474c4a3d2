// `npm run package [-- dir zip deb …]`: packages in dist/, what this machine can make unless some are named.
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ensureElectronRuntime } from './electron-runtime.mjs';
import { builderConfig } from './packaging/builder-config.mjs';
import { makeDebianPackage } from './packaging/debian-package.mjs';
import { licenceTexts } from './packaging/licences.mjs';
import { makeZipPackage, zipName, zipPath } from './packaging/zip-package.mjs';
import { filesUnder } from './steps/files-under.mjs';
import { inRoot, root } from './steps/paths.mjs';
import { prepare } from './steps/prepare.mjs';
import { say } from './steps/say.mjs';
import { withScratchFolder } from './steps/scratch-folder.mjs';
import { readByHand } from './supply-chain/policy.mjs';
import { billOfMaterials } from './supply-chain/sbom.mjs';

const megabytes = (/** @type {number} */ bytes) => `${Math.round(bytes / 1e6)} MB`;
const sizeOf = (/** @type {string} */ path) =>
  statSync(path).isDirectory()
    ? filesUnder(path).reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0)
    : statSync(path).size;

/** What each system's packages are; the first list needs nothing that has to be fetched from elsewhere. */
const targets = {
  linux: { near: ['dir', 'zip', 'deb'], far: ['AppImage'] },
  win32: { near: ['dir', 'zip'], far: ['nsis'] },
  darwin: { near: ['dir', 'zip'], far: ['dmg'] },
};

/** @param {string[]} asked @returns {Promise<number>} */
async function makePackages(asked) {
  const here = targets[/** @type {keyof typeof targets} */ (process.platform)];
  const found = await ensureElectronRuntime();
  if (!here || !found.ok) {
    say(found.ok ? `There are no packages for ${process.platform}.` : found.reason);
    return 1;
  }
  const { executable, version, standIn } = found.runtime;
  const wanted = asked.length > 0 ? asked : standIn ? here.near : [...here.near, ...here.far];
  const lock = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8'));
  mkdirSync(inRoot('dist'), { recursive: true });
  writeFileSync(inRoot('dist', 'third-party-licences.txt'), licenceTexts(root, lock));
  writeFileSync(inRoot('dist', 'sbom.cdx.json'), `${JSON.stringify(billOfMaterials(lock, readByHand), null, 2)}\n`);

  const { build, Platform } = await import('electron-builder');
  const platform = { linux: Platform.LINUX, win32: Platform.WINDOWS, darwin: Platform.MAC }[
    /** @type {'linux' | 'win32' | 'darwin'} */ (process.platform)
  ];
  const config = builderConfig({ version, folder: dirname(executable), standIn });
  const unpacked = inRoot('dist', 'linux-unpacked');
  /** @type {string[]} */
  const failed = [];
  const attempt = async (/** @type {string} */ target) => {
    if (target === 'zip' && process.platform === 'linux') {
      const file = zipPath(inRoot('dist'), lock.version);
      makeZipPackage({ unpacked, file, folder: zipName(lock.version), time: statSync(inRoot('package.json')).mtime });
      return [file];
    }
    if (target === 'deb') {
      const file = inRoot('dist', `sverka_${lock.version}_amd64.deb`);
      const manifest = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
      const fault = await withScratchFolder(join(tmpdir(), 'sverka-deb-'), (scratch) =>
        makeDebianPackage({ unpacked, scratch, file, manifest }),
      );
      if (fault) throw new Error(fault);
      return [file];
    }
    // What is unpacked already is packed as it is, so that all packages hold the same bytes.
    const prepackaged = process.platform === 'linux' && target !== 'dir' && existsSync(unpacked) ? unpacked : null;
    return build({
      targets: platform.createTarget(target),
      config,
      ...(prepackaged && { prepackaged }),
      publish: 'never',
    });
  };
  rmSync(unpacked, { recursive: true, force: true });
  for (const target of wanted.includes('dir') ? wanted : ['dir', ...wanted]) {
    try {
      const files = await attempt(target);
      for (const file of target === 'dir' ? [unpacked].filter(existsSync) : files)
        say(`${target}: ${file}, ${megabytes(sizeOf(file))}`);
    } catch (error) {
      failed.push(target);
      say(`${target} could not be made: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    }
  }
  const missing = here.far.filter((target) => !wanted.includes(target));
  if (standIn) {
    say(
      `Not made here: ${missing.join(', ')} and the packages of other systems, which need hosts beyond the registry; packed is the old stand-in runtime, for trying only, never to be given on.`,
    );
  }
  return failed.length === 0 ? 0 : 1;
}

process.exitCode = (await prepare()) ? await makePackages(process.argv.slice(2)) : 1;
