import type { SearchQuery, SearchSide } from '../core/search/search-query';
import type { SegmentState } from '../core/segments/segment';
import type { Span } from '../core/text/span';
import type { Call } from './call';
import type { Change } from './project-calls';

/** What is looked for; with a replacement it is also said what would become of each English text. */
export interface SearchRequest {
  readonly query: SearchQuery;
  readonly replacement: string | null;
}

/** How words that were found are rendered beside them, and in how many of the texts. */
export interface RenderingCount {
  /** In their dictionary form, e.g. "treaty"; empty where nothing is known. */
  readonly words: string;
  readonly count: number;
}

/** What a search has found so far in the whole document, in numbers. */
export interface SearchAnswer {
  /** Names the search for the calls about it. */
  readonly search: number;
  /**
   * Still under way; all places counted, but not yet told how they are rendered; come to the end; or stopped before it because it
   * took too long.
   */
  readonly state: 'going' | 'counted' | 'complete' | 'stopped';
  /** How many places there are, and in how many texts. */
  readonly places: number;
  readonly texts: number;
  /** How many segments the replacement would change. */
  readonly changing: number;
  /** Where whole words were looked for: the most frequent first, last those of which nothing is known. */
  readonly renderings: readonly RenderingCount[];
}

/** A text in which something was found. */
export interface SearchRow {
  /** Place of the segment in the document, from 0. */
  readonly index: number;
  readonly id: string;
  readonly state: SegmentState;
  readonly side: SearchSide;
  readonly text: string;
  readonly spans: readonly Span[];
  /** The other language beside it: the English of a Russian text, else the Russian. */
  readonly other: string;
  /** What is known to render there what was found, where whole words were looked for; null elsewhere. */
  readonly rendered: Rendered | null;
  /** The English with the replacements made; null where none is asked for, or where the text is not to be changed. */
  readonly after: string | null;
}

/** How words that were found are rendered beside them. */
export interface Rendered {
  readonly spans: readonly Span[];
  /** In their dictionary form, e.g. "treaty"; empty where nothing is known. */
  readonly words: string;
}

/** A change of several segments as one step. */
export interface BatchChange extends Change {
  /** Segments that were changed. */
  readonly replaced: number;
  /** Segments that could not be changed so. */
  readonly refused: number;
}

/** Rows that a call gives at most. */
export const SEARCH_ROWS = 500;

/** Calls about a search are answered with null once another was begun, or the document is another than it was. */
export interface SearchCalls {
  /** Begins to look through the document, in place of the search before. */
  'search:run': Call<SearchRequest, SearchAnswer>;
  /** Looks on for a moment. */
  'search:more': Call<{ readonly search: number }, SearchAnswer | null>;
  /** Of the texts that were found those from `from` to `to` (exclusive), at most 500; with a rendering, of those that have it. */
  'search:rows': Call<
    { readonly search: number; readonly from: number; readonly to: number; readonly rendering: string | null },
    readonly SearchRow[] | null
  >;
  /** The place in the document of the next text (1) or the one before (-1), seen from a segment; from the other end where there is none. */
  'search:beside': Call<
    { readonly search: number; readonly index: number; readonly step: 1 | -1; readonly rendering: string | null },
    number | null
  >;
  /** Replaces what a search has found in the English, as one step, but for these segments. */
  'search:replace': Call<{ readonly search: number; readonly except: readonly string[] }, BatchChange>;
}
