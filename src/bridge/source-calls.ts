import type { SourceChange } from '../core/segments/renew-source';
import type { Call } from './call';
import type { Change } from './project-calls';

/** The file of a corrected Russian text, and how it is read. */
export interface ChosenSource {
  readonly handle: string;
  readonly encoding?: string;
}

/** A segment whose Russian is another, new or gone, in document order. */
export interface SourceDifference {
  readonly kind: SourceChange;
  /** Place of the segment in the document now; null for new Russian. */
  readonly index: number | null;
  readonly before: string;
  readonly after: string;
  /** The English that stands beside it and stays. */
  readonly target: string;
  /** Whether its confirmation would be taken back. */
  readonly unconfirms: boolean;
}

/** What a corrected Russian text would change. */
export interface SourcePreview {
  readonly counts: Readonly<Record<SourceChange, number>>;
  /** At most 500. */
  readonly differences: readonly SourceDifference[];
}

export interface SourceCalls {
  /** Lays the review over a corrected Russian text to see what would change; nothing is recorded. */
  'source:preview': Call<ChosenSource, SourcePreview>;
  /** Does so, as one step. */
  'source:renew': Call<ChosenSource, Change>;
}
