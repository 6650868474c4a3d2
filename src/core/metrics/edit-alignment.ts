/** The edits between two word sequences and which word belongs to which. */
export interface EditAlignment {
  /** Fewest insertions, deletions and substitutions. */
  readonly edits: number;
  /** For each word of the reference the word that it is aligned to; of a missing one, the word before its place (-1…). */
  readonly aligned: readonly number[];
  readonly wordErrors: readonly boolean[];
  readonly referenceErrors: readonly boolean[];
}

const SAME = 0;
const SUBSTITUTED = 1;
const SURPLUS = 2;
const MISSING = 3;

/** Half the width of the band around the diagonal that is searched. */
const BAND = 25;
const UNREACHED = 0x3fffffff;

/** Aligns words to a reference with the fewest edits, within a band around the diagonal (as tercom does). */
export function alignByEdits(words: readonly string[], reference: readonly string[]): EditAlignment {
  const slope = words.length === 0 ? 1 : reference.length / words.length;
  const half = slope / 2 > BAND ? Math.ceil(slope / 2 + BAND) : BAND;
  const width = Math.min(reference.length + 1, 2 * half + 1);
  const firsts: number[] = [];
  const operations: Uint8Array[] = [];
  let previous = new Int32Array(0);
  for (let row = 0; row <= words.length; row += 1) {
    const middle = Math.floor(row * slope);
    const first = row === 0 ? 0 : Math.max(0, middle - half);
    // The last row always reaches the end, and the first one goes far enough for the second to start from it.
    const end =
      row === words.length || row === 0 ? reference.length + 1 : Math.min(reference.length + 1, middle + half);
    const current = new Int32Array(Math.max(width, end - first)).fill(UNREACHED);
    const made = new Uint8Array(current.length);
    const firstBefore = firsts[row - 1] ?? 0;
    const valueBefore = (column: number): number => previous[column - firstBefore] ?? UNREACHED;
    for (let column = first; column < end; column += 1) {
      let best = UNREACHED;
      let operation = MISSING;
      if (row === 0) {
        best = column;
      } else {
        const isSame = column > 0 && words[row - 1] === reference[column - 1];
        if (column > 0) {
          best = valueBefore(column - 1) + (isSame ? 0 : 1);
          operation = isSame ? SAME : SUBSTITUTED;
        }
        const surplus = valueBefore(column) + 1;
        if (surplus < best) {
          best = surplus;
          operation = SURPLUS;
        }
        const missing = column > first ? (current[column - first - 1] ?? UNREACHED) + 1 : UNREACHED;
        if (missing < best) {
          best = missing;
          operation = MISSING;
        }
      }
      current[column - first] = best;
      made[column - first] = operation;
    }
    firsts.push(first);
    operations.push(made);
    previous = current;
  }
  const edits = previous[reference.length - (firsts.at(-1) ?? 0)] ?? UNREACHED;
  return { edits, ...traceBack(words.length, reference.length, firsts, operations) };
}

function traceBack(
  wordCount: number,
  referenceCount: number,
  firsts: readonly number[],
  operations: readonly Uint8Array[],
): Omit<EditAlignment, 'edits'> {
  const aligned = new Array<number>(referenceCount).fill(-1);
  const wordErrors = new Array<boolean>(wordCount).fill(false);
  const referenceErrors = new Array<boolean>(referenceCount).fill(false);
  let row = wordCount;
  let column = referenceCount;
  while (row > 0 || column > 0) {
    const operation = row === 0 ? MISSING : (operations[row]?.[column - (firsts[row] ?? 0)] ?? SURPLUS);
    if (operation === SURPLUS || column === 0) {
      row -= 1;
      wordErrors[row] = true;
    } else if (operation === MISSING) {
      column -= 1;
      referenceErrors[column] = true;
      aligned[column] = row - 1;
    } else {
      row -= 1;
      column -= 1;
      aligned[column] = row;
      wordErrors[row] = operation === SUBSTITUTED;
      referenceErrors[column] = operation === SUBSTITUTED;
    }
  }
  return { aligned, wordErrors, referenceErrors };
}
