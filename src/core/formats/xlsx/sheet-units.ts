import { fault, type Fault } from '../../fault';
import { failure, success, type Result } from '../../result';
import type { FileContents } from '../format';
import { columnsOf, type TableColumns } from '../table/columns';
import { statesIn, tableUnit, type StateWriter } from '../table/table-units';
import type { TextUnit } from '../text-units';
import { decodeMarked, markedRuns, plainRuns, RUN_TAGS } from './marked-runs';
import { RunTags } from './text-runs';
import { readWorkbook, type Sheet, type SheetCell, type SheetRow } from './workbook';

/** A row of a sheet as a unit. */
export interface SheetUnit extends TextUnit {
  readonly table: SheetTable;
  readonly row: SheetRow;
}

/** A sheet with both languages. */
export interface SheetTable {
  readonly sheet: Sheet;
  readonly columns: TableColumns;
  /** Says states as its column of states says them; null where it holds the words of another program. */
  readonly sayState: StateWriter | null;
}

/** The units of all sheets that hold both languages. */
export interface WorkbookUnits {
  readonly units: readonly SheetUnit[];
  readonly tags: RunTags;
  readonly warnings: readonly Fault[];
}

/**
 * The units of a workbook: the rows of each sheet whose Russian column is Russian (of the first with such columns where none is).
 * A row whose English is the result of a formula is none, since it could not be corrected without the formula.
 */
export function readSheetUnits(contents: FileContents, wanted: string | null): Result<WorkbookUnits> {
  const book = readWorkbook(contents);
  if (!book.ok) return book;
  const { path } = contents;
  const tags = new RunTags();
  const found = book.value.sheets.flatMap((sheet) => readTable(sheet, wanted, tags) ?? []);
  const bilingual = found.filter(({ units }) => isBilingual(units));
  const tables = bilingual.length > 0 ? bilingual : found.slice(0, 1);
  if (tables.length === 0) {
    const [first] = book.value.sheets[0]?.rows ?? [];
    const known = first?.cells.map(cellText).join(', ') ?? '';
    return failure(
      wanted === null ? fault('columns-missing', { path }) : fault('columns-unknown', { path, columns: wanted, known }),
    );
  }
  const formulas = tables.reduce((sum, table) => sum + table.formulas, 0);
  const warnings = formulas === 0 ? [] : [fault('columns-with-formulas', { path, count: formulas })];
  return success({ units: tables.flatMap(({ units }) => units), tags, warnings });
}

/** What the first row that says anything says, on the first sheet that has one. */
export function columnNames(contents: FileContents): readonly string[] {
  const book = readWorkbook(contents);
  const sheets = book.ok ? book.value.sheets : [];
  const first = sheets.flatMap(({ rows }) => sampleOf(rows).slice(0, 1)).at(0);
  return first === undefined ? [] : textsOf(first).map((text) => text.trim());
}

/** The plain text of a cell. */
export function cellText(cell: SheetCell | undefined): string {
  return cell === undefined ? '' : plainRuns(cell.runs());
}

/** The cell of a row in a column. */
export function cellIn({ cells }: SheetRow, column: number): SheetCell | undefined {
  return cells.find((cell) => cell.column === column);
}

/** Rows among which the headings of the columns are looked for, since titles may stand above them. */
const HEAD = 10;
/** Rows that say what the columns hold. */
const SAMPLE = 200;

interface FoundTable {
  readonly units: readonly SheetUnit[];
  /** Rows whose English is the result of a formula. */
  readonly formulas: number;
}

function readTable(sheet: Sheet, wanted: string | null, tags: RunTags): FoundTable | null {
  const sample = sampleOf(sheet.rows);
  const texts = sample.map(textsOf);
  const heading = Math.max(
    0,
    texts.slice(0, HEAD).findIndex((row) => columnsOf([row], wanted)?.hasHeading === true),
  );
  const columns = columnsOf(texts.slice(heading), wanted);
  if (columns === null) return null;
  const first = sheet.rows.indexOf(sample[heading]!) + (columns.hasHeading ? 1 : 0);
  const own = sheet.rows.slice(first);
  const states = columns.state === null ? [] : own.map((row) => cellText(cellIn(row, columns.state!)));
  const table = { sheet, columns, sayState: statesIn(states) };
  let formulas = 0;
  const units = own.flatMap((row) => {
    const source = cellIn(row, columns.source);
    const target = cellIn(row, columns.target);
    if (source?.isText !== true && target?.isText !== true) return [];
    if (target?.isFormula === true) {
      formulas += cellText(source).trim() === '' ? 0 : 1;
      return [];
    }
    const unit = unitOf(row, columns, tags);
    return unit === null ? [] : [{ ...unit, table, row }];
  });
  return { units, formulas };
}

/** The first rows that say anything. */
function sampleOf(rows: readonly SheetRow[]): SheetRow[] {
  const sample: SheetRow[] = [];
  for (const row of rows) {
    if (sample.length > SAMPLE) break;
    if (row.cells.some((cell) => cellText(cell).trim() !== '')) sample.push(row);
  }
  return sample;
}

/** All cells of a row as texts, those that are not there too. */
function textsOf({ cells }: SheetRow): string[] {
  const texts = Array.from({ length: (cells.at(-1)?.column ?? -1) + 1 }, () => '');
  for (const cell of cells) texts[cell.column] = cellText(cell);
  return texts;
}

function unitOf(row: SheetRow, columns: TableColumns, tags: RunTags): TextUnit | null {
  const runs = {
    source: cellIn(row, columns.source)?.runs() ?? [],
    target: cellIn(row, columns.target)?.runs() ?? [],
  };
  const isRich = runs.source.length > 1 || runs.target.length > 1;
  const cell = (column: number): string => {
    if (column !== columns.source && column !== columns.target) return cellText(cellIn(row, column));
    const own = column === columns.source ? runs.source : runs.target;
    return isRich ? markedRuns(own, tags) : plainRuns(own);
  };
  const unit = tableUnit(cell, columns);
  return unit === null || !isRich ? unit : { ...unit, placeholders: RUN_TAGS, decode: decodeMarked };
}

/** Whether most rows have Russian for the Russian, and no Russian for the English. */
function isBilingual(units: readonly SheetUnit[]): boolean {
  const count = (text: string | null, letters: RegExp): number => text?.match(letters)?.length ?? 0;
  const fitting = units.filter(({ source, target }) => {
    const [russian, latin] = [count(target, /\p{Script=Cyrillic}/gu), count(target, /\p{Script=Latin}/gu)];
    return count(source, /\p{Script=Cyrillic}/gu) > 0 && russian <= latin;
  });
  return fitting.length > 0 && fitting.length * 2 >= units.length;
}
