import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockedPackages } from './read-lock.mjs';

const hooks = ['preinstall', 'install', 'postinstall'];

/**
 * Packages that run something of their own when they are installed: those that the lock marks, and those whose installed package.json
 * names a hook or whose folder makes npm compile. A registry may leave the mark out, so the folders are read too.
 * @param {import('./read-lock.mjs').Lock} lock
 * @param {string} root the folder of node_modules' parent
 * @returns {string[]} names, sorted
 */
export function packagesWithInstallScripts(lock, root) {
  const found = lockedPackages(lock).filter(({ path, hasInstallScript }) => {
    if (hasInstallScript) return true;
    const manifest = join(root, path, 'package.json');
    if (!existsSync(manifest)) return false;
    /** @type {{ scripts?: Record<string, string> }} */
    const { scripts = {} } = JSON.parse(readFileSync(manifest, 'utf8'));
    return hooks.some((hook) => scripts[hook] !== undefined) || existsSync(join(root, path, 'binding.gyp'));
  });
  return [...new Set(found.map(({ name }) => name))].sort();
}

/**
 * The names in the table below “## Install scripts” of docs/supply-chain.md.
 * @param {string} page
 * @returns {string[]}
 */
export function reviewedInstallScripts(page) {
  const section = page.split('\n## Install scripts\n')[1]?.split('\n## ')[0] ?? '';
  return [...section.matchAll(/^\| `([^`]+)`/gm)].map((match) => match[1] ?? '').sort();
}
