import type { DifferenceKind } from '../core/history/compare';
import type { Snapshot } from '../core/history/project-store';
import type { RevisionKind } from '../core/history/revision';
import type { SegmentState } from '../core/segments/segment';
import type { Span } from '../core/text/span';
import type { Call } from './call';
import type { Change, SegmentVersion } from './project-calls';

/** One change of the document. A change of text and the change of state that came with it are one entry. */
export interface HistoryEntry extends SegmentVersion {
  /** Place of the segment in the document now; null when it stands no more, or when no segment was changed. */
  readonly index: number | null;
  /** The Russian that it was about. */
  readonly source: string;
  /** The state that came with a text; null when none did. */
  readonly state: { readonly before: SegmentState; readonly after: SegmentState } | null;
  /** Whether it takes back or brings back an earlier step. */
  readonly undoes: boolean;
  /** Who merged it from another file; null when it was made in this one. */
  readonly mergedBy: string | null;
}

/** Changes, newest first. */
export interface ChangesPage {
  readonly entries: readonly HistoryEntry[];
  /** Where the next, older page begins: to be asked for as `before`; null when this is the last. */
  readonly next: number | null;
}

/** What a history can be looked at by. */
export interface HistoryPoints {
  /** Oldest first. */
  readonly snapshots: readonly Snapshot[];
  readonly revisions: number;
  /** Everybody who changed something, in the order of their first change. */
  readonly authors: readonly string[];
  /** When the project was made, and by whom. */
  readonly imported: { readonly author: string; readonly time: string };
}

/** A place that differs between two points. Texts of several segments are joined by spaces. */
export interface ComparedPlace {
  readonly kinds: readonly DifferenceKind[];
  readonly index: number | null;
  readonly source: Moments<string>;
  readonly target: Moments<string>;
  readonly states: Moments<readonly SegmentState[]>;
  readonly notes: Moments<readonly string[]>;
}

/** The same thing at two points. */
export interface Moments<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** What differs between two points, a part of it. */
export interface ComparisonPage {
  readonly places: readonly ComparedPlace[];
  /** How many places differ in all, and of which kind. */
  readonly total: number;
  readonly counts: Readonly<Record<DifferenceKind, number>>;
  /** Edits per word, 0 when no text differs. */
  readonly hter: number;
}

/** Which segments are shown with who wrote their words: all, or those in which words of people stand. */
export const BLAMED_SEGMENTS = ['all', 'changed'] as const;
export type BlamedSegments = (typeof BLAMED_SEGMENTS)[number];

/** A segment with who wrote its English. */
export interface BlamedSegment {
  /** Place in the list that was asked for, from 0. */
  readonly index: number;
  /** Place in the document, from 0. */
  readonly place: number;
  readonly source: string;
  readonly target: string;
  readonly excluded: boolean;
  /** What people wrote of it, in its order; all else is the machine translation's. */
  readonly runs: readonly WrittenRun[];
}

/** Words that one revision brought. */
export interface WrittenRun extends Span {
  readonly revision: number;
  readonly author: string;
  readonly time: string;
  readonly reason: string | null;
}

/** Segments with who wrote their English, a part of the list. */
export interface BlamePage {
  readonly rows: readonly BlamedSegment[];
  /** How many segments the list has. */
  readonly total: number;
}

export interface HistoryCalls {
  /** Changes before a number (default: the latest), at most 100. */
  'history:changes': Call<
    { readonly before?: number; readonly kinds?: readonly RevisionKind[]; readonly author?: string },
    ChangesPage
  >;
  /** Who wrote the words of the segments `from` (inclusive) to `to` (exclusive) of a list, at most 500. */
  'history:blame': Call<
    {
      readonly from: number;
      readonly to: number;
      readonly segments: BlamedSegments;
      /** Only segments in which words of this person stand. */
      readonly author?: string;
    },
    BlamePage
  >;
  'history:points': Call<Record<string, never>, HistoryPoints>;
  'history:make-snapshot': Call<{ readonly name: string }, Snapshot>;
  /** The states after two revisions (0: as imported) side by side; at most 100 places, without the first `skip`. */
  'history:compare': Call<{ readonly from: number; readonly to: number; readonly skip: number }, ComparisonPage>;
  /** Puts the whole document back as it stood after a revision. */
  'history:restore-all': Call<{ readonly revision: number }, Change>;
}
