import { diffWords } from '../diff/word-diff';
import type { SegmentId } from '../segments/segment';
import { hasLineEnd } from '../text/line-end';
import type { Span } from '../text/span';
import type { PlacedChange } from './place-hunks';

/** A segment that stands in a text. */
export interface StandingSegment extends Span {
  readonly id: SegmentId;
}

/** What a change of the text makes of a segment. */
export interface SegmentChange {
  readonly id: SegmentId;
  /** Its new text; empty when it was taken out. */
  readonly text: string;
  readonly label: string;
}

/** A change of the text, divided among the segments. */
export interface CutChange {
  readonly segments: readonly SegmentChange[];
  /** Words that were put in where no segment stands: behind the segment of this id, or at the beginning (null). */
  readonly inserted: { readonly behind: SegmentId | null; readonly text: string; readonly label: string } | null;
}

/**
 * Divides changed lines among the segments that stand in them: each gets what became of its words. Where the change goes over
 * the border of two segments, it is cut where what separates them stands again, at the end of a sentence if there is one.
 * Null when it changes what separates them, which no segment can hold.
 */
export function cutBySegments(
  text: string,
  change: PlacedChange,
  standing: readonly StandingSegment[],
): CutChange | null {
  const inside = standing.filter(({ from, to }) => from < change.to && to > change.from);
  const { label } = change;
  if (inside.some(({ from, to }) => from < change.from || to > change.to)) return null;
  if (inside.length === 0) {
    const before = standing.filter(({ to }) => to <= change.from).at(-1);
    const words = change.text.trim();
    const was = text.slice(change.from, change.to).trim();
    if (words === '' || was !== '') return words === was ? NOTHING : null;
    return { segments: [], inserted: { behind: before?.id ?? null, text: words, label } };
  }
  const old = text.slice(change.from, change.to);
  const parts = cut(
    old,
    change.text,
    inside.map(({ from, to }) => ({ from: from - change.from, to: to - change.from })),
  );
  if (parts === null) return null;
  const segments = inside.flatMap(({ id, from, to }, index) => {
    const words = parts[index] ?? '';
    return words === text.slice(from, to) ? [] : [{ id, text: words, label }];
  });
  return { segments, inserted: null };
}

const NOTHING: CutChange = { segments: [], inserted: null };

/** A piece of the old text: a segment. */
interface Piece extends Span {
  /** What separates it from the piece before; of pieces left out between them the border of a paragraph counts. */
  readonly separator: string;
}

/** The pieces of `young` that answer the pieces of `old`; null when what stands between or around them is another there. */
function cut(old: string, young: string, spans: readonly Span[]): string[] | null {
  const first = spans[0];
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return null;
  // A text that is gone takes the blanks and the line end around it along.
  if (young.trim() === '') return spans.map(() => '');
  const head = old.slice(0, first.from);
  const tail = old.slice(last.to);
  if (!young.startsWith(head) || !young.endsWith(tail) || young.length < head.length + tail.length) return null;
  const pieces = spans.map((span, index) => ({
    from: span.from,
    to: span.to,
    separator: old.slice(spans[index - 1]?.to ?? span.from, span.from),
  }));
  return new Cutter(old, young).cut(pieces, { from: head.length, to: young.length - tail.length });
}

/** Cuts a text where another one is cut, divide and conquer: first at the borders of paragraphs, then within them. */
class Cutter {
  private readonly old: string;
  private readonly young: string;
  /** Stretches that both texts share, by the word diff. */
  private readonly runs: readonly { readonly old: number; readonly young: number; readonly length: number }[];

  constructor(old: string, young: string) {
    this.old = old;
    this.young = young;
    const runs: { old: number; young: number; length: number }[] = [];
    let [atOld, atYoung] = [0, 0];
    for (const { kind, text } of diffWords(old, young)) {
      if (kind === 'equal') runs.push({ old: atOld, young: atYoung, length: text.length });
      if (kind !== 'insert') atOld += text.length;
      if (kind !== 'delete') atYoung += text.length;
    }
    this.runs = runs;
  }

  /** One text for each piece, which with what separates them make up the stretch; empty for a piece that is gone. */
  cut(pieces: readonly Piece[], within: Span): string[] | null {
    if (this.young.slice(within.from, within.to).trim() === '') return pieces.map(() => '');
    if (pieces.length === 1) return [this.young.slice(within.from, within.to)];
    const isLineEnd = ({ separator }: Piece): boolean => hasLineEnd(separator);
    const border = pieces.findIndex((piece, index) => index > 0 && isLineEnd(piece));
    if (border >= 0) return this.cutAtLineEnd(pieces, within, border, isLineEnd);
    const shared = this.sharedBorder(pieces, within, () => true);
    return shared === null ? this.cutAtSentences(pieces, within) : this.cutAt(pieces, within, shared.index, shared.at);
  }

  /** A border that both texts share together with words beside it: before which piece, and where it is. */
  private sharedBorder(
    pieces: readonly Piece[],
    within: Span,
    isWanted: (piece: Piece) => boolean,
  ): { readonly index: number; readonly at: number } | null {
    for (const [index, piece] of pieces.entries()) {
      const from = pieces[index - 1]?.to ?? piece.from;
      const length = piece.from - from;
      // Between pieces that others stood between it is no longer the same.
      if (index === 0 || length !== piece.separator.length || !isWanted(piece)) continue;
      const run = this.runs.find(
        (each) => each.old <= from && each.old + each.length >= piece.from && each.length > length,
      );
      const at = run === undefined ? -1 : run.young + from - run.old;
      if (at > within.from && at + length < within.to) return { index, at };
    }
    return null;
  }

