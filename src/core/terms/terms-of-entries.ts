import type { Pattern } from '../patterns/pattern';
import type { GlossaryEntry } from './glossary-entry';
import type { Term } from './term';

/** Entries as terms that a user can read and change: patterns become the phrases that they stand for. */
export function termsOfEntries(entries: readonly GlossaryEntry[]): Term[] {
  return entries.map(({ russian, approved, forbidden, capitals }) => ({
    lemmas: [...new Set(russian.flatMap((pattern) => phrasesOf(pattern, capitals)))],
    approved: approved.map(({ text }) => text).join('; '),
    forbidden: forbidden.map(({ text }) => text),
  }));
}

/** More alternatives of one pattern than this are too many to be read. */
const MOST_PHRASES = 6;

function phrasesOf(pattern: Pattern, capitals: ReadonlySet<string>): string[] {
  let phrases: string[][] = [[]];
  for (const step of pattern) {
    if (step.kind === 'gap' || step.optional) continue;
    const words = step.lemmas.length > 0 ? step.lemmas : step.forms;
    phrases = phrases.flatMap((phrase) =>
      words.map((word) => [...phrase, capitals.has(word) ? word.toUpperCase() : word]),
    );
  }
  return phrases.slice(0, MOST_PHRASES).map((phrase) => phrase.join(' '));
}
