import type { AlignmentSide, Bead } from './alignment';
import { findBestPath, type PathWeights, type Step } from './best-path';
import { KEPT, linkClues, weighClues } from './clue-links';
import { scoreClues } from './clue-scores';
import { tabulateClues } from './clue-table';
import { corridorAround } from './corridor';
import { findWaypoints } from './find-waypoints';
import { learnPairs, measureKept } from './learn-from-beads';
import { orderBeads } from './order-beads';

/** What a caller may ask of an alignment. */
export interface AlignOptions {
  /** Told the share done, 0..1, ascending. An alignment is stopped by throwing from here. */
  readonly onProgress?: (share: number) => void;
}

const WEIGHTS: PathWeights = { clues: 0.5, length: 0.7, blockAgreement: 0.9 };
/** Short texts gain from a third look at what the second one taught; long ones have learned enough by then. */
const LONG = 8000;

/** Pairs the sentences of two texts. */
export function align(source: AlignmentSide, target: AlignmentSide, options: AlignOptions = {}): Bead[] {
  const sources = source.sentences.length;
  const targets = target.sentences.length;
  const sourceClues = tabulateClues(source, 'ru');
  const targetClues = tabulateClues(target, 'en');
  let pairs: readonly (readonly [number, number])[] = [];
  let sourceKept = sourceClues.types.map((type) => KEPT[type.kind]);
  let targetKept = targetClues.types.map((type) => KEPT[type.kind]);
  let steps: Step[] = [];
  const rounds = sources + targets > LONG ? 2 : 3;
  for (let round = 0; round < rounds; round++) {
    const links = linkClues(sourceClues, targetClues, pairs);
    if (round > 0) {
      sourceKept = measureKept('source', sourceClues, targetClues, links, steps);
      targetKept = measureKept('target', sourceClues, targetClues, links, steps);
    }
    const sourceWitnesses = weighClues(
      sourceClues.types,
      links.source,
      targetClues.types,
      targets,
      (id) => sourceKept[id]!,
    );
    const targetWitnesses = weighClues(
      targetClues.types,
      links.target,
      sourceClues.types,
      sources,
      (id) => targetKept[id]!,
    );
    const corridor = corridorAround(findWaypoints(sourceClues, sourceWitnesses, targets), sources, targets);
    const scores = scoreClues(corridor, sourceClues, sourceWitnesses, targetClues, targetWitnesses);
    steps = findBestPath(corridor, source, target, scores, WEIGHTS, (row) => {
      if (row % 256 === 0) options.onProgress?.((round + row / (sources + 1)) / rounds);
    });
    if (round + 1 < rounds) pairs = learnPairs(sourceClues, targetClues, steps).pairs;
  }
  options.onProgress?.(1);
  return orderBeads(toBeads(steps), source.sentences, target.sentences);
}

function toBeads(steps: readonly Step[]): Bead[] {
  let row = 0;
  let column = 0;
  return steps.map(({ source, target, evidence }) => {
    const bead: Bead = {
      source: source ? { from: row, to: row + source } : null,
      target: target ? { from: column, to: column + target } : null,
      score: source && target ? confidence(evidence) : 0.5,
    };
    row += source;
    column += target;
    return bead;
  });
}

/** Evidence of -4 nats and less is what chance gives; the clues are no independent witnesses, so the slope is gentle. */
function confidence(evidence: number): number {
  return 1 / (1 + Math.exp(-(evidence + 4) / 3));
}
