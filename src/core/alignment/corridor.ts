/** The part of the sentence grid that is searched: for each number of source sentences a range of numbers of target sentences. */
export interface Corridor {
  /** Lowest and highest column of each row, both inclusive; both never decrease. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** `start[row] + column` is the place of a cell in an array over the corridor. */
  readonly start: Int32Array;
  /** How many cells it has. */
  readonly size: number;
}

/** A crossing that the way probably passes: after so many source and so many target sentences. */
export interface Waypoint {
  readonly source: number;
  readonly target: number;
}

/** How far the way may stray from the line between waypoints at first. */
export const MARGIN = 24;
/** Rectangles between waypoints up to this many cells are searched whole: a hole of hundreds of sentences is long but thin. */
const WHOLE = 120_000;

/**
 * The corridor around waypoints (ascending in both numbers) through a grid of `sources` × `targets` sentences, `margin`
 * sentences wide on either side.
 */
export function corridorAround(
  waypoints: readonly Waypoint[],
  sources: number,
  targets: number,
  margin = MARGIN,
): Corridor {
  const low = new Int32Array(sources + 1).fill(targets);
  const high = new Int32Array(sources + 1).fill(0);
  let from: Waypoint = { source: 0, target: 0 };
  for (const to of [...waypoints, { source: sources, target: targets }]) {
    const rows = to.source - from.source;
    const columns = to.target - from.target;
    const whole = rows * columns <= WHOLE;
    const slope = rows === 0 ? 0 : columns / rows;
    const reach = Math.ceil(slope) + Math.ceil(1.5 * Math.sqrt(Math.max(rows, columns))) + margin;
    for (let row = from.source; row <= to.source; row++) {
      const middle = from.target + Math.round(slope * (row - from.source));
      low[row] = Math.min(low[row]!, whole ? from.target : Math.max(from.target, middle - reach));
      high[row] = Math.max(high[row]!, whole ? to.target : Math.min(to.target, middle + reach));
    }
    from = to;
  }
  return widened(low, high, targets, margin);
}

function widened(low: Int32Array, high: Int32Array, targets: number, margin: number): Corridor {
  const rows = low.length;
  const wideLow = new Int32Array(rows);
  const wideHigh = new Int32Array(rows);
  const start = new Int32Array(rows);
  let size = 0;
  for (let row = 0; row < rows; row++) {
    wideLow[row] = Math.max(0, low[Math.max(0, row - margin)]! - margin);
    wideHigh[row] = Math.min(targets, high[Math.min(rows - 1, row + margin)]! + margin);
    start[row] = size - wideLow[row]!;
    size += wideHigh[row]! - wideLow[row]! + 1;
  }
  return { low: wideLow, high: wideHigh, start, size };
}

/** Whether a way through the corridor runs along its wall somewhere, so that a better one may lie outside. */
export function touchesWall(
  { low, high }: Corridor,
  steps: readonly { readonly source: number; readonly target: number }[],
  targets: number,
): boolean {
  let row = 0;
  let column = 0;
  return steps.some((step) => {
    row += step.source;
    column += step.target;
    return (column === low[row] && column > 0) || (column === high[row] && column < targets);
  });
}
