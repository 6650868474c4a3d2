import type { XmlElement } from '../xml/xml-element';
import { decodeXml } from '../xml/xml-text';
import { wordAttribute, wordChild, wordName } from './docx-names';
import { formatOf, type RunFormat } from './run-format';

/** Text of a run. */
export interface TextPiece {
  readonly is: 'text';
  readonly text: string;
  /** The properties of its run as they stand in the file. */
  readonly properties: string;
  /** The `w:t` that it stands in; null for a character that is an element of its own. */
  readonly element: XmlElement | null;
}

/** What stands for one tag. */
export interface TagPiece {
  readonly is: 'tag';
  readonly kind: 'open' | 'close' | 'standalone';
  /** What people see: `<b>`, `<a>`, `<footnote/>`. */
  readonly markup: string;
  /** What it is in the file; nothing for the ends of a format. */
  readonly raw: string;
  /** Of a format its run properties, and of something within a run too. */
  readonly properties: string | null;
}

export type Piece = TextPiece | TagPiece;

/** What a paragraph is made of. */
export interface ParagraphPieces {
  readonly pieces: readonly Piece[];
  /** Bookmarks, ends of comments and the like: they say nothing and must stay. */
  readonly anchors: readonly string[];
  /** Text boxes within. */
  readonly boxes: readonly XmlElement[];
  /** Whether everything in it is text, so that it may go as a whole. */
  readonly isOnlyText: boolean;
}

/** Containers that are shown as a pair of tags. */
const CONTAINERS: Readonly<Record<string, string>> = {
  ...{ hyperlink: 'a', ins: 'ins', moveTo: 'ins', fldSimple: 'field', sdt: 'field' },
};
/** Containers whose ends mean nothing to readers. */
const TRANSPARENT = new Set(['smartTag', 'customXml', 'bdo', 'dir', 'sdtContent']);
const DELETED = new Set(['del', 'moveFrom']);
const ANCHORS =
  /^(?:bookmark(?:Start|End)|comment(?:RangeStart|RangeEnd)|perm(?:Start|End)|(?:moveFrom|moveTo|customXml(?:Ins|Del|MoveFrom|MoveTo))Range(?:Start|End))$/;
/** What in a run is shown as one tag. */
const OBJECTS: Readonly<Record<string, string>> = {
  ...{ tab: 'tab', ptab: 'tab', br: 'br', cr: 'br', sym: 'symbol', footnoteReference: 'footnote' },
  ...{ endnoteReference: 'endnote', drawing: 'image', pict: 'image', object: 'object', commentReference: 'comment' },
  ...{ 'mc:AlternateContent': 'image', pgNum: 'page', dayShort: 'date', dayLong: 'date', ruby: 'ruby' },
};

/** Takes a paragraph apart. `file` is the text of its part. */
export function paragraphPieces(file: string, paragraph: XmlElement): ParagraphPieces {
  const reader = new PieceReader(file);
  reader.read(paragraph.children, false);
  return reader.end();
}

class PieceReader {
  private readonly file: string;
  private readonly pieces: Piece[] = [];
  private readonly anchors: string[] = [];
  private readonly boxes: XmlElement[] = [];
  private isOnlyText = true;
  private format: RunFormat = { key: '', name: '' };
  /** Runs of a field before its result: where they begin, and how deep fields are nested. */
  private code: { readonly pieces: string[]; depth: number } | null = null;
  /** Fields whose result is being read. */
  private results = 0;

  constructor(file: string) {
    this.file = file;
  }

  read(children: readonly XmlElement[], isLink: boolean): void {
    for (const element of children) {
      const name = wordName(element);
      if (name === 'r') this.run(element, isLink);
      else if (TRANSPARENT.has(name)) this.read(element.children, isLink);
      else if (name in CONTAINERS) this.container(element, name, isLink);
      else if (DELETED.has(name)) this.object('del', this.rawOf(element), null);
      else if (name === 'math:oMath' || name === 'math:oMathPara') this.object('formula', this.rawOf(element), null);
      else if (ANCHORS.test(name)) {
        this.isOnlyText = false;
        this.anchors.push(this.rawOf(element));
      } else if (name !== 'pPr' && name !== 'proofErr') {
        this.object('object', this.rawOf(element), null);
        this.boxesIn(element);
      }
    }
  }

  end(): ParagraphPieces {
    // A field that goes on in the next paragraph.
    if (this.code !== null) this.object('field', this.code.pieces.join(''), null);
    this.setFormat({ key: '', name: '' }, '');
    // Its result goes on in the next paragraph, so nothing here closes it.
    for (let place = this.pieces.length - 1; place >= 0 && this.results > 0; place -= 1) {
      const piece = this.pieces[place]!;
      if (piece.is !== 'tag' || piece.markup !== '<field>' || this.isClosed(place)) continue;
      this.pieces[place] = { ...piece, kind: 'standalone' };
      this.results -= 1;
    }
    const { pieces, anchors, boxes, isOnlyText } = this;
    return { pieces, anchors, boxes, isOnlyText };
  }

