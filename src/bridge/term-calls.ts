import type { Span } from '../core/text/span';
import type { Term } from '../core/terms/term';
import type { TermHere } from '../core/terms/terms-here';
import type { Call } from './call';
import type { Fault } from '../core/fault';
import type { Change, WrittenFile } from './project-calls';

/** How the English of a document keeps to a term of its glossary; each number counts segments. */
export interface TermUse {
  /** Whose Russian has the term; those left out of the text do not count. */
  readonly segments: number;
  /** Whose English has an approved form. */
  readonly approved: number;
  /** Whose English has a forbidden one. */
  readonly forbidden: number;
}

/** A segment that has a term. */
export interface TermPlace {
  /** Place of the segment in the document, from 0. */
  readonly index: number;
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly here: TermHere;
}

/** The segments that have a term. */
export interface TermPlaces {
  /** In document order, at most 500. */
  readonly places: readonly TermPlace[];
  readonly use: TermUse;
}

/** What an entry for selected words could say. */
export interface ProposedTerm {
  readonly term: Term;
  /** The entry of the project that has this Russian already; null when there is none. */
  readonly standing: Term | null;
}

/** What a glossary can be written as. */
export const GLOSSARY_FORMATS = ['csv', 'tbx'] as const;
export type GlossaryFormat = (typeof GLOSSARY_FORMATS)[number];

/** What came of a glossary that was taken in. */
export interface ImportedTerms extends Change {
  readonly added: number;
  /** Entries left out, since the project has their Russian already. */
  readonly known: number;
  /** What could not be read of the file: the first of it, and how much in all. */
  readonly faults: readonly Fault[];
  readonly unreadable: number;
}

type Nothing = Record<string, never>;

/** The glossary of the open project. A term is named by all that it says, as it was read. */
export interface TermCalls {
  /** The glossary of the project in its order. */
  'terms:list': Call<Nothing, readonly Term[]>;
  /** How the document keeps to each of them, in the same order. */
  'terms:use': Call<Nothing, readonly TermUse[]>;
  /** Where a term of the project stands. */
  'terms:places': Call<{ readonly term: Term }, TermPlaces>;
  /** The terms in the Russian of a segment: those of the project, of given glossaries, and those that come with the program. */
  'terms:in-segment': Call<{ readonly id: string }, readonly TermHere[]>;
  /** An entry for words of a segment, in their dictionary forms; null where nothing is selected. */
  'terms:propose': Call<
    { readonly id: string; readonly source: Span | null; readonly target: Span | null },
    ProposedTerm
  >;
  /** The checks look again at the segments that have the term; so they do after the next two. */
  'terms:add': Call<{ readonly term: Term }, Change>;
  'terms:change': Call<{ readonly before: Term; readonly after: Term }, Change>;
  'terms:remove': Call<{ readonly term: Term }, Change>;
  /** Takes the entries of a file (CSV, TSV, TBX) in, as one step. */
  'terms:import': Call<{ readonly handle: string }, ImportedTerms>;
  /** Asks where (system dialog) and writes the glossary; null when the user cancels. */
  'terms:export': Call<{ readonly format: GlossaryFormat }, WrittenFile | null>;
}
