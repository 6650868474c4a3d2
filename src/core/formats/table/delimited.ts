import { fault } from '../../fault';
import { failure, success, type Result } from '../../result';
import { applyReplacements } from '../apply-replacements';
import type { BilingualFormat, FileContents, Replacement, UnitChange } from '../format';
import { documentOfTexts, withBlanksOf, type TextUnit } from '../text-units';
import { brokenFormat } from '../xml/xml-fault';
import { columnsOf, type TableColumns } from './columns';
import { notesCell, plainOfGuarded, writeCell } from './cell-text';
import { statesIn, tableUnit } from './table-units';
import { delimiterOf, scanTable, type TableRow } from './scan-table';

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

interface RowUnit extends TextUnit {
  readonly row: TableRow;
}

interface Table {
  readonly columns: TableColumns;
  readonly units: readonly RowUnit[];
  /** Whether the column of states holds states of ours, and not the words of another program. */
  readonly hasStates: boolean;
}

function readTable({ path, text }: FileContents, delimiter: string, wanted: string | null): Result<Table> {
  const scanned = scanTable(text, delimiter);
  if ('brokenAt' in scanned)
    return failure(brokenFormat(path, text, { offset: scanned.brokenAt, detail: 'table-quote' }));
  const { rows } = scanned;
  const cells = rows.map((row) => row.cells.map((cell) => cell.text));
  const columns = columnsOf(cells, wanted);
  if (columns === null) {
    const known = (cells[0] ?? []).map((cell) => cell.trim()).join(', ');
    return failure(
      wanted === null ? fault('columns-missing', { path }) : fault('columns-unknown', { path, columns: wanted, known }),
    );
  }
  const units = (columns.hasHeading ? rows.slice(1) : rows).flatMap((row) => unitOf(row, columns) ?? []);
  const states = units.map(({ row }) => (columns.state === null ? '' : (row.cells[columns.state]?.text ?? '')));
  return success({ columns, units, hasStates: statesIn(states) });
}

function unitOf(row: TableRow, columns: TableColumns): RowUnit | null {
  const unit = tableUnit((column) => plainOfGuarded(row.cells[column]?.text ?? ''), columns);
  return unit === null ? null : { ...unit, row };
}

function writeTable(text: string, delimiter: string, table: Table, changes: readonly UnitChange[]): string {
  const replacements = changes.flatMap(({ unit, target, state, notes }) => {
    const { row, notes: before } = table.units[unit]!;
    const { columns } = table;
    const news = new Map<number, string>();
    const old = (column: number): string => row.cells[column]?.text ?? '';
    if (target !== null) news.set(columns.target, withBlanksOf(old(columns.target), target));
    if (state !== null && columns.state !== null && table.hasStates) news.set(columns.state, state);
    if (notes.length > 0 && columns.notes !== null)
      news.set(columns.notes, notesCell([...before, ...notes], delimiter));
    return cellChanges(row, news, delimiter);
  });
  return applyReplacements(text, { from: 0, to: text.length }, replacements);
}

/** The cells of a row that get a new text, in order; cells that a short row lacks are added behind it. */
function cellChanges(row: TableRow, news: ReadonlyMap<number, string>, delimiter: string): Replacement[] {
  const inOrder = [...news].sort(([one], [other]) => one - other);
  const changes: Replacement[] = [];
  let added = '';
  let width = row.cells.length;
  for (const [column, text] of inOrder) {
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
