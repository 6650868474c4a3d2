import { longestMatches } from '../diff/longest-matches';
import { wordTokens, type WordTokens } from '../diff/word-tokens';
import type { Segment, SegmentId } from '../segments/segment';
import type { History } from './replay';
import { stretches } from './stretches';

/** A word, number or mark of the present English, and who brought it there. */
export interface BlamedWord {
  readonly text: string;
  /** Where it stands in the text of its segment. */
  readonly from: number;
  readonly to: number;
  /** Number of the revision that brought it; null when it is the machine translation's. */
  readonly revision: number | null;
}

/** The revision that brought each token of a text. */
type Bringers = readonly (number | null)[];

/**
 * For each segment whose text was ever changed or moved the words of its present text in order; segments that are not in
 * the map are the machine translation throughout. A word that a word diff keeps stays with who brought it. A text that
 * stood in the segment before (undo, redo, restore) gives the words back to those who brought them first. Where the pairing
 * was repaired, words keep their bringers in the new segments.
 */
export function blame(history: Pick<History, 'segments' | 'revisions'>): ReadonlyMap<SegmentId, readonly BlamedWord[]> {
  const walk = new BlameWalk(history.segments);
  for (const revision of history.revisions) {
    if (revision.kind === 'text') {
      for (const id of revision.segments) walk.write(id, revision.after ?? '', revision.number);
    }
    if (revision.kind === 'alignment') walk.realign(revision.before ?? [], revision.after ?? [], revision.number);
  }
  return walk.words();
}

class BlameWalk {
  /** Texts of all standing segments. */
  private readonly texts: Map<SegmentId, string>;
  /** Bringers of the segments that somebody touched. */
  private readonly touched = new Map<SegmentId, Bringers>();
  /** Bringers by segment and text, of all texts that a touched segment ever had. */
  private readonly known = new Map<string, Bringers>();

  constructor(segments: History['segments']) {
    this.texts = new Map(segments.map(({ id, machine }) => [id, machine]));
  }

  write(id: SegmentId, text: string, number: number): void {
    const before = this.texts.get(id);
    // A revision that does not fit its history changes nothing, as in a replay.
    if (before === undefined) return;
    const old = this.bringersOf(id);
    const remembered = this.known.get(nameOf(id, text));
    this.put(id, text, remembered ?? follow(wordTokens(before).tokens, old, wordTokens(text).tokens, number));
  }

  realign(before: readonly Segment[], after: readonly Segment[], number: number): void {
    const isKept = (one: Segment, other: Segment): boolean => one.target === other.target;
    for (const stretch of stretches(before, after, isKept)) {
      if (stretch.before.length === 1 && stretch.after.length === 1 && stretch.before[0]!.id === stretch.after[0]!.id) {
        if (isKept(stretch.before[0]!, stretch.after[0]!)) continue;
      }
      this.putRun(stretch.before, stretch.after, number);
    }
  }

  words(): Map<SegmentId, BlamedWord[]> {
    const blamed = new Map<SegmentId, BlamedWord[]>();
    for (const [id, bringers] of this.touched) {
      const { tokens, starts } = wordTokens(this.texts.get(id) ?? '');
      blamed.set(
        id,
        tokens.map((text, index) => {
          const from = starts[index] ?? 0;
          return { text, from, to: from + text.length, revision: bringers[index] ?? null };
        }),
      );
    }
    return blamed;
  }

  /** Lets the words of a run of segments follow into the run that takes its place. */
  private putRun(before: readonly Segment[], after: readonly Segment[], number: number): void {
    const oldTokens = before.flatMap(({ id }) => wordTokens(this.texts.get(id) ?? '').tokens);
    const old = before.flatMap(({ id }) => this.bringersOf(id));
    const parts = after.map(({ target }): WordTokens => wordTokens(target));
    const all = follow(
      oldTokens,
      old,
      parts.flatMap(({ tokens }) => tokens),
      number,
    );
    for (const { id } of before) {
      this.touched.delete(id);
      this.texts.delete(id);
    }
    let at = 0;
    for (const [index, { id, target }] of after.entries()) {
      const end = at + (parts[index]?.tokens.length ?? 0);
      this.put(id, target, this.known.get(nameOf(id, target)) ?? all.slice(at, end));
      at = end;
    }
  }

  private bringersOf(id: SegmentId): Bringers {
    const standing = this.touched.get(id);
    if (standing !== undefined) return standing;
    const text = this.texts.get(id) ?? '';
    const machine = wordTokens(text).tokens.map(() => null);
    this.known.set(nameOf(id, text), machine);
    return machine;
  }

  private put(id: SegmentId, text: string, bringers: Bringers): void {
    this.texts.set(id, text);
    this.touched.set(id, bringers);
    this.known.set(nameOf(id, text), bringers);
  }
}

/** Bringers of the new tokens: those that stay keep theirs, the others came with this revision. */
function follow(before: readonly string[], old: Bringers, after: readonly string[], number: number): Bringers {
  const bringers: (number | null)[] = after.map(() => number);
  for (const match of longestMatches(before, after)) bringers[match.after] = old[match.before] ?? null;
  return bringers;
}

function nameOf(id: SegmentId, text: string): string {
  return `${id} ${text}`;
}
