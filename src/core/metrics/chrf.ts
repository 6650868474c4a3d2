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
    const hypothesis = [...pair.hypothesis.replace(/\s+/g, '')];
    const reference = [...pair.reference.replace(/\s+/g, '')];
    totals.forEach((total, index) => {
      const length = index + 1;
      total.hypothesis += Math.max(0, hypothesis.length - index);
      total.reference += Math.max(0, reference.length - index);
      total.shared += sharedSequences(hypothesis, reference, length);
    });
  }
  const counted = totals.filter(({ hypothesis, reference }) => hypothesis > 0 && reference > 0);
  if (counted.length === 0) return pairs.every(({ hypothesis, reference }) => hypothesis === reference) ? 100 : 0;
  const precision = mean(counted.map(({ shared, hypothesis }) => shared / hypothesis));
  const recall = mean(counted.map(({ shared, reference }) => shared / reference));
  if (precision + recall === 0) return 0;
  return (100 * (1 + BETA ** 2) * precision * recall) / (BETA ** 2 * precision + recall);
}

function sharedSequences(hypothesis: readonly string[], reference: readonly string[], length: number): number {
  const counts = new Map<string, number>();
  for (let from = 0; from + length <= reference.length; from += 1) {
    const sequence = reference.slice(from, from + length).join('');
    counts.set(sequence, (counts.get(sequence) ?? 0) + 1);
  }
  let shared = 0;
  for (let from = 0; from + length <= hypothesis.length; from += 1) {
    const sequence = hypothesis.slice(from, from + length).join('');
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