  /** Cuts before a piece, where its separator stands. */
  private cutAt(pieces: readonly Piece[], within: Span, index: number, at: number): string[] | null {
    const behind = at + (pieces[index]?.separator.length ?? 0);
    const first = this.cut(pieces.slice(0, index), { from: within.from, to: at });
    const rest = this.cut(pieces.slice(index), { from: behind, to: within.to });
    return first === null || rest === null ? null : [...first, ...rest];
  }

  /** The border of a paragraph must stand again, unless one of its sides is gone. */
  private cutAtLineEnd(
    pieces: readonly Piece[],
    within: Span,
    border: number,
    isLineEnd: (piece: Piece) => boolean,
  ): string[] | null {
    const separator = pieces[border]?.separator ?? '';
    const places = this.placesOf(separator, within);
    const alike = pieces.filter((piece, index) => index > 0 && piece.separator === separator).length;
    const [first] = places;
    // As many as before: each is where it was.
    if (first !== undefined && places.length === alike) return this.cutAt(pieces, within, border, first);
    const shared = this.sharedBorder(pieces, within, isLineEnd);
    if (shared !== null) return this.cutAt(pieces, within, shared.index, shared.at);
    const remaining = this.withoutGone(pieces, within);
    if (remaining !== null) return remaining;
    const place = this.nearest(places, pieces, border, within);
    return place === undefined ? this.withoutLeast(pieces, within) : this.cutAt(pieces, within, border, place);
  }

  private cutAtSentences(pieces: readonly Piece[], within: Span): string[] | null {
    const places = this.placesOf(pieces[1]?.separator ?? '', within);
    const ends = places.filter((at) => isSentenceEnd(this.young, at));
    if (ends.length >= pieces.length - 1) {
      const place = ends.length === pieces.length - 1 ? ends[0] : this.nearest(ends, pieces, 1, within);
      return place === undefined ? null : this.cutAt(pieces, within, 1, place);
    }
    const remaining = this.withoutGone(pieces, within);
    if (remaining !== null) return remaining;
    const place = this.nearest(places, pieces, 1, within);
    return place === undefined ? this.withoutLeast(pieces, within) : this.cutAt(pieces, within, 1, place);
  }

  /** The cut between the pieces that something is left of; null when that is all of them. */
  private withoutGone(pieces: readonly Piece[], within: Span): string[] | null {
    const left = pieces.map((piece) => this.sharedWith(piece, within) > 0);
    if (!left.includes(true)) left[0] = true;
    return left.includes(false) ? this.cutLeft(pieces, left, within) : null;
  }

  /** The cut without the piece that least is left of: where two paragraphs were made one, the other holds both. */
  private withoutLeast(pieces: readonly Piece[], within: Span): string[] | null {
    const shares = pieces.map((piece) => this.sharedWith(piece, within));
    const gone = shares.lastIndexOf(Math.min(...shares));
    return this.cutLeft(
      pieces,
      pieces.map((_, index) => index !== gone),
      within,
    );
  }

  /** The cut between the pieces that are left; the others get nothing. */
  private cutLeft(pieces: readonly Piece[], left: readonly boolean[], within: Span): string[] | null {
    const kept: Piece[] = [];
    let separator: string | null = null;
    for (const [index, piece] of pieces.entries()) {
      separator =
        separator === null || (!hasLineEnd(separator) && hasLineEnd(piece.separator)) ? piece.separator : separator;
      if (left[index] !== true) continue;
      kept.push({ ...piece, separator });
      separator = null;
    }
    const texts = this.cut(kept, within);
    if (texts === null) return null;
    let next = 0;
    return pieces.map((_, index) => (left[index] === true ? (texts[next++] ?? '') : ''));
  }

  /** How many letters and digits of a piece stand again within a stretch. */
  private sharedWith({ from, to }: Span, within: Span): number {
    let shared = 0;
    for (const { old, young, length } of this.runs) {
      const first = Math.max(from, old, old + within.from - young);
      const end = Math.min(to, old + length, old + within.to - young);
      if (end > first) shared += this.old.slice(first, end).replace(/[^\p{L}\p{N}]+/gu, '').length;
    }
    return shared;
  }

  /** Where a separator stands within a stretch, with something on both sides. */
  private placesOf(separator: string, { from, to }: Span): number[] {
    const places: number[] = [];
    if (separator === '') return places;
    for (let at = this.young.indexOf(separator, from + 1); at >= 0 && at + separator.length < to;) {
      places.push(at);
      at = this.young.indexOf(separator, at + 1);
    }
    return places;
  }

  /** The place nearest to where the border before a piece would be if all had grown alike. */
  private nearest(
    places: readonly number[],
    pieces: readonly Piece[],
    index: number,
    within: Span,
  ): number | undefined {
    const lengths = pieces.map(({ from, to }) => to - from);
    const sum = (list: readonly number[]): number => list.reduce((total, length) => total + length, 0);
    const share = sum(lengths.slice(0, index)) / Math.max(1, sum(lengths));
    const expected = within.from + share * (within.to - within.from);
    return [...places].sort((a, b) => Math.abs(a - expected) - Math.abs(b - expected))[0];
  }
}

function isSentenceEnd(text: string, at: number): boolean {
  return /[.!?…]["”»’')\]]*$/.test(text.slice(Math.max(0, at - 4), at));
}
