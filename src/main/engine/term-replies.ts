import type { Answer, Asked } from '../../bridge/call';
import type { TermCalls, TermPlace, TermPlaces, TermUse } from '../../bridge/term-calls';
import { success } from '../../core/result';
import { sharedLemma } from '../../core/terms/clean-term';
import { englishTermIn, russianTermIn } from '../../core/terms/propose-term';
import { glossaryRows, writeRows } from '../../core/terms/glossary-table';
import { writeTbx } from '../../core/terms/tbx';
import type { Term } from '../../core/terms/term';
import { termsHere, type TermHere } from '../../core/terms/terms-here';
import type { Review } from '../../review/review';

/** What is asked of a review here. */
type Reviewed = Pick<Review, 'terms' | 'segments' | 'analysed'>;

/** Places of one reply. */
const MOST_PLACES = 500;

/** How the document keeps to each term of the project. */
export function termUses(review: Reviewed): readonly TermUse[] {
  const { terms } = review;
  const uses = new Map(terms.map((term) => [term, { segments: 0, approved: 0, forbidden: 0 }]));
  for (const { here } of placesIn(review, terms)) {
    const use = uses.get(here.term);
    if (use !== undefined) count(use, here);
  }
  return [...uses.values()];
}

/** Where a term stands. */
export function termPlaces(review: Reviewed, term: Term): TermPlaces {
  const use = { segments: 0, approved: 0, forbidden: 0 };
  const places: TermPlace[] = [];
  for (const place of placesIn(review, [term])) {
    count(use, place.here);
    if (places.length < MOST_PLACES) places.push(place);
  }
  return { places, use };
}

/** An entry for selected words of a segment; where only the Russian is selected, in the English that is usual for it. */
export function proposedTerm(
  review: Reviewed,
  { id, source, target }: Asked<TermCalls, 'terms:propose'>,
): Answer<TermCalls, 'terms:propose'> {
  const segment = review.analysed(id);
  if (!segment.ok) return segment;
  const lemma = source === null ? '' : russianTermIn(segment.value.source, source);
  const form = target === null ? '' : englishTermIn(segment.value.target, target);
  const term = { lemmas: lemma === '' ? [] : [lemma], approved: form, forbidden: [] };
  const standing = review.terms.find((one) => sharedLemma(one, term) !== undefined) ?? null;
  const usual = termsHere(segment.value, { project: [], own: [] }).find(
    (here) => source !== null && here.source.from === source.from && here.source.to === source.to,
  );
  const approved = form === '' ? (usual?.approved[0]?.text ?? '') : form;
  return success({ term: { ...term, approved }, standing });
}

/** The glossary as the text of a file: TBX for `.tbx`, a table with tabs for `.tsv`, with commas otherwise. */
export function glossaryText(terms: readonly Term[], ending: string): string {
  if (ending.toLowerCase() === '.tbx') return writeTbx(terms);
  return writeRows(glossaryRows(terms), ending.toLowerCase() === '.tsv' ? '\t' : ',');
}

function* placesIn(review: Reviewed, terms: readonly Term[]): Iterable<TermPlace> {
  if (terms.length === 0) return;
  for (const [index, { id, state, source, target }] of review.segments.entries()) {
    if (state === 'excluded') continue;
    const segment = review.analysed(id);
    if (!segment.ok) continue;
    for (const here of termsHere(segment.value, { project: terms, own: terms }, 'own')) {
      yield { index, id, source, target, here };
    }
  }
}

function count(
  use: { segments: number; approved: number; forbidden: number },
  { approved, forbidden }: TermHere,
): void {
  const isThere = ({ places }: { readonly places: readonly unknown[] }): boolean => places.length > 0;
  use.segments += 1;
  if (approved.some(isThere)) use.approved += 1;
  if (forbidden.some(isThere)) use.forbidden += 1;
}
