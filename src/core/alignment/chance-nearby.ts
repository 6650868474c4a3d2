import { SURE, type Step } from './best-path';
import type { ClueLinks } from './clue-links';
import type { ClueTable } from './clue-table';

/** Occurrences that a clue needs before its own figure counts as much as that of its kind. */
const DRAWN = 8;

/**
 * Per clue of one side how often a sentence that does not belong to it answers it all the same: half-way (on
 * logarithms) between the share of all sentences that hold an answer and the share of those that stand beside the right
 * ones. Neighbours speak of the same things, and they are what a sentence is mistaken for.
 */
export function measureChance(
  side: 'source' | 'target',
  source: ClueTable,
  target: ClueTable,
  links: ClueLinks,
  steps: readonly Step[],
): number[] {
  const [own, other, otherSide] =
    side === 'source' ? [source, target, 'target' as const] : [target, source, 'source' as const];
  const seen = new Float64Array(own.types.length);
  const answered = new Float64Array(own.types.length);
  const at = { source: 0, target: 0 };
  for (const step of steps) {
    const end = { source: at.source + step.source, target: at.target + step.target };
    if (step.source && step.target && step.evidence > SURE) {
      for (const neighbour of [other.bySentence[at[otherSide] - 1], other.bySentence[end[otherSide]]]) {
        if (!neighbour) continue;
        const answers = new Set(neighbour);
        for (let i = at[side]; i < end[side]; i++) {
          for (const clue of own.bySentence[i]!) {
            seen[clue]!++;
            if (links[side][clue]!.some((answer) => answers.has(answer))) answered[clue]!++;
          }
        }
      }
    }
    at.source = end.source;
    at.target = end.target;
  }

  const anywhere = links[side].map((answering) => chanceAnywhere(answering, other));
  const byKind = new Map<string, { expected: number; answered: number }>();
  own.types.forEach(({ kind }, id) => {
    const sums = byKind.get(kind) ?? { expected: 0, answered: 0 };
    sums.expected += seen[id]! * anywhere[id]!;
    sums.answered += answered[id]!;
    byKind.set(kind, sums);
  });
  return own.types.map(({ kind }, id) => {
    const sums = byKind.get(kind)!;
    const usual = Math.min(0.9, anywhere[id]! * Math.max(1, (sums.answered + 1) / (sums.expected + 1)));
    const nearby = (answered[id]! + DRAWN * usual) / (seen[id]! + DRAWN);
    return Math.sqrt(anywhere[id]! * Math.max(anywhere[id]!, nearby));
  });
}

/** Share of the sentences of a side that hold one of these clues. */
export function chanceAnywhere(answering: readonly number[], { types, bySentence }: ClueTable): number {
  const [only] = answering;
  let count = answering.length === 1 ? types[only!]!.sentences.length : 0;
  if (answering.length > 1) {
    const sentences = new Set<number>();
    for (const answer of answering) for (const sentence of types[answer]!.sentences) sentences.add(sentence);
    count = sentences.size;
  }
  return Math.min(0.95, (count + 0.5) / (bySentence.length + 1));
}
