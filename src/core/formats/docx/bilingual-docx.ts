import { fault } from '../../fault';
import { failure, success, type Result } from '../../result';
import { applyReplacements } from '../apply-replacements';
import type { BilingualFormat, FileContents, Replacement, UnitChange } from '../format';
import { columnsOf } from '../table/columns';
import { newCells, tableRows, type TableRows } from '../table/table-rows';
import { documentOfTexts } from '../text-units';
import { inOrder } from '../xml/write-target';
import { elementsWithin, type XmlElement } from '../xml/xml-element';
import { wordChild, wordName } from './docx-names';
import { docxParts, isDocx, type TextPart } from './docx-parts';
import { paragraphPieces } from './paragraph-pieces';
import { runElement, textElement } from './write-runs';

/** What our own documents call the revision that they were made from. */
export const REVISION_PROPERTY = 'SverkaRevision';

/** A Word document that is a table of a Russian text and its English, as our own export makes it: a row is a unit. */
export const bilingualDocx: BilingualFormat = {
  id: 'bilingual-docx',
  extensions: ['docx'],
  container: 'package',
  holds: 'both-languages',
  recognises: (contents) => isDocx(contents) && (revisionOf(contents) !== null || isMostlyTable(contents)),
  read(contents) {
    const table = readTable(contents);
    if (!table.ok) return table;
    const document = documentOfTexts(table.value.units);
    const revision = revisionOf(contents);
    return success(revision === null ? document : { ...document, revision });
  },
  write(contents, changes) {
    if (changes.length === 0) return success({ parts: new Map() });
    const table = readTable(contents);
    return table.ok ? success({ parts: writeTable(table.value, changes) }) : table;
  },
};

function revisionOf({ parts }: FileContents): number | null {
  const properties = parts?.text('docProps/custom.xml') ?? '';
  const said = new RegExp(`name="${REVISION_PROPERTY}"[^>]*>\\s*<[^>]*>(\\d{1,9})<`).exec(properties)?.[1];
  return said === undefined ? null : Number(said);
}

/** How much of the body stands in its table. */
const MOST = 0.6;

/** Looks at the first table only, without parsing the document: most documents are none of this kind. */
function isMostlyTable({ parts }: FileContents): boolean {
  const text = parts?.text('word/document.xml') ?? '';
  const from = text.search(/<\w+:tbl[ >]/);
  const to = text.lastIndexOf(':tbl>');
  if (from < 0 || to < from || to - from < MOST * text.length) return false;
  const row = /<\w+:tr[ >][^]*?<\/\w+:tr>/.exec(text.slice(from, from + 100_000))?.[0] ?? '';
  const cells = row.split(/<\/\w+:tc>/).map((cell) => cell.replace(/<[^>]*>/g, ''));
  const columns = columnsOf([cells]);
  return columns?.hasHeading === true && columns.id !== null;
}

interface Row {
  readonly cells: readonly XmlElement[];
  readonly texts: readonly string[];
}

interface Table extends TableRows<Row> {
  readonly part: TextPart;
}

function readTable(contents: FileContents): Result<Table> {
  const { path } = contents;
  const parts = docxParts(contents);
  if (!parts.ok) return parts;
  const part = parts.value?.texts[0];
  if (part === undefined) return failure(fault('format-mismatch', { path }));
  const tables = [...elementsWithin(part.document.root)].filter((element) => wordName(element) === 'tbl');
  const [largest] = tables.sort((one, other) => other.to - other.from - (one.to - one.from));
  const rows = largest === undefined ? [] : rowsOf(part, largest);
  const columns = columnsOf(rows.map(({ texts }) => texts));
  if (columns === null) return failure(fault('columns-missing', { path }));
  return success({ part, ...tableRows(rows, columns, (row, column) => row.texts[column] ?? '') });
}

function rowsOf(part: TextPart, table: XmlElement): Row[] {
  return childrenOf(table, 'tr').map((row) => {
    const cells = childrenOf(row, 'tc');
    return { cells, texts: cells.map((cell) => cellText(part, cell)) };
  });
}

/** Children, also those within containers of fields. */
function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((one) => {
    const own = wordName(one);
    if (own === name) return [one];
    return own === 'sdt' || own === 'sdtContent' || own === 'customXml' ? childrenOf(one, name) : [];
  });
}

/** The text of a cell, tracked changes taken as accepted: a paragraph or a break a line. */
function cellText({ document }: TextPart, cell: XmlElement): string {
  const lines = childrenOf(cell, 'p').map((paragraph) =>
    paragraphPieces(document.text, paragraph)
      .pieces.map((piece) => (piece.is === 'text' ? piece.text : (SIGNS[piece.markup] ?? '')))
      .join('')
      .replaceAll('\u00A0', ' '),
  );
  return lines.join('\n').trim();
}

const SIGNS: Readonly<Record<string, string>> = { '<br/>': '\n', '<tab/>': ' ' };

function writeTable(table: Table, changes: readonly UnitChange[]): ReadonlyMap<string, string> {
  const { part } = table;
  const { text } = part.document;
  const replacements = changes.flatMap((change): Replacement[] => {
    const unit = table.units[change.unit]!;
    return newCells(table, change, unit, '').flatMap(([column, words]) => {
      const cell = unit.row.cells[column];
      return cell === undefined ? [] : cellChanges(text, cell, words);
    });
  });
  return new Map([[part.name, applyReplacements(text, { from: 0, to: text.length }, inOrder(replacements))]]);
}

/** The first paragraph of a cell gets all of its text, a line behind the other; the others go. */
function cellChanges(text: string, cell: XmlElement, words: string): Replacement[] {
  const [first, ...others] = childrenOf(cell, 'p');
  if (first === undefined) return [];
  const prefix = first.name.slice(0, -1);
  const run = first.children.find((child) => wordName(child) === 'r');
  const own = run === undefined ? null : wordChild(run, 'rPr');
  const properties = own === null ? '' : text.slice(own.from, own.to);
  const content = words
    .split('\n')
    .map((line) => textElement(prefix, line))
    .join(`<${prefix}br/>`);
  const style = wordChild(first, 'pPr');
  const kept = style === null ? '' : text.slice(style.from, style.to);
  const paragraph = `<${first.name}>${kept}${runElement(prefix, properties, content)}</${first.name}>`;
  return [
    { from: first.from, to: first.to, text: paragraph },
    ...others.map(({ from, to }) => ({ from, to, text: '' })),
  ];
}
