import { fault, type Fault } from '../../fault';
import { failure, success, type Result } from '../../result';
import type { Segment, SegmentId } from '../../segments/segment';
import { idMaker } from '../alignment-edits';
import { canonicalJson } from '../canonical-json';
import { makerOf } from '../change-log';
import { CHAIN_START, chainRevisions } from '../hash-chain';
import type { Authorship, ProjectContents, Snapshot } from '../project-store';
import { dismissalName, dismissalsAt, SegmentReplay, sourceTextOf, termsAt } from '../replay';
import type { Revision, RevisionDraft } from '../revision';
import { segmentsOf } from '../segment-history';
import { stepsOf } from '../steps';
import type { ConflictChoice, MergeConflict } from './conflict';
import { findRegions, type Region, type Regions } from './regions';
import { resolveRegion, type Resolved } from './resolve-regions';

/** How two projects are merged. */
export interface MergeOptions {
  /** Who merges, and when: the author and time of what is added, whose makers stay as its origin. */
  readonly by: Authorship;
  readonly onConflict: ConflictChoice;
  /** The words of a note that keeps the other side of a conflict. */
  readonly noteFor: (conflict: MergeConflict) => string;
}

/** Two reviews of one text as one. */
export interface MergedProjects {
  /** The merged project; null when there are conflicts and the choice was to stop. */
  readonly contents: ProjectContents | null;
  /** Revisions that were added behind those of the first project. */
  readonly added: number;
  /** Places that both changed differently, in document order, whatever was made of them. */
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Merges two reviews of one text: the first project's history as it is, then what the second did since they went apart, as
 * steps with their makers as origin. A segment that only one side changed is taken from it, what both did alike counts
 * once, and what both did differently is combined word by word or is a conflict. Refused when they are no reviews of one
 * text: other English or Russian, or sentences that were paired otherwise at the import.
 */
export function mergeProjects(
  ours: ProjectContents,
  theirs: ProjectContents,
  options: MergeOptions,
): Result<MergedProjects> {
  const refusal = refusalOf(ours, theirs);
  if (refusal !== null) return failure(refusal);
  return success(new Merge(ours, theirs, options).run());
}

function refusalOf(ours: ProjectContents, theirs: ProjectContents): Fault | null {
  if (ours.target.hash !== theirs.target.hash) return fault('merge-other-english');
  const russian = (project: ProjectContents): string => (sourceTextOf(project) ?? project.source).hash;
  if (ours.source.hash !== theirs.source.hash || russian(ours) !== russian(theirs)) return fault('merge-other-russian');
  const isPairedAlike =
    ours.segments.length === theirs.segments.length &&
    ours.segments.every((segment, index) => canonicalJson(segment) === canonicalJson(theirs.segments[index]));
  return isPairedAlike ? null : fault('merge-other-segments');
}

class Merge {
  private readonly ours: ProjectContents;
  private readonly theirs: ProjectContents;
  private readonly options: MergeOptions;
  /** How many revisions both have. */
  private readonly shared: number;
  private readonly present: SegmentReplay;
  private readonly regions: Regions;
  private readonly resolved = new Map<Region, Resolved>();
  private readonly ids: Map<SegmentId, SegmentId> = new Map();
  private readonly known: ReadonlySet<SegmentId>;
  private readonly newId: () => SegmentId;
  /** Numbers of the last revision of theirs that concerns a region. */
  private readonly last = new Map<Region, number>();
  private readonly dismissed: Set<string>;
  private readonly terms: Set<string>;

  constructor(ours: ProjectContents, theirs: ProjectContents, options: MergeOptions) {
    this.ours = ours;
    this.theirs = theirs;
    this.options = options;
    this.shared = sharedRevisions(ours.revisions, theirs.revisions);
    const replay = new SegmentReplay(ours.segments);
    this.known = this.replayShared(replay);
    const base = replay.segments();
    this.present = replay.copy();
    for (const revision of ours.revisions.slice(this.shared)) this.present.apply(revision);
    const later = replay.copy();
    for (const revision of theirs.revisions.slice(this.shared)) later.apply(revision);
    this.regions = findRegions({
      base,
      ours: this.present.segments(),
      theirs: later.segments(),
      ourRevisions: ours.revisions.slice(this.shared),
      theirRevisions: theirs.revisions.slice(this.shared),
      known: this.known,
    });
    this.newId = idMaker(ours);
    this.dismissed = new Set(dismissalsAt(ours).map(dismissalName));
    this.terms = new Set(termsAt(ours).map(canonicalJson));
  }

