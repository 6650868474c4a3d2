import { isWord, wordTokens } from '../diff/word-tokens';
import { SEGMENT_STATES, type Segment, type SegmentState } from '../segments/segment';

/** The states of segments from what is done to what is not; those of a reviewed segment come first. */
export const PROGRESS_ORDER = [
  'confirmed',
  'excluded',
  'edited',
  'untouched',
] as const satisfies readonly SegmentState[];

/** How many segments, and how many words their Russian has. */
export interface Amount {
  readonly segments: number;
  readonly words: number;
}

/** How far a review is. */
export interface ReviewProgress {
  readonly all: Amount;
  /** What is confirmed or left out of the text. */
  readonly reviewed: Amount;
  readonly byState: Readonly<Record<SegmentState, Amount>>;
}

/** Counts segments and Russian words by state. The Russian is counted, since the work is that much whatever the English became. */
export function progressOf(segments: readonly Segment[]): ReviewProgress {
  const byState = Object.fromEntries(
    SEGMENT_STATES.map((state) => [state, { segments: 0, words: 0 }]),
  ) as ReviewProgress['byState'] & Record<SegmentState, { segments: number; words: number }>;
  for (const segment of segments) {
    const amount = byState[segment.state];
    amount.segments += 1;
    amount.words += wordsOf(segment.source);
  }
  const { untouched, edited, confirmed, excluded } = byState;
  const reviewed = sum(confirmed, excluded);
  return { all: sum(sum(untouched, edited), reviewed), reviewed, byState };
}

function wordsOf(text: string): number {
  let words = 0;
  for (const token of wordTokens(text).tokens) if (isWord(token)) words += 1;
  return words;
}

function sum(one: Amount, other: Amount): Amount {
  return { segments: one.segments + other.segments, words: one.words + other.words };
}
