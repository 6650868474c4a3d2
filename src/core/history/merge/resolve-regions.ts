import type { Segment, SegmentId } from '../../segments/segment';
import { textOf } from '../compare';
import { isSamePairing } from '../restore';
import type { RevisionDraft } from '../revision';
import { combineSegment, contentChanges } from './combine-segment';
import type { ConflictChoice, MergeConflict } from './conflict';
import { isSameRun, type Region } from './regions';

/** What becomes of the second project's changes in a region. */
export type Resolution =
  /** They are in the first project already, or give way to it. */
  | { readonly kind: 'drop' }
  /** Only the second project changed something: its revisions are carried over one by one. */
  | { readonly kind: 'carry' }
  /** What both did, in the fewest drafts, on top of what the first project has. */
  | { readonly kind: 'net'; readonly drafts: readonly RevisionDraft[] };

/** A region resolved; its conflict if it has one, whatever was made of it. */
export interface Resolved {
  readonly resolution: Resolution;
  readonly conflict: MergeConflict | null;
  /** Segments of the second project that are the same as one of the first by another id. */
  readonly sameAs: ReadonlyMap<SegmentId, SegmentId>;
}

/** How conflicts are to be resolved, and how ids of the second project are written in the merged one. */
export interface ResolveOptions {
  readonly choice: ConflictChoice;
  readonly mapped: (segment: Segment) => Segment;
  /** The words of a note that keeps the other side of a conflict. */
  readonly noteFor: (conflict: MergeConflict) => string;
}

const NOTHING: ReadonlyMap<SegmentId, SegmentId> = new Map();
const DROP = { kind: 'drop' } as const;

/** Decides what becomes of a region. */
export function resolveRegion(region: Region, options: ResolveOptions): Resolved {
  const { base, ours, theirs, tangled } = region;
  const plain = (resolution: Resolution): Resolved => ({ resolution, conflict: null, sameAs: NOTHING });
  if (isSameRun(base, theirs)) return plain(DROP);
  if (isSameRun(base, ours)) {
    if (!tangled) return plain({ kind: 'carry' });
    return plain({ kind: 'net', drafts: changes(ours, theirs, options) });
  }
  const pairs = pairsOf(region);
  if (pairs === null) return conflictOf(region, 'alignment', options);
  const sameAs = new Map(
    pairs.flatMap(({ ours: our, theirs: their }) => (our.id === their.id ? [] : [[their.id, our.id]])),
  );
  const combined = pairs.map((pair) => combineSegment(pair));
  const conflict = combined.find((one) => one.conflict !== null)?.conflict ?? null;
  const drafts = combined.flatMap(({ segment }, index) => contentChanges(pairs[index]!.ours, segment));
  if (conflict === null) return { resolution: { kind: 'net', drafts }, conflict: null, sameAs };
  const resolved = conflictOf(region, conflict, options, drafts);
  if (options.choice !== 'theirs') return { ...resolved, sameAs };
  // In a region of several segments theirs take the place of ours as they are.
  if (pairs.length > 1) return resolved;
  const wanted = pairs.map(({ theirs: their }, index) => ({ ...their, notes: combined[index]!.segment.notes }));
  const taken = pairs.flatMap(({ ours: our }, index) => contentChanges(our, wanted[index]!));
  return { ...resolved, resolution: { kind: 'net', drafts: taken }, sameAs };
}

/** Segments of both projects that pair the same places, with what they were; null where the pairings differ. */
function pairsOf({ base, ours, theirs }: Region) {
  const [was] = base;
  const [our] = ours;
  const [their] = theirs;
  if (base.length === 1 && ours.length === 1 && theirs.length === 1 && was!.id === our!.id && was!.id === their!.id) {
    return isSamePairing({ ...our!, breakBefore: 'space' }, { ...their!, breakBefore: 'space' })
      ? [{ base: was!, ours: our!, theirs: their! }]
      : null;
  }
  // Both repaired the same place in the same way: what they started from is known where nobody had edited before.
  if (ours.length !== theirs.length || base.some(({ target, machine }) => target !== machine)) return null;
  const pairs = ours.map((segment, index) => ({ ours: segment, theirs: theirs[index]! }));
  if (!pairs.every((pair) => isSamePairing({ ...pair.theirs, id: pair.ours.id }, pair.ours))) return null;
  const start = ({ breakBefore: _, ...segment }: Segment): Segment => {
    return { ...segment, target: segment.machine, state: 'untouched', notes: [] };
  };
  return pairs.map((pair) => ({ ...pair, base: start(pair.ours) }));
}

function conflictOf(
  region: Region,
  kind: MergeConflict['kind'],
  options: ResolveOptions,
  agreed: readonly RevisionDraft[] = [],
): Resolved {
  const { base, ours, theirs } = region;
  const side = (run: readonly Segment[]) => ({ segments: run.map(({ id }) => id), text: linesOf(run) });
  const source = ours
    .map((segment) => segment.source)
    .join(' ')
    .trim();
  const conflict: MergeConflict = { kind, ours: side(ours), theirs: side(theirs), source, base: linesOf(base) };
  return { resolution: chosen(region, conflict, options, agreed), conflict, sameAs: NOTHING };
}

function chosen(
  { ours, theirs }: Region,
  conflict: MergeConflict,
  options: ResolveOptions,
  agreed: readonly RevisionDraft[],
): Resolution {
  const [first] = ours;
  if (options.choice === 'theirs') return { kind: 'net', drafts: changes(ours, theirs, options) };
  if (options.choice !== 'mark' || first === undefined)
    return agreed.length > 0 ? { kind: 'net', drafts: agreed } : DROP;
  const note = options.noteFor(conflict);
  const marks: RevisionDraft[] = [{ kind: 'note', segments: [first.id], before: null, after: note, reason: null }];
  // Somebody has to look again, so it is not confirmed any more.
  if (first.state === 'confirmed') {
    marks.push({ kind: 'state', segments: [first.id], before: 'confirmed', after: 'edited', reason: null });
  }
  return { kind: 'net', drafts: [...agreed, ...marks] };
}

/** The drafts that put their segments in place of ours. */
function changes(ours: readonly Segment[], theirs: readonly Segment[], { mapped }: ResolveOptions): RevisionDraft[] {
  const [our, their] = [ours[0], theirs[0]];
  // A replay finds the place by what stands there; without anything there is none.
  if (our === undefined || their === undefined) return [];
  if (ours.length === 1 && theirs.length === 1 && our.id === their.id) {
    const keeps = isSamePairing({ ...our, breakBefore: 'space' }, { ...their, breakBefore: 'space' });
    if (keeps) return contentChanges(our, their);
  }
  const after = theirs.map(mapped);
  if (isSameRun(ours, after)) return [];
  const segments = [...new Set([...ours, ...after].map(({ id }) => id))];
  return [{ kind: 'alignment', segments, before: ours, after, reason: null }];
}

function linesOf(run: readonly Segment[]): string {
  return run.flatMap((segment) => textOf([segment]) || []).join('\n');
}
