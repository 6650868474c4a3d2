import { eachForm } from './declension';
import { byLikelihood } from './dictionary';
import { foldRussian } from './fold';
import type { Parse } from './morphology';
import type { SupplementEntry } from './supplement.lexicon';

/** Finds the readings of a word form in the supplement; empty if it is not there. */
export interface SupplementIndex {
  find(word: string): readonly Parse[];
}

/** The entries of ours that a user's list leaves as they are, and the user's: an entry replaces those of its lemma and kind. */
export function mergeSupplement(
  ours: readonly SupplementEntry[],
  users: readonly SupplementEntry[],
): readonly SupplementEntry[] {
  if (users.length === 0) return ours;
  const keyOf = ({ lemma, name }: SupplementEntry): string => `${foldRussian(lemma)} ${name ?? ''}`;
  const replaced = new Set(users.map(keyOf));
  return [...ours.filter((entry) => !replaced.has(keyOf(entry))), ...users];
}

const ACRONYM = /^[А-ЯЁ]{2,}(?:-\d+)?$/;
/** «МИДа», «ЦИКом»: an acronym that takes endings like a noun. */
const INFLECTED_ACRONYM = /^([А-ЯЁ]{2,})(?:а|у|ом|е)$/;

/** Writes out all forms of the entries: names match only with a capital, acronyms only as they are written. */
export function indexSupplement(entries: readonly SupplementEntry[]): SupplementIndex {
  const names = new Map<string, Parse[]>();
  const nouns = new Map<string, Parse[]>();
  const acronyms = new Map<string, Parse[]>();
  const inflected = new Map<string, SupplementEntry>();
  for (const entry of entries) {
    const acronym = ACRONYM.test(entry.lemma);
    const forms = acronym ? acronyms : entry.name === null ? nouns : names;
    eachForm(entry, (form, parse) => {
      const key = acronym ? form.toUpperCase() : form;
      const parses = forms.get(key);
      if (parses) parses.push(parse);
      else forms.set(key, [parse]);
    });
    if (acronym && entry.gender === 'masculine' && !entry.pluralOnly) inflected.set(entry.lemma, entry);
  }
  for (const forms of [names, nouns, acronyms])
    for (const [form, parses] of forms) forms.set(form, byLikelihood(parses));
  return {
    find(word) {
      const known = acronyms.get(word);
      if (known) return known;
      const lower = word.toLowerCase();
      const named = lower.charCodeAt(0) === word.charCodeAt(0) ? undefined : names.get(lower);
      return named ?? nouns.get(lower) ?? findInflected(word, inflected);
    },
  };
}

function findInflected(word: string, entries: ReadonlyMap<string, SupplementEntry>): readonly Parse[] {
  // Hardly any word has a capital in second place: the pattern is not tried on the others.
  if (word.charCodeAt(1) > 0x42f) return [];
  const entry = entries.get(INFLECTED_ACRONYM.exec(word)?.[1] ?? '');
  if (!entry) return [];
  const parses: Parse[] = [];
  eachForm({ ...entry, declension: 'consonant' }, (form, parse) => {
    if (form === word.toLowerCase()) parses.push(parse);
  });
  return byLikelihood(parses);
}
