import type { AlignmentRepair } from '../core/segments/repair';
import type { SegmentState } from '../core/segments/segment';
import type { Call } from './call';
import type { Change } from './project-calls';

/** A segment as far as its pairing goes. */
export interface PairEntry {
  /** Place of the segment in the document, from 0. */
  readonly index: number;
  readonly id: string;
  readonly source: string;
  /** The English as it stands now. */
  readonly target: string;
  readonly state: SegmentState;
  /** How sure the pairing is, 0..1; null where one side stands alone. */
  readonly score: number | null;
  /** Its two sides may not belong together. */
  readonly weak: boolean;
  /** Whether a person repaired it. */
  readonly repaired: boolean;
}

/** The places of all segments, the most doubtful pairing first. */
export interface PairOrder {
  readonly places: Uint32Array;
  /** How many pairs are doubtful, and how many segments have one side only. */
  readonly weak: number;
  readonly alone: number;
}

export interface AlignmentCalls {
  'alignment:order': Call<Record<string, never>, PairOrder>;
  /** The pairs at these places, at most 500; places outside the document are left out. */
  'alignment:pairs': Call<{ readonly places: readonly number[] }, readonly PairEntry[]>;
  /** Repairs the alignment around a segment; the rows of the reply are the new segments. */
  'alignment:repair': Call<AlignmentRepair, Change>;
}
