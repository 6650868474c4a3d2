import { editRate, translationEdits } from '../metrics/ter';
import { wordTokens } from '../diff/word-tokens';
import type { Segment, SegmentId } from '../segments/segment';
import { SegmentReplay, type History } from './replay';
import { stretches } from './stretches';

/** What can differ between two states of a segment. */
export const DIFFERENCE_KINDS = ['text', 'state', 'notes', 'source', 'alignment'] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/**
 * Segments that differ between two points: one of the same id on either side, or, with `alignment`, what stood in place of
 * what. Those that a repair made name in `origin` what they were made of.
 */
export interface Difference {
  readonly kinds: readonly DifferenceKind[];
  readonly before: readonly Segment[];
  readonly after: readonly Segment[];
}

/** Two points of the history side by side. */
export interface Comparison {
  /** Numbers of the revisions after which the two states stood; 0 is the import. */
  readonly from: number;
  readonly to: number;
  /** In document order. */
  readonly differences: readonly Difference[];
  /** How many of the differences are of each kind; one may be of several. */
  readonly counts: Readonly<Record<DifferenceKind, number>>;
  /** Segments of the later state. */
  readonly segments: number;
  /** Edits per word of the text at `to` that lead there from the text at `from`; 0 where nothing changed. */
  readonly hter: number;
}

/** Compares the states after two revisions, in either order; the history is replayed once. */
export function compare(history: Pick<History, 'segments' | 'revisions'>, from: number, to: number): Comparison {
  const [earlier, later] = statesAt(history, Math.min(from, to), Math.max(from, to));
  const [before, after] = from <= to ? [earlier, later] : [later, earlier];
  const differences: Difference[] = [];
  const counts: Record<DifferenceKind, number> = { text: 0, state: 0, notes: 0, source: 0, alignment: 0 };
  for (const stretch of stretches(before, after)) {
    const kinds = kindsOf(stretch.before, stretch.after);
    for (const kind of kinds) counts[kind] += 1;
    if (kinds.length > 0) differences.push({ kinds, ...stretch });
  }
  return { from, to, differences, counts, segments: after.length, hter: hterOf(differences, after) };
}

/** The present text of a run of segments, without those left out; parts are joined by a space. */
export function textOf(run: readonly Segment[]): string {
  return run.flatMap(({ state, target }) => (state === 'excluded' || target === '' ? [] : [target])).join(' ');
}

function statesAt({ segments, revisions }: Pick<History, 'segments' | 'revisions'>, first: number, second: number) {
  const replay = new SegmentReplay(segments);
  for (const revision of revisions.slice(0, first)) replay.apply(revision);
  const earlier = replay.segments();
  for (const revision of revisions.slice(first, second)) replay.apply(revision);
  return [earlier, replay.segments()] as const;
}

function kindsOf(before: readonly Segment[], after: readonly Segment[]): DifferenceKind[] {
  const [one, other] = [before[0], after[0]];
  if (one === other) return [];
  if (one === undefined || other === undefined || before.length + after.length > 2 || one.id !== other.id) {
    return textOf(before) === textOf(after) ? ['alignment'] : ['text', 'alignment'];
  }
  const kinds: DifferenceKind[] = [];
  if (one.target !== other.target) kinds.push('text');
  if (one.state !== other.state) kinds.push('state');
  if (one.notes.length !== other.notes.length || one.notes.some((note, index) => note !== other.notes[index])) {
    kinds.push('notes');
  }
  if (one.source !== other.source) kinds.push('source');
  if (one.breakBefore !== other.breakBefore) kinds.push('alignment');
  return kinds;
}

/** HTER counts over the whole text, so what did not change adds its words to the length. */
function hterOf(differences: readonly Difference[], after: readonly Segment[]): number {
  const changed = new Set<SegmentId>();
  let [edits, referenceLength] = [0, 0];
  for (const difference of differences) {
    const [one, other] = [textOf(difference.before), textOf(difference.after)];
    if (one === other) continue;
    for (const { id } of difference.after) changed.add(id);
    const rate = translationEdits(lowerTokens(one), lowerTokens(other));
    edits += rate.edits;
    referenceLength += rate.referenceLength;
  }
  if (edits === 0) return 0;
  for (const { id, state, target } of after) {
    if (state !== 'excluded' && !changed.has(id)) referenceLength += wordTokens(target).tokens.length;
  }
  return editRate({ edits, referenceLength });
}

function lowerTokens(text: string): string[] {
  return wordTokens(text).tokens.map((token) => token.toLowerCase());
}
