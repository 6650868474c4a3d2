import { KEPT, type ClueLinks } from './clue-links';
import type { ClueTable, ClueType } from './clue-table';
import type { Step } from './best-path';

/** What a first alignment shows of the two texts' vocabulary. */
export interface Learned {
  /** Pairs of clues (source, target) that keep each other's company. */
  readonly pairs: readonly (readonly [number, number])[];
}

/** Steps with at least so much evidence teach. */
const SURE = 2;
/** Clues in more than this share of the sentences are function words. */
const COMMON = 0.08;

/** Finds clues that stand opposite each other again and again (Dice coefficient over the surer beads). */
export function learnPairs(source: ClueTable, target: ClueTable, steps: readonly Step[]): Learned {
  const sourceSeen = new Int32Array(source.types.length);
  const targetSeen = new Int32Array(target.types.length);
  const together = new Map<number, number>();
  const width = target.types.length;
  const teaches = (type: ClueType, sentences: number): boolean =>
    (type.kind === 'name' || type.kind === 'word') &&
    type.sentences.length > 1 &&
    type.sentences.length <= Math.max(3, COMMON * sentences);
  const sourceTeaches = source.types.map((type) => teaches(type, source.bySentence.length));
  const targetTeaches = target.types.map((type) => teaches(type, target.bySentence.length));
  let row = 0;
  let column = 0;
  for (const step of steps) {
    if (step.source && step.target && step.evidence > SURE) {
      const s = gather(source, row, step.source, sourceTeaches);
      const t = gather(target, column, step.target, targetTeaches);
      for (const a of s) sourceSeen[a]!++;
      for (const b of t) targetSeen[b]!++;
      for (const a of s) for (const b of t) together.set(a * width + b, (together.get(a * width + b) ?? 0) + 1);
    }
    row += step.source;
    column += step.target;
  }
  const pairs: [number, number][] = [];
  for (const [key, count] of together) {
    if (count < 2) continue;
    const a = Math.floor(key / width);
    const b = key % width;
    if ((2 * count) / (sourceSeen[a]! + targetSeen[b]!) >= 0.35) pairs.push([a, b]);
  }
  return { pairs };
}

function gather(table: ClueTable, from: number, count: number, teaches: readonly boolean[]): Set<number> {
  const found = new Set<number>();
  for (let i = from; i < from + count; i++) for (const clue of table.bySentence[i]!) if (teaches[clue]) found.add(clue);
  return found;
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
