import type { ImportedSegment, Segment, SegmentId } from '../segments/segment';
import type { Term } from '../terms/term';
import { canonicalJson } from './canonical-json';
import type { ProjectContents } from './project-store';
import type { Dismissal, RevisionDraft, SourceText } from './revision';

/** The part of a project that its states are computed from. */
export type History = Pick<ProjectContents, 'segments' | 'revisions' | 'terms'>;

/**
 * The segments in document order as they stood after revision `number` (0: as imported; default: now). A number beyond
 * the last revision gives the present state.
 */
export function segmentsAt(history: Pick<History, 'segments' | 'revisions'>, number = Infinity): Segment[] {
  const replay = new SegmentReplay(history.segments);
  for (const revision of history.revisions) {
    if (revision.number > number) break;
    replay.apply(revision);
  }
  return replay.segments();
}

/** The findings that were set aside after revision `number`, in the order in which they were. */
export function dismissalsAt(history: Pick<History, 'revisions'>, number = Infinity): Dismissal[] {
  const standing = new Map<string, Dismissal>();
  for (const revision of history.revisions) {
    if (revision.number > number) break;
    if (revision.kind === 'dismissal' && revision.after) standing.set(dismissalName(revision.after), revision.after);
    if (revision.kind === 'dismissal-undo' && revision.before) standing.delete(dismissalName(revision.before));
  }
  return [...standing.values()];
}

/** The glossary of the project after revision `number`, imported terms first. */
export function termsAt(history: Pick<History, 'terms' | 'revisions'>, number = Infinity): Term[] {
  const terms = [...history.terms];
  for (const revision of history.revisions) {
    if (revision.number > number) break;
    if (revision.kind !== 'term') continue;
    const added = revision.after ? [revision.after] : [];
    const place = revision.before ? indexOfTerm(terms, revision.before) : -1;
    if (place < 0) terms.push(...added);
    else terms.splice(place, 1, ...added);
  }
  return terms;
}

/** The Russian text that the project stands on now; null while that is the imported file. */
export function sourceTextOf({ revisions }: Pick<History, 'revisions'>): SourceText | null {
  for (let index = revisions.length - 1; index >= 0; index -= 1) {
    const revision = revisions[index]!;
    if (revision.kind === 'source') return revision.after;
  }
  return null;
}

/** What makes two dismissals the same: the finding's key, for `like` what the finding says, for `check` the check. */
export function dismissalName(dismissal: Dismissal): string {
  if (dismissal.extent === 'one') return `one ${dismissal.key}`;
  if (dismissal.extent === 'check') return `check ${dismissal.check} ${dismissal.upTo ?? ''}`;
  return canonicalJson([dismissal.check, dismissal.messageId, dismissal.words]);
}

/** Replays revisions one after the other; stays usable between them, so that many states cost one pass. */
export class SegmentReplay {
  private readonly start: ImportedState;
  /** Ids in document order; null while that is the order of the import. */
  private order: readonly SegmentId[] | null = null;
  /** What is not as it was imported; null for a segment that stands no more. */
  private readonly changed = new Map<SegmentId, Segment | null>();

  constructor(imported: History['segments']) {
    this.start = importedState(imported);
  }

  /** Another replay that goes on from here; the segments that neither changes stay the same objects. */
  copy(): SegmentReplay {
    const copy = new SegmentReplay(this.start.imported);
    copy.order = this.order;
    for (const [id, segment] of this.changed) copy.changed.set(id, segment);
    return copy;
  }

  /** The segment as it stands now; undefined if there is none. Its object is replaced, not changed, by `apply`. */
  segment(id: SegmentId): Segment | undefined {
    const changed = this.changed.get(id);
    if (changed !== undefined) return changed ?? undefined;
    const place = this.start.places.get(id);
    return place === undefined ? undefined : this.start.segments[place];
  }

  /** All segments in document order. */
  segments(): Segment[] {
    if (this.order !== null) return this.order.map((id) => this.segment(id)!);
    const segments = [...this.start.segments];
    for (const [id, segment] of this.changed) segments[this.start.places.get(id)!] = segment!;
    return segments;
  }

  /** Carries out one revision. One that names an unknown segment changes nothing (`mismatch` tells). */
  apply(revision: RevisionDraft): void {
    if (revision.kind === 'alignment') return this.realign(revision.before ?? [], revision.after ?? []);
    for (const id of revision.segments) {
      const segment = this.segment(id);
      if (segment) this.changed.set(id, changedBy(segment, revision));
    }
  }

