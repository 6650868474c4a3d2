import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const packageFolder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/;

/**
 * Writes down the packages of which a part of the build took modules, for the file of their licences: out/packages/PART.json, the folders
 * below the checkout, sorted.
 * @param {string} part
 * @returns {import('vite').Plugin}
 */
export function listPackages(part) {
  return {
    name: 'list-packages',
    generateBundle(_, bundle) {
      const folders = Object.values(bundle)
        .flatMap((file) => (file.type === 'chunk' ? Object.keys(file.modules) : []))
        .flatMap((id) => packageFolder.exec(id.replace('\0', ''))?.[0] ?? []);
      const relative = folders.map((folder) => folder.slice(folder.indexOf('node_modules')).replaceAll('\\', '/'));
      mkdirSync(resolve('out/packages'), { recursive: true });
      writeFileSync(resolve(`out/packages/${part}.json`), JSON.stringify([...new Set(relative)].sort()));
    },
  };
}
