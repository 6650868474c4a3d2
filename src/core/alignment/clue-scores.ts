import type { Witness } from './clue-links';
import type { ClueTable } from './clue-table';
import type { Corridor } from './corridor';

/** Longest run of sentences that one bead joins on a side. */
export const LONGEST = 3;

/** Evidence of the clues for every cell of a corridor, in nats. */
export interface ClueScores {
  /** Per source sentence what it weighs if none of its clues is answered. */
  readonly sourceMissing: Float32Array;
  readonly targetMissing: Float32Array;
  /** `[n-1][cell]`: gain if the source sentence of the cell is answered by the n target sentences that end there. */
  readonly sourceFound: readonly Float32Array[];
  /** `[n-1][cell]`: gain if the target sentence of the cell is answered by the n source sentences that end there. */
  readonly targetFound: readonly Float32Array[];
}

/** Adds the clues up. Cell (row, column) stands for the pair of the row-th source and column-th target sentence, from 1. */
export function scoreClues(
  corridor: Corridor,
  source: ClueTable,
  sourceWitnesses: readonly Witness[],
  target: ClueTable,
  targetWitnesses: readonly Witness[],
): ClueScores {
  const { low, high, start, size } = corridor;
  const sourceMissing = missing(source, sourceWitnesses);
  const targetMissing = missing(target, targetWitnesses);
  const layers = (): Float32Array[] => Array.from({ length: LONGEST }, () => new Float32Array(size));
  const sourceFound = layers();
  const targetFound = layers();

  source.bySentence.forEach((clues, sentence) => {
    const row = sentence + 1;
    const first = low[row]!;
    const last = high[row]!;
    for (const clue of clues) {
      const { answers, found, missing: lost } = sourceWitnesses[clue]!;
      const gain = found - lost;
      if (gain < 0.01) continue;
      for (let n = 1; n <= LONGEST; n++) {
        const layer = sourceFound[n - 1]!;
        let covered = first - 1;
        for (let at = lowerBound(answers, first - n); at < answers.length; at++) {
          const column = answers[at]! + 1;
          if (column > last) break;
          for (let c = Math.max(column, covered + 1); c < column + n && c <= last; c++) layer[start[row]! + c]! += gain;
          covered = Math.max(covered, column + n - 1);
        }
      }
    }
  });
  target.bySentence.forEach((clues, sentence) => {
    const column = sentence + 1;
    for (const clue of clues) {
      const { answers, found, missing: lost } = targetWitnesses[clue]!;
      const gain = found - lost;
      if (gain < 0.01) continue;
      const rows = low.length;
      const first = firstRow(high, column);
      for (let n = 1; n <= LONGEST; n++) {
        const layer = targetFound[n - 1]!;
        let covered = first - 1;
        for (let at = lowerBound(answers, first - n); at < answers.length; at++) {
          const row = answers[at]! + 1;
          if (row >= rows || low[row]! > column) break;
          for (let r = Math.max(row, covered + 1); r < row + n && r < rows && low[r]! <= column; r++)
            layer[start[r]! + column]! += gain;
          covered = Math.max(covered, row + n - 1);
        }
      }
    }
  });
  return { sourceMissing, targetMissing, sourceFound, targetFound };
}

function missing(table: ClueTable, witnesses: readonly Witness[]): Float32Array {
  return Float32Array.from(table.bySentence, (clues) => {
    let sum = 0;
    for (const clue of clues) sum += witnesses[clue]!.missing;
    return sum;
  });
}

/** Index of the first value that is not below `least`. */
function lowerBound(values: Int32Array, least: number): number {
  let from = 0;
  let to = values.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (values[middle]! < least) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** First row from 1 whose corridor reaches the column. */
function firstRow(high: Int32Array, column: number): number {
  return Math.max(1, lowerBound(high, column));
}
