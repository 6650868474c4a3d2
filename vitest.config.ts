import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { isRoot } from './scripts/steps/display.mjs';
import { findChromium } from './scripts/steps/find-chromium.mjs';

const chromium = findChromium();

/** Generous, in milliseconds: a limit is there to end what hangs, not to measure on a busy machine. */
const testTimeout = 60_000;
/** The same for tests in a real window, whose single steps have a limit of their own (`tests/e2e/expect.ts`). */
const windowTimeout = 180_000;

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
          expect: { poll: { timeout: 20_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              // Nothing is to be waited for: colours are at once what they will be.
              contextOptions: { reducedMotion: 'reduce' },
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
          // Loading Playwright anew for each file took seconds.
          isolate: false,
          // Two windows at once, each with a folder of its own: one waits often for the other's core.
          maxWorkers: 2,
          testTimeout: windowTimeout,
          hookTimeout: windowTimeout,
        },
      },
    ],
  },
});
