import { writeCell } from '../formats/table/cell-text';
import type { Term } from './term';

/** Columns of a glossary as a table, by the names that a first line may give them. */
const COLUMNS: Readonly<Record<'russian' | 'approved' | 'forbidden', ReadonlySet<string>>> = {
  russian: new Set(['russian', 'source', 'ru', 'русский', 'термин', 'русский термин']),
  approved: new Set(['english', 'target', 'en', 'approved', 'английский', 'перевод']),
  forbidden: new Set(['forbidden', 'wrong', 'deprecated', 'нельзя', 'запрещено']),
};

/** What rows of a table say: the terms, and the numbers (from 1) of rows that lack the Russian or the English. */
export interface ReadTable {
  readonly terms: readonly Term[];
  readonly incomplete: readonly number[];
}

/**
 * Reads a glossary from rows: Russian (several forms parted by `|`), approved English (several by `;`), forbidden English, one in a
 * cell or several parted by `;`. A first row that names columns may put them in another order and have others besides.
 */
export function readGlossaryRows(rows: readonly (readonly string[])[]): ReadTable {
  const [first = []] = rows;
  const heading = first.map((cell) => cell.trim().toLowerCase());
  const named = COLUMNS.russian.has(heading[0] ?? '') || heading.some((cell) => COLUMNS.approved.has(cell));
  const placesOf = (column: keyof typeof COLUMNS): number[] =>
    heading.flatMap((cell, place) => (COLUMNS[column].has(cell) ? [place] : []));
  const russianAt = named ? (placesOf('russian')[0] ?? 0) : 0;
  const approvedAt = named ? (placesOf('approved')[0] ?? 1) : 1;
  const forbiddenAt = named && placesOf('forbidden').length > 0 ? placesOf('forbidden') : null;
  const terms: Term[] = [];
  const incomplete: number[] = [];
  for (const [index, row] of rows.entries()) {
    if (named && index === 0) continue;
    const lemmas = partsOf(row[russianAt] ?? '', '|');
    const approved = partsOf(row[approvedAt] ?? '', ';');
    if (lemmas.length === 0 || approved.length === 0) {
      incomplete.push(index + 1);
      continue;
    }
    const cells =
      forbiddenAt === null
        ? row.filter((_, place) => place !== russianAt && place > approvedAt)
        : forbiddenAt.map((place) => row[place] ?? '');
    terms.push({ lemmas, approved: approved.join('; '), forbidden: cells.flatMap((cell) => partsOf(cell, ';')) });
  }
  return { terms, incomplete };
}

/** A glossary as rows with a heading, as `readGlossaryRows` takes it. */
export function glossaryRows(terms: readonly Term[]): string[][] {
  return [
    ['russian', 'english', 'forbidden'],
    ...terms.map(({ lemmas, approved, forbidden }) => [lemmas.join(' | '), approved, forbidden.join('; ')]),
  ];
}

/** Rows as CSV (RFC 4180) or, with tabs, as TSV. Cells that a spreadsheet would take for a formula get an apostrophe before them. */
export function writeRows(rows: readonly (readonly string[])[], delimiter: ',' | '\t'): string {
  return rows.map((row) => `${row.map((cell) => writeCell(cell, delimiter)).join(delimiter)}\r\n`).join('');
}

function partsOf(cell: string, separator: string): string[] {
  return cell
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);
}
