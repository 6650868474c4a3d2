import { carryWords } from '../diff/carry-words';
import { mergeThreeWay } from '../diff/three-way';
import type { Segment } from '../segments/segment';
import { hasLineEnd } from '../text/line-end';
import { cutBySegments } from './cut-by-segments';
import { matchSegments, type SegmentMatch } from './match-segments';
import type { CorrectionConflict, PlannedCorrection, PlannedCorrections } from './plan-corrections';

/** What carrying the corrections of another review over would do. */
export interface CarriedCorrections extends PlannedCorrections {
  /** How many corrections the other review has, and of how many the Russian was found here. */
  readonly total: number;
  readonly found: number;
}

/**
 * Carries the corrections of a review over to another one of the same Russian, whose machine translation is another: each to the
 * segment with the same Russian, where the words that it replaced are still there. The others are conflicts that show what
 * was corrected: `words-gone`, `source-changed` or `source-gone`. What a person changed here since is kept as in a merge.
 */
export function carryCorrections(old: readonly Segment[], now: readonly Segment[]): CarriedCorrections {
  const corrections: PlannedCorrection[] = [];
  const conflicts: CorrectionConflict[] = [];
  const already: Segment[] = [];
  let [total, found] = [0, 0];
  for (const match of matchSegments(old, now)) {
    const corrected = match.old.find(isCorrected);
    if (corrected === undefined) continue;
    total += 1;
    if (match.now.length > 0) found += 1;
    const carried = carryMatch(match, corrected);
    if (carried.length === 0) already.push(...match.now.slice(0, 1));
    for (const each of carried) {
      if ('reason' in each) conflicts.push(each);
      else corrections.push(each);
    }
  }
  return { corrections, conflicts, already, total, found };
}

function isCorrected({ state, target, machine }: Segment): boolean {
  return state === 'excluded' || target !== machine;
}

/** What becomes of the segments that answer corrected ones; none when all of it is there already. */
function carryMatch(match: SegmentMatch, corrected: Segment): (PlannedCorrection | CorrectionConflict)[] {
  const [first] = match.now;
  const text = joined(match.old.map(textOf));
  const conflict = (reason: CorrectionConflict['reason']): CorrectionConflict => ({
    reason,
    segment: first ?? null,
    text,
    was: joined(match.old.map(({ machine }) => machine)),
    label: '',
    old: corrected,
  });
  if (first === undefined) return [conflict('source-gone')];
  // What was offered before, and taken by hand.
  if (joined(match.now.map(textOf)) === text) return [];
  // What has no Russian was found by its English.
  if (!match.same) return [conflict(first.source === '' ? 'words-gone' : 'source-changed')];
  const wanted = match.old.some(({ state }) => state === 'excluded')
    ? exclusion(match)
    : carryToRun(joined(match.old.map(({ machine }) => machine)), text, match.now);
  if (wanted === null) return [conflict('words-gone')];
  return match.now.flatMap((segment, index) => layOnto(segment, wanted[index] ?? '', corrected));
}

/** The texts of segments when those that answer them were left out; null when that was for words that are no more. */
function exclusion({ old, now }: SegmentMatch): readonly string[] | null {
  const [first, second] = old;
  const [fresh] = now;
  if (first === undefined || second !== undefined || fresh === undefined || now.length > 1) return null;
  // What belongs to the page is left out for what it is, not for how it was translated.
  return first.kind === 'boilerplate' || sameWords(first.machine, fresh.machine) ? [''] : null;
}

/**
 * The new texts of segments that stand in a row, in which the changes from `base` to `corrected` are made; null when they cannot be
 * made there. They are carried to the machine translation, whatever stands there now.
 */
export function carryToRun(base: string, corrected: string, run: readonly Segment[]): readonly string[] | null {
  const texts = run.map(({ machine }) => machine);
  const fresh = joined(texts);
  // Where the text is not wrapped, line ends of the other one are blanks.
  const unwrapped = (text: string): string => (hasLineEnd(fresh) ? text : text.replace(/\s*[\r\n]+\s*/g, ' '));
  const wanted = carryWords(unwrapped(base), unwrapped(corrected), fresh);
  if (wanted === null || run.length === 1) return wanted === null ? null : [wanted];
  let at = 0;
  const standing = run.map(({ id, machine }) => {
    const from = at;
    at += machine.length + (machine === '' ? 0 : 1);
    return { id, from, to: from + machine.length };
  });
  const change = { from: 0, to: fresh.length, text: wanted, hunk: 0, label: '' };
  const cut = cutBySegments(
    fresh,
    change,
    standing.filter(({ from, to }) => to > from),
  );
  if (cut === null || cut.inserted !== null) return null;
  const changed = new Map(cut.segments.map(({ id, text }) => [id, text]));
  return run.map(({ id }, index) => changed.get(id) ?? texts[index] ?? '');
}

/** What a segment needs to have the wanted text (empty: to be left out), which was made from its machine translation. */
export function layOnto(
  segment: Segment,
  wanted: string,
  old: Segment | undefined,
  label = '',
): (PlannedCorrection | CorrectionConflict)[] {
  const present = textOf(segment);
  if (present === wanted || wanted === segment.machine) return [];
  const text = wanted === '' ? null : wanted;
  const carried = old?.machine !== segment.machine;
  if (present === segment.machine) return [{ segment, text, merged: false, carried, label, old }];
  const merged = text === null || present === '' ? null : mergeThreeWay(segment.machine, present, text);
  if (merged === present) return [];
  if (merged === null) return [{ reason: 'both-changed', segment, text: wanted, label, old }];
  return [{ segment, text: merged, merged: true, carried, label, old }];
}

function textOf({ state, target }: Segment): string {
  return state === 'excluded' ? '' : target;
}

/** Texts of neighbouring segments as one; what is empty needs no blank. */
function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' ');
}

function sameWords(one: string, other: string): boolean {
  const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
  return words(one) === words(other);
}