  run(): MergedProjects {
    const conflicts = this.resolveAll();
    if (conflicts.length > 0 && this.options.onConflict === 'stop') return { contents: null, added: 0, conflicts };
    const revisions = [...this.ours.revisions];
    /** Where a revision of theirs is in the merged history: the number after its step. */
    const places = new Map<number, number>();
    /** Steps of theirs that were carried over whole, by their numbers here. */
    const batches = new Map<number, number>();
    for (const step of stepsOf(this.theirs.revisions.slice(this.shared))) {
      const parts = step.map((revision) => this.draftsOf(revision, batches));
      const drafts = parts.flatMap(({ carried, net }) => [...carried, ...net]);
      const chained = chainRevisions(drafts, revisions.at(-1) ?? CHAIN_START, this.options.by);
      const isWhole = parts.every(({ carried, net }) => carried.length > 0 && net.length === 0);
      if (isWhole) batches.set(step[0].batch, revisions.length + 1);
      revisions.push(...chained);
      for (const { number } of step) places.set(number, revisions.length);
    }
    const snapshots = [...this.ours.snapshots, ...this.snapshots(places)];
    const added = revisions.length - this.ours.revisions.length;
    return { contents: { ...this.ours, revisions, snapshots }, added, conflicts };
  }

  /** Replays what both have, and gives the ids of all segments that there were until then. */
  private replayShared(replay: SegmentReplay): Set<SegmentId> {
    const known = new Set(this.ours.segments.map(({ id }) => id));
    for (const revision of this.ours.revisions.slice(0, this.shared)) {
      replay.apply(revision);
      if (revision.kind === 'alignment') for (const { id } of revision.after ?? []) known.add(id);
    }
    return known;
  }

  private resolveAll(): MergeConflict[] {
    const { onConflict: choice, noteFor } = this.options;
    const conflicts: MergeConflict[] = [];
    for (const region of this.regions.all) {
      const resolved = resolveRegion(region, { choice, noteFor, mapped: (segment) => this.mapped(segment) });
      this.resolved.set(region, resolved);
      for (const [their, our] of resolved.sameAs) this.ids.set(their, our);
      if (resolved.conflict !== null) conflicts.push(resolved.conflict);
    }
    for (const revision of this.theirs.revisions.slice(this.shared)) {
      for (const region of this.regionsOf(revision)) this.last.set(region, revision.number);
    }
    return conflicts;
  }

  private regionsOf(revision: Revision): Set<Region> {
    if (!CONTENT_KINDS.has(revision.kind)) return new Set();
    return new Set(segmentsOf(revision).flatMap((id) => this.regions.theirs(id) ?? []));
  }

  /** What a revision of theirs becomes here; carried out at once, because what follows builds upon it. */
  private draftsOf(
    revision: Revision,
    batches: ReadonlyMap<number, number>,
  ): { readonly carried: readonly RevisionDraft[]; readonly net: readonly RevisionDraft[] } {
    const origin = makerOf(revision);
    const undone = revision.undoes ?? 0;
    const undoes = undone <= this.shared ? revision.undoes : batches.get(undone);
    const undoing = undoes === undefined ? {} : { undoes };
    // Of several that one becomes the first carries the time.
    const timed = (index: number) => (revision.seconds === undefined || index > 0 ? {} : { seconds: revision.seconds });
    const carried = [...this.carried(revision)].map((draft, index): RevisionDraft => ({
      ...draft,
      origin,
      ...undoing,
      ...timed(index),
    }));
    const net: RevisionDraft[] = [];
    for (const region of this.regionsOf(revision)) {
      const { resolution } = this.resolved.get(region)!;
      if (resolution.kind !== 'net' || this.last.get(region) !== revision.number) continue;
      for (const draft of resolution.drafts) net.push({ ...draft, origin, reason: revision.reason });
    }
    for (const draft of [...carried, ...net]) {
      if (this.present.mismatch(draft)) throw new Error(`revision ${revision.number} does not fit the merged history`);
      this.present.apply(draft);
    }
    return { carried, net };
  }

