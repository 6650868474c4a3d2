import { fault } from '../fault';
import { failure, success, type Result } from '../result';
import type { Span } from '../text/span';
import { isBorderBetween, type Repaired, type RepairGround } from './repair';
import type { Segment, SegmentBreak } from './segment';

/**
 * Takes away (`space`) or makes (`paragraph`) the border of an English paragraph before a segment, which keeps its id: its
 * texts stay as they are. Refused where that stands already, where the machine translation has nothing, and where markup
 * stands between the two texts.
 */
export function setBreakBefore(ground: RepairGround, index: number, wanted: SegmentBreak): Result<Repaired> {
  const segment = ground.segments[index]!;
  const { id, targetSpan } = segment;
  const previous = placeBefore(ground.segments, index);
  if (targetSpan === null || previous === null) return failure(fault('paragraph-place', { id }));
  const imported = isBorderBetween(ground.target, previous, targetSpan) ? 'paragraph' : 'space';
  if ((segment.breakBefore ?? imported) === wanted) {
    return failure(fault(wanted === 'space' ? 'paragraph-border-missing' : 'paragraph-border-there', { id }));
  }
  if (/\S/.test(ground.target.text.slice(previous.to, targetSpan.from))) {
    return failure(fault('paragraph-border-fixed', { id }));
  }
  const { breakBefore: _, ...bare } = segment;
  const after: Segment = wanted === imported ? bare : { ...bare, breakBefore: wanted };
  return success({ before: [segment], after: [after] });
}

/** Where the nearest segment before that the machine translation had stands. */
function placeBefore(segments: readonly Segment[], index: number): Span | null {
  for (let at = index - 1; at >= 0; at -= 1) {
    const span = segments[at]?.targetSpan ?? null;
    if (span !== null) return span;
  }
  return null;
}
