import { allowedLicences, denied, readByHand } from './policy.mjs';
import { lockedPackages } from './read-lock.mjs';

/** @typedef {{ dependencies?: Record<string, string>, devDependencies?: Record<string, string>, optionalDependencies?: Record<string, string> }} Manifest */

/** One version and nothing else, also behind another name (`npm:typescript@7.0.2`). */
const exactVersion = /^(?:npm:(?:@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(?:-[\w.-]+)?$/;

/** @param {Manifest} manifest package.json @returns {string[]} what is not one exact version, with the remedy */
export function inexactVersions(manifest) {
  const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
  return Object.entries(all)
    .filter(([, version]) => !exactVersion.test(version))
    .map(([name, version]) => `${name}: “${version}” is not one version. Install it with --save-exact.`);
}

/**
 * Licences that are not on the list. A choice (`(MIT OR GPL-3.0)`) is fine when one of them is.
 * @param {import('./read-lock.mjs').Lock} lock @returns {string[]}
 */
export function unwelcomeLicences(lock) {
  return lockedPackages(lock)
    .filter(({ id, license = '' }) => {
      const choices = license.replace(/^\(|\)$/g, '').split(' OR ');
      return (
        !readByHand.has(id) && !choices.some((choice) => choice.split(' AND ').every((one) => allowedLicences.has(one)))
      );
    })
    .map(
      ({ id, license = 'no licence' }) => `${id}: ${license} is not on the list of scripts/supply-chain/policy.mjs.`,
    );
}

/** @param {import('./read-lock.mjs').Lock} lock @returns {string[]} packages that are kept out and came in all the same */
export function deniedPackages(lock) {
  return lockedPackages(lock)
    .filter(({ name }) => denied.has(name))
    .map(({ id, path, name }) => `${id} (${path}): ${denied.get(name)}.`);
}

/**
 * Entries that npm could not hold against a hash, or would fetch from somewhere else than the registry that is set.
 * @param {import('./read-lock.mjs').Lock} lock @returns {string[]}
 */
export function unboundEntries(lock) {
  return lockedPackages(lock).flatMap(({ id, integrity, resolved }) => [
    ...(integrity?.startsWith('sha512-') ? [] : [`${id}: the lock has no sha512 of it.`]),
    ...(resolved === undefined || resolved.startsWith('https://registry.npmjs.org/')
      ? []
      : [`${id}: it comes from ${resolved}.`]),
  ]);
}
