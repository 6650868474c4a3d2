import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readByHand } from '../../../scripts/supply-chain/policy.mjs';
import { type Lock, lockedPackages, resolveLocked } from '../../../scripts/supply-chain/read-lock.mjs';
import { billOfMaterials } from '../../../scripts/supply-chain/sbom.mjs';
import { inRoot } from '../../../scripts/steps/paths.mjs';

const lock = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')) as Lock;

it('lists every package of the lock once, with a licence and a hash', () => {
  const { components } = billOfMaterials(lock, readByHand);
  const ids = new Set(lockedPackages(lock).map(({ id }) => id));
  expect(components).toHaveLength(ids.size);
  for (const component of components) {
    expect(component).toMatchObject({ hashes: [{ alg: 'SHA-512' }], licenses: [expect.anything()] });
  }
});

it('says what each needs, and names nothing that it does not list', () => {
  const { components, dependencies, metadata } = billOfMaterials(lock, readByHand);
  const refs = new Set(
    [metadata.component, ...components].map((component) => (component as { 'bom-ref': string })['bom-ref']),
  );
  expect(dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]).filter((ref) => !refs.has(ref))).toEqual([]);
  const own = dependencies.find(({ ref }) => ref === metadata.component['bom-ref']);
  expect(own?.dependsOn.some((ref) => ref.startsWith('pkg:npm/libsql@'))).toBe(true);
  expect(own?.dependsOn.some((ref) => ref.startsWith('pkg:npm/%40electron/asar@'))).toBe(true);
});

it('gives the same bytes whatever the order of the lock', () => {
  const turned = { ...lock, packages: Object.fromEntries(Object.entries(lock.packages).reverse()) };
  expect(JSON.stringify(billOfMaterials(turned, readByHand))).toBe(JSON.stringify(billOfMaterials(lock, readByHand)));
});

it('finds a dependency in the nearest folder', () => {
  const packages = Object.fromEntries(
    ['', 'node_modules/a', 'node_modules/a/node_modules/b', 'node_modules/b', 'node_modules/@c/d'].map((path) => [
      path,
      { version: '1.0.0' },
    ]),
  );
  const from = (path: string, name: string) => resolveLocked({ name: 'x', version: '1.0.0', packages }, path, name);
  expect(from('node_modules/a', 'b')).toBe('node_modules/a/node_modules/b');
  expect(from('node_modules/a/node_modules/b', '@c/d')).toBe('node_modules/@c/d');
  expect(from('', 'b')).toBe('node_modules/b');
  expect(from('node_modules/b', 'nothing')).toBeUndefined();
});
