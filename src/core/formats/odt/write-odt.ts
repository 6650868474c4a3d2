import { applyReplacements } from '../apply-replacements';
import type { Replacement } from '../format';
import { paragraphChanges } from '../paragraph-changes';
import { isTagCharacter } from '../tag-characters';
import type { Span } from '../../text/span';
import { inUtf8 } from '../xml/declared-encoding';
import type { XmlElement } from '../xml/xml-element';
import { odtName, textPrefix } from './odt-names';
import type { Piece, TagPiece } from './odt-pieces';
import type { OdtBlock, OdtPart, OdtText } from './read-odt';
import { ContentWriter } from './write-spaces';

/** The parts that replacements in the text of a document change. */
export function writeOdt(odt: OdtText, replacements: readonly Replacement[]): ReadonlyMap<string, string> {
  const { document, blocks } = odt;
  const writers = new Map<OdtPart, PartWriter>();
  // Notes and frames stand behind the paragraph that holds them: their edits are there when it is written.
  for (const { block: place, text, added } of paragraphChanges(document.text, blocks, replacements).reverse()) {
    const block = blocks[place]!;
    const writer = writers.get(block.part) ?? new PartWriter(odt, block.part);
    writers.set(block.part, writer);
    if (added.length > 0) writer.add(block, added);
    if (text === null) writer.remove(block);
    else if (text !== document.text.slice(block.from, block.to)) writer.change(block, text);
  }
  return new Map(
    [...writers].map(([{ name, document: part }, writer]) => {
      const written = applyReplacements(part.text, { from: 0, to: part.text.length }, writer.outermost());
      return [name, inUtf8(written)];
    }),
  );
}

class PartWriter {
  private readonly odt: OdtText;
  private readonly file: string;
  private readonly edits: Replacement[] = [];

  constructor(odt: OdtText, part: OdtPart) {
    this.odt = odt;
    this.file = part.document.text;
  }

  /** All edits in order. */
  outermost(): Replacement[] {
    return outermost(this.edits);
  }

  change(block: OdtBlock, text: string): void {
    const { before, behind } = block.trimmed;
    const writer = new ContentWriter(textPrefix(block.paragraph));
    this.pieces(writer, before);
    this.words(writer, block, text);
    this.pieces(writer, behind);
    const { from, to } = block.paragraph.content;
    this.edits.push({ from, to, text: writer.content });
  }

  /** Takes a paragraph out; where it holds more than text, or what it stands in needs one, only its words go. */
  remove(block: OdtBlock): void {
    const element = wholeOf(block.paragraph);
    const { before, words, behind } = block.trimmed;
    const objects = words.filter((piece) => isObject(piece) && !/^<(?:tab|br)\/>$/.test(piece.markup));
    const isOnlyText = ![...before, ...objects, ...behind].some(isObject);
    if (element !== null && isOnlyText) {
      const { from, to } = element;
      this.edits.push({ from, to, text: '' });
      return;
    }
    const writer = new ContentWriter(textPrefix(block.paragraph));
    this.pieces(writer, [...before, ...objects, ...behind]);
    const { from, to } = block.paragraph.content;
    this.edits.push({ from, to, text: writer.content });
  }

  /** Puts paragraphs behind another one: with its style, unless it is a heading; behind an item of a list as new items. */
  add({ paragraph, kind }: OdtBlock, added: readonly string[]): void {
    const prefix = textPrefix(paragraph);
    const head = this.file.slice(paragraph.from, paragraph.content.from).replace(/\s(?:xml|text):id="[^"]*"/g, '');
    const isHeading = kind === 'heading';
    const [open, close] = isHeading ? [`<${prefix}p>`, `</${prefix}p>`] : [head, `</${paragraph.name}>`];
    const item = paragraph.parent;
    const isItem = item !== null && odtName(item) === 'text:list-item' && item.children.length === 1;
    const written = added.map((text) => {
      const writer = new ContentWriter(prefix);
      writer.text([...text].filter((character) => !isTagCharacter(character)).join(''));
      const whole = `${open}${writer.content}${close}`;
      return isItem ? `<${item.name}>${whole}</${item.name}>` : whole;
    });
    const at = isItem ? item.to : paragraph.to;
    this.edits.push({ from: at, to: at, text: written.join('') });
  }

