import { longestMatches } from '../diff/longest-matches';
import { matchSentences } from '../segments/match-sentences';
import type { Segment } from '../segments/segment';

/** Segments of one review and those of another that have the same Russian; mostly one each. */
export interface SegmentMatch {
  readonly old: readonly Segment[];
  /** None where the other review has nothing like it. */
  readonly now: readonly Segment[];
  /** Whether the Russian is the same, not only much alike. */
  readonly same: boolean;
}

/** Pairs of segments that are compared for their beginnings, at most. */
const MOST_COMPARED = 40_000;

/**
 * Finds the segments of one review in another one of the same Russian, in order, each of the old ones once: first those whose
 * Russian (where there is none, whose English) stands once in both, then between them the rest, so that of sentences that
 * repeat each is the one between its neighbours; then those that were paired in another way, as groups that have the same
 * Russian in all; then those whose Russian is much alike.
 */
export function matchSegments(old: readonly Segment[], now: readonly Segment[]): SegmentMatch[] {
  const matches: SegmentMatch[] = [];
  const keys = { old: old.map(keyOf), now: now.map(keyOf) };
  let [oldFrom, nowFrom] = [0, 0];
  const between = (oldTo: number, nowTo: number): void => {
    matches.push(...matchGroups(old.slice(oldFrom, oldTo), now.slice(nowFrom, nowTo)));
  };
  for (const { before, after } of equalKeys(keys.old, keys.now)) {
    between(before, after);
    matches.push({ old: old.slice(before, before + 1), now: now.slice(after, after + 1), same: true });
    [oldFrom, nowFrom] = [before + 1, after + 1];
  }
  between(old.length, now.length);
  return matches;
}

/** What a segment is found again by: its Russian, else its English, apart from blanks, case and ё. */
function keyOf({ source, machine }: Segment): string {
  const russian = plain(source);
  return russian === '' ? `\n${plain(machine)}` : russian;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase().replaceAll('ё', 'е');
}

interface KeyMatch {
  readonly before: number;
  readonly after: number;
}

/** Equal keys in order: those that stand once in both as firm points, a longest common subsequence between these. */
function equalKeys(before: readonly string[], after: readonly string[]): KeyMatch[] {
  const matches: KeyMatch[] = [];
  let [oldFrom, nowFrom] = [0, 0];
  for (const point of [...firmPoints(before, after), { before: before.length, after: after.length }]) {
    const inner = longestMatches(before.slice(oldFrom, point.before), after.slice(nowFrom, point.after));
    for (const match of inner) matches.push({ before: oldFrom + match.before, after: nowFrom + match.after });
    if (point.before < before.length) matches.push(point);
    [oldFrom, nowFrom] = [point.before + 1, point.after + 1];
  }
  return matches;
}

/** The most of the keys that stand once in both and in the same order (patience diff, by Bram Cohen). */
function firmPoints(before: readonly string[], after: readonly string[]): KeyMatch[] {
  const places = placesOfUnique(after);
  const shared = [...placesOfUnique(before)].flatMap(([key, place]): KeyMatch[] => {
    const other = places.get(key);
    return other === undefined ? [] : [{ before: place, after: other }];
  });
  // The longest rising run of `after`: `ends[n]` is the smallest end of one of n + 1 points.
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [index, { after: place }] of shared.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((shared[ends[middle] ?? 0]?.after ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    previous.push(low === 0 ? -1 : (ends[low - 1] ?? -1));
    ends[low] = index;
  }
  const points: KeyMatch[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const point = shared[index];
    if (point !== undefined) points.push(point);
  }
  return points.reverse();
}

/** The keys that stand once, in order, with their places. */
function placesOfUnique(keys: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [index, key] of keys.entries()) {
    if (places.has(key)) repeated.add(key);
    else places.set(key, index);
  }
  for (const key of repeated) places.delete(key);
  return places;
}

/** Matches what lies between equal segments: groups with the same Russian in all, and what is much alike between those. */
function matchGroups(old: readonly Segment[], now: readonly Segment[]): SegmentMatch[] {
  const matches: SegmentMatch[] = [];
  let [oldFrom, nowFrom] = [0, 0];
  const between = (oldTo: number, nowTo: number): void => {
    matches.push(...matchAlike(old.slice(oldFrom, oldTo), now.slice(nowFrom, nowTo)));
  };
  if (old.length * now.length <= MOST_COMPARED) {
    for (let at = 0; at < old.length; at += 1) {
      for (let other = nowFrom; other < now.length; other += 1) {
        const group = groupAt(old, at, now, other);
        if (group === null) continue;
        between(at, other);
        matches.push({ old: old.slice(at, group.old), now: now.slice(other, group.now), same: true });
        [oldFrom, nowFrom] = [group.old, group.now];
        at = group.old - 1;
        break;
      }
    }
  }
  between(old.length, now.length);
  return matches;
}

/** Where the segments from here on end that have the same Russian in all; null when there are none such. */
function groupAt(
  old: readonly Segment[],
  at: number,
  now: readonly Segment[],
  other: number,
): { readonly old: number; readonly now: number } | null {
  const letters = (segment: Segment | undefined): string => plain(segment?.source ?? '').replaceAll(' ', '');
  let [first, second] = [letters(old[at]), letters(now[other])];
  if (first === '' || second === '') return null;
  let [oldTo, nowTo] = [at + 1, other + 1];
  while (first !== second) {
    if (first.startsWith(second) && nowTo < now.length) second += letters(now[nowTo++]);
    else if (second.startsWith(first) && oldTo < old.length) first += letters(old[oldTo++]);
    else return null;
  }
  return { old: oldTo, now: nowTo };
}

function matchAlike(old: readonly Segment[], now: readonly Segment[]): SegmentMatch[] {
  const found = matchSentences(old.map(keyOf), now.map(keyOf));
  return old.map((segment, index) => {
    const match = found[index] ?? null;
    const other = match === null ? undefined : now[match.after];
    // English alone says nothing of Russian that is another.
    const isAlike = other !== undefined && (segment.source === '') === (other.source === '');
    return { old: [segment], now: isAlike ? [other] : [], same: isAlike && match?.same === true };
  });
}
