/**
 * What a spreadsheet would take for a formula when it opens a text, the wide signs of East Asian keyboards among them; behind apostrophes
 * as well, so that one that was put before it can be told from one that stood there.
 */
const FORMULA = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A text with an apostrophe before it where a spreadsheet would run it as a formula (OWASP, CSV injection). */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** A text without the apostrophe that `guarded` put before it. */
export function plainOfGuarded(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}

/** Notes as the text of one cell, a note a line; with a sign between two where the cells of TSV have no lines. */
export function notesCell(notes: readonly string[], delimiter: string): string {
  const lines = notes.map((note) => note.trim().replace(/\s*[\r\n]+\s*/g, ' '));
  return lines.join(delimiter === '\t' ? ' ¶ ' : '\n');
}

/** The notes of a cell. */
export function notesIn(cell: string): string[] {
  return cell
    .split(/[\r\n]+| ¶ /)
    .map((note) => note.trim())
    .filter((note) => note !== '');
}

/** A text as a cell of a CSV or TSV file. TSV has no line ends and tabs within cells: they become blanks. */
export function writeCell(text: string, delimiter: string, isQuoted = false): string {
  const safe = guarded(text);
  if (delimiter === '\t') {
    const line = safe.replace(/[\t\r\n]+/g, ' ');
    return isQuoted || line.startsWith('"') ? quoted(line) : line;
  }
  return isQuoted || safe.includes(delimiter) || /["\r\n]/.test(safe) || safe !== safe.trim() ? quoted(safe) : safe;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
