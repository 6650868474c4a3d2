import { mergeThreeWay } from '../../diff/three-way';
import type { Segment, SegmentState } from '../../segments/segment';
import { setText } from '../edits';
import type { RevisionDraft } from '../revision';

/** One segment before two projects went apart, and as each of them has it now. */
export interface ThreeVersions {
  readonly base: Segment;
  readonly ours: Segment;
  readonly theirs: Segment;
}

/** What both versions come to; `conflict` names what they cannot agree on, and that is then as ours has it. */
export interface Combined {
  readonly segment: Segment;
  readonly conflict: 'text' | 'state' | 'alignment' | null;
}

/** Combines what two people did to one segment: text by words, state, notes and the border before it. */
export function combineSegment(versions: ThreeVersions): Combined {
  const { base, ours, theirs } = versions;
  const notes = mergedNotes(base.notes, ours.notes, theirs.notes);
  const broken = { segment: { ...ours, notes }, conflict: 'alignment' } as const;
  if (ours.breakBefore !== theirs.breakBefore) {
    if (ours.breakBefore !== base.breakBefore && theirs.breakBefore !== base.breakBefore) return broken;
  }
  const bordered = ours.breakBefore === base.breakBefore ? withBreakOf(ours, theirs) : ours;
  const target = mergedTarget(versions);
  if (target === null) return { segment: { ...bordered, notes }, conflict: 'text' };
  const state = mergedState(versions, target);
  if (state === null) return { segment: { ...bordered, notes }, conflict: 'state' };
  return { segment: { ...bordered, notes, target, state }, conflict: null };
}

/** The drafts that lead from one content of a segment to another; both have the same id and pairing. */
export function contentChanges(from: Segment, to: Segment): RevisionDraft[] {
  const segments = [from.id];
  const reason = null;
  const drafts: RevisionDraft[] = [];
  if (from.breakBefore !== to.breakBefore) {
    drafts.push({ kind: 'alignment', segments, before: [from], after: [withBreakOf(from, to)], reason });
  }
  if (from.target !== to.target) drafts.push({ kind: 'text', segments, before: from.target, after: to.target, reason });
  if (from.state !== to.state) drafts.push({ kind: 'state', segments, before: from.state, after: to.state, reason });
  for (const note of surplus(from.notes, to.notes)) {
    drafts.push({ kind: 'note', segments, before: note, after: null, reason });
  }
  for (const note of surplus(to.notes, from.notes)) {
    drafts.push({ kind: 'note', segments, before: null, after: note, reason });
  }
  return drafts;
}

function withBreakOf(segment: Segment, { breakBefore }: Segment): Segment {
  const { breakBefore: _, ...bare } = segment;
  return breakBefore === undefined ? bare : { ...bare, breakBefore };
}

/** Null when the words, the tags or the paragraphs of the two cannot be had together. */
function mergedTarget({ base, ours, theirs }: ThreeVersions): string | null {
  const merged = mergeThreeWay(base.target, ours.target, theirs.target);
  if (merged === null || merged === ours.target || merged === theirs.target) return merged;
  return setText(ours, merged).ok ? merged : null;
}

/** A state goes with the text that it was given to; null when one side leaves out what the other worked on. */
function mergedState({ base, ours, theirs }: ThreeVersions, target: string): SegmentState | null {
  const isOurs = target === ours.target;
  const isTheirs = target === theirs.target;
  if (ours.state === 'excluded' || theirs.state === 'excluded') return mergedExclusion({ base, ours, theirs });
  // Nobody has seen a text that was put together, so nobody confirmed it.
  if (!isOurs && !isTheirs) return target === ours.machine ? 'untouched' : 'edited';
  if (!isTheirs) return ours.state;
  if (!isOurs) return theirs.state;
  if (ours.state === base.state || ours.state === theirs.state) return theirs.state;
  if (theirs.state === base.state) return ours.state;
  return 'confirmed';
}

function mergedExclusion({ base, ours, theirs }: ThreeVersions): SegmentState | null {
  if (ours.state === theirs.state) return 'excluded';
  const isUnchanged = (side: Segment): boolean => side.state === base.state && side.target === base.target;
  if (isUnchanged(theirs)) return ours.state;
  if (isUnchanged(ours)) return theirs.state;
  return null;
}

/** Our notes without those that they took away, and with those that they added and we did not. */
function mergedNotes(base: readonly string[], ours: readonly string[], theirs: readonly string[]): readonly string[] {
  const gone = surplus(base, theirs);
  const kept = surplus(ours, gone);
  const added = surplus(surplus(theirs, base), surplus(ours, base));
  return [...kept, ...added];
}

/** Notes of the first list beyond those that the second has as well, each as often as it stands there. */
function surplus(notes: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return notes.filter((note) => {
    const place = left.indexOf(note);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}
