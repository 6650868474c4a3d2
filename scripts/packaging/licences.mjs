import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolveLocked } from '../supply-chain/read-lock.mjs';

/**
 * Folders of all packages that are shipped: those that the build took modules of, and those of `dependencies` with all they need.
 * @param {string} root of the checkout, built @param {import('../supply-chain/read-lock.mjs').Lock} lock
 * @returns {string[]} below the checkout, sorted
 */
export function shippedPackages(root, lock) {
  const folders = new Set(
    readdirSync(join(root, 'out', 'packages')).flatMap(
      (file) => /** @type {string[]} */ (JSON.parse(readFileSync(join(root, 'out', 'packages', file), 'utf8'))),
    ),
  );
  const follow = (/** @type {string} */ from) => {
    const entry = lock.packages[from];
    for (const name of Object.keys({ ...entry?.dependencies, ...entry?.optionalDependencies })) {
      const path = resolveLocked(lock, from, name);
      if (path === undefined || folders.has(path)) continue;
      folders.add(path);
      follow(path);
    }
  };
  follow('');
  return [...folders].sort();
}

/**
 * One text with the licences of the shipped packages, each as its own package holds it; the licence's name alone where it holds no file
 * or is made for another system.
 * @param {string} root @param {import('../supply-chain/read-lock.mjs').Lock} lock @returns {string}
 */
export function licenceTexts(root, lock) {
  const parts = shippedPackages(root, lock).map((path) => {
    const entry = lock.packages[path];
    const name = entry?.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const texts = licenceFiles(join(root, path)).map((file) => readFileSync(file, 'utf8').trim());
    return [`${name} ${entry?.version}: ${entry?.license}`, ...texts].join('\n\n');
  });
  return `${parts.join(`\n\n${'-'.repeat(78)}\n\n`)}\n`;
}

/** @param {string} folder @returns {string[]} */
function licenceFiles(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && /^(?:licen[cs]e|copying|copyright|notice)(?:[.-]|$)/i.test(entry.name))
      .map(({ name }) => join(folder, name))
      .sort();
  } catch {
    return [];
  }
}