  private pieces(writer: ContentWriter, pieces: readonly Piece[]): void {
    for (const piece of pieces) {
      if (piece.is === 'text') writer.text(piece.text);
      else writer.markup(this.rawOf(piece), piece.kind !== 'standalone');
    }
  }

  /** Words with their tags; whatever was done to the tags, elements come out nested. */
  private words(writer: ContentWriter, block: OdtBlock, text: string): void {
    const open: TagPiece[] = [];
    const marks: TagPiece[] = [];
    const close = (tag: TagPiece): void => {
      writer.markup(`</${/^<([^\s/>]+)/.exec(this.file.slice(tag.from, tag.to))?.[1] ?? ''}>`, true);
    };
    for (const part of text.split(/([\uE000-\uF8FF])/)) {
      const tag = part.length === 1 && isTagCharacter(part) ? this.odt.tagNear(part, block.from) : null;
      if (tag === null) writer.text(part);
      else if (tag.partner !== undefined) this.mark(writer, tag, marks);
      else if (tag.kind === 'standalone') writer.markup(this.rawOf(tag));
      else if (tag.kind === 'open') {
        open.push(tag);
        writer.markup(this.rawOf(tag), true);
      } else if (open.some(({ pair }) => pair === tag.pair)) {
        for (let last = open.pop(); last !== undefined; last = open.pop()) {
          close(last);
          if (last.pair === tag.pair) break;
        }
      }
    }
    for (let last = open.pop(); last !== undefined; last = open.pop()) close(last);
    for (const { partner } of marks) writer.markup(this.rawOf(partner!));
  }

  /** A mark where an insertion begins or ends. One whose beginning was lost, or its end, comes to hold nothing, or all that follows. */
  private mark(writer: ContentWriter, tag: TagPiece, open: TagPiece[]): void {
    const place = open.findIndex(({ pair }) => pair === tag.pair);
    if (tag.kind === 'open') open.push(tag);
    else if (place >= 0) open.splice(place, 1);
    else writer.markup(this.rawOf(tag.partner!));
    writer.markup(this.rawOf(tag));
  }

  /** A tag as it stands in the file, with the edits of the paragraphs within. */
  private rawOf({ from, to }: Span): string {
    const inner: Replacement[] = [];
    // Edits are made from the end of the file: the last ones stand first.
    for (let place = this.edits.length - 1; place >= 0 && this.edits[place]!.from < to; place -= 1) {
      const edit = this.edits[place]!;
      if (edit.from > from && edit.to < to) inner.push(edit);
    }
    return applyReplacements(this.file, { from, to }, outermost(inner));
  }
}

/** Whether a piece is something of its own, or marks a tracked change. */
function isObject(piece: Piece): piece is TagPiece {
  return piece.is === 'tag' && (piece.kind === 'standalone' || piece.partner !== undefined);
}

/** Edits in order, without those within a paragraph that is written anew, which has them. */
function outermost(edits: readonly Replacement[]): Replacement[] {
  const kept: Replacement[] = [];
  for (const edit of [...edits].sort((one, other) => one.from - other.from || one.to - other.to)) {
    const last = kept.at(-1);
    if (last === undefined || edit.from >= last.to) kept.push(edit);
  }
  return kept;
}

/** What goes when a paragraph goes: itself, or the item of a list that has no other; null where one has to stay. */
function wholeOf(paragraph: XmlElement): XmlElement | null {
  let element = paragraph;
  for (let { parent } = element; parent !== null; { parent } = element) {
    const name = odtName(parent);
    if (name === 'office:text' || name === 'text:section') return element;
    if (name !== 'text:list-item' && name !== 'text:list') return parent.children.length > 1 ? element : null;
    if (parent.children.length > 1) return element;
    element = parent;
  }
  return null;
}
