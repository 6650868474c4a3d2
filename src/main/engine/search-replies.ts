import { SEARCH_ROWS, type SearchAnswer, type SearchRequest, type SearchRow } from '../../bridge/search-calls';
import { fault } from '../../core/fault';
import { failure, success, type Result } from '../../core/result';
import type { SearchQuery } from '../../core/search/search-query';
import type { SegmentId } from '../../core/segments/segment';
import { DocumentSearch, type ChangedText, type SearchedReview } from './document-search';

/** A call looks on for so many milliseconds: what else is asked meanwhile has to wait no longer. */
const MOMENT = 60;
/** The first one longer, until everything is counted: who has just asked waits for nothing else. */
const FIRST_MOMENT = 150;
/** A hard pattern in a book stops after so many milliseconds of work and says so. */
const LONGEST_SEARCH = 30_000;

/** A search whose places are to be replaced. */
interface Replacing {
  readonly query: SearchQuery;
  readonly replacement: string;
  readonly texts: readonly ChangedText[];
}

type Asked<Wanted> = Wanted & { readonly search: number; readonly rendering: string | null };

/** The answers about the search under way. There is one at a time: to begin another ends the one before. `now` is in milliseconds. */
export function searchReplies(now: () => number) {
  let serial = 0;
  let current: DocumentSearch | null = null;
  /** How long the current search has worked. */
  let spent = 0;

  const lookOn = (search: DocumentSearch, moment: number): Result<SearchAnswer> => {
    const begun = now();
    const looked = search.advance((isCounted) => now() - begun >= (isCounted ? MOMENT : moment));
    spent += now() - begun;
    if (spent >= LONGEST_SEARCH) search.stop();
    return looked.ok ? success(search.answer(serial)) : looked;
  };

  const about = (review: SearchedReview, number: number): DocumentSearch | null =>
    number === serial && current?.isAbout(review) === true ? current : null;

  return {
    /** Begins a search and looks through the first part of the document. */
    run(review: SearchedReview, request: SearchRequest): Result<SearchAnswer> {
      serial += 1;
      spent = 0;
      current = new DocumentSearch(review, request);
      return lookOn(current, FIRST_MOMENT);
    },
    /** Looks through the next part; null where the search is out of date. */
    more(review: SearchedReview, search: number): Result<SearchAnswer | null> {
      const meant = about(review, search);
      return meant === null ? success(null) : lookOn(meant, MOMENT);
    },
    /** A page of what was found; null where the search is out of date. */
    rows(
      review: SearchedReview,
      { search, from, to, rendering }: Asked<{ from: number; to: number }>,
    ): readonly SearchRow[] | null {
      return about(review, search)?.rows(from, Math.min(to, from + SEARCH_ROWS), rendering) ?? null;
    },
    /** The place of the next text; null where there is none, or the search is out of date. */
    beside(
      review: SearchedReview,
      { search, index, step, rendering }: Asked<{ index: number; step: 1 | -1 }>,
    ): number | null {
      return about(review, search)?.beside(index, step, rendering) ?? null;
    },
    /** What is to be replaced, as it was found: a search that is out of date is refused. */
    toReplace(
      review: SearchedReview,
      { search, except }: { readonly search: number; readonly except: readonly SegmentId[] },
    ): Result<Replacing> {
      const meant = about(review, search);
      if (meant === null) return failure(fault('search-outdated'));
      const { query, replacement } = meant.request;
      return success({ query, replacement: replacement ?? '', texts: meant.changes(except) });
    },
  };
}
