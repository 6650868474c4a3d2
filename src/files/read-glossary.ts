import { parse } from 'csv-parse/sync';
import { fault, type Fault } from '../core/fault';
import { failure, success, type Result } from '../core/result';
import { firstTable } from '../core/formats/xlsx/first-table';
import { readGlossaryRows } from '../core/terms/glossary-table';
import { parseTbx } from '../core/terms/tbx';
import type { Term } from '../core/terms/term';
import { isPackage, openPackage } from './open-package';
import { decodeFile, readBytes } from './read-text-file';

/** The terms of a file that could be read, and for each line that could not what is wrong with it. */
export interface GlossaryFile {
  readonly terms: readonly Term[];
  readonly faults: readonly Fault[];
}

/**
 * Reads a glossary: a table in CSV (comma or semicolon), TSV or XLSX (its first sheet), a line a term (see `readGlossaryRows`), or TBX
 * (see `parseTbx`), told apart by the content. A line without both a Russian and an English entry is left out and reported; the others work.
 */
export async function readGlossary(path: string): Promise<Result<GlossaryFile>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  if (isPackage(bytes.value)) return glossaryOfWorkbook(path, bytes.value);
  const file = decodeFile(path, bytes.value);
  if (!file.ok) return file;
  const text = file.value.text.replace(/^\ufeff/, '');
  if (/^\s*</.test(text)) {
    const read = parseTbx(text);
    if ('detail' in read) {
      const { line, column, detail } = read;
      return failure(fault('glossary-xml', { path, line, column, detail }));
    }
    return filled(path, read.terms, read.incomplete);
  }
  const lines: { readonly row: string[]; readonly line: number }[] = [];
  const broken: number[] = [];
  try {
    const records = parse(text, {
      delimiter: delimiterOf(text),
      relaxColumnCount: true,
      relaxQuotes: true,
      skipEmptyLines: true,
      skipRecordsWithError: true,
      info: true,
      trim: true,
      onSkip: (error) => {
        broken.push(Number(error?.['lines'] ?? 0));
      },
    }) as unknown as readonly { readonly record: string[]; readonly info: { readonly lines: number } }[];
    for (const { record, info } of records) lines.push({ row: record, line: info.lines });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return failure(fault('config-invalid', { path, detail }));
  }
  const { terms, incomplete } = readGlossaryRows(lines.map(({ row }) => row));
  const bad = [...broken, ...incomplete.map((number) => lines[number - 1]?.line ?? number)].sort((a, b) => a - b);
  return filled(path, terms, bad);
}

function glossaryOfWorkbook(path: string, bytes: Uint8Array): Result<GlossaryFile> {
  const parts = openPackage(path, bytes);
  if (!parts.ok) return parts;
  const lines = firstTable({ path, text: '', parts: parts.value });
  if (!lines.ok) return lines;
  const { terms, incomplete } = readGlossaryRows(lines.value.map(({ cells }) => cells));
  return filled(
    path,
    terms,
    incomplete.map((number) => lines.value[number - 1]!.number),
  );
}

/** A file of which nothing could be used is no glossary. */
function filled(path: string, terms: readonly Term[], lines: readonly number[]): Result<GlossaryFile> {
  const faults = lines.map((line) => fault('glossary-line', { path, line }));
  const [first] = faults;
  if (terms.length > 0) return success({ terms, faults });
  return failure(first ?? fault('glossary-empty', { path }));
}

function delimiterOf(text: string): string {
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  if (firstLine.includes('\t')) return '\t';
  return firstLine.includes(';') && !firstLine.includes(',') ? ';' : ',';
}
