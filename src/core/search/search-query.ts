import type { SegmentState } from '../segments/segment';

/** Where to look. */
export const SEARCH_SIDES = ['source', 'target', 'machine', 'note'] as const;
export type SearchSide = (typeof SEARCH_SIDES)[number];

/**
 * How words are looked for: as they are, as whole words, in every form of a word («стороны» for «сторона», "left" for "leave"),
 * or by a regular expression.
 */
export const SEARCH_MODES = ['plain', 'word', 'lemma', 'pattern'] as const;
export type SearchMode = (typeof SEARCH_MODES)[number];

/** What is looked for in a review. */
export interface SearchQuery {
  readonly text: string;
  readonly mode: SearchMode;
  /** Small and capital letters are told apart; in `lemma` mode they never are. */
  readonly matchCase: boolean;
  readonly sides: readonly SearchSide[];
  /** Only segments in these states; all if left out. */
  readonly states?: readonly SegmentState[] | undefined;
}
