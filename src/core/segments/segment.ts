import type { Span } from '../text/span';

/** Stable for ever within a project: `s` and a number, e.g. `s12`; merging or splitting makes new ids. */
export type SegmentId = string;

/** How far the review of a segment has come (XLIFF 2: initial, translated, reviewed; `excluded` is ours). */
export type SegmentState = 'untouched' | 'edited' | 'confirmed' | 'excluded';
export const SEGMENT_STATES = [
  'untouched',
  'edited',
  'confirmed',
  'excluded',
] as const satisfies readonly SegmentState[];

/** What a segment is in its document. */
export type SegmentKind = 'heading' | 'paragraph' | 'turn' | 'caption' | 'boilerplate';
export const SEGMENT_KINDS = [
  'heading',
  'paragraph',
  'turn',
  'caption',
  'boilerplate',
] as const satisfies readonly SegmentKind[];

/** Inline markup that one private-use character (U+E000 …) of the text stands for. */
export interface Tag {
  readonly character: string;
  /** The markup as it stands in the imported file, e.g. `<b>`. */
  readonly markup: string;
  readonly kind: 'open' | 'close' | 'standalone';
}

/** One aligned pair as it was imported; none of this ever changes, save its Russian when a corrected text is imported. */
export interface ImportedSegment {
  readonly id: SegmentId;
  readonly kind: SegmentKind;
  /** The Russian text; empty when only English stands here. */
  readonly source: string;
  /** The English as it was imported (the machine translation); empty when only Russian stands here. */
  readonly machine: string;
  /** Where the text stands in the decoded Russian file; null when empty. */
  readonly sourceSpan: Span | null;
  /** Where the text stands in the decoded English file; null when empty. */
  readonly targetSpan: Span | null;
  /** Number of the paragraph (block) of each file that it stands in, from 0; null when that side is empty. */
  readonly sourceBlock: number | null;
  readonly targetBlock: number | null;
  /** How sure the alignment is, 0..1. */
  readonly score: number;
  /** Inline tags of both texts, told apart by their characters (`tag-characters.ts`); none in plain text. */
  readonly tags: readonly Tag[];
  /** The segments that this one was made of, when an alignment was repaired; empty for imported ones. */
  readonly origin: readonly SegmentId[];
}

/** A segment as it stands now. */
export interface Segment extends ImportedSegment {
  /** The English as it stands now; equals `machine` until somebody edits it. */
  readonly target: string;
  readonly state: SegmentState;
  /** What people noted, oldest first. */
  readonly notes: readonly string[];
  /**
   * What stands before the segment in the corrected text, where an editor joined or split paragraphs; absent where it is
   * what the imported text has there.
   */
  readonly breakBefore?: SegmentBreak;
}

/** What separates a segment from the one before: the border of a paragraph, or a space within one. */
export type SegmentBreak = 'paragraph' | 'space';
export const SEGMENT_BREAKS = ['paragraph', 'space'] as const satisfies readonly SegmentBreak[];
