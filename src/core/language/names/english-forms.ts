import { foldRussian } from '../russian/fold';
import type { SupplementEntry } from '../russian/supplement.lexicon';
import type { EnglishForms } from './read-names';

/** Looks up the English forms of a list of names. */
export function englishForms(entries: readonly SupplementEntry[]): EnglishForms {
  const forms = new Map(entries.map(({ lemma, english }) => [foldRussian(lemma), english]));
  return (lemma) => forms.get(lemma);
}
