/** The most columns and rows that a sheet can have. */
export const SHEET_LIMITS = { columns: 16_384, rows: 1_048_576 } as const;

/** A cell's place, counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The place that `B12` names; null for what names none that a sheet can have. */
export function placeOfReference(reference: string): CellPlace | null {
  const found = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (found === null) return null;
  let column = 0;
  for (const letter of found[1]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(found[2]);
  if (column > SHEET_LIMITS.columns || row < 1 || row > SHEET_LIMITS.rows) return null;
  return { row: row - 1, column: column - 1 };
}

/** The name of a place, e.g. `B12`. */
export function referenceOf({ row, column }: CellPlace): string {
  return `${lettersOf(column)}${String(row + 1)}`;
}

/** The letters of a column: `A` for 0, `AA` for 26. */
export function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
