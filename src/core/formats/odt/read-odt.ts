import { fault } from '../../fault';
import { failure, success, type Result } from '../../result';
import type { Side } from '../../text/span';
import type { Block, FileContents, TextDocument } from '../format';
import { GrowingText } from '../growing-text';
import type { FindNear } from '../nearest';
import { trimPieces, type TrimmedPieces } from '../trim-pieces';
import { parsePart } from '../xml/relationships';
import type { XmlDocument, XmlElement } from '../xml/xml-element';
import { privateCharacters } from '../xml/xml-text';
import { odtAttribute, odtName } from './odt-names';
import { paragraphPieces, type Piece, type TagPiece } from './odt-pieces';
import { OdtStyles } from './odt-styles';

/** The part with the text. */
export const CONTENT = 'content.xml';

/** A paragraph with words, its place in the text, and all that it is made of. */
export interface OdtBlock extends Block {
  readonly paragraph: XmlElement;
  readonly trimmed: TrimmedPieces<Piece>;
}

/** A text document as it was read. */
export interface OdtText {
  readonly document: TextDocument;
  readonly content: XmlDocument;
  readonly blocks: readonly OdtBlock[];
  /** The tag of a character near a place of the text. */
  readonly tagNear: FindNear<TagPiece>;
}

/** Reads the paragraphs of a text document. Fails for one with a password, and for a package that is none. */
export function readOdt({ path, parts }: FileContents, side: Side): Result<OdtText> {
  if (parts === null) return failure(fault('format-mismatch', { path }));
  if (/<(?:\w+:)?encryption-data\b/.test(parts.text('META-INF/manifest.xml') ?? ''))
    return failure(fault('package-encrypted', { path }));
  const [content, styles] = [parsePart(path, parts, CONTENT), parsePart(path, parts, 'styles.xml')];
  if (!content.ok) return content;
  if (!styles.ok) return styles;
  const { value } = content;
  if (value === null || odtName(value.root) !== 'office:document-content')
    return failure(fault('format-mismatch', { path }));
  const documents = styles.value === null ? [value] : [styles.value, value];
  return success(new OdtReader(value, side, new OdtStyles(documents)).text());
}

/** What holds no text of the document, or a text that is there already. */
const SKIPPED = new Set([
  ...['text:tracked-changes', 'office:annotation', 'office:forms', 'table:covered-table-cell', 'text:ruby'],
  ...['office:scripts', 'office:font-face-decls', 'office:automatic-styles'],
]);

class OdtReader {
  private readonly content: XmlDocument;
  private readonly styles: OdtStyles;
  private readonly growing: GrowingText<TagPiece>;
  private readonly blocks: OdtBlock[] = [];

  constructor(content: XmlDocument, side: Side, styles: OdtStyles) {
    this.growing = new GrowingText(side, privateCharacters(content.text));
    this.content = content;
    this.styles = styles;
    this.walk(content.root, false);
  }

  text(): OdtText {
    const { blocks, content, growing } = this;
    return { document: growing.document(), content, blocks, tagNear: growing.tagNear };
  }

  /** The lists of contents and the like repeat what stands elsewhere. */
  private walk(element: XmlElement, isIndex: boolean): void {
    const name = odtName(element);
    if (SKIPPED.has(name)) return;
    if (name === 'text:p' || name === 'text:h') {
      for (const box of this.paragraph(element, isIndex)) this.walk(box, isIndex);
      return;
    }
    for (const child of element.children) this.walk(child, isIndex || name === 'text:index-body');
  }

  /** Takes a paragraph in; gives what within may hold others. */
  private paragraph(paragraph: XmlElement, isIndex: boolean): readonly XmlElement[] {
    const { pieces, boxes } = paragraphPieces(this.content.text, paragraph, this.styles);
    const trimmed = trimPieces(pieces);
    const { words } = trimmed;
    if (!words.some((piece) => piece.is === 'text' && /[\p{L}\p{N}]/u.test(piece.text))) return boxes;
    const { growing } = this;
    const from = growing.begin();
    for (const [index, piece] of words.entries()) {
      if (piece.is === 'tag') {
        growing.tag(piece);
        continue;
      }
      const start = index === 0 ? piece.text.trimStart() : piece.text;
      growing.text(index === words.length - 1 ? start.trimEnd() : start);
    }
    const style = odtAttribute(paragraph, 'text:style-name');
    const own = odtName(paragraph) === 'text:h' ? 'heading' : this.styles.kindOf(style);
    this.blocks.push({ ...growing.end(from, isIndex ? 'boilerplate' : own), paragraph, trimmed });
    return boxes;
  }
}
