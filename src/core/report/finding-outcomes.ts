import type { Finding } from '../findings/finding';

/** What can become of a finding: it is open, it is settled (its fault stands no more), or somebody set it aside. */
export const OUTCOMES = ['open', 'settled', 'dismissed'] as const;
export type FindingOutcome = (typeof OUTCOMES)[number];

/** All findings of a review by what became of them, each list in document order. */
export type FindingOutcomes = Readonly<Record<FindingOutcome, readonly Finding[]>>;

/** What a review without any finding has. */
export const NO_FINDINGS: FindingOutcomes = { open: [], settled: [], dismissed: [] };

/**
 * The findings of a text as it was (`before`) that stand no more in it as it is (`now`, dismissed ones included). A correction
 * may leave a fault where it is and still change what the finding says, and with that its key. So of each check as many findings
 * of a segment are settled as it has fewer of them now; which ones, the keys tell.
 */
export function settledFindings(before: readonly Finding[], now: readonly Finding[]): Finding[] {
  const keys = new Set(now.map(({ key }) => key));
  const left = new Map<string, number>();
  for (const finding of now) left.set(placeOf(finding), (left.get(placeOf(finding)) ?? 0) + 1);
  const fewer = new Map<string, number>();
  for (const finding of before) fewer.set(placeOf(finding), (fewer.get(placeOf(finding)) ?? 0) + 1);
  for (const [place, count] of fewer) fewer.set(place, count - (left.get(place) ?? 0));
  return before.filter((finding) => {
    const place = placeOf(finding);
    const count = fewer.get(place) ?? 0;
    if (count <= 0 || keys.has(finding.key)) return false;
    fewer.set(place, count - 1);
    return true;
  });
}

function placeOf({ segment, check }: Finding): string {
  return `${segment} ${check}`;
}
