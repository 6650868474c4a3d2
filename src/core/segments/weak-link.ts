import type { Segment } from './segment';

/** Below this score a pair is worth a look: right pairs of ordinary texts score above it, wrong ones mostly below. */
const WEAK = 0.55;

/** Whether the two sides of a segment may not belong together, by the score of its bead; what stands alone is no pair. */
export function isWeakLink({ source, machine, score }: Pick<Segment, 'source' | 'machine' | 'score'>): boolean {
  return source !== '' && machine !== '' && score < WEAK;
}
