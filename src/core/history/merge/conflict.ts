import type { SegmentId } from '../../segments/segment';

/** What to do where both sides changed the same thing, each in its own way. */
export const CONFLICT_CHOICES = ['stop', 'ours', 'theirs', 'mark'] as const;

/**
 * `stop`: merge nothing; `ours`: keep the first project's; `theirs`: take the second one's; `mark`: keep the first one's and
 * note the other beside it.
 */
export type ConflictChoice = (typeof CONFLICT_CHOICES)[number];

/** A place that both projects changed, each in its own way. */
export interface MergeConflict {
  /**
   * `text`: the English; `state`: one leaves the segment out, the other worked on it; `alignment`: both repaired the pairing
   * here, or one did and the other edited what it took away.
   */
  readonly kind: 'text' | 'state' | 'alignment';
  /** The segments of the first project, and of the second, by the ids that they have there. */
  readonly ours: ConflictSide;
  readonly theirs: ConflictSide;
  /** The Russian as the first project has it. */
  readonly source: string;
  /** The English before the two went apart. */
  readonly base: string;
}

/** What one of the projects has at the place of a conflict. */
export interface ConflictSide {
  readonly segments: readonly SegmentId[];
  /** The English; segments that were left out are not in it, parts of several segments stand in lines of their own. */
  readonly text: string;
}
