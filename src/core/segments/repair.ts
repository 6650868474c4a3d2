import type { TextDocument } from '../formats/format';
import type { Side, Span } from '../text/span';
import type { Segment, SegmentId } from './segment';

/**
 * One repair of an alignment.
 * `merge`: with the segment behind. `split`: at offsets into the segment's source and target text; a side without an offset
 * stays with the first part, and offsets go to the nearest border of words, or of sentences (`snap`). `move`: the last sentence
 * of a side down to the segment behind, or the first one up to the segment before. `unlink`: a pair becomes Russian alone and
 * English alone. `link`: the reverse, with the nearest segment of the other side or the one named. `join` and `break`: takes
 * away or makes the border of an English paragraph before the segment.
 */
export type AlignmentRepair =
  | { readonly kind: 'merge'; readonly id: SegmentId }
  | {
      readonly kind: 'split';
      readonly id: SegmentId;
      readonly source?: number;
      readonly target?: number;
      /** Default `word`. */
      readonly snap?: 'word' | 'sentence';
    }
  | { readonly kind: 'move'; readonly id: SegmentId; readonly side: Side; readonly direction: 'up' | 'down' }
  | { readonly kind: 'unlink'; readonly id: SegmentId }
  | { readonly kind: 'link'; readonly id: SegmentId; readonly other?: SegmentId }
  | { readonly kind: 'join'; readonly id: SegmentId }
  | { readonly kind: 'break'; readonly id: SegmentId };

/** The names of the repairs. */
export const REPAIR_KINDS = [
  'merge',
  'split',
  'move',
  'unlink',
  'link',
  'join',
  'break',
] as const satisfies readonly AlignmentRepair['kind'][];

/** Where to split: offsets into the Russian and into the English as it stands now. */
export type SplitPlace = Pick<Extract<AlignmentRepair, { kind: 'split' }>, 'source' | 'target' | 'snap'>;

/** What a repair works on: the segments in document order, both imported texts, and a maker of ids never used before. */
export interface RepairGround {
  readonly segments: readonly Segment[];
  readonly source: TextDocument;
  readonly target: TextDocument;
  newId(): SegmentId;
}

/** A run of neighbouring segments, and those that take its place. */
export interface Repaired {
  readonly before: readonly Segment[];
  readonly after: readonly Segment[];
}

/** Number of the block that holds a place of the text; -1 before the first block. */
export function blockAt(document: TextDocument, offset: number): number {
  let low = 0;
  let high = document.blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (document.blocks[middle]!.from <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Whether a paragraph of the imported text ends between two spans that follow each other. */
export function isBorderBetween(document: TextDocument, before: Span, after: Span): boolean {
  return blockAt(document, Math.max(before.from, before.to - 1)) !== blockAt(document, after.from);
}
