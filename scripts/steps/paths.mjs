import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout, absolute. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * The path of something inside the checkout.
 * @param {string[]} parts
 */
export const inRoot = (...parts) => join(root, ...parts);

/**
 * The path of something that may be made again at any time; goes away with node_modules.
 * @param {string[]} parts
 */
export const inToolCache = (...parts) => inRoot('node_modules', '.cache', 'sverka', ...parts);

/**
 * The path of something large that every checkout of this user shares.
 * @param {string[]} parts
 */
export const inUserCache = (...parts) =>
  join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'sverka', ...parts);
