import type { Dictionary } from '../dictionaries/dictionary';
import { finish, type Stepwise } from '../stepwise';
import type { AlignmentSide, Bead } from './alignment';
import { describeTexts, findBestPath, weighBeads, type PathWeights, type Step } from './best-path';
import { chanceAnywhere, measureChance } from './chance-nearby';
import { KEPT, linkClues, weighClues } from './clue-links';
import { scoreClues } from './clue-scores';
import { tabulateClues } from './clue-table';
import { corridorAround, MARGIN, touchesWall } from './corridor';
import { linkWords } from './dictionary-links';
import { findWaypoints } from './find-waypoints';
import { learnPairs, measureKept } from './learn-from-beads';
import { measureLeads } from './measure-leads';
import { orderBeads } from './order-beads';

/** What a caller may ask of an alignment. */
export interface AlignOptions {
  /** A dictionary that the user has added. */
  readonly dictionary?: Dictionary | undefined;
}

const WEIGHTS: PathWeights = { clues: 0.4, length: 1, joining: 2.4, blockAgreement: 0.9 };
/** About how much of the work it is to collect the clues. */
const SHARE_OF_CLUES = 0.2;
/** Short texts gain from a third look at what the second one taught; long ones have learned enough by then. */
const LONG = 8000;
/** A way that runs along the wall of its corridor is searched again in one this many times as wide … */
const WIDER = 4;
/** … as long as that has no more cells than this (33 bytes each). */
const MOST_CELLS = 4_000_000;

/**
 * Pairs the sentences of two texts, Russian and English: the most probable way through both, judged by lengths and by
 * what a translation keeps (numbers, names, marks, Latin words, words of common origin); the words that answer each
 * other in the first way found then help to find the next. One-sided beads stand where orderBeads puts them.
 */
export function align(source: AlignmentSide, target: AlignmentSide, options: AlignOptions = {}): Bead[] {
  return finish(alignStepwise(source, target, options));
}

/** `align` in steps; the longest takes a fifth of the whole. */
export function* alignStepwise(
  source: AlignmentSide,
  target: AlignmentSide,
  options: AlignOptions = {},
): Stepwise<Bead[]> {
  const sources = source.sentences.length;
  const targets = target.sentences.length;
  const texts = describeTexts(source, target);
  const sourceClues = tabulateClues(source, 'ru');
  const targetClues = tabulateClues(target, 'en');
  yield SHARE_OF_CLUES;
  let sourceKept = sourceClues.types.map((type) => KEPT[type.kind]);
  let targetKept = targetClues.types.map((type) => KEPT[type.kind]);
  const looked = linkWords(sourceClues, targetClues, options.dictionary);
  let learned: readonly (readonly [number, number])[] = [];
  let steps: Step[] = [];
  let leadsOf: (() => Float64Array) | null = null;
  const rounds = sources + targets > LONG ? 2 : 3;
  for (let round = 0; round < rounds; round++) {
    const shareAt = (part: number): number => SHARE_OF_CLUES + ((1 - SHARE_OF_CLUES) * (round + part)) / rounds;
    const links = linkClues(sourceClues, targetClues, [...looked, ...learned]);
    let sourceChances = links.source.map((answering) => chanceAnywhere(answering, targetClues));
    let targetChances = links.target.map((answering) => chanceAnywhere(answering, sourceClues));
    if (round > 0) {
      sourceChances = measureChance('source', sourceClues, targetClues, links, steps);
      targetChances = measureChance('target', sourceClues, targetClues, links, steps);
      sourceKept = measureKept('source', sourceClues, targetClues, links, steps);
      targetKept = measureKept('target', sourceClues, targetClues, links, steps);
    }
    const sourceWitnesses = weighClues(links.source, sourceKept, targetClues.types, sourceChances);
    const targetWitnesses = weighClues(links.target, targetKept, sourceClues.types, targetChances);
    yield shareAt(0.25);
    const waypoints = findWaypoints(sourceClues, sourceWitnesses, targets);
    yield shareAt(0.35);
    for (let margin = MARGIN; ; margin *= WIDER) {
      const corridor = corridorAround(waypoints, sources, targets, margin);
      if (margin > MARGIN && corridor.size > MOST_CELLS) break;
      // The evidence of the search before is let go of first: it is the largest thing in memory.
      leadsOf = null;
      const scores = scoreClues(corridor, sourceClues, sourceWitnesses, targetClues, targetWitnesses);
      yield shareAt(margin === MARGIN ? 0.6 : 0.9);
      const evidence = weighBeads(corridor, texts, scores, WEIGHTS);
      steps = findBestPath(corridor, texts, evidence);
      leadsOf = () => measureLeads(corridor, texts, evidence, steps);
      if (!touchesWall(corridor, steps, targets)) break;
    }
    yield shareAt(0.95);
    learned = learnPairs(sourceClues, targetClues, steps);
    if (learned.length === 0 && looked.length === 0) break;
  }
  return orderBeads(toBeads(steps, leadsOf?.() ?? new Float64Array(steps.length)), source.sentences, target.sentences);
}

function toBeads(steps: readonly Step[], leads: Float64Array): Bead[] {
  let row = 0;
  let column = 0;
  return steps.map(({ source, target, evidence }, index) => {
    const chosen = sure(leads[index]!);
    const bead: Bead = {
      source: source ? { from: row, to: row + source } : null,
      target: target ? { from: column, to: column + target } : null,
      score: source && target ? Math.min(chosen, sure(evidence + 4)) : chosen,
    };
    row += source;
    column += target;
    return bead;
  });
}

/**
 * How sure odds in nats make, 0..1. The clues are no independent witnesses, so the slope is gentle; for the evidence of a
 * pair -4 nats and less is what chance gives.
 */
function sure(odds: number): number {
  return 1 / (1 + Math.exp(-odds / 3));
}
