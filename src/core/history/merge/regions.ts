import type { Segment, SegmentId } from '../../segments/segment';
import { canonicalJson } from '../canonical-json';
import type { Revision } from '../revision';
import { stretches } from '../stretches';

/**
 * A part of the document that either project can only have changed as a whole: one segment, or several that a repair of
 * either of them ties together.
 */
export interface Region {
  /** Its segments before the projects went apart, and as each has them now; in document order. */
  readonly base: Segment[];
  readonly ours: Segment[];
  readonly theirs: Segment[];
  /** Whether one of their repairs reaches beyond the region, so that it cannot be carried over as it is. */
  tangled: boolean;
}

/** Three states of the document, and the repairs that led from the first to the others. */
export interface RegionGround {
  readonly base: readonly Segment[];
  readonly ours: readonly Segment[];
  readonly theirs: readonly Segment[];
  readonly ourRevisions: readonly Revision[];
  readonly theirRevisions: readonly Revision[];
  /** Ids that a segment had before the projects went apart; any other id means different segments in the two. */
  readonly known: ReadonlySet<SegmentId>;
}

/** The regions of a document: all of them, and those of segments by the ids that they ever had in their project. */
export interface Regions {
  readonly all: readonly Region[];
  theirs(id: SegmentId): Region | undefined;
}

/** Finds the regions; segments that no repair touched are each one of their own. */
export function findRegions(ground: RegionGround): Regions {
  const ties = new Ties();
  const keyOf = (side: 'ours' | 'theirs', id: SegmentId): string => (ground.known.has(id) ? id : `${side} ${id}`);
  const tangles: (readonly string[])[] = [];
  for (const side of ['ours', 'theirs'] as const) {
    for (const revision of side === 'ours' ? ground.ourRevisions : ground.theirRevisions) {
      if (revision.kind !== 'alignment') continue;
      const runs = [...stretches(revision.before ?? [], revision.after ?? [], isSame)];
      const changed = runs.filter(({ before, after }) => !isUnchanged(before, after));
      for (const { before, after } of changed) ties.tie([...before, ...after].map(({ id }) => keyOf(side, id)));
      if (side === 'theirs' && runs.length > 1) {
        tangles.push(changed.flatMap(({ before, after }) => [...before, ...after].map(({ id }) => keyOf(side, id))));
      }
    }
  }
  const regions = new Map<string, Region>();
  const regionOf = (key: string): Region => {
    const root = ties.root(key);
    let region = regions.get(root);
    if (region === undefined) regions.set(root, (region = { base: [], ours: [], theirs: [], tangled: false }));
    return region;
  };
  for (const segment of ground.base) regionOf(segment.id).base.push(segment);
  for (const segment of ground.ours) regionOf(keyOf('ours', segment.id)).ours.push(segment);
  for (const segment of ground.theirs) regionOf(keyOf('theirs', segment.id)).theirs.push(segment);
  for (const keys of tangles) for (const key of keys) regionOf(key).tangled = true;
  return { all: [...regions.values()], theirs: (id) => regions.get(ties.root(keyOf('theirs', id))) };
}

/** Whether two segments are the same in everything. */
export function isSame(one: Segment, other: Segment): boolean {
  return one === other || canonicalJson(one) === canonicalJson(other);
}

/** Whether two runs are the same, segment by segment. */
export function isSameRun(one: readonly Segment[], other: readonly Segment[]): boolean {
  return one.length === other.length && one.every((segment, index) => isSame(segment, other[index]!));
}

function isUnchanged(before: readonly Segment[], after: readonly Segment[]): boolean {
  return before.length === 1 && isSameRun(before, after);
}

/** Sets of keys that belong together (union-find). */
class Ties {
  private readonly parents = new Map<string, string>();

  root(key: string): string {
    let root = key;
    for (let parent = this.parents.get(root); parent !== undefined; parent = this.parents.get(root)) root = parent;
    // Shortens the way for the next time.
    for (let at = key; at !== root;) {
      const next = this.parents.get(at)!;
      this.parents.set(at, root);
      at = next;
    }
    return root;
  }

  tie(keys: readonly string[]): void {
    const [first] = keys;
    if (first === undefined) return;
    for (const key of keys) {
      const [one, other] = [this.root(first), this.root(key)];
      if (one !== other) this.parents.set(other, one);
    }
  }
}
