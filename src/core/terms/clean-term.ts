import { foldRussian } from '../language/russian/fold';
import type { Term } from './term';

/** A term without what only typing left in it: white space, empty forms, the same form twice. */
export function cleanTerm({ lemmas, approved, forbidden, note = '' }: Term): Term {
  const said = note.trim();
  return {
    lemmas: formsOf(lemmas),
    approved: formsOf(approved.split(';')).join('; '),
    forbidden: formsOf(forbidden),
    ...(said === '' ? {} : { note: said }),
  };
}

/** The Russian that both terms name, as the first one writes it; undefined where they name different things. */
export function sharedLemma(one: Term, other: Term): string | undefined {
  const others = new Set(other.lemmas.map(foldRussian));
  return one.lemmas.find((lemma) => others.has(foldRussian(lemma)));
}

function formsOf(forms: readonly string[]): string[] {
  const tidy = forms.map((form) => form.replace(/\s+/g, ' ').trim()).filter((form) => form !== '');
  return [...new Set(tidy)];
}
