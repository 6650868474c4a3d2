import type { AnalysedSegment, EnglishText } from '../analysis/analysed-document';
import type { Span } from '../text/span';
import { builtInGlossary, glossaryOf, type TermMatch } from './glossary';
import type { EnglishForm, GlossaryEntry } from './glossary-entry';
import type { Term } from './term';
import { termsOfEntries } from './terms-of-entries';

/** An English form of a term, and where it stands in the English of a segment. */
export interface FormHere {
  readonly text: string;
  readonly places: readonly Span[];
}

/** A term that stands in the Russian of a segment. */
export interface TermHere {
  /** The entry; one that comes with the program is written as a term of a user would be. */
  readonly term: Term;
  /** Whose entry it is: of this project, of a glossary given beside it, or of the program. */
  readonly origin: 'project' | 'given' | 'built-in';
  readonly source: Span;
  /** The best form first. */
  readonly approved: readonly FormHere[];
  readonly forbidden: readonly FormHere[];
}

/** The glossaries that hold for a segment. */
export interface GlossariesHere {
  readonly project: readonly Term[];
  /** All that a user has decided: those of the project and given ones, in the order in which they count. */
  readonly own: readonly Term[];
}

/**
 * The terms in the Russian of a segment, in its order, also where there is no English yet. Where a user has decided of
 * words, what the program knows of them is left out; with `own` all of it is.
 */
export function termsHere(
  { source, target }: Pick<AnalysedSegment, 'source' | 'target'>,
  { project, own }: GlossariesHere,
  whose: 'all' | 'own' = 'all',
): readonly TermHere[] {
  const segment = { source, target: target.text === '' ? NOT_TRANSLATED : target };
  const decided = own.length === 0 ? [] : glossaryOf(own).find(segment);
  const taken = new Set(decided.flatMap((match) => match.source));
  const known = whose === 'own' ? [] : builtInGlossary().find(segment);
  const usual = known.filter((match) => !match.source.some((token) => taken.has(token)));
  return [...decided, ...usual].map((match) => here(match, project)).sort((a, b) => a.source.from - b.source.from);
}

/** A glossary looks for nothing where no English stands. */
const NOT_TRANSLATED: EnglishText = { text: '—', tokens: [], quantities: [] };

function here(match: TermMatch, project: readonly Term[]): TermHere {
  const { entry, source } = match;
  return {
    term: entry.term ?? asTerm(entry),
    origin: entry.term === undefined ? 'built-in' : project.includes(entry.term) ? 'project' : 'given',
    source: { from: source[0]?.from ?? 0, to: source.at(-1)?.to ?? 0 },
    approved: entry.approved.map((form) => ({ text: form.text, places: placesOf(form, match.approved) })),
    forbidden: entry.forbidden.map((form) => ({ text: form.text, places: placesOf(form, match.forbidden) })),
  };
}

function placesOf(wanted: EnglishForm, found: TermMatch['approved']): readonly Span[] {
  return found
    .filter(({ form }) => form === wanted)
    .map(({ tokens }) => ({ from: tokens[0]?.from ?? 0, to: tokens.at(-1)?.to ?? 0 }));
}

const written = new WeakMap<GlossaryEntry, Term>();

function asTerm(entry: GlossaryEntry): Term {
  let term = written.get(entry);
  if (term === undefined) {
    [term = { lemmas: [], approved: '', forbidden: [] }] = termsOfEntries([entry]);
    written.set(entry, term);
  }
  return term;
}
