import type { Segment } from './segment';
import { isWeakLink } from './weak-link';

/** What of a segment tells how doubtful its pairing is. */
type Paired = Pick<Segment, 'source' | 'machine' | 'target' | 'score' | 'state' | 'kind'>;

/** Whether a segment has text on one side only. */
export function standsAlone({ source, machine, target }: Pick<Segment, 'source' | 'machine' | 'target'>): boolean {
  return source === '' || (machine === '' && target === '');
}

/**
 * The places of segments with the most doubtful pairing first: weak pairs by their score, then what stands alone and counts
 * (no page furniture, nothing left out), then all others from the least sure on; those equally sure as in the text.
 */
export function orderByDoubt(segments: readonly Paired[]): Uint32Array {
  const doubts = segments.map(doubtOf);
  // Not sorted as a typed array, whose comparison may not look beside the numbers.
  const places = segments.map((_, place) => place).sort((a, b) => doubts[a]! - doubts[b]! || a - b);
  return Uint32Array.from(places);
}

/** Less is more doubtful: weak pairs 0..1, what stands alone 2, the rest 3..4, what does not count 5. */
function doubtOf(segment: Paired): number {
  if (isWeakLink(segment)) return segment.score;
  if (!standsAlone(segment)) return 3 + segment.score;
  return segment.state === 'excluded' || segment.kind === 'boilerplate' ? 5 : 2;
}
