import { isBuiltin } from 'node:module';
import { posix } from 'node:path';

/**
 * @typedef {object} Layer
 * @property {readonly string[]} layers the folders of src/ that its files may import from, besides their own
 * @property {readonly PackageKind[]} packages the kinds of packages that they may import
 */

/**
 * What a package needs: nothing but the language, Node, Electron, or a page.
 * @typedef {'plain' | 'node' | 'electron' | 'page'} PackageKind
 */

/**
 * The folders of src/ and what each may import; docs/architecture.md says why.
 * @type {Record<string, Layer>}
 */
export const layers = {
  core: { layers: [], packages: ['plain'] },
  i18n: { layers: ['core'], packages: ['plain'] },
  bridge: { layers: ['core'], packages: ['plain'] },
  files: { layers: ['core'], packages: ['plain', 'node'] },
  storage: { layers: ['core', 'files'], packages: ['plain', 'node'] },
  // What the window and the command line have in common.
  review: { layers: ['core', 'i18n', 'files', 'storage'], packages: ['plain', 'node'] },
  main: { layers: ['core', 'i18n', 'bridge', 'files', 'storage', 'review'], packages: ['plain', 'node', 'electron'] },
  preload: { layers: ['bridge'], packages: ['electron'] },
  cli: { layers: ['core', 'i18n', 'files', 'storage', 'review'], packages: ['plain', 'node'] },
  renderer: { layers: ['core', 'i18n', 'bridge'], packages: ['plain', 'page'] },
};

/** Packages that need Node; all that are in neither list are taken to need nothing. */
const nodePackages = new Set(['az', 'commander', 'iconv-lite', 'libsql', 'picocolors']);
const pagePackages = /^(@lit|@lit-labs|@codemirror)\/|^lit$|^axe-core$/;

/** @param {string} specifier @returns {PackageKind} */
export function kindOfPackage(specifier) {
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  if (name === 'electron') return 'electron';
  if (isBuiltin(specifier) || nodePackages.has(name)) return 'node';
  return pagePackages.test(name) ? 'page' : 'plain';
}

/**
 * Why a file may not import something, or undefined when it may.
 * @param {string} file from the checkout, with slashes: "src/core/text/spans.ts"
 * @param {string} specifier as written in the import
 * @returns {string | undefined}
 */
export function refusalOf(file, specifier) {
  const layerName = /^src\/([^/]+)\//.exec(file)?.[1] ?? '';
  const layer = layers[layerName];
  if (!layer) return undefined;
  if (!specifier.startsWith('.')) {
    const kind = kindOfPackage(specifier);
    if (layer.packages.includes(kind)) return undefined;
    const needs = { node: 'Node', electron: 'Electron', page: 'a page', plain: 'nothing' }[kind];
    return `src/${layerName} may not import '${specifier}', which needs ${needs}`;
  }
  const target = posix.join(posix.dirname(file), specifier);
  // The manifest holds the version that a program names itself by.
  if (target === 'package.json' && layer.packages.includes('node')) return undefined;
  const targetLayer = /^src\/([^/]+)\//.exec(target)?.[1];
  if (targetLayer === layerName || (targetLayer && layer.layers.includes(targetLayer))) return undefined;
  const allowed = [layerName, ...layer.layers].join(', ');
  return `src/${layerName} may not import from '${targetLayer ? `src/${targetLayer}` : target}'; it may from: ${allowed}`;
}

/**
 * Keeps the arrows between the folders of src/ pointing inwards.
 * @type {import('eslint').Rule.RuleModule}
 */
export const layersRule = {
  meta: { type: 'problem', schema: [], messages: { refused: '{{why}} (docs/architecture.md).' } },
  create(context) {
    const file = posix.normalize(context.filename.slice(context.cwd.length + 1).replaceAll('\\', '/'));
    /** @param {import('estree').Node | null | undefined} source */
    const look = (source) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const why = refusalOf(file, source.value);
      if (why) context.report({ node: source, messageId: 'refused', data: { why } });
    };
    return {
      ImportDeclaration: (node) => look(node.source),
      ExportNamedDeclaration: (node) => look(node.source),
      ExportAllDeclaration: (node) => look(node.source),
      ImportExpression: (node) => look(node.source),
      "CallExpression[callee.name='require']": (/** @type {import('estree').SimpleCallExpression} */ node) =>
        look(/** @type {import('estree').Node} */ (node.arguments[0])),
      // `import('x').Type` in a type.
      TSImportType: (/** @type {{ source?: import('estree').Node }} */ node) => look(node.source),
    };
  },
};
