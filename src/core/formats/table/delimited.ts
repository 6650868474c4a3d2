import { fault } from '../../fault';
import { failure, success, type Result } from '../../result';
import { applyReplacements } from '../apply-replacements';
import type { BilingualFormat, FileContents, Replacement, UnitChange } from '../format';
import { documentOfTexts } from '../text-units';
import { brokenFormat } from '../xml/xml-fault';
import { columnsOf, remarksAbove } from './columns';
import { plainOfGuarded, writeCell } from './cell-text';
import { delimiterOf, scanTable, type TableRow } from './scan-table';
import { newCells, tableRows, type TableRows } from './table-rows';

/** CSV (RFC 4180, with commas, semicolons, tabs or bars): a row is a unit. */
export const csv = delimitedTable('csv', ['csv'], delimiterOf, null);

/** TSV: cells parted by tabs; a row is a unit. */
export const tsv = delimitedTable('tsv', ['tsv', 'tab'], () => '\t', null);

function delimitedTable(
  base: string,
  extensions: readonly string[],
  delimiterIn: (text: string) => string,
  wanted: string | null,
): BilingualFormat {
  return {
    id: wanted === null ? base : `${base}:${wanted}`,
    extensions,
    container: 'text',
    holds: 'both-languages',
    recognises: () => false,
    withColumns: (columns) => delimitedTable(base, extensions, delimiterIn, columns),
    columnNames({ text }) {
      const scanned = scanTable(text, delimiterIn(text), MOST_REMARKS);
      const [first] = 'brokenAt' in scanned ? [] : withoutRemarks(scanned.rows);
      return (first?.cells ?? []).map((cell) => cell.text.replace(/^\uFEFF/, '').trim());
    },
    read(contents) {
      const table = readTable(contents, delimiterIn(contents.text), wanted);
      return table.ok ? success(documentOfTexts(table.value.units)) : table;
    },
    write(contents, changes) {
      if (changes.length === 0) return success({ text: contents.text });
      const delimiter = delimiterIn(contents.text);
      const table = readTable(contents, delimiter, wanted);
      if (!table.ok) return table;
      return success({ text: writeTable(contents.text, delimiter, table.value, changes) });
    },
  };
}

/** Rows among which the headings are looked for. */
const MOST_REMARKS = 50;

function withoutRemarks(rows: readonly TableRow[]): readonly TableRow[] {
  const head = rows.slice(0, MOST_REMARKS).map(({ cells }) => cells.map(({ text }) => text));
  return rows.slice(remarksAbove(head));
}

function readTable(
  { path, text }: FileContents,
  delimiter: string,
  wanted: string | null,
): Result<TableRows<TableRow>> {
  const scanned = scanTable(text, delimiter);
  if ('brokenAt' in scanned)
    return failure(brokenFormat(path, text, { offset: scanned.brokenAt, detail: 'table-quote' }));
  const rows = withoutRemarks(scanned.rows);
  const cells = rows.map((row) => row.cells.map((cell) => cell.text));
  const columns = columnsOf(cells, wanted);
  if (columns === null) {
    const known = (cells[0] ?? []).map((cell) => cell.trim()).join(', ');
    return failure(
      wanted === null ? fault('columns-missing', { path }) : fault('columns-unknown', { path, columns: wanted, known }),
    );
  }
  return success(tableRows(rows, columns, (row, column) => plainOfGuarded(row.cells[column]?.text ?? '')));
}

function writeTable(
  text: string,
  delimiter: string,
  table: TableRows<TableRow>,
  changes: readonly UnitChange[],
): string {
  const replacements = changes.flatMap((change) => {
    const unit = table.units[change.unit]!;
    return cellChanges(unit.row, newCells(table, change, unit, delimiter), delimiter);
  });
  return applyReplacements(text, { from: 0, to: text.length }, replacements);
}

/** The cells of a row that get a new text, in order; cells that a short row lacks are added behind it. */
function cellChanges(row: TableRow, news: ReturnType<typeof newCells>, delimiter: string): Replacement[] {
  const changes: Replacement[] = [];
  let added = '';
  let width = row.cells.length;
  for (const [column, text] of news) {
    const cell = row.cells[column];
    const written = writeCell(text, delimiter, cell?.isQuoted === true);
    if (cell !== undefined) changes.push({ from: cell.from, to: cell.to, text: written });
    else {
      added += delimiter.repeat(column - width + 1) + written;
      width = column + 1;
    }
  }
  return added === '' ? changes : [...changes, { from: row.to, to: row.to, text: added }];
}
