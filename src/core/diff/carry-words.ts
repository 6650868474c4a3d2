import { longestMatches } from './longest-matches';
import { wordEdits, type WordEdit } from './three-way';
import { wordTokens, type WordTokens } from './word-tokens';

/**
 * Makes the changes that turned `base` into `corrected` in another version of the base, `fresh`, whose words may be others: the
 * text that comes out, or null when one of them cannot be carried. A change is carried where the words that it replaced stand in
 * a row there too, beside at least one of the words that stood beside them; one that only puts words in, or only takes some out
 * ("the the"), depends on what stands around it and needs both. A change that `fresh` has made itself counts as made. It is all
 * or nothing: half of a correction may be worse than none.
 */
export function carryWords(base: string, corrected: string, fresh: string): string | null {
  if (fresh === corrected || base === corrected) return fresh;
  if (fresh === base) return corrected;
  const words = new CarriedWords(base, fresh);
  const changes: WordEdit[] = [];
  for (const edit of wordEdits(base, corrected)) {
    const change = words.carried(edit);
    if (change === null || change.from < (changes.at(-1)?.to ?? 0)) return null;
    changes.push(change);
  }
  return changes.reduceRight((text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to), fresh);
}

/** Where the words of a text stand in another version of it. */
class CarriedWords {
  private readonly base: string;
  private readonly fresh: string;
  private readonly old: WordTokens;
  private readonly young: WordTokens;
  /** For each token of the base its place in the other version; undefined where it is gone. */
  private readonly places: readonly (number | undefined)[];

  constructor(base: string, fresh: string) {
    this.base = base;
    this.fresh = fresh;
    this.old = wordTokens(base);
    this.young = wordTokens(fresh);
    const places: (number | undefined)[] = this.old.tokens.map(() => undefined);
    for (const { before, after } of longestMatches(this.old.tokens, this.young.tokens)) places[before] = after;
    this.places = places;
  }

  /** The change as one of the other version; null when its words are not there. */
  carried({ from, to, text }: WordEdit): WordEdit | null {
    const { tokens, starts } = this.old;
    // The tokens before and behind the change, -1 and the count of all for the ends of the text.
    const behind = starts.findIndex((start) => start >= to);
    const after = behind < 0 ? tokens.length : behind;
    let before = after - 1;
    while (before >= 0 && (starts[before] ?? 0) + (tokens[before]?.length ?? 0) > from) before -= 1;
    const wanted =
      this.base.slice(endOf(this.old, before), from) + text + this.base.slice(to, startOf(this.old, after, this.base));
    return this.replaced(before, after, wanted) ?? this.made(before, after, wanted);
  }

  /** The change where what it replaces stands again. */
  private replaced(before: number, after: number, wanted: string): WordEdit | null {
    const count = after - before - 1;
    const previous = this.placeOf(before);
    const next = this.placeOf(after);
    const first = count === 0 ? (previous === undefined ? undefined : previous + 1) : this.places[before + 1];
    if (first === undefined) return null;
    for (let offset = 0; offset < count; offset += 1) {
      if (this.places[before + 1 + offset] !== first + offset) return null;
    }
    const isBehindPrevious = previous === first - 1;
    const isBeforeNext = next === first + count;
    const needsBoth = count === 0 || wanted.trim() === '';
    if (needsBoth ? !(isBehindPrevious && isBeforeNext) : !(isBehindPrevious || isBeforeNext)) return null;
    const left = endOf(this.young, first - 1);
    const right = startOf(this.young, first + count, this.fresh);
    if (this.fresh.slice(left, right) === wanted) return { from: left, to: right, text: wanted };
    // The blanks beside the words are those of the other version, where the change leaves them alone.
    const head = this.base.slice(endOf(this.old, before), startOf(this.old, before + 1, this.base));
    const tail = this.base.slice(endOf(this.old, after - 1), startOf(this.old, after, this.base));
    const freshHead = this.fresh.slice(left, startOf(this.young, first, this.fresh));
    const freshTail = this.fresh.slice(endOf(this.young, first + count - 1), right);
    if (count === 0) return head === freshHead ? { from: left, to: right, text: wanted } : null;
    const keepsHead = wanted.startsWith(head);
    const keepsTail = wanted.endsWith(tail) && wanted.length >= head.length + tail.length;
    if ((!keepsHead && head !== freshHead) || (!keepsTail && tail !== freshTail)) return null;
    return {
      from: keepsHead ? left + freshHead.length : left,
      to: keepsTail ? right - freshTail.length : right,
      text: wanted.slice(keepsHead ? head.length : 0, keepsTail ? wanted.length - tail.length : undefined),
    };
  }

  /** No change where the other version has the wanted words itself, between the words that stand on both sides. */
  private made(before: number, after: number, wanted: string): WordEdit | null {
    const previous = this.placeOf(before);
    const next = this.placeOf(after);
    if (previous === undefined || next === undefined || next <= previous) return null;
    const left = endOf(this.young, previous);
    const right = startOf(this.young, next, this.fresh);
    return this.fresh.slice(left, right) === wanted ? { from: left, to: right, text: wanted } : null;
  }

  /** The place of a token of the base in the other version; the ends of both texts answer each other. */
  private placeOf(token: number): number | undefined {
    if (token < 0) return -1;
    return token >= this.old.tokens.length ? this.young.tokens.length : this.places[token];
  }
}

/** Where a token ends; the beginning of the text for the one before the first. */
function endOf({ tokens, starts }: WordTokens, token: number): number {
  return token < 0 ? 0 : (starts[token] ?? 0) + (tokens[token]?.length ?? 0);
}

/** Where a token begins; the end of the text for the one behind the last. */
function startOf({ starts }: WordTokens, token: number, text: string): number {
  return starts[token] ?? text.length;
}
