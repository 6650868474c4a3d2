import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { isRoot } from './scripts/steps/display.mjs';
import { findChromium } from './scripts/steps/find-chromium.mjs';

const chromium = findChromium();

/** Generous, in milliseconds: a limit is there to end what hangs, not to measure on a busy machine. */
const testTimeout = 30_000;

export default defineConfig({
  test: {
    // A test left alone with `.only` would switch the others off without a word.
    allowOnly: false,
    // The virtual list and the editor cause it without harm: a size changed while sizes were being told.
    onUnhandledError: (error) => !/^ResizeObserver loop/.test(error.message),
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          // Copies of the projects that tests make belong into no home folder.
          env: { XDG_DATA_HOME: join(tmpdir(), 'sverka-tests') },
          exclude: ['tests/e2e/**', 'tests/renderer/**'],
          // Loading the lexicons and the rest anew for each file took most of the time.
          isolate: false,
          testTimeout,
          hookTimeout: testTimeout,
        },
      },
      {
        // Found at the first import otherwise, which reloads the page in the middle of a test.
        optimizeDeps: {
          include: [
            'lit',
            'lit/decorators.js',
            'lit/directives/*.js',
            '@lit-labs/virtualizer',
            '@lit-labs/virtualizer/layouts/flow.js',
            '@codemirror/commands',
            '@codemirror/state',
            '@codemirror/view',
            'axe-core',
            'diff',
            'i18next',
            'valibot',
          ],
        },
        test: {
          name: 'component',
          include: ['tests/renderer/**/*.test.ts'],
          isolate: false,
          setupFiles: ['tests/notation/empty-page.ts'],
          testTimeout,
          hookTimeout: testTimeout,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: {
                ...(chromium && { executablePath: chromium }),
                args: isRoot() ? ['--no-sandbox'] : [],
              },
            }),
          },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/global-setup.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
