import { configs as lit } from 'eslint-plugin-lit';
import { configs as webComponents } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { everywhere, globalsNotInCore, inCore, inOneFile, inRenderer } from './scripts/lint/forbidden.mjs';
import { layersRule } from './scripts/lint/layers.mjs';

/** `no-restricted-syntax` replaces what an earlier entry said, so each folder gets the whole list that holds for it. */
const forbid = (file, own = []) => [
  'error',
  ...everywhere,
  ...own,
  ...inOneFile.filter((entry) => entry.file !== file).map((entry) => entry.forbidden),
];

export default defineConfig(
  { ignores: ['out', 'dist', 'coverage', 'fixtures'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json' } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Promises are returned where an interface asks for one, whether or not there is anything to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Interfaces here are of plain functions; nothing is lost when one is taken out of its object.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['**/*.{ts,js,mjs,cjs}'],
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.recommended],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['**/*.cjs', 'scripts/default-app/*.js'],
    languageOptions: { sourceType: 'commonjs' },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { sverka: { rules: { layers: layersRule } } },
    rules: { 'sverka/layers': 'error', 'no-restricted-syntax': forbid() },
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
