// What the code of the product never does, as selectors of the syntax tree with the reason a person gets to read.

/** @typedef {{ selector: string, message: string }} Forbidden */

const noMarkupFromText = 'It turns text into markup or code; build elements with lit templates.';

/** Nowhere in src/. @type {Forbidden[]} */
export const everywhere = [
  { selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc)$/]', message: noMarkupFromText },
  { selector: 'TemplateElement[value.raw=/\\.(innerHTML|outerHTML|srcdoc)=["\']?$/]', message: noMarkupFromText },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    message: noMarkupFromText,
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
    message: noMarkupFromText,
  },
  {
    selector: ':matches(ImportDeclaration, ExportNamedDeclaration)[source.value=/^lit\\/directives\\/unsafe-/]',
    message: noMarkupFromText,
  },
];

/** The core gives the same answer for the same input, and says nothing itself. @type {Forbidden[]} */
export const inCore = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The core has no clock: take the time as an argument.',
  },
  { selector: "CallExpression[callee.name='Date']", message: 'The core has no clock: take the time as an argument.' },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The core has no clock: take the time as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'The core has no randomness: take numbers or ids as an argument.',
  },
];

/** Names of Node and of pages that the core and its neighbours never touch. */
export const globalsNotInCore = [
  ...[
    'Buffer',
    '__dirname',
    '__filename',
    'clearTimeout',
    'console',
    'crypto',
    'document',
    'fetch',
    'globalThis',
    'localStorage',
  ],
  ...[
    'navigator',
    'performance',
    'process',
    'queueMicrotask',
    'require',
    'setImmediate',
    'setInterval',
    'setTimeout',
    'window',
  ],
].map((name) => ({ name, message: 'The core knows neither Node nor a page (docs/architecture.md).' }));

/** The strict content policy of the window blocks these at run time, which component tests do not show. @type {Forbidden[]} */
export const inRenderer = [
  {
    selector: 'ImportDeclaration[source.value=/^lit\\/directives\\/style-map/]',
    message: 'The content policy blocks inline styles: use classes, or set a custom property on the element.',
  },
  {
    selector: 'TemplateElement[value.raw=/\\sstyle=["\']?[^"\']*$/]',
    message: 'The content policy blocks inline styles: use classes, or set a custom property on the element.',
  },
];

/** Each may stand in one file only. @type {{ file: string, forbidden: Forbidden }[]} */
export const inOneFile = [
  {
    file: 'src/main/ipc.ts',
    forbidden: {
      selector: "Identifier[name='ipcMain']",
      message: 'Only src/main/ipc.ts touches ipcMain (docs/architecture.md).',
    },
  },
  {
    file: 'src/preload/index.ts',
    forbidden: {
      selector: "Identifier[name='ipcRenderer']",
      message: 'Only src/preload/index.ts touches ipcRenderer (docs/architecture.md).',
    },
  },
  {
    file: 'src/main/window.ts',
    forbidden: {
      selector: "NewExpression:matches([callee.name='BrowserWindow'], [callee.property.name='BrowserWindow'])",
      message: 'Only src/main/window.ts opens windows (docs/architecture.md).',
    },
  },
];
