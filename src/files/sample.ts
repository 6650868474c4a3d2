import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Beside the built programs, `out/main/*.cjs` and its chunks; in the sources the fixture that the build copies. */
const PLACES = ['../sample', '../../sample', '../../fixtures/sample'];

/** The two texts of the sample review. */
export function samplePaths(): { readonly source: string; readonly target: string } {
  const here = typeof __dirname === 'string' ? __dirname : dirname(fileURLToPath(import.meta.url));
  const folders = PLACES.map((place) => join(here, place));
  const folder = folders.find((candidate) => existsSync(join(candidate, 'source.ru.txt'))) ?? here;
  return { source: join(folder, 'source.ru.txt'), target: join(folder, 'target.en.txt') };
}
