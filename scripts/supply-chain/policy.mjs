// What may come from a registry into this project; docs/supply-chain.md says why.

/** Licences that a package may be under, as its package.json names them. */
export const allowedLicences = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MPL-2.0',
  'Python-2.0',
  'WTFPL',
]);

/** Packages whose package.json names no licence, or one that is not for code; each was read by hand, at this version. */
export const readByHand = new Map([
  ['caniuse-lite@1.0.30001826', 'CC-BY-4.0'], // data about browsers, used by the build alone
  ['format@0.2.2', 'MIT'], // said in its Readme.md
]);

/** Packages that are kept out, directly and as a dependency of another, with the reason. */
export const denied = new Map([
  ['xlsx', 'the registry holds an old version with known faults; the newer ones are published elsewhere'],
  ['electronegativity', 'unkept, and finds less than our own tests'],
  ['@doyensec/electronegativity', 'unkept, and finds less than our own tests'],
  ['@electron/remote', 'gives a page the objects of the main process'],
  ['pofile', 'loses what it does not know when it writes a file back'],
  ['jszip', 'unpacks without limits'],
  ['mammoth', 'unpacks foreign documents by jszip'],
  ['exceljs', 'unpacks foreign workbooks by jszip, and hangs on some'],
  ['node-gyp-build', 'chooses native code while the program runs'],
  ['event-stream', 'was taken over once'],
  ['request', 'unkept'],
]);
