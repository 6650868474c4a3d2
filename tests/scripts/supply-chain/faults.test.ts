import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  deniedPackages,
  inexactVersions,
  unboundEntries,
  unwelcomeLicences,
} from '../../../scripts/supply-chain/faults.mjs';
import { packagesWithInstallScripts, reviewedInstallScripts } from '../../../scripts/supply-chain/install-scripts.mjs';
import { type Lock, type LockEntry, lockedPackages } from '../../../scripts/supply-chain/read-lock.mjs';
import { inRoot, root } from '../../../scripts/steps/paths.mjs';

const read = (file: string): unknown => JSON.parse(readFileSync(inRoot(file), 'utf8'));
const lock = read('package-lock.json') as Lock;
const page = readFileSync(inRoot('docs', 'supply-chain.md'), 'utf8');

/** A lock with one package in it: `one('left-pad', { license: 'MIT' })`. */
const one = (name: string, entry: { [K in keyof LockEntry]?: LockEntry[K] | undefined }): Lock => ({
  name: 'sverka',
  version: '0.1.0',
  packages: {
    [`node_modules/${name}`]: { version: '1.2.3', license: 'MIT', integrity: 'sha512-AAAA', ...entry } as LockEntry,
  },
});

describe('what this project takes from the registry', () => {
  it('is named by exact versions', () => {
    expect(inexactVersions(read('package.json') as object)).toEqual([]);
  });
  it('is under licences of the list', () => expect(unwelcomeLicences(lock)).toEqual([]));
  it('holds no package that is kept out', () => expect(deniedPackages(lock)).toEqual([]));
  it('is bound to hashes and to no foreign host', () => expect(unboundEntries(lock)).toEqual([]));
  it('runs no install script that docs/supply-chain.md does not list', () => {
    const reviewed = reviewedInstallScripts(page);
    expect(packagesWithInstallScripts(lock, root).filter((name) => !reviewed.includes(name))).toEqual([]);
    // A line about a package that is gone would make the list look better read than it is.
    const names = new Set(lockedPackages(lock).map(({ name }) => name));
    expect(reviewed.filter((name) => !names.has(name))).toEqual([]);
  });
});

describe('a fault is named', () => {
  it.each(['^1.2.3', '~1.2.3', '*', 'latest', '1.x', '>=1.0.0', 'github:someone/thing', 'npm:other@^1.0.0', ''])(
    'for the version “%s”',
    (version) => expect(inexactVersions({ devDependencies: { thing: version } })).toHaveLength(1),
  );
  it.each(['1.2.3', '2.0.0-beta.1', 'npm:@scope/other@1.0.0'])('and none for %s', (version) => {
    expect(inexactVersions({ dependencies: { thing: version } })).toEqual([]);
  });
  it.each([
    ['GPL-3.0', 1],
    [undefined, 1],
    ['UNLICENSED', 1],
    ['(MIT AND GPL-3.0)', 1],
    ['(MIT OR GPL-3.0)', 0],
    ['MPL-2.0', 0],
  ])('for the licence %s: %i', (license, count) => {
    expect(unwelcomeLicences(one('thing', { license }))).toHaveLength(count);
  });
  it.each(['xlsx', '@electron/remote', 'thing/node_modules/jszip'])('for the package %s', (name) => {
    expect(deniedPackages(one(name, {}))).toHaveLength(1);
  });
  it('for a package without a hash, and for one from elsewhere', () => {
    expect(unboundEntries(one('thing', { integrity: undefined }))).toHaveLength(1);
    expect(unboundEntries(one('thing', { resolved: 'https://mirror.example/thing.tgz' }))).toHaveLength(1);
  });
  it('for an install script that the lock marks', () => {
    expect(packagesWithInstallScripts(one('thing', { hasInstallScript: true }), root)).toEqual(['thing']);
  });
});
