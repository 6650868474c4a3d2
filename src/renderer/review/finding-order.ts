import type { Finding } from '../../core/findings/finding';

/** The findings of one segment by their place in the English, then in the Russian; those about no words come first. */
export function inTextOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => placeOf(a.target) - placeOf(b.target) || placeOf(a.source) - placeOf(b.source));
}

function placeOf(spans: Finding['target']): number {
  return spans[0]?.from ?? -1;
}
