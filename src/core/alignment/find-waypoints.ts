import type { Witness } from './clue-links';
import type { ClueTable } from './clue-table';
import type { Waypoint } from './corridor';

/** Clues with more answers than this cannot say where a sentence belongs. */
const RARE = 8;
/** Evidence in nats that makes a pair a candidate. */
const ENOUGH = 5;

/**
 * Sentence pairs that share rare clues, thinned to the heaviest chain that ascends on both sides. Crossing candidates
 * (a name that comes back three pages later) lose against the chain.
 */
export function findWaypoints(source: ClueTable, witnesses: readonly Witness[], targets: number): Waypoint[] {
  const candidates: { source: number; target: number; weight: number }[] = [];
  source.bySentence.forEach((clues, sentence) => {
    const weights = new Map<number, number>();
    for (const clue of clues) {
      const { answers, found } = witnesses[clue]!;
      if (answers.length > RARE || source.types[clue]!.sentences.length > RARE) continue;
      for (const answer of answers) weights.set(answer, (weights.get(answer) ?? 0) + found);
    }
    for (const [target, weight] of weights) if (weight >= ENOUGH) candidates.push({ source: sentence, target, weight });
  });
  // Within a source sentence later targets come first, so that one sentence gives at most one link of the chain.
  candidates.sort((a, b) => a.source - b.source || b.target - a.target);
  return heaviestChain(candidates, targets).map((index) => {
    const { source: s, target: t } = candidates[index]!;
    return { source: s, target: t };
  });
}

/** Indexes of the heaviest strictly ascending chain; a Fenwick tree over the targets keeps the best chain that ends before each. */
function heaviestChain(candidates: readonly { target: number; weight: number }[], targets: number): number[] {
  const tree = new Int32Array(targets + 2).fill(-1);
  const total = new Float64Array(candidates.length);
  const before = new Int32Array(candidates.length).fill(-1);
  let best = -1;
  candidates.forEach(({ target, weight }, index) => {
    let previous = -1;
    for (let at = target; at > 0; at -= at & -at) {
      const entry = tree[at]!;
      if (entry >= 0 && (previous < 0 || total[entry]! > total[previous]!)) previous = entry;
    }
    before[index] = previous;
    total[index] = weight + (previous < 0 ? 0 : total[previous]!);
    for (let at = target + 1; at < tree.length; at += at & -at) {
      const entry = tree[at]!;
      if (entry < 0 || total[entry]! < total[index]) tree[at] = index;
    }
    if (best < 0 || total[index] > total[best]!) best = index;
  });
  const chain: number[] = [];
  for (let index = best; index >= 0; index = before[index]!) chain.push(index);
  return chain.reverse();
}
