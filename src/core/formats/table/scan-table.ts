import type { Span } from '../../text/span';
import { remarksAbove } from './columns';

/** A cell with its place in the file, quotation marks included. */
export interface TableCell extends Span {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** A row of cells; `to` is where its last cell ends. */
export interface TableRow extends Span {
  readonly cells: readonly TableCell[];
}

/** The rows of a table, or where a quotation mark is never closed or text stands behind the closing one. */
export type ScannedTable = { readonly rows: readonly TableRow[] } | { readonly brokenAt: number };

/**
 * The cells of a CSV file (RFC 4180) or, with a tab between them, of a TSV file: there a quotation mark that does not enclose a
 * whole cell within its line is a character like others. Empty lines are no rows. No more than `most` rows are read.
 */
export function scanTable(text: string, delimiter: string, most = Infinity): ScannedTable {
  const rows: TableRow[] = [];
  let cells: TableCell[] = [];
  let at = startOfTable(text);
  let from = at;
  while (at <= text.length && rows.length < most) {
    const quote = quoteAt(text, at, delimiter);
    const cell = quote === null ? null : quotedCell(text, quote, delimiter);
    // Behind blanks a quotation mark may as well be one of the text.
    if (cell === 'broken' && quote === at && delimiter !== '\t') return { brokenAt: at };
    const read = cell === null || cell === 'broken' ? plainCell(text, at, delimiter) : cell;
    cells.push(read);
    at = read.to;
    if (text[at] === delimiter) {
      at += 1;
      continue;
    }
    const isEmpty = cells.length === 1 && read.from === read.to;
    if (!isEmpty) rows.push({ from, to: at, cells });
    cells = [];
    if (at >= text.length) break;
    at += text.startsWith('\r\n', at) ? 2 : 1;
    from = at;
  }
  return { rows };
}

/** Behind the BOM and a line that names the delimiter, as spreadsheets write it: `sep=;`. */
export function startOfTable(text: string): number {
  return /^\uFEFF?(?:sep=[^\r\n]\r?\n)?/i.exec(text)![0].length;
}

/** Where the quotation mark stands that may enclose the cell; many programs write a blank before it. Null where none begins it. */
function quoteAt(text: string, from: number, delimiter: string): number | null {
  let at = from;
  if (delimiter !== '\t') while (text[at] === ' ') at += 1;
  return text[at] === '"' ? at : null;
}

function plainCell(text: string, from: number, delimiter: string): TableCell {
  let to = from;
  while (to < text.length && text[to] !== delimiter && text[to] !== '\n' && text[to] !== '\r') to += 1;
  return { from, to, text: text.slice(from, to), isQuoted: false };
}

function quotedCell(text: string, from: number, delimiter: string): TableCell | 'broken' {
  let close = text.indexOf('"', from + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return 'broken';
  const to = close + 1;
  const isEnd = to >= text.length || text[to] === delimiter || text[to] === '\n' || text[to] === '\r';
  const inner = text.slice(from + 1, close);
  if (!isEnd || (delimiter === '\t' && /[\t\n\r]/.test(inner))) return 'broken';
  return { from, to, text: inner.replaceAll('""', '"'), isQuoted: true };
}

const DELIMITERS = [',', ';', '\t', '|'];

/** Rows compared to find the delimiter. */
const SAMPLE = 20;

/** What parts the cells of a CSV file: what its first line names, else what gives the most rows of one width above 1. */
export function delimiterOf(text: string): string {
  const named = /^\uFEFF?sep=([^\r\n])\r?\n/i.exec(text)?.[1];
  if (named !== undefined) return named;
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const scanned = scanTable(text, delimiter, SAMPLE);
    if ('brokenAt' in scanned) continue;
    const body = scanned.rows.slice(remarksAbove(scanned.rows.map(({ cells }) => cells.map((cell) => cell.text))));
    const widths = body.map(({ cells }) => cells.length);
    const [first = 1] = widths;
    const score = first > 1 ? widths.filter((width) => width === first).length / widths.length : 0;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}
