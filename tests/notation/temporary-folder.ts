import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/** A folder of its own for the tests of a file; `at` gives paths in it, from within tests: before them there is no folder yet. */
export function temporaryFolder(): { at(name: string): string } {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sverka-test-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return {
    at(name) {
      // A relative path would lead into the checkout.
      if (folder === '') throw new Error(`the folder of “${name}” is made before the first test`);
      return join(folder, name);
    },
  };
}
