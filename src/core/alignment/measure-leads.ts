import { crossesBlocks, KINDS, type BeadEvidence, type Step, type TextFigures } from './best-path';
import type { Corridor } from './corridor';

/** Steps on either side of one that a rival way may change. */
const REACH = 3;

/**
 * Per step by how many nats the way found leads over the best rival nearby: one without this pair, or, for a sentence
 * that stands alone, one that pairs it.
 */
export function measureLeads(
  corridor: Corridor,
  texts: TextFigures,
  evidence: BeadEvidence,
  steps: readonly Step[],
): Float64Array {
  const rows = new Int32Array(steps.length + 1);
  const columns = new Int32Array(steps.length + 1);
  const worth = steps.map((step, index) => {
    rows[index + 1] = rows[index]! + step.source;
    columns[index + 1] = columns[index]! + step.target;
    const kind = KINDS.find(({ source, target }) => source === step.source && target === step.target)!;
    return kind.prior + step.evidence;
  });
  return Float64Array.from(steps, (step, index) => {
    const first = Math.max(0, index - REACH);
    const last = Math.min(steps.length, index + REACH + 1);
    let own = 0;
    for (let i = first; i < last; i++) own += worth[i]!;
    const row = rows[index]!;
    const column = columns[index]!;
    const barred = (fromRow: number, fromColumn: number, x: number, y: number): boolean => {
      if (step.target === 0) return y === 0 && fromRow === row;
      if (step.source === 0) return x === 0 && fromColumn === column;
      return x === step.source && y === step.target && fromRow === row && fromColumn === column;
    };
    const bounds = { top: rows[first]!, bottom: rows[last]!, left: columns[first]!, right: columns[last]! };
    return own - bestRival(corridor, texts, evidence, bounds, barred);
  });
}

/** What the best way through a rectangle of crossings is worth that takes no barred step; -Infinity if there is none. */
function bestRival(
  { low, high }: Corridor,
  { sourceBlocks, targetBlocks }: TextFigures,
  evidence: BeadEvidence,
  { top, bottom, left, right }: { top: number; bottom: number; left: number; right: number },
  barred: (fromRow: number, fromColumn: number, x: number, y: number) => boolean,
): number {
  const width = right - left + 1;
  const value = new Float64Array((bottom - top + 1) * width).fill(-Infinity);
  value[0] = 0;
  for (let row = top; row <= bottom; row++) {
    for (let column = Math.max(left, low[row]!); column <= Math.min(right, high[row]!); column++) {
      const cell = (row - top) * width + column - left;
      for (const { source: x, target: y, prior } of KINDS) {
        const fromRow = row - x;
        const fromColumn = column - y;
        if (fromRow < top || fromColumn < left || barred(fromRow, fromColumn, x, y)) continue;
        const before = value[(fromRow - top) * width + fromColumn - left]!;
        if (before === -Infinity) continue;
        if (crossesBlocks(sourceBlocks, fromRow, x) || crossesBlocks(targetBlocks, fromColumn, y)) continue;
        const sum = before + prior + (x && y ? evidence(row, column, x, y) : 0);
        if (sum > value[cell]!) value[cell] = sum;
      }
    }
  }
  return value[value.length - 1]!;
}