  /** Whether the revision's `before` is not what stands here, so that it cannot belong to this history. */
  mismatch(revision: RevisionDraft): boolean {
    if (revision.kind === 'alignment') return !this.standsInARow(revision.before ?? []);
    return revision.segments.some((id) => {
      const segment = this.segment(id);
      if (!segment) return true;
      if (revision.kind === 'text') return segment.target !== revision.before;
      if (revision.kind === 'state') return segment.state !== revision.before;
      if (revision.kind === 'note') return revision.before !== null && !segment.notes.includes(revision.before);
      return false;
    });
  }

  private standsInARow(segments: readonly Segment[]): boolean {
    const order = this.ids();
    const first = segments[0] ? order.indexOf(segments[0].id) : -1;
    if (first < 0) return false;
    return segments.every((segment, index) => {
      const standing = this.segment(order[first + index] ?? '');
      return canonicalJson(standing) === canonicalJson(segment);
    });
  }

  private ids(): readonly SegmentId[] {
    return this.order ?? this.start.imported.map(({ id }) => id);
  }

  private realign(removed: readonly Segment[], added: readonly Segment[]): void {
    const order = this.ids();
    const first = removed[0] ? order.indexOf(removed[0].id) : -1;
    // A replay of only some segments may lack those taken away; then the new ones go to the end.
    const from = first < 0 ? order.length : first;
    const to = first < 0 ? from : from + removed.length;
    for (const segment of removed) this.changed.set(segment.id, null);
    for (const segment of added) this.changed.set(segment.id, segment);
    // A spread of many arguments would overflow the stack, so the run is cut out by slices.
    this.order = [...order.slice(0, from), ...added.map((segment) => segment.id), ...order.slice(to)];
  }
}

/** The segments of a project before the first revision, and where each stands. */
interface ImportedState {
  readonly imported: History['segments'];
  readonly segments: readonly Segment[];
  readonly places: ReadonlyMap<SegmentId, number>;
}

/** Made once for a list of imported segments: a project has 100,000 of them, and is replayed again and again. */
const importedStates = new WeakMap<History['segments'], ImportedState>();

function importedState(imported: History['segments']): ImportedState {
  const known = importedStates.get(imported);
  if (known !== undefined) return known;
  const state: ImportedState = {
    imported,
    segments: imported.map(untouched),
    places: new Map(imported.map(({ id }, place) => [id, place])),
  };
  importedStates.set(imported, state);
  return state;
}

const NO_NOTES: readonly string[] = [];

/** A segment as it stands before anybody touches it. */
export function untouched(segment: ImportedSegment): Segment {
  // Written out, because a spread costs three times as much and a project has 100,000 of them.
  return {
    id: segment.id,
    kind: segment.kind,
    source: segment.source,
    machine: segment.machine,
    sourceSpan: segment.sourceSpan,
    targetSpan: segment.targetSpan,
    sourceBlock: segment.sourceBlock,
    targetBlock: segment.targetBlock,
    score: segment.score,
    tags: segment.tags,
    origin: segment.origin,
    target: segment.machine,
    state: 'untouched',
    notes: NO_NOTES,
  };
}

/** The segment after a revision of its text, state or notes; other kinds leave it as it is. */
export function changedBy(segment: Segment, revision: RevisionDraft): Segment {
  if (revision.kind === 'text') return { ...segment, target: revision.after ?? '' };
  if (revision.kind === 'state') return { ...segment, state: revision.after ?? 'untouched' };
  if (revision.kind === 'note')
    return { ...segment, notes: changedNotes(segment.notes, revision.before, revision.after) };
  return segment;
}

/** An added note goes to the end; a note taken back is the latest of its words. */
function changedNotes(notes: readonly string[], before: string | null, after: string | null): readonly string[] {
  const place = before === null ? -1 : notes.lastIndexOf(before);
  const added = after === null ? [] : [after];
  return place < 0 ? [...notes, ...added] : [...notes.slice(0, place), ...added, ...notes.slice(place + 1)];
}

function indexOfTerm(terms: readonly Term[], term: Term): number {
  const wanted = canonicalJson(term);
  return terms.findIndex((candidate) => canonicalJson(candidate) === wanted);
}
