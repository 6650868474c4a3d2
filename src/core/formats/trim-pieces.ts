import type { Tag } from '../segments/segment';

/** What a paragraph is made of, as far as trimming looks at it. */
type Piece = { readonly is: 'text'; readonly text: string } | { readonly is: 'tag'; readonly kind: Tag['kind'] };

/** The pieces of a paragraph: those with its words, and what stands before and behind them. */
export interface TrimmedPieces<P extends Piece> {
  readonly before: readonly P[];
  readonly words: readonly P[];
  readonly behind: readonly P[];
}

/** Leaves blanks and tags without words at both ends aside, and pairs of tags around the whole. */
export function trimPieces<P extends Piece>(pieces: readonly P[]): TrimmedPieces<P> {
  let from = 0;
  let to = pieces.length;
  for (;;) {
    const [first, last] = [pieces[from], pieces[to - 1]];
    if (from >= to || first === undefined || last === undefined) break;
    if (isBlank(first) || isAlone(first)) from += 1;
    else if (isBlank(last) || isAlone(last)) to -= 1;
    else if (arePartners(pieces, from, to)) {
      from += 1;
      to -= 1;
    } else break;
  }
  return { before: pieces.slice(0, from), words: pieces.slice(from, to), behind: pieces.slice(to) };
}

function isBlank(piece: Piece): boolean {
  return piece.is === 'text' && piece.text.trim() === '';
}

function isAlone(piece: Piece): boolean {
  return piece.is === 'tag' && piece.kind === 'standalone';
}

/** Whether the first piece of a stretch opens what its last one closes. */
function arePartners(pieces: readonly Piece[], from: number, to: number): boolean {
  let depth = 0;
  for (let place = from; place < to; place += 1) {
    const piece = pieces[place]!;
    if (piece.is === 'tag' && piece.kind === 'open') depth += 1;
    if (piece.is === 'tag' && piece.kind === 'close') depth -= 1;
    if (depth <= 0) return depth === 0 && place === to - 1 && to - from > 1;
  }
  return false;
}
