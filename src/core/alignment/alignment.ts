import type { Span } from '../text/span';

/** A sentence of a text with the number of the paragraph (block) that it stands in. */
export interface SentencePlace extends Span {
  readonly block: number;
}

/** One side to align: the decoded text and its sentences in order. */
export interface AlignmentSide {
  readonly text: string;
  readonly sentences: readonly SentencePlace[];
}

/** Sentences that answer each other: 1-1, 1-0, 0-1, 2-1, 1-2 …; a missing side is null. `to` of a side is exclusive. */
export interface Bead {
  /** Indexes into the source sentences, `from` inclusive, `to` exclusive; null if nothing stands there. */
  readonly source: Span | null;
  readonly target: Span | null;
  /** How sure the pairing is, 0..1; for a missing side how sure it is that nothing answers. */
  readonly score: number;
}
