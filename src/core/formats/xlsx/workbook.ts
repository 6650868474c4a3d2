import { fault } from '../../fault';
import { failure, success, type Result } from '../../result';
import type { FileContents, PackageParts } from '../format';
import { parsePart, relationshipsOf, type Relationship } from '../xml/relationships';
import { attribute, child, childrenNamed, type XmlDocument, type XmlElement } from '../xml/xml-element';
import { placeOfReference, SHEET_LIMITS } from './cell-reference';
import { runsIn, valueIn } from './leaf-content';
import { plainOfEscaped } from './string-escapes';
import type { TextRun } from './text-runs';

const CELLS: ReadonlySet<string> = new Set(['c']);
const ITEMS: ReadonlySet<string> = new Set(['si']);

/** A workbook with the sheets that can be read, in the order of their tabs; hidden ones only where all are. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
}

/** A sheet of cells with its place in the package. */
export interface Sheet {
  readonly part: string;
  readonly document: XmlDocument;
  readonly rows: readonly SheetRow[];
}

/** A row that has cells; they are in the order of their columns. */
export interface SheetRow {
  readonly element: XmlElement;
  /** Counted from 0. */
  readonly row: number;
  readonly cells: readonly SheetCell[];
}

/** A cell that is there, be it empty. */
export interface SheetCell {
  readonly element: XmlElement;
  readonly column: number;
  /** Whether its value is the result of a formula. */
  readonly isFormula: boolean;
  /** Whether it holds a text, and no number, date or the like. */
  readonly isText: boolean;
  runs(): readonly TextRun[];
}

/** Reads the cells of a workbook. Fails for a package that is none, and for a part that is no sound XML. */
export function readWorkbook({ path, parts }: FileContents): Result<Workbook> {
  if (parts === null) return failure(fault('format-mismatch', { path }));
  const top = relationshipsOf(path, parts, '');
  if (!top.ok) return top;
  const name = top.value.find(({ type }) => type === 'officeDocument')?.part ?? 'xl/workbook.xml';
  const [book, related] = [parsePart(path, parts, name), relationshipsOf(path, parts, name)];
  if (!book.ok) return book;
  if (!related.ok) return related;
  const loose = book.value === null ? looseSheets(parts) : [];
  if (book.value?.root.local !== 'workbook' && loose.length === 0) return failure(fault('format-mismatch', { path }));
  const stringsPart = related.value.find(({ type }) => type === 'sharedStrings')?.part;
  const strings = parsePart(path, parts, stringsPart ?? 'xl/sharedStrings.xml', { leaves: ITEMS });
  if (!strings.ok) return strings;
  const shared = new SharedStrings(strings.value);
  const sheets: Sheet[] = [];
  const named = book.value === null ? loose : sheetParts(book.value, related.value);
  for (const part of named) {
    const document = parsePart(path, parts, part, { leaves: CELLS });
    if (!document.ok) return document;
    if (document.value !== null) sheets.push({ part, document: document.value, rows: rowsOf(document.value, shared) });
  }
  return success({ sheets });
}

function sheetParts(book: XmlDocument, related: readonly Relationship[]): readonly string[] {
  const list = child(book.root, 'sheets');
  const named = (list === null ? [] : childrenNamed(list, 'sheet')).flatMap((sheet) => {
    const id = sheet.attributes.find((_, index) => index % 2 === 1 && /(?:^|:)id$/.test(sheet.attributes[index - 1]!));
    const found = related.find((one) => one.id === id && one.type === 'worksheet');
    const isHidden = /hidden/i.test(attribute(sheet, 'state') ?? '');
    return found === undefined ? [] : [{ part: found.part, isHidden }];
  });
  const visible = named.filter(({ isHidden }) => !isHidden);
  return [...new Set((visible.length > 0 ? visible : named).map(({ part }) => part))];
}

/** The sheets of a package whose workbook is missing, as some programs write them. */
function looseSheets({ names }: PackageParts): readonly string[] {
  return names.filter((name) => /^xl\/worksheets\/[^/]+\.xml$/i.test(name));
}

/** The table of strings that cells point into. */
class SharedStrings {
  private readonly document: XmlDocument | null;
  private readonly items: readonly XmlElement[];

  constructor(document: XmlDocument | null) {
    this.document = document;
    this.items = document === null ? [] : childrenNamed(document.root, 'si');
  }

  runs(number: number): readonly TextRun[] {
    const item = this.items[number];
    return item === undefined || this.document === null ? [] : runsIn(this.document.text, item);
  }
}

function rowsOf({ text, root }: XmlDocument, shared: SharedStrings): SheetRow[] {
  const rows: SheetRow[] = [];
  const data = child(root, 'sheetData');
  let next = 0;
  for (const element of data === null ? [] : childrenNamed(data, 'row')) {
    const said = Number(attribute(element, 'r') ?? next + 1);
    const row = Number.isInteger(said) && said >= 1 && said <= SHEET_LIMITS.rows ? said - 1 : next;
    next = row + 1;
    let column = -1;
    const cells: SheetCell[] = [];
    for (const cell of childrenNamed(element, 'c')) {
      column = placeOfReference(attribute(cell, 'r') ?? '')?.column ?? column + 1;
      if (column < SHEET_LIMITS.columns) cells.push(new CellOfSheet(text, cell, column, shared));
    }
    if (cells.length > 0) rows.push({ element, row, cells: cells.sort((one, other) => one.column - other.column) });
  }
  return rows;
}

class CellOfSheet implements SheetCell {
  readonly element: XmlElement;
  readonly column: number;
  private readonly text: string;
  private readonly shared: SharedStrings;

  constructor(text: string, element: XmlElement, column: number, shared: SharedStrings) {
    this.text = text;
    this.element = element;
    this.column = column;
    this.shared = shared;
  }

  get isFormula(): boolean {
    const { content } = this.element;
    return /<(?:[^\s:<>"']+:)?f[\s/>]/.test(this.text.slice(content.from, content.to));
  }

  get isText(): boolean {
    return ['s', 'str', 'inlineStr'].includes(attribute(this.element, 't') ?? '');
  }

  runs(): readonly TextRun[] {
    const type = attribute(this.element, 't') ?? 'n';
    if (type === 'e' || type === 'b') return [];
    if (type === 'inlineStr') return runsIn(this.text, this.element);
    const said = valueIn(this.text, this.element);
    if (type === 's') return said === '' ? [] : this.shared.runs(Number(said));
    return said === '' ? [] : [{ text: plainOfEscaped(said), properties: '' }];
  }
}
