import { pageLanguage } from '../../src/renderer/state/language-state';
import { createTranslator, type Translator } from '../../src/i18n/translator';

/** English with its vowels doubled: about as long as what a language with long words would have, and still legible. */
function stretched(text: string): string {
  return text.replace(/[aeiouy]/gi, '$&$&');
}

/** Lets the page that is shown next speak English with words 40 % longer, as some language would. Undone by `useUsualWords`. */
export function useLongWords(): void {
  const english = createTranslator('en');
  const translator: Translator = {
    ...english,
    t: (key, values) => stretched(english.t(key, values)),
    find: (key, values) => {
      const found = english.find(key, values);
      return found === undefined ? undefined : stretched(found);
    },
  };
  pageLanguage.translator = translator;
}

/** English as it is. */
export function useUsualWords(): void {
  pageLanguage.translator = createTranslator('en');
}
