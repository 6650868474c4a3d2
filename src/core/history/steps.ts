import type { Revision } from './revision';

/** Revisions that were made together, in order. */
export type Step = readonly [Revision, ...Revision[]];

/** The steps of a history, or of a part of one, in order. */
export function stepsOf(revisions: readonly Revision[]): Step[] {
  const all: [Revision, ...Revision[]][] = [];
  for (const revision of revisions) {
    const last = all.at(-1);
    if (last && last[0].batch === revision.batch) last.push(revision);
    else all.push([revision]);
  }
  return all;
}
