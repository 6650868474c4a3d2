import { parse } from 'csv-parse/sync';
import { fault } from '../core/fault';
import { failure, success, type Result } from '../core/result';
import type { Term } from '../core/terms/term';
import { readTextFile } from './read-text-file';

/** Names that a first line may give its columns, so that it is not taken for a term. */
const HEADINGS: ReadonlySet<string> = new Set(['russian', 'source', 'ru', 'русский', 'термин']);

/**
 * Reads a glossary: a line a term, in CSV (comma or semicolon) or TSV: Russian (several forms with `|`), approved
 * English, then any number of forbidden renderings. Lines without both a Russian and an English entry are refused with
 * their number.
 */
export async function readGlossary(path: string): Promise<Result<readonly Term[]>> {
  const file = await readTextFile(path);
  if (!file.ok) return file;
  const text = file.value.text.replace(/^\ufeff/, '');
  let rows: string[][];
  try {
    rows = parse(text, {
      delimiter: delimiterOf(text),
      relaxColumnCount: true,
      skipEmptyLines: true,
      trim: true,
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return failure(fault('config-invalid', { path, detail }));
  }
  const terms: Term[] = [];
  for (const [index, row] of rows.entries()) {
    const [russian = '', approved = '', ...forbidden] = row;
    if (index === 0 && HEADINGS.has(russian.toLowerCase())) continue;
    const lemmas = russian
      .split('|')
      .map((form) => form.trim())
      .filter((form) => form !== '');
    if (lemmas.length === 0 || approved === '') {
      return failure(fault('config-invalid', { path, detail: `${index + 1}: ${row.join(' · ')}` }));
    }
    terms.push({ lemmas, approved, forbidden: forbidden.filter((words) => words !== '') });
  }
  return success(terms);
}

function delimiterOf(text: string): string {
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  if (firstLine.includes('\t')) return '\t';
  return firstLine.includes(';') && !firstLine.includes(',') ? ';' : ',';
}
