import type { AlignmentSide } from './alignment';
import { LONGEST, type ClueScores } from './clue-scores';
import type { Corridor } from './corridor';
import { labelEvidence, labelsOf } from './label-evidence';
import { lengthEvidence, measureLengths, type LengthBackground } from './length-model';

/** A step of the path: how many sentences of each side it takes, and the evidence that they belong together, in nats. */
export interface Step {
  readonly source: number;
  readonly target: number;
  readonly evidence: number;
}

/** Steps with at least so much evidence, in nats, teach the next search. */
export const SURE = 2;

/** How common each kind of bead is in translations, as a logarithm. */
export const KINDS = [
  { source: 1, target: 1, prior: Math.log(0.93) },
  { source: 1, target: 0, prior: Math.log(0.012) },
  { source: 0, target: 1, prior: Math.log(0.012) },
  { source: 2, target: 1, prior: Math.log(0.008) },
  { source: 1, target: 2, prior: Math.log(0.008) },
  { source: 3, target: 1, prior: Math.log(0.0015) },
  { source: 1, target: 3, prior: Math.log(0.0015) },
] as const;

/** How much each kind of evidence counts. */
export interface PathWeights {
  /** Clues are no independent witnesses (a name brings its title along): their sum counts by this share. */
  readonly clues: number;
  readonly length: number;
  /** Nats taken off for each sentence that a bead joins to another: more words find an answer by chance. */
  readonly joining: number;
  /** Share of paragraph beginnings that have one opposite. */
  readonly blockAgreement: number;
}

/** What the search needs to know of the texts besides their clues. */
export interface TextFigures {
  readonly sourceLengths: Int32Array;
  readonly targetLengths: Int32Array;
  readonly background: LengthBackground;
  readonly sourceBlocks: Int32Array;
  readonly targetBlocks: Int32Array;
  readonly sourceLabels: readonly (string | null)[];
  readonly targetLabels: readonly (string | null)[];
}

/** Measures both texts. */
export function describeTexts(source: AlignmentSide, target: AlignmentSide): TextFigures {
  const targetLengths = Int32Array.from(target.sentences, ({ from, to }) => to - from);
  return {
    sourceLengths: Int32Array.from(source.sentences, ({ from, to }) => to - from),
    targetLengths,
    background: measureLengths(targetLengths, LONGEST),
    sourceBlocks: Int32Array.from(source.sentences, ({ block }) => block),
    targetBlocks: Int32Array.from(target.sentences, ({ block }) => block),
    sourceLabels: labelsOf(source),
    targetLabels: labelsOf(target),
  };
}

/** Evidence in nats that the `x` sentences up to `row` and the `y` sentences up to `column` (from 1) answer each other. */
export type BeadEvidence = (row: number, column: number, x: number, y: number) => number;

/** How the evidence of a bead within a corridor is added up. */
export function weighBeads(
  { low, high, start }: Corridor,
  texts: TextFigures,
  scores: ClueScores,
  weights: PathWeights,
): BeadEvidence {
  const { sourceLengths, targetLengths, background, sourceBlocks, targetBlocks, sourceLabels, targetLabels } = texts;
  const begins = blockEvidence(sourceBlocks, targetBlocks, weights.blockAgreement);
  return (row, column, x, y) => {
    let sourceSum = 0;
    let targetSum = 0;
    let clues = 0;
    for (let r = row - x + 1; r <= row; r++) {
      sourceSum += sourceLengths[r - 1]!;
      clues += scores.sourceMissing[r - 1]!;
      if (column >= low[r]! && column <= high[r]!) clues += scores.sourceFound[y - 1]![start[r]! + column]!;
    }
    for (let c = column - y + 1; c <= column; c++) {
      targetSum += targetLengths[c - 1]!;
      clues += scores.targetMissing[c - 1]!;
      if (c >= low[row]! && c <= high[row]!) clues += scores.targetFound[x - 1]![start[row]! + c]!;
    }
    const length = lengthEvidence(sourceSum + x - 1, targetSum + y - 1, y, background);
    let labels = 0;
    if (x === 1 && y === 1) labels = labelEvidence(sourceLabels[row - 1], targetLabels[column - 1]);
    return (
      weights.clues * clues +
      weights.length * length +
      begins(row - x, column - y) +
      labels -
      weights.joining * (x + y - 2)
    );
  };
}

/** Whether a bead would join sentences of different paragraphs. */
export function crossesBlocks(blocks: Int32Array, from: number, count: number): boolean {
  return count > 1 && blocks[from] !== blocks[from + count - 1];
}

/** The most probable way through the corridor from the beginning of both texts to their ends. */
export function findBestPath(corridor: Corridor, texts: TextFigures, evidence: BeadEvidence): Step[] {
  const { low, high, start, size } = corridor;
  const { sourceBlocks, targetBlocks } = texts;
  const rows = sourceBlocks.length;
  const columns = targetBlocks.length;

  const value = new Float64Array(size).fill(-Infinity);
  const taken = new Int8Array(size).fill(-1);
  value[start[0]!] = 0;
  for (let row = 0; row <= rows; row++) {
    for (let column = low[row]!; column <= high[row]!; column++) {
      const cell = start[row]! + column;
      for (let kind = 0; kind < KINDS.length; kind++) {
        const { source: x, target: y, prior } = KINDS[kind]!;
        const fromRow = row - x;
        const fromColumn = column - y;
        if (fromRow < 0 || fromColumn < low[fromRow]! || fromColumn > high[fromRow]!) continue;
        const before = value[start[fromRow]! + fromColumn]!;
        if (before === -Infinity) continue;
        if (crossesBlocks(sourceBlocks, fromRow, x) || crossesBlocks(targetBlocks, fromColumn, y)) continue;
        const sum = before + prior + (x && y ? evidence(row, column, x, y) : 0);
        if (sum > value[cell]!) {
          value[cell] = sum;
          taken[cell] = kind;
        }
      }
    }
  }

  const steps: Step[] = [];
  for (let row = rows, column = columns; row > 0 || column > 0;) {
    const { source: x, target: y } = KINDS[taken[start[row]! + column]!]!;
    steps.push({ source: x, target: y, evidence: x && y ? evidence(row, column, x, y) : 0 });
    row -= x;
    column -= y;
  }
  return steps.reverse();
}

/** Evidence of paragraph beginnings: they go together, and so do sentences inside paragraphs. */
function blockEvidence(
  source: Int32Array,
  target: Int32Array,
  agreement: number,
): (row: number, column: number) => number {
  const starts = (blocks: Int32Array): Uint8Array =>
    Uint8Array.from(blocks, (block, i) => (i === 0 || blocks[i - 1] !== block ? 1 : 0));
  const sourceStarts = starts(source);
  const targetStarts = starts(target);
  const share = (flags: Uint8Array): number => (flags.reduce((a, b) => a + b, 0) + 0.5) / (flags.length + 1);
  const s = share(sourceStarts);
  const t = share(targetStarts);
  const both = Math.min(s, t) * agreement;
  const cell = (probability: number, chance: number): number =>
    Math.log(Math.max(probability, 0.001) / Math.max(chance, 0.001));
  const table = [
    cell(1 - s - t + both, (1 - s) * (1 - t)),
    cell(t - both, (1 - s) * t),
    cell(s - both, s * (1 - t)),
    cell(both, s * t),
  ];
  return (row, column) => table[sourceStarts[row]! * 2 + targetStarts[column]!]!;
}
