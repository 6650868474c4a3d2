import { success, type Result } from '../../result';
import type { FileContents } from '../format';
import { cellText } from './sheet-units';
import { readWorkbook, type SheetRow } from './workbook';

/** A row of a sheet as texts; its number is the one that people see. */
export interface TableLine {
  readonly number: number;
  readonly cells: readonly string[];
}

/** More columns than any table of a person's making; rows are no longer than this. */
const WIDTH = 100;

/** The rows of the first sheet that says anything, those without a text left out. */
export function firstTable(contents: FileContents): Result<readonly TableLine[]> {
  const book = readWorkbook(contents);
  if (!book.ok) return book;
  for (const { rows } of book.value.sheets) {
    const lines = rows.map(lineOf).filter(({ cells }) => cells.some((cell) => cell !== ''));
    if (lines.length > 0) return success(lines);
  }
  return success([]);
}

function lineOf({ row, cells }: SheetRow): TableLine {
  const within = cells.filter(({ column }) => column < WIDTH);
  const texts = Array.from({ length: (within.at(-1)?.column ?? -1) + 1 }, () => '');
  for (const cell of within) texts[cell.column] = cellText(cell).trim();
  return { number: row + 1, cells: texts };
}
