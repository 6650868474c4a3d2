import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fault } from '../core/fault';
import type { MorphologyFiles } from '../core/language/russian/morphology';
import { failure, success, type Result } from '../core/result';

const PROBE = 'words.dawg';
/** Beside the built programs, `out/main/*.cjs` and its chunks; in the sources the package that the build copies from. */
const PLACES = ['../data/russian', '../../data/russian', '../../node_modules/az/dicts'];

/** Reads the dictionary files of Russian; fault `language-data-missing` names the folder where they should be. */
export function loadMorphologyFiles(): Result<MorphologyFiles> {
  const folders = PLACES.map((place) => join(here(), place));
  const folder = folders.find((candidate) => existsSync(join(candidate, PROBE))) ?? folders[0] ?? '';
  const missing = (path: string): Result<MorphologyFiles> => failure(fault('language-data-missing', { path }));
  if (!existsSync(join(folder, PROBE))) return missing(folder);
  try {
    const read = (name: string): Uint8Array => readFileSync(join(folder, name));
    return success({
      words: read(PROBE),
      probabilities: read('p_t_given_w.intdawg'),
      predictionSuffixes: [
        read('prediction-suffixes-0.dawg'),
        read('prediction-suffixes-1.dawg'),
        read('prediction-suffixes-2.dawg'),
      ],
      paradigms: read('paradigms.array'),
      suffixes: readFileSync(join(folder, 'suffixes.json'), 'utf8'),
      gramtab: readFileSync(join(folder, 'gramtab-opencorpora-int.json'), 'utf8'),
    });
  } catch {
    return missing(folder);
  }
}

/** The folder of this file; a CommonJS bundle has `__dirname`, a module `import.meta.url`. */
function here(): string {
  return typeof __dirname === 'string' ? __dirname : dirname(fileURLToPath(import.meta.url));
}
