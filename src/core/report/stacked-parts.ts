/** A piece of a bar, in hundredths of its whole length. */
export interface BarPart {
  readonly from: number;
  readonly size: number;
}

/**
 * Where amounts lie on a bar when they stand one behind the other, each as long as its share of `whole` (by default of their
 * sum). All are empty where the whole is 0.
 */
export function stackedParts(amounts: readonly number[], whole = sum(amounts)): BarPart[] {
  let before = 0;
  return amounts.map((amount) => {
    const from = whole > 0 ? (before / whole) * 100 : 0;
    before += amount;
    return { from, size: whole > 0 ? (amount / whole) * 100 : 0 };
  });
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
