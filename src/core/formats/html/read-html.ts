import { success, type Result } from '../../result';
import type { Side } from '../../text/span';
import type { Block, FileContents, PlacedTag, TextDocument } from '../format';
import { tagCharacters } from '../tag-characters';
import { findArticle } from './find-article';
import { htmlBlocks, type HtmlBlock, type Piece } from './html-blocks';
import { parseHtml } from './html-tree';

/** A piece with its place in the text of the document. */
export interface PlacedPiece {
  readonly piece: Piece;
  readonly at: number;
  readonly end: number;
}

/** A paragraph with its place in the text, and the pieces that it is made of. */
export interface PlacedBlock extends Block {
  readonly block: HtmlBlock;
  readonly pieces: readonly PlacedPiece[];
}

/** A page as it was read: its text, and where each piece of it stands in the file. */
export interface HtmlPage {
  readonly document: TextDocument;
  readonly blocks: readonly PlacedBlock[];
  /** The file without its BOM, in which the places of pieces count. */
  readonly file: string;
}

/** Reads a page; its text is one paragraph a line, with a character for each inline tag. */
export function readHtml({ path, text: whole }: FileContents, side: Side): Result<HtmlPage> {
  const file = whole.replace(/^\uFEFF/, '');
  const tree = parseHtml(path, file);
  if (!tree.ok) return tree;
  const found = htmlBlocks(file, tree.value, findArticle(tree.value));
  const next = tagCharacters(side, file);
  const tags: PlacedTag[] = [];
  const blocks: PlacedBlock[] = [];
  let text = '';
  for (const block of found) {
    if (text !== '') text += '\n';
    const from = text.length;
    const pieces = block.pieces.map((piece): PlacedPiece => {
      const at = text.length;
      if (piece.is === 'text') text += piece.text;
      else {
        const character = next();
        tags.push({ character, markup: piece.markup, kind: piece.kind, at });
        text += character;
      }
      return { piece, at, end: text.length };
    });
    blocks.push({ from, to: text.length, kind: block.kind, block, pieces });
  }
  const document = { text, blocks: blocks.map(({ from, to, kind }) => ({ from, to, kind })), tags };
  return success({ document, blocks, file });
}
