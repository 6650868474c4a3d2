import { parse } from 'csv-parse/sync';
import { fault } from '../core/fault';
import { NAME_FIELDS, parseNames, type NameRow } from '../core/language/russian/parse-names';
import type { SupplementEntry } from '../core/language/russian/supplement.lexicon';
import { failure, success, type Result } from '../core/result';
import { readTextFile } from './read-text-file';

/** Names that a first line may give its first column, so that it is not taken for a name. */
const HEADINGS: ReadonlySet<string> = new Set(['lemma', 'russian', 'name', 'слово', 'имя']);

/**
 * Reads a user's list of names, in TSV or CSV (a line a name: lemma, English, gender, animacy, kind, and declension if its
 * ending does not tell it) or JSON (a list of objects with these fields). Lines that begin with # are left out.
 */
export async function readNames(path: string): Promise<Result<readonly SupplementEntry[]>> {
  const file = await readTextFile(path);
  if (!file.ok) return file;
  const text = file.value.text.replace(/^\ufeff/, '');
  const rows = /^\s*[[{]/.test(text) ? fromJson(text, path) : fromTable(text, path);
  return rows.ok ? parseNames(rows.value, path) : rows;
}

function fromJson(text: string, path: string): Result<readonly NameRow[]> {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (error) {
    return failure(fault('config-invalid', { path, detail: error instanceof Error ? error.message : 'JSON' }));
  }
  if (!Array.isArray(list)) return failure(fault('config-invalid', { path, detail: '{ } ([{ "lemma": … }, …])' }));
  const objects = list.map((row: unknown) => (typeof row === 'object' && row !== null ? (row as NameRow) : {}));
  return success(objects);
}

function fromTable(text: string, path: string): Result<readonly NameRow[]> {
  const body = text.replace(/^#.*$/gm, '');
  const firstLine = body.trimStart().split(/\r?\n/, 1)[0] ?? '';
  const delimiter = firstLine.includes('\t') ? '\t' : firstLine.includes(';') ? ';' : ',';
  try {
    const rows: string[][] = parse(body, { delimiter, relaxColumnCount: true, skipEmptyLines: true, trim: true });
    if (HEADINGS.has((rows[0]?.[0] ?? '').toLowerCase())) rows.shift();
    return success(rows.map((row) => Object.fromEntries(NAME_FIELDS.map((field, index) => [field, row[index]]))));
  } catch (error) {
    return failure(fault('config-invalid', { path, detail: error instanceof Error ? error.message : String(error) }));
  }
}
