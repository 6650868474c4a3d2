import type { SegmentKind } from '../../segments/segment';
import {
  BLOCK_ELEMENTS,
  CAPTION_ELEMENTS,
  FURNITURE_ELEMENTS,
  HEADING_ELEMENTS,
  SILENT_ELEMENTS,
  STANDALONE_ELEMENTS,
} from './html-elements';
import { runsOf, type Run } from './html-text';
import { childrenOf, isElement, type HtmlElement, type HtmlNode } from './html-tree';

/** What a paragraph is made of: text, or markup that stands for one tag. */
export type Piece = ({ readonly is: 'text' } & Run) | TagPiece;

/** Inline markup with its place in the file. */
export interface TagPiece {
  readonly is: 'tag';
  readonly kind: 'open' | 'close' | 'standalone';
  readonly markup: string;
  readonly from: number;
  readonly to: number;
}

/** A paragraph of a page. */
export interface HtmlBlock {
  readonly kind: SegmentKind;
  /** The text and the tags within it, without white space and tags around the whole. */
  readonly pieces: readonly Piece[];
  /** The block element that it stands in. */
  readonly owner: HtmlElement;
}

/** The paragraphs of a page in the order of the file. `isArticle` says which block elements belong to the article. */
export function htmlBlocks(
  file: string,
  root: HtmlNode | { readonly childNodes: readonly HtmlNode[] },
  isArticle: (element: HtmlElement) => boolean,
): HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  let pieces: Piece[] = [];

  const flush = (owner: HtmlElement | null, isFurniture: boolean): void => {
    if (owner !== null)
      for (const part of partsOf(pieces)) {
        const trimmed = withoutEdges(part);
        if (trimmed.some((piece) => piece.is === 'text' && /[\p{L}\p{N}]/u.test(piece.text)))
          blocks.push({ kind: kindOf(owner, isFurniture || !isArticle(owner)), pieces: trimmed, owner });
      }
    pieces = [];
  };

  const walk = (node: HtmlNode, owner: HtmlElement | null, isFurniture: boolean, preserved: boolean): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      const place = node.sourceCodeLocation;
      if (!place) return;
      const runs = runsOf(file, place.startOffset, place.endOffset, node.value, preserved);
      pieces.push(...(runs ?? []).map((run) => ({ is: 'text' as const, ...run })));
      return;
    }
    if (!isElement(node)) return;
    const name = node.tagName;
    const place = node.sourceCodeLocation;
    if (BLOCK_ELEMENTS.has(name)) {
      const inFurniture = isFurniture || FURNITURE_ELEMENTS.has(name);
      flush(owner, isFurniture);
      for (const child of childrenOf(node)) walk(child, node, inFurniture, preserved || name === 'pre');
      flush(node, inFurniture);
      return;
    }
    if (SILENT_ELEMENTS.has(name) || STANDALONE_ELEMENTS.has(name)) {
      if (place) pieces.push(standalone(file, place.startOffset, place.endOffset));
      return;
    }
    const begin = pieces.length;
    if (place?.startTag) pieces.push(tag('open', file, place.startTag));
    for (const child of childrenOf(node)) walk(child, owner, isFurniture, preserved);
    if (place?.endTag && place.startTag) pieces.push(tag('close', file, place.endTag));
    else if (pieces[begin]?.is === 'tag' && place?.startTag)
      // What is never closed cannot pair with anything.
      pieces[begin] = { ...pieces[begin], kind: 'standalone' };
    const own = pieces.slice(begin);
    if (place?.endTag && own.length > 0 && own.every((piece) => piece.is === 'tag' || piece.text.trim() === '')) {
      pieces.splice(begin, own.length, standalone(file, place.startOffset, place.endOffset));
    }
  };

  for (const child of childrenOf(root as HtmlNode)) walk(child, null, false, false);
  return blocks;
}

function tag(
  kind: 'open' | 'close',
  file: string,
  { startOffset: from, endOffset: to }: { readonly startOffset: number; readonly endOffset: number },
): TagPiece {
  return { is: 'tag', kind, markup: file.slice(from, to), from, to };
}

function standalone(file: string, from: number, to: number): TagPiece {
  return { is: 'tag', kind: 'standalone', markup: file.slice(from, to), from, to };
}

/** Two line breaks in a row part paragraphs, in pages that know no better. */
function partsOf(pieces: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [[]];
  for (let index = 0; index < pieces.length; index += 1) {
    let end = index;
    let breaks = 0;
    while (end < pieces.length && (isBreak(pieces[end]!) || isBlank(pieces[end]!))) {
      if (isBreak(pieces[end]!)) breaks += 1;
      end += 1;
    }
    if (breaks > 1) {
      parts.push([]);
      index = end - 1;
    } else parts.at(-1)!.push(pieces[index]!);
  }
  return parts;
}

function isBreak(piece: Piece): boolean {
  return piece.is === 'tag' && /^<br\b/i.test(piece.markup);
}

function isBlank(piece: Piece): boolean {
  return piece.is === 'text' && /^[\t\n\f\r ]*$/.test(piece.text);
}

/** Without white space at both ends, tags without words there, and pairs of tags around the whole. */
function withoutEdges(pieces: readonly Piece[]): Piece[] {
  const rest = [...pieces];
  for (;;) {
    const [first] = rest;
    const last = rest.at(-1);
    if (first === undefined || last === undefined) return rest;
    if (isBlank(first) || isAlone(first)) rest.shift();
    else if (isBlank(last) || isAlone(last)) rest.pop();
    else if (first.is === 'tag' && last.is === 'tag' && arePartners(rest)) {
      rest.shift();
      rest.pop();
    } else return trimmedText(rest);
  }
}

function isAlone(piece: Piece): boolean {
  return piece.is === 'tag' && piece.kind === 'standalone';
}

/** Whether the first piece opens what the last one closes. */
function arePartners(pieces: readonly Piece[]): boolean {
  let depth = 0;
  for (const [index, piece] of pieces.entries()) {
    if (piece.is !== 'tag') continue;
    if (piece.kind === 'open') depth += 1;
    if (piece.kind === 'close') depth -= 1;
    if (depth <= 0) return depth === 0 && index === pieces.length - 1 && pieces.length > 1;
  }
  return false;
}

/** In preserved text a run may begin or end with white space. */
function trimmedText(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) => {
    if (piece.is !== 'text' || !piece.plain) return piece;
    const start = index === 0 ? piece.text.length - piece.text.trimStart().length : 0;
    const end = index === pieces.length - 1 ? piece.text.trimEnd().length : piece.text.length;
    return { ...piece, text: piece.text.slice(start, end), from: piece.from + start, to: piece.from + end };
  });
}

function kindOf({ tagName }: HtmlElement, isFurniture: boolean): SegmentKind {
  if (isFurniture) return 'boilerplate';
  if (HEADING_ELEMENTS.has(tagName)) return 'heading';
  return CAPTION_ELEMENTS.has(tagName) ? 'caption' : 'paragraph';
}
