import type { AnalysedSegment } from '../../core/analysis/analysed-document';
import type { CheckedRange } from '../../core/checks/checked-range';
import type { Term } from '../../core/terms/term';

/** Checks a document ahead of the run that asks for it, in order from the first segment on. */
export interface CheckedAhead {
  /** What was found from this segment on; `later` while that is under way, null where it will not come: then it has to be done here. */
  take(from: number): CheckedRange | 'later' | null;
  /** Fulfilled when what was answered with `later` can be asked for again. */
  more(): Promise<void>;
  /** Ends the work, done or not. */
  stop(): void;
}

/** A document to be checked ahead. */
export interface AheadWork {
  readonly segments: readonly AnalysedSegment[];
  /** The terms that hold in it. */
  readonly terms: readonly Term[];
}

/** Begins with the work; null where it is not worth it. */
export type BeginAhead = (work: AheadWork) => CheckedAhead | null;
