import type { OverviewEntry } from '../../bridge/project-calls';
import { SEVERITIES, type Severity } from '../../core/findings/finding';

/** Neighbouring segments drawn as one mark: the gravest finding of all, a state when all that count have it. */
export interface Bucket {
  /** Of its segment in the middle; may be a half. */
  readonly index: number;
  readonly state: 'confirmed' | 'edited' | null;
  readonly severity: Severity | null;
}

/** The overview of a document in at most `most` marks, empty ones left out. */
export function bucketsOf(entries: readonly OverviewEntry[], most: number): Bucket[] {
  const size = Math.max(1, entries.length / Math.max(1, most));
  const buckets: Bucket[] = [];
  for (let number = 0; number * size < entries.length; number += 1) {
    const from = Math.floor(number * size);
    const to = Math.min(entries.length, Math.max(from + 1, Math.floor((number + 1) * size)));
    const bucket = joinEntries(entries, from, to);
    if (bucket.state || bucket.severity) buckets.push(bucket);
  }
  return buckets;
}

function joinEntries(entries: readonly OverviewEntry[], from: number, to: number): Bucket {
  let edited = false;
  let allConfirmed = true;
  let gravest: number = SEVERITIES.length;
  for (let index = from; index < to; index += 1) {
    const entry = entries[index];
    if (!entry) continue;
    if (entry.severity) gravest = Math.min(gravest, SEVERITIES.indexOf(entry.severity));
    if (entry.state === 'edited') edited = true;
    if (entry.state !== 'confirmed') allConfirmed = false;
  }
  return {
    index: (from + to - 1) / 2,
    state: allConfirmed ? 'confirmed' : edited ? 'edited' : null,
    severity: SEVERITIES[gravest] ?? null,
  };
}
