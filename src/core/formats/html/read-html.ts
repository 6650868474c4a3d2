import { success, type Result } from '../../result';
import type { Side } from '../../text/span';
import type { Block, FileContents, TextDocument } from '../format';
import { GrowingText, type FoundTag, type Stretch } from '../growing-text';
import type { FindNear } from '../nearest';
import { findArticle } from './find-article';
import { htmlBlocks, type HtmlBlock, type Piece } from './html-blocks';
import { parseHtml } from './html-tree';

/** A piece with its place in the text of the document. */
export interface PlacedPiece extends Stretch {
  readonly piece: Piece;
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
  /** The tag of a character near a place of the text. */
  readonly tagNear: FindNear<FoundTag>;
  /** The file without its BOM, in which the places of pieces count. */
  readonly file: string;
}

/** Reads a page; its text is one paragraph a line, with a character for each inline tag. */
export function readHtml({ path, text: whole }: FileContents, side: Side): Result<HtmlPage> {
  const file = whole.replace(/^\uFEFF/, '');
  const tree = parseHtml(path, file);
  if (!tree.ok) return tree;
  const found = htmlBlocks(file, tree.value, findArticle(tree.value));
  const growing = new GrowingText(side, file);
  const blocks = found.map((block): PlacedBlock => {
    const from = growing.begin();
    const pieces = block.pieces.map((piece): PlacedPiece => ({
      piece,
      ...(piece.is === 'text' ? growing.text(piece.text) : growing.tag(piece)),
    }));
    return { ...growing.end(from, block.kind), block, pieces };
  });
  return success({ document: growing.document(), blocks, tagNear: growing.tagNear, file });
}
