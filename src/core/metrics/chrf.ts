/** Longest character sequence compared, and how much more recall weighs than precision. */
const ORDER = 6;
const BETA = 2;

/**
 * chrF2 (Popović 2015) of one or more pairs, 0..100: the F-score of character sequences of 1 to 6 signs, blanks left out,
 * counted over all pairs; orders for which a side is too short do not count (as in sacreBLEU).
 */
export function chrF(pairs: readonly { readonly hypothesis: string; readonly reference: string }[]): number {
  const totals = Array.from({ length: ORDER }, () => ({ hypothesis: 0, reference: 0, shared: 0 }));
  for (const pair of pairs) {
    const hypothesis = charactersOf(pair.hypothesis);
    const reference = pair.reference === pair.hypothesis ? hypothesis : charactersOf(pair.reference);
    totals.forEach((total, index) => {
      const length = index + 1;
      total.hypothesis += Math.max(0, hypothesis.count - index);
      total.reference += Math.max(0, reference.count - index);
      total.shared +=
        hypothesis === reference
          ? Math.max(0, hypothesis.count - index)
          : sharedSequences(hypothesis, reference, length);
    });
  }
  const counted = totals.filter(({ hypothesis, reference }) => hypothesis > 0 && reference > 0);
  if (counted.length === 0) return pairs.every(({ hypothesis, reference }) => hypothesis === reference) ? 100 : 0;
  const precision = mean(counted.map(({ shared, hypothesis }) => shared / hypothesis));
  const recall = mean(counted.map(({ shared, reference }) => shared / reference));
  if (precision + recall === 0) return 0;
  return (100 * (1 + BETA ** 2) * precision * recall) / (BETA ** 2 * precision + recall);
}

/** The signs of a text without its blanks. */
interface Characters {
  readonly text: string;
  readonly count: number;
  /** Where each sign begins, and the end; null where every sign is one unit long. */
  readonly starts: readonly number[] | null;
}

function charactersOf(written: string): Characters {
  const text = written.replace(/\s+/g, '');
  if (!/[\ud800-\udbff]/.test(text)) return { text, count: text.length, starts: null };
  const starts = [0];
  for (const character of text) starts.push(starts.at(-1)! + character.length);
  return { text, count: starts.length - 1, starts };
}

function sequenceAt({ text, starts }: Characters, from: number, length: number): string {
  return starts === null ? text.slice(from, from + length) : text.slice(starts[from], starts[from + length]);
}

function sharedSequences(hypothesis: Characters, reference: Characters, length: number): number {
  const counts = new Map<string, number>();
  for (let from = 0; from + length <= reference.count; from += 1) {
    const sequence = sequenceAt(reference, from, length);
    counts.set(sequence, (counts.get(sequence) ?? 0) + 1);
  }
  let shared = 0;
  for (let from = 0; from + length <= hypothesis.count; from += 1) {
    const sequence = sequenceAt(hypothesis, from, length);
    const left = counts.get(sequence) ?? 0;
    if (left === 0) continue;
    shared += 1;
    counts.set(sequence, left - 1);
  }
  return shared;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
