import * as parser from '@typescript-eslint/parser';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as webComponents } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import { everywhere, globalsNotInCore, inCore, inOneFile, inRenderer } from './scripts/lint/forbidden.mjs';
import { layersRule } from './scripts/lint/layers.mjs';

// What any project asks of its code, types included, is looked at by oxlint (`.oxlintrc.json`); what only this one asks, and what
// there are plugins for, by ESLint.

/** `no-restricted-syntax` replaces what an earlier entry said, so each folder gets the whole list that holds for it. */
const forbid = (file, own = []) => [
  'error',
  ...everywhere,
  ...own,
  ...inOneFile.filter((entry) => entry.file !== file).map((entry) => entry.forbidden),
];

export default defineConfig(
  {
    files: ['src/**/*.ts'],
    languageOptions: { parser },
    plugins: { sverka: { rules: { layers: layersRule } } },
    rules: {
      'sverka/layers': 'error',
      'no-restricted-syntax': forbid(),
      // Looked at by oxlint in every file; here they belong to what the product may never do with a text.
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['src/core/**/*.ts', 'src/i18n/**/*.ts', 'src/bridge/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...globalsNotInCore] },
  },
  { files: ['src/core/**/*.ts'], rules: { 'no-restricted-syntax': forbid(undefined, inCore) } },
  {
    files: ['src/renderer/**/*.ts'],
    extends: [lit['flat/recommended'], webComponents['flat/recommended']],
    rules: { 'no-restricted-syntax': forbid(undefined, inRenderer) },
  },
  ...inOneFile.map(({ file }) => ({ files: [file], rules: { 'no-restricted-syntax': forbid(file) } })),
);
