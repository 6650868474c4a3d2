import { createAnalyser, type Analyser } from '../core/analysis/analyser';
import { createMorphology } from '../core/language/russian/create-morphology';
import { mergeSupplement } from '../core/language/russian/supplement';
import { SUPPLEMENT, type SupplementEntry } from '../core/language/russian/supplement.lexicon';
import { success, type Result } from '../core/result';
import { loadEnglishTagger } from './english-tagger';
import { loadEnglishWords } from './english-words';
import { loadMorphologyFiles } from './language-data';

/** What a user adds to what we know: names of Russian texts, and English words that are spelt right. */
export interface UsersWords {
  readonly names?: readonly SupplementEntry[];
  readonly words?: readonly string[];
}

/** Loads the dictionary and makes the analyser, with a user's words over ours; what knows English waits until asked for. */
export function loadAnalyser({ names = [], words = [] }: UsersWords = {}): Result<Analyser> {
  const files = loadMorphologyFiles();
  if (!files.ok) return files;
  const morphology = createMorphology(files.value, mergeSupplement(SUPPLEMENT, names));
  return success(createAnalyser(morphology, { tagger: loadEnglishTagger, words: () => loadEnglishWords(words) }));
}
