import type { Tag } from '../../segments/segment';
import type { Span } from '../../text/span';
import type { XmlElement } from '../xml/xml-element';
import { decodeXml } from '../xml/xml-text';
import { odtAttribute, odtName } from './odt-names';
import type { OdtStyles } from './odt-styles';

/** Text of a paragraph, with white space as people see it. */
export interface TextPiece {
  readonly is: 'text';
  readonly text: string;
}

/** What stands for one tag, with its place in the file. */
export interface TagPiece {
  readonly is: 'tag';
  readonly kind: Tag['kind'];
  /** What people see: `<b>`, `<a>`, `<footnote/>`. */
  readonly markup: string;
  readonly from: number;
  readonly to: number;
  /** For the two tags of one element, and for the two marks of one insertion: where the first stands in the file. */
  readonly pair: number | null;
  /** For a mark where an insertion begins or ends, which is an element of its own: where the other stands. */
  readonly partner?: Span;
}

export type Piece = TextPiece | TagPiece;

/** What a paragraph is made of. */
export interface ParagraphPieces {
  readonly pieces: readonly Piece[];
  /** Elements within that may hold paragraphs of their own: notes, frames. */
  readonly boxes: readonly XmlElement[];
}

/** Elements that are one tag whatever they hold, by the name that people see. */
const OBJECTS: Readonly<Record<string, string>> = {
  ...{ 'text:tab': 'tab', 'text:line-break': 'br', 'text:note': 'footnote', 'text:ruby': 'ruby' },
  ...{ 'text:change': 'del', 'text:change-start': 'change', 'text:change-end': 'change' },
  ...{ 'office:annotation': 'comment', 'office:annotation-end': 'comment' },
};
/** Elements that mean nothing to readers and come again by themselves. */
const NOTHING = new Set(['text:soft-page-break']);

/** Takes a paragraph apart. `insertions` are the ids of the tracked changes that put text in. */
export function paragraphPieces(
  file: string,
  paragraph: XmlElement,
  styles: OdtStyles,
  insertions: ReadonlySet<string>,
): ParagraphPieces {
  const reader = new PieceReader(file, styles, insertions);
  reader.read(paragraph);
  return reader;
}

class PieceReader implements ParagraphPieces {
  readonly pieces: Piece[] = [];
  readonly boxes: XmlElement[] = [];
  /** White space at the beginning, and behind other white space, says nothing (ODF 1.3, 6.1.2). */
  private isBehindSpace = true;
  private readonly file: string;
  private readonly styles: OdtStyles;
  private readonly insertions: ReadonlySet<string>;
  /** Insertions that begin in the element that is being read and have not ended: their ids and the places of their marks. */
  private begun: { readonly id: string; readonly place: number }[] = [];

  constructor(file: string, styles: OdtStyles, insertions: ReadonlySet<string>) {
    this.file = file;
    this.styles = styles;
    this.insertions = insertions;
  }

  read({ content, children }: XmlElement): void {
    let at = content.from;
    for (const child of children) {
      this.text(this.file.slice(at, child.from));
      at = child.to;
      this.element(child);
    }
    this.text(this.file.slice(at, content.to));
  }

  private text(raw: string): void {
    if (raw === '') return;
    const collapsed = decodeXml(raw).replace(/[ \t\r\n]+/g, ' ');
    const shown = this.isBehindSpace ? collapsed.replace(/^ /, '') : collapsed;
    if (shown === '') return;
    this.isBehindSpace = shown.endsWith(' ');
    this.add(shown);
  }

  private add(text: string): void {
    this.pieces.push({ is: 'text', text });
  }

  private element(element: XmlElement): void {
    const name = odtName(element);
    if (NOTHING.has(name)) return;
    if (name === 'text:s') {
      const count = Number(odtAttribute(element, 'text:c') ?? 1);
      this.add(' '.repeat(Number.isInteger(count) && count > 0 ? Math.min(count, MOST_SPACES) : 1));
      this.isBehindSpace = false;
      return;
    }
    if (name === 'text:span') {
      const look = this.styles.lookOf(odtAttribute(element, 'text:style-name'));
      if (look === null) this.read(element);
      else this.pair(element, look);
    } else if (name === 'text:a') this.pair(element, 'a');
    else if (name === 'text:change-start' || name === 'text:change-end') this.mark(element, name);
    else if (name.startsWith('text:') && OBJECTS[name] === undefined && isField(element)) this.pair(element, 'field');
    else this.object(element, name);
  }

  private pair(element: XmlElement, name: string): void {
    const { from, to, content } = element;
    if (content.from === content.to) {
      // Nothing within: as one tag it cannot be torn apart.
      this.tag(element, name);
      return;
    }
    this.pieces.push({ is: 'tag', kind: 'open', markup: `<${name}>`, from, to: content.from, pair: from });
    const outside = this.begun;
    this.begun = [];
    this.read(element);
    this.begun = outside;
    this.pieces.push({ is: 'tag', kind: 'close', markup: `</${name}>`, from: content.to, to, pair: from });
  }

  /**
   * A mark where a tracked change begins or ends. The two of an insertion are a pair where they stand in one element and nothing is
   * torn apart by them; alone they are points, as are those of other changes.
   */
  private mark(element: XmlElement, name: string): void {
    const id = odtAttribute(element, 'text:change-id') ?? '';
    const isInsertion = this.insertions.has(id);
    const place = this.pieces.length;
    this.tag(element, isInsertion ? 'ins' : OBJECTS[name]!);
    this.isBehindSpace = false;
    if (!isInsertion) return;
    if (name === 'text:change-start') {
      this.begun.push({ id, place });
      return;
    }
    const start = this.begun.at(-1);
    this.begun = this.begun.filter((one) => one.id !== id);
    if (start?.id !== id) return;
    const [first, last] = [this.pieces[start.place] as TagPiece, this.pieces[place] as TagPiece];
    const pair = first.from;
    this.pieces[start.place] = { ...first, kind: 'open', markup: '<ins>', pair, partner: last };
    this.pieces[place] = { ...last, kind: 'close', markup: '</ins>', pair, partner: first };
  }

  private object(element: XmlElement, name: string): void {
    const isEndnote = odtAttribute(element, 'text:note-class') === 'endnote';
    const label = name.startsWith('draw:') ? 'image' : (OBJECTS[name] ?? element.local);
    this.tag(element, isEndnote ? 'endnote' : label);
    this.boxes.push(element);
    this.isBehindSpace = false;
  }

  private tag({ from, to }: XmlElement, name: string): void {
    this.pieces.push({ is: 'tag', kind: 'standalone', markup: `<${name}/>`, from, to, pair: null });
  }
}

/** No text has more spaces in a row. */
const MOST_SPACES = 10_000;

/** Whether an element shows a text of its own, such as a number or a date that the program fills in. */
function isField({ children, content }: XmlElement): boolean {
  return (
    content.to > content.from && children.every((child) => /^text:(?:span|s|tab|line-break)$/.test(odtName(child)))
  );
}
