import type { Severity } from '../findings/finding';
import type { Segment, SegmentId, SegmentState } from '../segments/segment';
import type { Term } from '../terms/term';

/** What a revision changed. */
export const REVISION_KINDS = [
  'text',
  'state',
  'note',
  'alignment',
  'source',
  'dismissal',
  'dismissal-undo',
  'term',
] as const;
export type RevisionKind = (typeof REVISION_KINDS)[number];

/** A Russian text that took the place of the imported one; encoding its text again gives the bytes of its file. */
export interface SourceText {
  /** File name without its folder. */
  readonly name: string;
  /** The decoded file as it is, with its BOM and line ends. */
  readonly text: string;
  readonly encoding: string;
  /** Id of the format that read it. */
  readonly format: string;
  /** SHA-256 of the bytes of the file, hex. */
  readonly hash: string;
}

/** A finding that a person set aside, remembered by what it says, not by where it stood. */
export interface Dismissal {
  readonly key: string;
  readonly check: string;
  readonly messageId: string;
  /** The flagged words, for the list of dismissals. */
  readonly words: string;
  /**
   * `one`: this finding only; `like`: every finding of this check, message and words; `check`: every finding of the check
   * in this project, of those there are and those to come (`key`, `messageId` and `words` say which one it began with).
   */
  readonly extent: 'one' | 'like' | 'check';
  /** For `check`: only findings up to this severity; graver ones stay open. All if left out. */
  readonly upTo?: Severity;
}

/**
 * What a revision's `before` and `after` hold, by kind; null where there was or is nothing.
 * A repaired alignment holds the run of neighbouring segments that it takes away (`before`) and those that it puts in
 * their place (`after`), whole, so that it can be replayed and taken back without looking elsewhere. A `source` of null is
 * the text that the project was made from.
 */
export interface RevisionValues {
  readonly text: string;
  readonly state: SegmentState;
  readonly note: string;
  readonly alignment: readonly Segment[];
  readonly source: SourceText;
  readonly dismissal: Dismissal;
  readonly 'dismissal-undo': Dismissal;
  readonly term: Term;
}

/** Who made a change, and when, in the file that it was merged from. */
export interface Origin {
  readonly author: string;
  readonly time: string;
}

/** A change about to be recorded. */
export type RevisionDraft = {
  readonly [Kind in RevisionKind]: {
    readonly kind: Kind;
    readonly segments: readonly SegmentId[];
    readonly before: RevisionValues[Kind] | null;
    readonly after: RevisionValues[Kind] | null;
    readonly reason: string | null;
    /** Batch that this change takes back, when it is part of an undo or a redo; absent otherwise. */
    readonly undoes?: number;
    /** Who made it and when, in the file that it is merged from; absent otherwise. */
    readonly origin?: Origin | null;
    /** Whole seconds that somebody was at work at the segments before this change, where that is recorded; absent otherwise. */
    readonly seconds?: number;
  };
}[RevisionKind];

/** One recorded change; append-only, chained by hashes so that a gap or a forged row shows. */
export type Revision = RevisionDraft & {
  /** 1, 2, 3 … without gaps; the order of history (never the time). */
  readonly number: number;
  readonly author: string;
  /** ISO 8601 in UTC with milliseconds, as the clock of the machine said. */
  readonly time: string;
  /** Number of the first revision of the step that this one belongs to; its own number if it stands alone. */
  readonly batch: number;
  /** Who made it and when, in the file that it was merged from. */
  readonly origin: Origin | null;
  /** SHA-256 (hex) of the revision before; 64 zeros for the first. */
  readonly previousHash: string;
  /** SHA-256 (hex) of this revision's canonical JSON with `previousHash`, without `hash`. */
  readonly hash: string;
};
