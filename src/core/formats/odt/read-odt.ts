import { fault } from '../../fault';
import { failure, success, type Result } from '../../result';
import type { Side } from '../../text/span';
import type { Block, FileContents, TextDocument } from '../format';
import { GrowingText } from '../growing-text';
import type { FindNear } from '../nearest';
import { trimPieces, type TrimmedPieces } from '../trim-pieces';
import { parsePart } from '../xml/relationships';
import { elementsWithin, type XmlDocument, type XmlElement } from '../xml/xml-element';
import { privateCharacters } from '../xml/xml-text';
import { insertionsIn } from './odt-changes';
import { odtAttribute, odtName } from './odt-names';
import { paragraphPieces, type Piece, type TagPiece } from './odt-pieces';
import { OdtStyles } from './odt-styles';

/** A part of the package that holds paragraphs. */
export interface OdtPart {
  readonly name: string;
  readonly document: XmlDocument;
}

/** A paragraph with words, its place in the text, and all that it is made of. */
export interface OdtBlock extends Block {
  readonly part: OdtPart;
  readonly paragraph: XmlElement;
  readonly trimmed: TrimmedPieces<Piece>;
}

/** A text document as it was read. */
export interface OdtText {
  readonly document: TextDocument;
  readonly blocks: readonly OdtBlock[];
  /** The tag of a character near a place of the text. */
  readonly tagNear: FindNear<TagPiece>;
}

/** Reads the paragraphs of a text document: the text itself, then headers and footers as page furniture. Fails for one with a password, and for a package that is none. */
export function readOdt({ path, parts }: FileContents, side: Side): Result<OdtText> {
  if (parts === null) return failure(fault('format-mismatch', { path }));
  if (/<(?:\w+:)?encryption-data\b/.test(parts.text('META-INF/manifest.xml') ?? ''))
    return failure(fault('package-encrypted', { path }));
  const [content, styles] = [parsePart(path, parts, 'content.xml'), parsePart(path, parts, 'styles.xml')];
  if (!content.ok) return content;
  if (!styles.ok) return styles;
  const { value } = content;
  if (value === null || odtName(value.root) !== 'office:document-content')
    return failure(fault('format-mismatch', { path }));
  const documents = styles.value === null ? [value] : [styles.value, value];
  const furniture = styles.value === null ? [] : headersAndFooters(styles.value);
  const words = furniture.map(({ from, to }) => styles.value!.text.slice(from, to)).join('');
  const growing = new GrowingText<TagPiece>(side, privateCharacters(value.text + words));
  const looks = new OdtStyles(documents);
  const blocks = new PartReader({ name: 'content.xml', document: value }, growing, looks).read([value.root], false);
  if (styles.value !== null)
    blocks.push(
      ...new PartReader({ name: 'styles.xml', document: styles.value }, growing, looks).read(furniture, true),
    );
  return success({ document: growing.document(), blocks, tagNear: growing.tagNear });
}

/** What stands at the top and at the bottom of pages, also of left and of first ones: the styles of pages hold it. */
function headersAndFooters({ root }: XmlDocument): readonly XmlElement[] {
  const found: XmlElement[] = [];
  for (const page of elementsWithin(root)) {
    if (odtName(page) !== 'style:master-page') continue;
    found.push(...page.children.filter((child) => /^style:(?:header|footer)/.test(odtName(child)) && !isHidden(child)));
  }
  return found;
}

/** Switched off, though its text is still there. */
function isHidden(element: XmlElement): boolean {
  return odtAttribute(element, 'style:display') === 'false';
}

/** What holds no text of the document, or a text that is there already. */
const SKIPPED = new Set([
  ...['text:tracked-changes', 'office:annotation', 'office:forms', 'table:covered-table-cell', 'text:ruby'],
  ...['office:scripts', 'office:font-face-decls', 'office:automatic-styles'],
]);

class PartReader {
  private readonly part: OdtPart;
  private readonly growing: GrowingText<TagPiece>;
  private readonly styles: OdtStyles;
  private readonly insertions: ReadonlySet<string>;
  private readonly blocks: OdtBlock[] = [];

  constructor(part: OdtPart, growing: GrowingText<TagPiece>, styles: OdtStyles) {
    this.part = part;
    this.growing = growing;
    this.styles = styles;
    this.insertions = insertionsIn(part.document);
  }

  /** The paragraphs of some elements, which may be the furniture of pages. */
  read(elements: readonly XmlElement[], isFurniture: boolean): OdtBlock[] {
    for (const element of elements) this.walk(element, isFurniture);
    return this.blocks;
  }

  /** The lists of contents and the like repeat what stands elsewhere. */
  private walk(element: XmlElement, isFurniture: boolean): void {
    const name = odtName(element);
    if (SKIPPED.has(name)) return;
    if (name === 'text:p' || name === 'text:h') {
      for (const box of this.paragraph(element, isFurniture)) this.walk(box, isFurniture);
      return;
    }
    for (const child of element.children) this.walk(child, isFurniture || name === 'text:index-body');
  }

  /** Takes a paragraph in; gives what within may hold others. */
  private paragraph(paragraph: XmlElement, isFurniture: boolean): readonly XmlElement[] {
    const { part, growing } = this;
    const { pieces, boxes } = paragraphPieces(part.document.text, paragraph, this.styles, this.insertions);
    const trimmed = trimPieces(pieces);
    const { words } = trimmed;
    if (!words.some((piece) => piece.is === 'text' && /[\p{L}\p{N}]/u.test(piece.text))) return boxes;
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
    this.blocks.push({ ...growing.end(from, isFurniture ? 'boilerplate' : own), part, paragraph, trimmed });
    return boxes;
  }
}
