import { fault } from '../fault';
import { failure, success, type Result } from '../result';
import { foldRussian } from '../language/russian/fold';
import { cleanTerm, sharedLemma } from '../terms/clean-term';
import { entryOfTerm } from '../terms/glossary-entry';
import type { Term } from '../terms/term';
import { canonicalJson } from './canonical-json';
import type { EditOptions } from './edits';
import type { RevisionDraft } from './revision';

/**
 * Puts a term into the glossary of the project (`standing`). Refused: a term without Russian or English words, and Russian
 * that another entry has already, since of two entries for the same words only the first would count.
 */
export function addTerm(
  term: Term,
  standing: readonly Term[],
  options: EditOptions = {},
): Result<readonly RevisionDraft[]> {
  const after = checked(term, standing);
  return after.ok ? success([draft(null, after.value, options)]) : after;
}

/** What becomes of many terms at once. */
export interface AddedTerms {
  readonly drafts: readonly RevisionDraft[];
  /** Terms left out, since an entry has their Russian already. */
  readonly known: number;
}

/** Puts the terms of another glossary into that of the project, all that have Russian and English words and name something new. */
export function addTerms(terms: readonly Term[], standing: readonly Term[], options: EditOptions = {}): AddedTerms {
  const taken = new Set(standing.flatMap(({ lemmas }) => lemmas.map(foldRussian)));
  const drafts: RevisionDraft[] = [];
  let known = 0;
  for (const term of terms) {
    const clean = cleanTerm(term);
    if (entryOfTerm(clean) === null) continue;
    const lemmas = clean.lemmas.map(foldRussian);
    if (lemmas.some((lemma) => taken.has(lemma))) {
      known += 1;
      continue;
    }
    for (const lemma of lemmas) taken.add(lemma);
    drafts.push(draft(null, clean, options));
  }
  return { drafts, known };
}

/** Gives an entry of the glossary other words; the same words give no draft. */
export function changeTerm(
  before: Term,
  term: Term,
  standing: readonly Term[],
  options: EditOptions = {},
): Result<readonly RevisionDraft[]> {
  const place = placeOf(before, standing);
  const stands = standing[place];
  if (stands === undefined) return failure(unknown(before));
  const after = checked(
    term,
    standing.filter((_, index) => index !== place),
  );
  if (!after.ok) return after;
  return success(canonicalJson(stands) === canonicalJson(after.value) ? [] : [draft(stands, after.value, options)]);
}

/** Takes an entry out of the glossary. */
export function removeTerm(
  term: Term,
  standing: readonly Term[],
  options: EditOptions = {},
): Result<readonly RevisionDraft[]> {
  const stands = standing[placeOf(term, standing)];
  return stands === undefined ? failure(unknown(term)) : success([draft(stands, null, options)]);
}

function checked(term: Term, others: readonly Term[]): Result<Term> {
  const clean = cleanTerm(term);
  if (entryOfTerm(clean) === null) return failure(fault('term-incomplete'));
  for (const other of others) {
    const russian = sharedLemma(clean, other);
    if (russian !== undefined) return failure(fault('term-known', { russian, approved: other.approved }));
  }
  return success(clean);
}

function placeOf(term: Term, standing: readonly Term[]): number {
  const wanted = canonicalJson(term);
  return standing.findIndex((candidate) => canonicalJson(candidate) === wanted);
}

function unknown({ lemmas }: Term) {
  return fault('term-unknown', { russian: lemmas.join(', ') });
}

function draft(before: Term | null, after: Term | null, { reason = null }: EditOptions): RevisionDraft {
  return { kind: 'term', segments: [], before, after, reason };
}
