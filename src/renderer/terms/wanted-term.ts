import type { Term } from '../../core/terms/term';

/** An entry of the glossary about to be written; `before` is the entry in whose place it comes, null for a new one. */
export interface WantedTerm {
  readonly before: Term | null;
  readonly term: Term;
}

export const EMPTY_TERM: Term = { lemmas: [], approved: '', forbidden: [] };
