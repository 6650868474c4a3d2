import { unfoldWords } from '../../scripts/steps/unfold-words.mjs';
import { createEnglishWords, type EnglishWords } from '../../src/core/language/english/english-words';

let words: EnglishWords | undefined;

/** The real word list, unfolded once in each test file that asks for it. */
export function realEnglishWords(): EnglishWords {
  words ??= createEnglishWords(unfoldWords());
  return words;
}
