import { ACTIONS } from './actions.lexicon';
import { CHANGES } from './changes.lexicon';
import { IRREGULAR_FORMS } from './irregular-forms.lexicon';
import { QUALITIES } from './qualities.lexicon';
import { SPEECH } from './speech.lexicon';
import { STATE } from './state.lexicon';
import { WORLD } from './world.lexicon';

/** A shorter English word stands for itself and its inflected forms only; a longer one for all words that begin with it. */
export const SHORTEST_BEGINNING = 4;

let irregular: ReadonlyMap<string, readonly string[]> | undefined;

/** Lemmas of the forms that do not begin like them («нашли» → найти). */
export function irregularForms(): ReadonlyMap<string, readonly string[]> {
  if (irregular === undefined) {
    const known = new Map<string, string[]>();
    for (const line of IRREGULAR_FORMS.trim().split('\n')) {
      const [lemma = '', ...forms] = wordsOf(line);
      for (const form of forms) known.set(form, [...(known.get(form) ?? []), lemma]);
    }
    irregular = known;
  }
  return irregular;
}

let lexicon: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The common words of Russian (lemmas, ё as е) with the beginnings of English words that render them: families of words
 * together, since translations change the part of speech («помочь»: "help", "assist", "aid", "relief"). Enough to see which word
 * answers which, no dictionary to read in: senses are not told apart.
 */
export function coreLexicon(): ReadonlyMap<string, readonly string[]> {
  lexicon ??= read([ACTIONS, CHANGES, SPEECH, STATE, WORLD, QUALITIES].join(';'));
  return lexicon;
}

/** Entries parted by `;`: Russian lemmas, `=`, beginnings of English words; a lemma in several entries has them all. */
function read(text: string): Map<string, string[]> {
  const known = new Map<string, string[]>();
  for (const entry of text.split(';')) {
    const [russian = '', english = ''] = entry.split('=');
    // A final e or y is lost in other forms: "decide", "decided", "deciding".
    const beginnings = wordsOf(english).map((word) =>
      word.length > SHORTEST_BEGINNING ? word.replace(/[ey]$/, '') : word,
    );
    for (const lemma of wordsOf(russian)) {
      const held = known.get(lemma);
      if (held === undefined) known.set(lemma, [...new Set(beginnings)]);
      else for (const word of beginnings) if (!held.includes(word)) held.push(word);
    }
  }
  return known;
}

function wordsOf(list: string): string[] {
  return list.trim().split(/\s+/).filter(Boolean);
}
