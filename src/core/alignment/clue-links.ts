import type { ClueKind } from './clue';
import type { ClueTable, ClueType } from './clue-table';

/** Which clues of the other side may answer each clue. */
export interface ClueLinks {
  /** Per source clue the target clues, ascending. */
  readonly source: readonly (readonly number[])[];
  /** Per target clue the source clues, ascending. */
  readonly target: readonly (readonly number[])[];
}

/** How much it says for (`found`) and against (`missing`) a pairing that a clue is answered, in nats. */
export interface Witness {
  /** Sentences of the other side that answer it, ascending. */
  readonly answers: Int32Array;
  readonly found: number;
  readonly missing: number;
}

/** How often a translation keeps a clue of each kind: rough figures, replaced by what the texts themselves show. */
export const KEPT: Readonly<Record<ClueKind, number>> = { number: 0.85, latin: 0.9, mark: 0.85, name: 0.5, word: 0.15 };

/** Links the clues that share a key, and the pairs learned from the texts. */
export function linkClues(
  source: ClueTable,
  target: ClueTable,
  learned: Iterable<readonly [number, number]>,
): ClueLinks {
  const byKey = new Map<string, number[]>();
  target.types.forEach((type, id) => {
    for (const key of type.keys) {
      const list = byKey.get(key);
      if (list) list.push(id);
      else byKey.set(key, [id]);
    }
  });
  const forward: Set<number>[] = source.types.map(() => new Set());
  const backward: Set<number>[] = target.types.map(() => new Set());
  const link = (s: number, t: number): void => {
    forward[s]!.add(t);
    backward[t]!.add(s);
  };
  source.types.forEach((type, s) => {
    for (const key of type.keys)
      for (const t of byKey.get(key) ?? []) if (mayMeet(type, target.types[t]!, key)) link(s, t);
  });
  for (const [s, t] of learned) link(s, t);
  const sorted = (set: Set<number>): number[] => [...set].sort((a, b) => a - b);
  return { source: forward.map(sorted), target: backward.map(sorted) };
}

/** Short sound keys are trusted between names only: "bs" is «бас», «база» and many more. */
function mayMeet(a: ClueType, b: ClueType, key: string): boolean {
  return !key.startsWith('s') || key.length > 3 || (a.capitals > 0 && b.capitals > 0);
}

/**
 * Weighs the clues of one side: `kept` says per clue how often a translation answers it, `chances` how often another
 * sentence does.
 */
export function weighClues(
  links: readonly (readonly number[])[],
  kept: readonly number[],
  others: readonly ClueType[],
  chances: readonly number[],
): Witness[] {
  return links.map((answering, id) => {
    const answers = union(answering.map((other) => others[other]!.sentences));
    const chance = chances[id]!;
    // An answer as common as chance proves nothing: both logarithms are 0 then.
    const share = Math.max(kept[id]!, chance);
    const found = answers.length === 0 ? 0 : Math.log(share / chance);
    return { answers, found, missing: Math.log((1 - share) / (1 - chance)) };
  });
}

function union(lists: readonly (readonly number[])[]): Int32Array {
  if (lists.length === 1) return Int32Array.from(lists[0]!);
  const all = Int32Array.from(lists.flat()).sort();
  let length = 0;
  for (const value of all) if (length === 0 || all[length - 1] !== value) all[length++] = value;
  return all.slice(0, length);
}
