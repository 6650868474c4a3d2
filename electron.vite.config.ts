import { defineConfig } from 'electron-vite';
import { resolve } from 'node:path';

// Main and preload are CommonJS: a sandboxed preload can never be ESM, and Electron before 28 cannot load an ESM main.
const commonJs = {
  format: 'cjs' as const,
  entryFileNames: '[name].cjs',
  chunkFileNames: 'chunks/[name]-[hash].cjs',
};

export default defineConfig({
  main: {
    build: {
      target: 'node18.15',
      externalizeDeps: true,
      rolldownOptions: {
        input: { index: resolve('src/main/index.ts'), cli: resolve('src/cli/index.ts') },
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
