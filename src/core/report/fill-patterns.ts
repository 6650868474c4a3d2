import type { Severity } from '../findings/finding';
import type { SegmentState } from '../segments/segment';
import type { FindingOutcome } from './finding-outcomes';

/** Everything that a piece of a chart can stand for. */
export const FILLS = [
  'open',
  'settled',
  'dismissed',
  'confirmed',
  'edited',
  'untouched',
  'excluded',
  'critical',
  'major',
  'minor',
  'neutral',
] as const satisfies readonly Fill[];
export type Fill = FindingOutcome | SegmentState | Severity;

/** Side of the tile that a pattern repeats, in pixels. */
export const TILE = 6;

/**
 * The lines of each pattern as a path over one tile, so that colour is never alone in telling pieces of a chart apart; `solid`
 * has no tile, and `empty` is only bounded.
 */
export const PATTERNS = {
  solid: null,
  empty: '',
  rising: 'M-1 1L1-1M0 6L6 0M5 7L7 5',
  falling: 'M-1 5L1 7M0 0L6 6M5-1L7 1',
  upright: 'M1.5 0V6M4.5 0V6',
  dotted: 'M1 1h1.4M4 4h1.4',
} as const satisfies Record<string, string | null>;

/** The pattern of each fill: those of one chart differ from one another. */
export const PATTERN_OF: Readonly<Record<Fill, keyof typeof PATTERNS>> = {
  open: 'solid',
  settled: 'rising',
  dismissed: 'dotted',
  confirmed: 'solid',
  edited: 'rising',
  untouched: 'empty',
  excluded: 'dotted',
  critical: 'solid',
  major: 'rising',
  minor: 'upright',
  neutral: 'dotted',
};
