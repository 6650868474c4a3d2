import { alignByEdits, type EditAlignment } from './edit-alignment';

/** What it takes to turn one text into another, and how long the other one is, in words. */
export interface EditRate {
  /** Insertions, deletions, substitutions and shifts of a block, each counted once. */
  readonly edits: number;
  readonly referenceLength: number;
}

/** Limits of the search for shifts, as in tercom: longest block, farthest move, shifts tried. */
const LONGEST_SHIFT = 10;
const FARTHEST_SHIFT = 50;
const MOST_CANDIDATES = 1_000;
/** Cells of edit tables filled for one pair, at most; beyond, no more shifts are looked for. */
const MOST_CELLS = 20_000_000;

/**
 * Translation edit rate (Snover et al. 2006): the fewest edits found from the hypothesis to the reference, where moving a
 * block of words is one edit. Shifts are chosen greedily, with the order and limits of tercom and sacreBLEU.
 */
export function translationEdits(hypothesis: readonly string[], reference: readonly string[]): EditRate {
  if (reference.length === 0) return { edits: hypothesis.length, referenceLength: 0 };
  const cells = Math.max(1, hypothesis.length) * Math.min(reference.length, 2 * FARTHEST_SHIFT);
  let budget = Math.min(MOST_CANDIDATES, Math.floor(MOST_CELLS / cells));
  let words = hypothesis;
  let shifts = 0;
  let current = alignByEdits(words, reference);
  while (budget > 0) {
    const shift = bestShift(words, reference, current, budget);
    budget -= shift.tried;
    if (shift.gain <= 0 || budget <= 0) break;
    shifts += 1;
    words = shift.words;
    current = alignByEdits(words, reference);
  }
  return { edits: shifts + current.edits, referenceLength: reference.length };
}

/** Edits per word of the reference, 0 for equal texts; 1 when there is no reference to something. */
export function editRate({ edits, referenceLength }: EditRate): number {
  if (referenceLength > 0) return edits / referenceLength;
  return edits > 0 ? 1 : 0;
}

interface Shift {
  readonly words: readonly string[];
  /** Edits saved, not counting the shift itself. */
  readonly gain: number;
  readonly length: number;
  readonly from: number;
  readonly to: number;
}

/** The shift that saves most; among equal ones the longest, then the earliest block, then the nearest to the start. */
function bestShift(
  words: readonly string[],
  reference: readonly string[],
  current: EditAlignment,
  budget: number,
): { readonly words: readonly string[]; readonly gain: number; readonly tried: number } {
  let best: Shift | null = null;
  let tried = 0;
  for (const block of sharedBlocks(words, reference)) {
    if (!isWorthMoving(block, current)) continue;
    let previous = -1;
    for (let offset = -1; offset < block.length; offset += 1) {
      const to = block.inReference + offset < 0 ? 0 : landing(current, block.inReference + offset);
      if (to === null) break;
      if (to === previous) continue;
      previous = to;
      const shifted = moved(words, block.inWords, block.length, to);
      const gain = current.edits - alignByEdits(shifted, reference).edits;
      const candidate: Shift = { words: shifted, gain, length: block.length, from: block.inWords, to };
      if (best === null || isBetter(candidate, best)) best = candidate;
      tried += 1;
    }
    if (tried >= budget) break;
  }
  return best === null ? { words, gain: 0, tried } : { words: best.words, gain: best.gain, tried };
}

function isBetter(one: Shift, other: Shift): boolean {
  if (one.gain !== other.gain) return one.gain > other.gain;
  if (one.length !== other.length) return one.length > other.length;
  if (one.from !== other.from) return one.from < other.from;
  return one.to < other.to;
}

/** A run of words that stands in both texts. */
interface SharedBlock {
  readonly inWords: number;
  readonly inReference: number;
  readonly length: number;
}

function* sharedBlocks(words: readonly string[], reference: readonly string[]): Generator<SharedBlock> {
  for (let inWords = 0; inWords < words.length; inWords += 1) {
    const last = Math.min(reference.length - 1, inWords + FARTHEST_SHIFT);
    for (let inReference = Math.max(0, inWords - FARTHEST_SHIFT); inReference <= last; inReference += 1) {
      for (let length = 1; length <= LONGEST_SHIFT; length += 1) {
        const word = words[inWords + length - 1];
        if (word === undefined || word !== reference[inReference + length - 1]) break;
        yield { inWords, inReference, length };
      }
    }
  }
}

/** Both places must be wrong as they are, and the block must not stand where it would go. */
function isWorthMoving({ inWords, inReference, length }: SharedBlock, current: EditAlignment): boolean {
  const isWrongHere = current.wordErrors.slice(inWords, inWords + length).some(Boolean);
  const isWrongThere = current.referenceErrors.slice(inReference, inReference + length).some(Boolean);
  const standing = current.aligned[inReference] ?? -1;
  return isWrongHere && isWrongThere && !(inWords <= standing && standing < inWords + length);
}

/** The place behind the word that a reference word is aligned to; null past the end of the reference. */
function landing(current: EditAlignment, inReference: number): number | null {
  const aligned = current.aligned[inReference];
  return aligned === undefined ? null : aligned + 1;
}

function moved(words: readonly string[], from: number, length: number, to: number): string[] {
  const block = words.slice(from, from + length);
  if (to < from) return [...words.slice(0, to), ...block, ...words.slice(to, from), ...words.slice(from + length)];
  if (to > from + length) {
    return [...words.slice(0, from), ...words.slice(from + length, to), ...block, ...words.slice(to)];
  }
  // A target inside the block itself counts from behind it.
  const behind = length + to;
  return [...words.slice(0, from), ...words.slice(from + length, behind), ...block, ...words.slice(behind)];
}