  private *carried(revision: Revision): Generator<RevisionDraft> {
    const { reason } = revision;
    switch (revision.kind) {
      case 'text':
      case 'note':
      case 'state':
        for (const id of revision.segments) {
          if (!this.isCarried(id)) continue;
          const segments = [this.mappedId(id)];
          if (revision.kind === 'state') {
            yield { kind: 'state', segments, before: revision.before, after: revision.after, reason };
          } else {
            yield { kind: revision.kind, segments, before: revision.before, after: revision.after, reason };
          }
        }
        return;
      case 'alignment': {
        // A repair of theirs lies in one region, or that one is tangled and nothing in it is carried.
        if (!segmentsOf(revision).every((id) => this.isCarried(id))) return;
        const [before, after] = [revision.before, revision.after].map((run) =>
          (run ?? []).map((one) => this.mapped(one)),
        );
        const segments = revision.segments.map((id) => this.mappedId(id));
        yield { kind: 'alignment', segments, before: before ?? [], after: after ?? [], reason };
        return;
      }
      case 'dismissal':
      case 'dismissal-undo':
        yield* this.carriedDismissal(revision);
        return;
      case 'term':
        yield* this.carriedTerm(revision);
        return;
      case 'source':
        // Both stand on the same Russian, so the first project has it already.
        return;
    }
  }

  private *carriedDismissal(
    revision: Extract<Revision, { kind: 'dismissal' | 'dismissal-undo' }>,
  ): Generator<RevisionDraft> {
    const { kind, before, after, reason } = revision;
    const dismissal = kind === 'dismissal' ? after : before;
    if (dismissal === null) return;
    const name = dismissalName(dismissal);
    if (this.dismissed.has(name) === (kind === 'dismissal')) return;
    if (kind === 'dismissal') this.dismissed.add(name);
    else this.dismissed.delete(name);
    const segments = revision.segments
      .map((id) => this.mappedId(id))
      .filter((id) => this.present.segment(id) !== undefined);
    yield { kind, segments, before, after, reason };
  }

  /** A term that the first project changed or removed as well stays as it has it; the other wording is added beside it. */
  private *carriedTerm({ before, after, reason }: Extract<Revision, { kind: 'term' }>): Generator<RevisionDraft> {
    const stands = before !== null && this.terms.has(canonicalJson(before));
    if (after === null ? !stands : this.terms.has(canonicalJson(after))) return;
    if (before !== null) this.terms.delete(canonicalJson(before));
    if (after !== null) this.terms.add(canonicalJson(after));
    yield { kind: 'term', segments: [], before: stands ? before : null, after, reason };
  }

  private isCarried(id: SegmentId): boolean {
    const region = this.regions.theirs(id);
    return region !== undefined && this.resolved.get(region)?.resolution.kind === 'carry';
  }

  private mappedId(id: SegmentId): SegmentId {
    if (this.known.has(id)) return id;
    let mapped = this.ids.get(id);
    if (mapped === undefined) this.ids.set(id, (mapped = this.newId()));
    return mapped;
  }

  private mapped(segment: Segment): Segment {
    const id = this.mappedId(segment.id);
    const origin = segment.origin.map((one) => this.mappedId(one));
    const isSame = id === segment.id && origin.every((one, index) => one === segment.origin[index]);
    return isSame ? segment : { ...segment, id, origin };
  }

  /** Their snapshots that ours has not, under names that are free; each at the point that holds what it saw. */
  private snapshots(places: ReadonlyMap<number, number>): Snapshot[] {
    const names = new Set(this.ours.snapshots.map(({ name }) => name));
    const added: Snapshot[] = [];
    for (const snapshot of this.theirs.snapshots) {
      if (
        this.ours.snapshots.some((own) => canonicalJson(own) === canonicalJson(snapshot) && own.number <= this.shared)
      ) {
        continue;
      }
      let { name } = snapshot;
      for (let next = 2; names.has(name); next += 1) name = `${snapshot.name} (${next})`;
      names.add(name);
      const number =
        snapshot.number <= this.shared ? snapshot.number : (places.get(snapshot.number) ?? snapshot.number);
      added.push({ ...snapshot, name, number });
    }
    return added;
  }
}

const CONTENT_KINDS: ReadonlySet<Revision['kind']> = new Set(['text', 'state', 'note', 'alignment']);

/** How many revisions two histories begin with alike; a chained hash stands for all before it. */
function sharedRevisions(one: readonly Revision[], other: readonly Revision[]): number {
  let [low, high] = [0, Math.min(one.length, other.length)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (one[middle - 1]!.hash === other[middle - 1]!.hash) low = middle;
    else high = middle - 1;
  }
  return low;
}
