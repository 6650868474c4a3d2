import { fault } from '../../fault';
import { failure, success, type Result } from '../../result';
import type { Side } from '../../text/span';
import type { Block, FileContents, TextDocument } from '../format';
import { GrowingText, type Stretch } from '../growing-text';
import type { FindNear } from '../nearest';
import { TAG_CHARACTERS } from '../tag-characters';
import { trimPieces, type TrimmedPieces } from '../trim-pieces';
import type { XmlElement } from '../xml/xml-element';
import { wordAttribute, wordName } from './docx-names';
import { docxParts, type TextPart } from './docx-parts';
import { paragraphKinds, type KindOfParagraph } from './paragraph-kinds';
import { paragraphPieces, type ParagraphPieces, type Piece, type TagPiece } from './paragraph-pieces';

/** A piece with its place in the text of the document. */
export interface PlacedPiece extends Stretch {
  readonly piece: Piece;
}

/** A paragraph with words, with its place in the text and all that it is made of. */
export interface DocxBlock extends Block {
  readonly part: TextPart;
  readonly paragraph: XmlElement;
  readonly own: ParagraphPieces;
  readonly trimmed: TrimmedPieces<Piece>;
  /** The words and the tags among them, in order. */
  readonly pieces: readonly PlacedPiece[];
}

/** A Word document as it was read: its text, and what each paragraph and each tag of it is in the file. */
export interface DocxText {
  readonly document: TextDocument;
  readonly blocks: readonly DocxBlock[];
  /** The tag of a character near a place of the text. */
  readonly tagNear: FindNear<TagPiece>;
}

/** Reads the paragraphs of a Word document: the body, footnotes and endnotes, then headers and footers as page furniture. */
export function readDocx(contents: FileContents, side: Side): Result<DocxText> {
  const parts = docxParts(contents);
  if (!parts.ok) return parts;
  if (parts.value === null) return failure(fault('format-mismatch', { path: contents.path }));
  const { texts, styles } = parts.value;
  const own = texts.flatMap(({ document }) => document.text.match(TAG_CHARACTERS) ?? []);
  const reader = new DocxReader(new GrowingText(side, own.join('')), paragraphKinds(styles));
  for (const part of texts) reader.part(part);
  return success(reader.text());
}

class DocxReader {
  private readonly growing: GrowingText<TagPiece>;
  private readonly kindOf: KindOfParagraph;
  private readonly blocks: DocxBlock[] = [];

  constructor(growing: GrowingText<TagPiece>, kindOf: KindOfParagraph) {
    this.growing = growing;
    this.kindOf = kindOf;
  }

  part(part: TextPart): void {
    this.walk(part, part.document.root);
  }

  text(): DocxText {
    const { blocks, growing } = this;
    return { document: growing.document(), blocks, tagNear: growing.tagNear };
  }

  private walk(part: TextPart, element: XmlElement): void {
    const name = wordName(element);
    if (name === 'p') {
      const boxes = this.paragraph(part, element);
      for (const box of boxes) this.walk(part, box);
      return;
    }
    // The lines above footnotes.
    if ((name === 'footnote' || name === 'endnote') && /eparator/.test(wordAttribute(element, 'type') ?? '')) return;
    const children = name === 'mc:AlternateContent' ? element.children.slice(0, 1) : element.children;
    for (const child of children) this.walk(part, child);
  }

  /** Takes a paragraph in; gives the text boxes within. */
  private paragraph(part: TextPart, paragraph: XmlElement): readonly XmlElement[] {
    const own = paragraphPieces(part.document.text, paragraph);
    const trimmed = trimPieces(own.pieces);
    if (!trimmed.words.some((piece) => piece.is === 'text' && /[\p{L}\p{N}]/u.test(piece.text))) return own.boxes;
    const { growing } = this;
    const from = growing.begin();
    const last = trimmed.words.length - 1;
    const pieces = trimmed.words.map((piece, index): PlacedPiece => {
      if (piece.is === 'tag') return { piece, ...growing.tag(piece) };
      const start = index === 0 ? piece.text.trimStart() : piece.text;
      return { piece, ...growing.text((index === last ? start.trimEnd() : start).replace(/[\n\r\t]/g, ' ')) };
    });
    const kind = part.isFurniture ? 'boilerplate' : this.kindOf(paragraph);
    this.blocks.push({ ...growing.end(from, kind), part, paragraph, own, trimmed, pieces });
    return own.boxes;
  }
}
