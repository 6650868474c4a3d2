import {
  SEGMENT_STATES,
  type ImportedSegment,
  type Segment,
  type SegmentId,
  type SegmentState,
} from '../segments/segment';
import { SegmentReplay } from './replay';
import type { Revision } from './revision';

/** The first segments of a project as they stand, and what is known of the whole without the others having been read. */
export interface ProjectBeginning {
  readonly title: string;
  /** The names of the imported files. */
  readonly sourceName: string;
  readonly targetName: string;
  readonly segments: readonly Segment[];
  /** How many segments of the whole stand in each state. */
  readonly states: Readonly<Record<SegmentState, number>>;
  readonly revisions: readonly Revision[];
}

/** How many segments the whole project has. */
export function segmentCount({ states }: Pick<ProjectBeginning, 'states'>): number {
  return SEGMENT_STATES.reduce((sum, state) => sum + states[state], 0);
}

/**
 * The beginning of a project of so many imported segments, of which `first` are at hand. Null where that does not tell which segments
 * come first: where their pairing was repaired.
 */
export function projectBeginning(
  names: Pick<ProjectBeginning, 'title' | 'sourceName' | 'targetName'>,
  first: readonly ImportedSegment[],
  count: number,
  revisions: readonly Revision[],
): ProjectBeginning | null {
  if (revisions.some(({ kind }) => kind === 'alignment')) return null;
  const replay = new SegmentReplay(first);
  const stateOf = new Map<SegmentId, SegmentState>();
  for (const revision of revisions) {
    replay.apply(revision);
    if (revision.kind !== 'state') continue;
    for (const id of revision.segments) stateOf.set(id, revision.after ?? 'untouched');
  }
  const states = { untouched: count - stateOf.size, edited: 0, confirmed: 0, excluded: 0 };
  for (const state of stateOf.values()) states[state] += 1;
  return { ...names, segments: replay.segments(), states, revisions };
}
