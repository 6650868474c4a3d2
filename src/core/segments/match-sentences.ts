import { longestMatches } from '../diff/longest-matches';

/** The new sentence that an old one became, with the same text or a changed one. */
export interface SentenceMatch {
  readonly after: number;
  readonly same: boolean;
}

/** Sentences that share less than this of their words (Dice) are not the same one changed. */
const LEAST_ALIKE = 0.5;
/** Pairs compared between two sentences that were found again; a longer stretch was written anew. */
const MOST_COMPARED = 40_000;

/**
 * Finds the sentences of a corrected text again: equal ones by a longest common subsequence; between those, in order,
 * the ones that share most of their words. One entry for each old sentence, null where it is gone.
 */
export function matchSentences(before: readonly string[], after: readonly string[]): (SentenceMatch | null)[] {
  const matches: (SentenceMatch | null)[] = before.map(() => null);
  let oldFrom = 0;
  let newFrom = 0;
  for (const same of [...longestMatches(before, after), { before: before.length, after: after.length }]) {
    for (const [old, changed] of alikeIn(before.slice(oldFrom, same.before), after.slice(newFrom, same.after))) {
      matches[oldFrom + old] = { after: newFrom + changed, same: false };
    }
    if (same.before < before.length) matches[same.before] = { after: same.after, same: true };
    oldFrom = same.before + 1;
    newFrom = same.after + 1;
  }
  return matches;
}

/** The pairs in order that are most alike in sum. */
function alikeIn(before: readonly string[], after: readonly string[]): [number, number][] {
  if (before.length === 0 || after.length === 0 || before.length * after.length > MOST_COMPARED) return [];
  const afterWords = after.map(wordsOf);
  const scores = before.map((text) => {
    const words = wordsOf(text);
    return afterWords.map((others) => likeness(words, others));
  });
  // best[i][j]: the most that the sentences from i and from j on can be alike in sum.
  const best = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const taken = (i: number, j: number): number => {
    const score = scores[i]![j]!;
    return score < LEAST_ALIKE ? -1 : score + best[i + 1]![j + 1]!;
  };
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, taken(i, j));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < before.length && j < after.length;) {
    if (taken(i, j) >= Math.max(best[i + 1]![j]!, best[i]![j + 1]!)) pairs.push([i++, j++]);
    else if (best[i + 1]![j]! >= best[i]![j + 1]!) i += 1;
    else j += 1;
  }
  return pairs;
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Shared words, counted as often as both have them, against all (Dice, 0..1). */
function likeness(before: readonly string[], after: readonly string[]): number {
  if (before.length + after.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of after) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of before) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  return (2 * shared) / (before.length + after.length);
}
