import type { UnitChange } from '../format';
import { withBlanksOf, type TextUnit } from '../text-units';
import { notesCell } from './cell-text';
import type { TableColumns } from './columns';
import { statesIn, tableUnit, type StateWriter } from './table-units';

/** The rows of a table as units; each unit keeps its row. */
export interface TableRows<Row> {
  readonly columns: TableColumns;
  readonly units: readonly (TextUnit & { readonly row: Row })[];
  /** Says states as their column says them; null where it holds the words of another program. */
  readonly sayState: StateWriter | null;
}

/** Reads the rows below the headings; `cell` gives what a cell of a row says. */
export function tableRows<Row>(
  rows: readonly Row[],
  columns: TableColumns,
  cell: (row: Row, column: number) => string,
): TableRows<Row> {
  const units = (columns.hasHeading ? rows.slice(1) : rows).flatMap((row) => {
    const unit = tableUnit((column) => cell(row, column), columns);
    return unit === null ? [] : [{ ...unit, row }];
  });
  const states = units.map(({ row }) => (columns.state === null ? '' : cell(row, columns.state)));
  return { columns, units, sayState: statesIn(states) };
}

/**
 * What a change writes into the cells of its row, by column, in order. The blanks around
 * the English that was there before stay, and so do its notes.
 */
export function newCells(
  { columns, sayState }: Pick<TableRows<unknown>, 'columns' | 'sayState'>,
  { target, state, notes }: UnitChange,
  before: Pick<TextUnit, 'target' | 'notes'>,
  delimiter: string,
): readonly (readonly [column: number, text: string])[] {
  const news: [number, string][] = [];
  if (target !== null) news.push([columns.target, withBlanksOf(before.target ?? '', target)]);
  if (state !== null && columns.state !== null && sayState !== null) news.push([columns.state, sayState(state)]);
  if (notes.length > 0 && columns.notes !== null)
    news.push([columns.notes, notesCell([...before.notes, ...notes], delimiter)]);
  return news.sort(([one], [other]) => one - other);
}