  private container(element: XmlElement, name: string, isLink: boolean): void {
    const content = name === 'sdt' ? wordChild(element, 'sdtContent') : element;
    const isEmpty = content === null || content.children.length === 0 || content.content.to === content.to;
    if (isEmpty || this.code !== null) {
      this.object('object', this.rawOf(element), null);
      return;
    }
    this.setFormat({ key: '', name: '' }, '');
    this.isOnlyText = false;
    const label = CONTAINERS[name]!;
    const open = this.file.slice(element.from, content.content.from);
    const close = this.file.slice(content.content.to, element.to);
    this.pieces.push({ is: 'tag', kind: 'open', markup: `<${label}>`, raw: open, properties: null });
    this.read(content.children, isLink || name === 'hyperlink');
    this.setFormat({ key: '', name: '' }, '');
    this.pieces.push({ is: 'tag', kind: 'close', markup: `</${label}>`, raw: close, properties: null });
  }

  private run(run: XmlElement, isLink: boolean): void {
    const own = wordChild(run, 'rPr');
    const properties = own === null ? '' : this.rawOf(own);
    const mark = run.children.find((one) => wordName(one) === 'fldChar');
    if (mark !== undefined) {
      this.fieldMark(run, wordAttribute(mark, 'fldCharType') ?? '');
      return;
    }
    if (this.code !== null) {
      this.code.pieces.push(this.rawOf(run));
      return;
    }
    for (const child of run.children) {
      const name = wordName(child);
      if (name === 't') {
        const text = decodeXml(this.file.slice(child.content.from, child.content.to));
        if (text === '') continue;
        this.setFormat(formatOf(own, isLink), properties);
        this.pieces.push({ is: 'text', text, properties, element: child });
      } else if (name === 'noBreakHyphen') {
        this.setFormat(formatOf(own, isLink), properties);
        this.pieces.push({ is: 'text', text: '\u2011', properties, element: null });
      } else if (name in OBJECTS) {
        this.boxesIn(child);
        this.object(OBJECTS[name]!, this.rawOf(child), properties);
      }
    }
  }

  /** `begin`, the code and `separate` are one tag, the result is text, `end` closes it; without a result all of it is one tag. */
  private fieldMark(run: XmlElement, type: string): void {
    const raw = this.rawOf(run);
    if (this.code !== null) {
      this.code.pieces.push(raw);
      if (type === 'begin') this.code.depth += 1;
      if (type === 'end') this.code.depth -= 1;
      const isWhole = type === 'end' && this.code.depth === 0;
      const hasResult = type === 'separate' && this.code.depth === 1;
      if (!isWhole && !hasResult) return;
      const all = this.code.pieces.join('');
      this.code = null;
      if (isWhole) {
        this.object('field', all, null);
        return;
      }
      this.setFormat({ key: '', name: '' }, '');
      this.pieces.push({ is: 'tag', kind: 'open', markup: '<field>', raw: all, properties: null });
      this.results += 1;
    } else if (type === 'begin') {
      this.isOnlyText = false;
      this.code = { pieces: [raw], depth: 1 };
    } else if (type === 'end' && this.results > 0) {
      this.setFormat({ key: '', name: '' }, '');
      this.results -= 1;
      this.pieces.push({ is: 'tag', kind: 'close', markup: '</field>', raw, properties: null });
    } else this.object('field', raw, null);
  }

  /** `properties`: those of its run where it stands in one; null for what stands beside runs. */
  private object(name: string, raw: string, properties: string | null): void {
    this.isOnlyText &&= name === 'tab';
    this.pieces.push({ is: 'tag', kind: 'standalone', markup: `<${name}/>`, raw, properties });
  }

  /** Whether a field that begins at a place ends behind it. */
  private isClosed(place: number): boolean {
    let depth = 0;
    for (const piece of this.pieces.slice(place)) {
      if (piece.is !== 'tag' || !/^<\/?field>$/.test(piece.markup) || piece.kind === 'standalone') continue;
      depth += piece.kind === 'open' ? 1 : -1;
      if (depth === 0) return true;
    }
    return false;
  }

  private setFormat(format: RunFormat, properties: string): void {
    if (format.key === this.format.key) return;
    if (this.format.key !== '') {
      this.pieces.push({ is: 'tag', kind: 'close', markup: `</${this.format.name}>`, raw: '', properties: null });
    }
    if (format.key !== '') {
      this.pieces.push({ is: 'tag', kind: 'open', markup: `<${format.name}>`, raw: '', properties });
    }
    this.format = format;
  }

  /** The texts of boxes within a drawing; of two versions of one drawing those of the first. */
  private boxesIn(element: XmlElement): void {
    const name = wordName(element);
    if (name === 'txbxContent') this.boxes.push(element);
    else if (name === 'mc:AlternateContent') for (const child of element.children.slice(0, 1)) this.boxesIn(child);
    else for (const child of element.children) this.boxesIn(child);
  }

  private rawOf({ from, to }: XmlElement): string {
    return this.file.slice(from, to);
  }
}
