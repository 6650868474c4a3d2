import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The two texts of the sample review. */
export function samplePaths(): { readonly source: string; readonly target: string } {
  const here = typeof __dirname === 'string' ? __dirname : dirname(fileURLToPath(import.meta.url));
  // Built programs stand in out/main with the sample beside them in out/sample; from the source it is a fixture.
  const built = join(here, '..', 'sample');
  const folder = existsSync(join(built, 'source.ru.txt')) ? built : join(here, '..', '..', 'fixtures', 'sample');
  return { source: join(folder, 'source.ru.txt'), target: join(folder, 'target.en.txt') };
}
