import { cpSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

// Main and preload are CommonJS: a sandboxed preload can never be ESM, and Electron before 28 cannot load an ESM main.
const commonJs = {
  format: 'cjs' as const,
  entryFileNames: '[name].cjs',
  chunkFileNames: 'chunks/[name]-[hash].cjs',
};

/** Dictionaries that our own readers open as files: folder in node_modules → folder in out/data. */
const dictionaries: Record<string, string> = { 'az/dicts': 'russian' };

/** Puts the dictionaries beside the program, where they are found in a checkout, after a build and in a package alike. */
function copyDictionaries(): Plugin {
  return {
    name: 'copy-dictionaries',
    closeBundle() {
      for (const [from, to] of Object.entries(dictionaries)) {
        const source = resolve('node_modules', from);
        for (const name of readdirSync(source)) cpSync(join(source, name), resolve('out/data', to, name));
      }
    },
  };
}

// The targets are the oldest runtime that starts the app (docs/decisions/0001-electron-runtime.md), not the Electron in package.json.
export default defineConfig({
  main: {
    plugins: [copyDictionaries()],
    build: {
      target: 'node18.15',
      externalizeDeps: true,
      rolldownOptions: {
        input: {
          index: resolve('src/main/index.ts'),
          engine: resolve('src/main/engine/index.ts'),
          cli: resolve('src/cli/index.ts'),
        },
        output: commonJs,
      },
    },
  },
  preload: {
    build: {
      target: 'node18.15',
      rolldownOptions: { input: { index: resolve('src/preload/index.ts') }, output: commonJs },
    },
  },
  renderer: {
    root: 'src/renderer',
    build: {
      target: 'chrome114',
      outDir: resolve('out/renderer'),
      minify: true,
      rolldownOptions: { input: resolve('src/renderer/index.html') },
    },
  },
});
