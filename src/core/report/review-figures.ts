import type { Revision } from '../history/revision';
import { changesByCheck, type ChangesByCheck } from '../metrics/changes-by-check';
import { editingTime, type EditingTime } from '../metrics/editing-time';
import { effortOf, type Effort } from '../metrics/effort';
import type { Segment } from '../segments/segment';
import { documentStrip, type StripPlace } from './document-strip';
import type { FindingOutcomes } from './finding-outcomes';
import { progressOf, type ReviewProgress } from './review-progress';
import { tallyFindings, type FindingTallies } from './tally-findings';

/** What the figures are made from. */
export interface FiguredReview {
  readonly segments: readonly Segment[];
  readonly revisions: readonly Revision[];
  readonly outcomes: FindingOutcomes;
}

/** A review in figures. */
export interface ReviewFigures {
  readonly progress: ReviewProgress;
  readonly findings: FindingTallies;
  readonly effort: Effort;
  readonly changes: ChangesByCheck;
  /** Time at the segments, as far as it is known. */
  readonly time: EditingTime | null;
  /** Where in the document the open findings lie. */
  readonly strip: readonly StripPlace[];
}

/** Places of the strip at most: so many stay wide enough for a pointer in the narrowest window and on paper. */
export const STRIP_PLACES = 40;

/** The figures of a review as it stands. */
export function reviewFigures({ segments, revisions, outcomes }: FiguredReview): ReviewFigures {
  return {
    progress: progressOf(segments),
    findings: tallyFindings(outcomes),
    effort: effortOf(segments),
    changes: changesByCheck(revisions),
    time: editingTime(revisions),
    strip: documentStrip(segments, outcomes.open, STRIP_PLACES),
  };
}
