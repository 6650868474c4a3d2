import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from './paths.mjs';

/** Folders whose contents are made from the others. */
const made = new Set(['node_modules', 'out', 'dist', 'coverage', '.git']);

/**
 * Every file below the given files and folders of the checkout, sorted, with paths from the checkout.
 * @param {readonly string[]} names
 */
export function filesIn(names) {
  /** @type {string[]} */
  const found = [];
  /** @param {string} path */
  const visit = (path) => {
    if (!statSync(path).isDirectory()) found.push(relative(root, path).split(sep).join('/'));
    else for (const name of readdirSync(path)) if (!made.has(name)) visit(join(path, name));
  };
  for (const name of names) if (existsSync(join(root, name))) visit(join(root, name));
  return found.sort();
}

/**
 * A hash of the names and contents of files and folders in the checkout. By content, since a fresh clone has fresh times.
 * @param {readonly string[]} names
 */
export function fingerprintOf(names) {
  const hash = createHash('sha256');
  for (const file of filesIn(names)) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
