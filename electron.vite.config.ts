import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { listPackages } from './scripts/steps/list-packages.mjs';
import { unfoldWords } from './scripts/steps/unfold-words.mjs';

// Main and preload are CommonJS: a sandboxed preload can never be ESM, and Electron before 28 cannot load an ESM main.
const commonJs = {
  format: 'cjs' as const,
  entryFileNames: '[name].cjs',
  chunkFileNames: 'chunks/[name]-[hash].cjs',
};

/** What our own readers open as files: folder of the checkout → folder in out/. */
const data: Record<string, string> = { 'node_modules/az/dicts': 'data/russian', 'fixtures/sample': 'sample' };

/** Puts the dictionaries and the sample's texts beside the program, where they are found in a checkout, after a build and in a package alike. */
function copyData(): Plugin {
  return {
    name: 'copy-data',
    closeBundle() {
      for (const [from, to] of Object.entries(data)) {
        for (const name of readdirSync(from)) cpSync(join(from, name), resolve('out', to, name));
      }
      mkdirSync(resolve('out/data/english'), { recursive: true });
      writeFileSync(resolve('out/data/english/words.txt'), unfoldWords());
    },
  };
}

// The targets are the oldest runtime that starts the app (docs/decisions/0001-electron-runtime.md), not the Electron in package.json.
export default defineConfig({
  main: {
    plugins: [copyData(), listPackages('main')],
    build: {
      target: 'node18.15',
      externalizeDeps: true,
      rolldownOptions: {
        input: {
          index: resolve('src/main/index.ts'),
          engine: resolve('src/main/engine/index.ts'),
          'check-thread': resolve('src/main/engine/check-thread.ts'),
          'cli-check-thread': resolve('src/cli/check-thread.ts'),
          'document-worker': resolve('src/files/reading/document-worker.ts'),
          cli: resolve('src/cli/index.ts'),
          'english-model': resolve('src/files/english-model.ts'),
        },
        output: commonJs,
      },
    },
  },
  preload: {
    plugins: [listPackages('preload')],
    build: {
      target: 'node18.15',
      rolldownOptions: { input: { index: resolve('src/preload/index.ts') }, output: commonJs },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [listPackages('renderer')],
    build: {
      target: 'chrome114',
      outDir: resolve('out/renderer'),
      minify: true,
      rolldownOptions: { input: resolve('src/renderer/index.html') },
    },
  },
});
