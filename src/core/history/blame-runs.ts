import type { BlamedWord } from './blame';

/** A stretch of a text that one revision brought, with the blanks in it. */
export interface BlameRun {
  readonly from: number;
  readonly to: number;
  /** Null where it is the machine translation's. */
  readonly revision: number | null;
}

/** The words of a text as stretches: neighbours that one revision brought are one. */
export function blameRuns(words: readonly BlamedWord[]): BlameRun[] {
  const runs: { from: number; to: number; revision: number | null }[] = [];
  for (const { from, to, revision } of words) {
    const last = runs.at(-1);
    if (last?.revision === revision) last.to = to;
    else runs.push({ from, to, revision });
  }
  return runs;
}
