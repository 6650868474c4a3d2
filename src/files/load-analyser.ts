import { createAnalyser, type Analyser } from '../core/analysis/analyser';
import { createMorphology } from '../core/language/russian/create-morphology';
import { mergeSupplement } from '../core/language/russian/supplement';
import { SUPPLEMENT, type SupplementEntry } from '../core/language/russian/supplement.lexicon';
import { success, type Result } from '../core/result';
import { loadEnglishTagger } from './english-tagger';
import { loadMorphologyFiles } from './language-data';

/** Loads the dictionary and makes the analyser, with a user's names over ours; the tagger of English waits until asked for. */
export function loadAnalyser(names: readonly SupplementEntry[] = []): Result<Analyser> {
  const files = loadMorphologyFiles();
  if (!files.ok) return files;
  const morphology = createMorphology(files.value, mergeSupplement(SUPPLEMENT, names));
  return success(createAnalyser(morphology, loadEnglishTagger));
}
