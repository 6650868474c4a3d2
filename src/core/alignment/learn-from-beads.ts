import { KEPT, type ClueLinks } from './clue-links';
import type { ClueTable } from './clue-table';
import { SURE, type Step } from './best-path';

/** Clues in more than this share of the sentences are function words. */
const COMMON = 0.08;

/** Least Dice coefficient of a learned pair. */
const COMPANY = 0.35;

/**
 * Pairs of clues (source, target) that stand opposite each other again and again: the Dice coefficient over the surer
 * beads. Counted clue by clue, so that memory does not grow with the number of pairs seen.
 */
export function learnPairs(
  source: ClueTable,
  target: ClueTable,
  steps: readonly Step[],
): readonly (readonly [number, number])[] {
  const sourceTeaches = teaching(source);
  const targetTeaches = teaching(target);
  const beadsOf: number[][] = source.types.map(() => []);
  const targetsOf: Int32Array[] = [];
  const targetSeen = new Int32Array(target.types.length);
  let row = 0;
  let column = 0;
  for (const step of steps) {
    if (step.source && step.target && step.evidence > SURE) {
      for (const clue of gather(source, row, step.source, sourceTeaches)) beadsOf[clue]!.push(targetsOf.length);
      const answers = gather(target, column, step.target, targetTeaches);
      for (const clue of answers) targetSeen[clue]!++;
      targetsOf.push(answers);
    }
    row += step.source;
    column += step.target;
  }

  const pairs: [number, number][] = [];
  const together = new Int32Array(target.types.length);
  beadsOf.forEach((beads, clue) => {
    if (beads.length < 2) return;
    const met: number[] = [];
    for (const bead of beads) {
      for (const answer of targetsOf[bead]!) if (together[answer]!++ === 0) met.push(answer);
    }
    for (const answer of met) {
      const count = together[answer]!;
      together[answer] = 0;
      if (count > 1 && 2 * count >= COMPANY * (beads.length + targetSeen[answer]!)) pairs.push([clue, answer]);
    }
  });
  return pairs;
}

/** Which clues can be learned about: words that come again and are no function words. */
function teaching({ types, bySentence }: ClueTable): Uint8Array {
  const most = Math.max(3, COMMON * bySentence.length);
  return Uint8Array.from(types, ({ kind, sentences }) =>
    (kind === 'name' || kind === 'word') && sentences.length > 1 && sentences.length <= most ? 1 : 0,
  );
}

function gather(table: ClueTable, from: number, count: number, teaches: Uint8Array): Int32Array {
  const found = new Set<number>();
  for (let i = from; i < from + count; i++) for (const clue of table.bySentence[i]!) if (teaches[clue]) found.add(clue);
  return Int32Array.from(found);
}

/** Per clue of one side the share of its sentences in which the bead answers it, drawn towards the share of its kind. */
export function measureKept(
  side: 'source' | 'target',
  source: ClueTable,
  target: ClueTable,
  links: ClueLinks,
  steps: readonly Step[],
): number[] {
  const own = side === 'source' ? source : target;
  const other = side === 'source' ? target : source;
  const seen = new Float64Array(own.types.length);
  const kept = new Float64Array(own.types.length);
  const at = { source: 0, target: 0 };
  const otherSide = side === 'source' ? 'target' : 'source';
  for (const step of steps) {
    if (step.source && step.target && step.evidence > SURE) {
      const answers = new Set<number>();
      for (let i = at[otherSide]; i < at[otherSide] + step[otherSide]; i++)
        for (const c of other.bySentence[i]!) answers.add(c);
      for (let i = at[side]; i < at[side] + step[side]; i++) {
        for (const clue of own.bySentence[i]!) {
          seen[clue]!++;
          if (links[side][clue]!.some((answer) => answers.has(answer))) kept[clue]!++;
        }
      }
    }
    at.source += step.source;
    at.target += step.target;
  }
  const byKind = new Map<string, [number, number]>();
  own.types.forEach((type, id) => {
    const sums = byKind.get(type.kind) ?? [0, 0];
    sums[0] += seen[id]!;
    sums[1] += kept[id]!;
    byKind.set(type.kind, sums);
  });
  return own.types.map((type, id) => {
    const [all, good] = byKind.get(type.kind)!;
    const usual = (good + 5 * KEPT[type.kind]) / (all + 5);
    return Math.min(0.97, (kept[id]! + 3 * usual) / (seen[id]! + 3));
  });
}
