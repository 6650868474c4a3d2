import { lockedPackages, resolveLocked } from './read-lock.mjs';

/** The package URL of a package. @param {string} name @param {string} version */
const packageUrl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** @param {string} name "@scope/name" or "name" @returns {{ group?: string, name: string }} */
function nameParts(name) {
  const slash = name.indexOf('/');
  return slash < 0 ? { name } : { group: name.slice(0, slash), name: name.slice(slash + 1) };
}

/** @param {string | undefined} license as package.json names it */
function licences(license) {
  if (license === undefined) return [];
  return / (?:OR|AND|WITH) /.test(license) ? [{ expression: license }] : [{ license: { id: license } }];
}

/**
 * A bill of materials in the form of CycloneDX 1.6: every locked package with its hash, its licence and what it needs. It holds no time
 * and no random number, so the same lock gives the same bytes. A package that stands in several folders is one component.
 * `scope` is "excluded" for what only building and testing need; what the build joins into the program is listed in its licence file.
 * @param {import('./read-lock.mjs').Lock} lock
 * @param {ReadonlyMap<string, string>} readByHand licences that package.json does not name, by `name@version`
 */
export function billOfMaterials(lock, readByHand) {
  const self = packageUrl(lock.name, lock.version);
  const urls = new Map(lockedPackages(lock).map(({ path, name, version }) => [path, packageUrl(name, version)]));
  /** @type {Map<string, object>} */
  const components = new Map();
  /** @type {Map<string, Set<string>>} */
  const needs = new Map();
  /** @param {string} ref @param {string} path @param {import('./read-lock.mjs').LockEntry} entry */
  const addNeeds = (ref, path, entry) => {
    const set = needs.get(ref) ?? new Set();
    const names = { ...entry.dependencies, ...entry.optionalDependencies, ...entry.peerDependencies };
    for (const name of Object.keys(names)) {
      const url = urls.get(resolveLocked(lock, path, name) ?? '');
      if (url !== undefined) set.add(url);
    }
    needs.set(ref, set);
  };

  const project = lock.packages[''];
  if (project) addNeeds(self, '', { ...project, dependencies: { ...project.dependencies, ...devNeeds(project) } });
  for (const entry of lockedPackages(lock)) {
    const url = packageUrl(entry.name, entry.version);
    addNeeds(url, entry.path, entry);
    const scope = entry.dev ? 'excluded' : entry.optional ? 'optional' : 'required';
    if (components.has(url) && scope === 'excluded') continue;
    const [algorithm, hash] = (entry.integrity ?? '').split('-');
    components.set(url, {
      type: 'library',
      'bom-ref': url,
      ...nameParts(entry.name),
      version: entry.version,
      scope,
      ...(algorithm === 'sha512' && hash
        ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] }
        : {}),
      licenses: licences(readByHand.get(entry.id) ?? entry.license),
      purl: url,
    });
  }
  const byRef = (/** @type {[string, unknown]} */ [a], /** @type {[string, unknown]} */ [b]) =>
    a < b ? -1 : a > b ? 1 : 0;
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': self,
        name: lock.name,
        version: lock.version,
        licenses: licences(project?.license),
        purl: self,
      },
    },
    components: [...components].sort(byRef).map(([, component]) => component),
    dependencies: [...needs].sort(byRef).map(([ref, set]) => ({ ref, dependsOn: [...set].sort() })),
  };
}

/** @param {object} project @returns {Record<string, string>} */
function devNeeds(project) {
  return 'devDependencies' in project ? /** @type {Record<string, string>} */ (project.devDependencies) : {};
}
