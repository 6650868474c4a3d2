import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEnglishWords, type EnglishWords } from '../core/language/english/english-words';

/** Beside the built programs, `out/main/*.cjs` and its chunks; from the sources what the last build put there. */
const PLACES = ['../data/english/words.txt', '../../data/english/words.txt', '../../out/data/english/words.txt'];

/** Loads the English word list with a user's own words, some 30 ms; null if it is nowhere, and spelling then goes unchecked. */
export function loadEnglishWords(own: Iterable<string> = []): EnglishWords | null {
  const here = typeof __dirname === 'string' ? __dirname : dirname(fileURLToPath(import.meta.url));
  const file = PLACES.map((place) => join(here, place)).find((path) => existsSync(path));
  if (file === undefined) return null;
  try {
    return createEnglishWords(readFileSync(file, 'utf8'), own);
  } catch {
    return null;
  }
}
