import type { SegmentId } from '../segments/segment';
import { applyReplacements } from './apply-replacements';
import type { SegmentReplacement } from './fill-in';

/**
 * The changes from the text of one state (`fillIn(text, before)`) to that of another (`fillIn(text, after)`), with
 * spans in the former. It looks only at what the two lists change, never at the whole texts.
 */
export function replacementsBetween(
  text: string,
  before: readonly SegmentReplacement[],
  after: readonly SegmentReplacement[],
): SegmentReplacement[] {
  if (before.length === 0) return after.filter(({ from, to, text: filled }) => text.slice(from, to) !== filled);
  const changes: SegmentReplacement[] = [];
  let shift = 0;
  let nextBefore = 0;
  let nextAfter = 0;
  while (nextBefore < before.length || nextAfter < after.length) {
    const firstBefore = nextBefore;
    const firstAfter = nextAfter;
    const from = Math.min(before[nextBefore]?.from ?? Infinity, after[nextAfter]?.from ?? Infinity);
    let to = from;
    // What touches belongs together as well: two insertions at one point have no order of their own.
    for (;;) {
      const one = before[nextBefore];
      const other = after[nextAfter];
      if (one !== undefined && one.from <= to) {
        to = Math.max(to, one.to);
        nextBefore += 1;
      } else if (other !== undefined && other.from <= to) {
        to = Math.max(to, other.to);
        nextAfter += 1;
      } else {
        break;
      }
    }
    const madeBefore = before.slice(firstBefore, nextBefore);
    const madeAfter = after.slice(firstAfter, nextAfter);
    const textBefore = applyReplacements(text, { from, to }, madeBefore);
    const textAfter = applyReplacements(text, { from, to }, madeAfter);
    if (textBefore !== textAfter) {
      changes.push({
        from: from + shift,
        to: from + shift + textBefore.length,
        text: textAfter,
        segments: segmentsThatDiffer(madeBefore, madeAfter),
      });
    }
    shift += textBefore.length - (to - from);
  }
  return changes;
}

function segmentsThatDiffer(
  before: readonly SegmentReplacement[],
  after: readonly SegmentReplacement[],
): readonly SegmentId[] {
  if (before.length === 0 || after.length === 0)
    return [...new Set([...before, ...after].flatMap(({ segments }) => segments))];
  const signature = (change: SegmentReplacement): string => JSON.stringify([change.from, change.to, change.text]);
  const alike = new Set(before.map(signature).filter((one) => after.some((change) => signature(change) === one)));
  const differing = [...before, ...after].filter((change) => !alike.has(signature(change)));
  return [...new Set(differing.flatMap(({ segments }) => segments))];
}
