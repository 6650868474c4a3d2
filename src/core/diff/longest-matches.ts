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
  const most = Math.min(columns + rows, MOST_DIFFERENCES);
  const middle = most + 1;
  // reach[middle + k]: how far along `before` a path on diagonal k gets with the differences spent so far.
  const reach = new Int32Array(2 * most + 3);
  const history: Int32Array[] = [];
  for (let spent = 0; spent <= most; spent += 1) {
    history.push(reach.slice(middle - spent - 1, middle + spent + 2));
    for (let k = -spent; k <= spent; k += 2) {
      const down = k === -spent || (k !== spent && at(reach, middle + k - 1) < at(reach, middle + k + 1));
      let x = down ? at(reach, middle + k + 1) : at(reach, middle + k - 1) + 1;
      let y = x - k;
      while (x < columns && y < rows && before[head + x] === after[head + y]) {
        x += 1;
        y += 1;
      }
      reach[middle + k] = x;
      if (x >= columns && y >= rows) return tracedBack(history, columns, rows, head);
    }
  }
  return [];
}

function tracedBack(history: readonly Int32Array[], columns: number, rows: number, head: number): Match[] {
  const matches: Match[] = [];
  let x = columns;
  let y = rows;
  for (let spent = history.length - 1; spent >= 0; spent -= 1) {
    const reach = history[spent] ?? new Int32Array();
    const middle = spent + 1;
    const k = x - y;
    const down = k === -spent || (k !== spent && at(reach, middle + k - 1) < at(reach, middle + k + 1));
    const fromK = down ? k + 1 : k - 1;
    const fromX = spent === 0 ? 0 : at(reach, middle + fromK);
    const fromY = spent === 0 ? 0 : fromX - fromK;
    const stepX = spent === 0 || down ? fromX : fromX + 1;
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

function at(values: Int32Array, index: number): number {
  return values[index] ?? 0;
}
