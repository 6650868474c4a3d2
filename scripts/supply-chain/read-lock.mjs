/**
 * @typedef {object} LockEntry one entry of package-lock.json, as far as it is read here
 * @property {string} [name] where the folder has another name than the package
 * @property {string} version
 * @property {string} [integrity] hash of the tarball, "sha512-…" in base64
 * @property {string} [resolved]
 * @property {string} [license]
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {boolean} [hasInstallScript]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [optionalDependencies]
 * @property {Record<string, string>} [peerDependencies]
 *
 * @typedef {{ name: string, version: string, packages: Record<string, LockEntry> }} Lock
 * @typedef {LockEntry & { path: string, name: string, id: string }} LockedPackage
 */

const folder = 'node_modules/';

/**
 * Every package of a lock file except the project itself, with its folder and `name@version`, in the order of the lock.
 * @param {Lock} lock
 * @returns {LockedPackage[]}
 */
export function lockedPackages(lock) {
  return Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => {
      const name = entry.name ?? path.slice(path.lastIndexOf(folder) + folder.length);
      return { ...entry, path, name, id: `${name}@${entry.version}` };
    });
}

/**
 * Where Node finds a dependency from a package's folder: in its own node_modules, else in those above.
 * @param {Lock} lock @param {string} from folder of the package; empty for the project
 * @param {string} name
 * @returns {string | undefined} folder of the dependency; undefined when it is not locked (a peer that is not wanted)
 */
export function resolveLocked(lock, from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf(`/${folder}`)))) {
    const path = at === '' ? `${folder}${name}` : `${at}/${folder}${name}`;
    if (lock.packages[path] !== undefined) return path;
    if (at === '') return undefined;
  }
}
