/** A pair of equal items: their places in both sequences. */
export interface Match {
  readonly before: number;
  readonly after: number;
}

/** Differences beyond which two sequences count as unlike: what equals at their ends matches, nothing in between. */
const MOST_DIFFERENCES = 1_500;

/**
 * A longest common subsequence as pairs in order, by E. W. Myers's greedy algorithm ("An O(ND) Difference Algorithm and
 * Its Variations", 1986) between the equal items at both ends. Time and memory stay bounded for unlike sequences.
 */
export function longestMatches(before: readonly string[], after: readonly string[]): Match[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;

  const matches: Match[] = [];
  for (let index = 0; index < head; index += 1) matches.push({ before: index, after: index });
  matches.push(...middleMatches(before, after, head, tail));
  for (let index = tail; index > 0; index -= 1) {
    matches.push({ before: before.length - index, after: after.length - index });
  }
  return matches;
}

function middleMatches(before: readonly string[], after: readonly string[], head: number, tail: number): Match[] {
  const columns = before.length - head - tail;
  const rows = after.length - head - tail;
  if (columns === 0 || rows === 0) return [];
  const numbers = new Map<string, number>();
  const first = numbered(before, head, columns, numbers);
  const second = numbered(after, head, rows, numbers);
  // How far along `before` the paths get: of step d its d + 1 diagonals k = -d, -d + 2 … d, from d * (d + 1) / 2 on.
  const reached: number[] = [];
  const most = Math.min(columns + rows, MOST_DIFFERENCES);
  for (let step = 0; step <= most; step += 1) {
    const earlier = ((step - 1) * step) / 2;
    for (let index = 0; index <= step; index += 1) {
      let x = 0;
      if (step > 0) {
        const down = goesDown(reached, earlier, index, step);
        x = down ? (reached[earlier + index] ?? 0) : (reached[earlier + index - 1] ?? 0) + 1;
      }
      let y = x - (2 * index - step);
      while (x < columns && y < rows && first[x] === second[y]) {
        x += 1;
        y += 1;
      }
      reached.push(x);
      if (x >= columns && y >= rows) return tracedBack(reached, step, { columns, rows, head });
    }
  }
  return [];
}

/** Whether the path on a diagonal comes from the one above it, by an item of `after` that `before` lacks. */
function goesDown(reached: readonly number[], earlier: number, index: number, step: number): boolean {
  if (index === 0) return true;
  return index !== step && (reached[earlier + index - 1] ?? 0) < (reached[earlier + index] ?? 0);
}

/** Items as numbers, equal for equal items: comparing those is quicker. */
function numbered(items: readonly string[], from: number, length: number, numbers: Map<string, number>): Int32Array {
  const ids = new Int32Array(length);
  for (let index = 0; index < length; index += 1) {
    const item = items[from + index] ?? '';
    let id = numbers.get(item);
    if (id === undefined) {
      id = numbers.size;
      numbers.set(item, id);
    }
    ids[index] = id;
  }
  return ids;
}

function tracedBack(
  reached: readonly number[],
  lastStep: number,
  { columns, rows, head }: { columns: number; rows: number; head: number },
): Match[] {
  const matches: Match[] = [];
  let x = columns;
  let y = rows;
  for (let step = lastStep; step >= 0; step -= 1) {
    const earlier = ((step - 1) * step) / 2;
    const index = (x - y + step) / 2;
    const down = step === 0 || goesDown(reached, earlier, index, step);
    const fromX = step === 0 ? 0 : (reached[earlier + index - (down ? 0 : 1)] ?? 0);
    const fromY = step === 0 ? 0 : fromX - (x - y) - (down ? 1 : -1);
    const stepX = down ? fromX : fromX + 1;
    while (x > stepX) {
      x -= 1;
      y -= 1;
      matches.push({ before: head + x, after: head + y });
    }
    x = fromX;
    y = fromY;
  }
  return matches.reverse();
}
