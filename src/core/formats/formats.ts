import { fault } from '../fault';
import { failure, success, type Result } from '../result';
import type { FileContents, Format } from './format';
import { bilingualHtml } from './html/bilingual-table';
import { html } from './html/html';
import { bilingualDocx } from './docx/bilingual-docx';
import { docx } from './docx/docx';
import { json, jsonLines } from './json/json';
import { markdown } from './markdown';
import { odt } from './odt/odt';
import { plainText } from './plain-text';
import { srt, vtt } from './subtitles/subtitles';
import { csv, tsv } from './table/delimited';
import { po } from './po/po';
import { mqxliff, sdlxliff, xliff1 } from './xliff-1/xliff-1';
import { tmx } from './tmx/tmx';
import { xliff2 } from './xliff-2/xliff-2';
import { xlsx } from './xlsx/xlsx';

/** Every format that can be read, the more special before the more general. */
export const FORMATS: readonly Format[] = [
  xliff2,
  sdlxliff,
  mqxliff,
  xliff1,
  tmx,
  po,
  csv,
  tsv,
  xlsx,
  jsonLines,
  json,
  vtt,
  srt,
  bilingualDocx,
  docx,
  odt,
  bilingualHtml,
  html,
  markdown,
  plainText,
];

/** The format of this id, of a table with its columns (`csv:2,4`); null if this program does not know it. */
export function formatOf(id: string): Format | null {
  const base = baseOf(id);
  const format = FORMATS.find((one) => one.id === base) ?? null;
  if (base === id || format === null) return format;
  return format.holds === 'both-languages' ? (format.withColumns?.(id.slice(base.length + 1)) ?? null) : null;
}

/** The id of a format without the columns of a table. */
export function baseOf(id: string): string {
  return id.split(':', 1)[0]!;
}

/** The ending of a file name in lower case without the dot; null for a name without one. */
export function endingOf(fileName: string): string | null {
  const base = fileName.slice(fileName.search(/[^/\\]*$/));
  return /[^.]\.([^.\s]+)$/.exec(base)?.[1]?.toLowerCase() ?? null;
}

/** The formats of a file name by its ending, before anything is read; a name without one is taken for plain text. */
export function formatsFor(fileName: string): readonly Format[] {
  const ending = endingOf(fileName);
  if (ending === null) return [plainText];
  return FORMATS.filter(({ extensions }) => extensions.includes(ending));
}

/**
 * The format of a file by its ending and, where that leaves a choice or says nothing we know, by its contents. Fails with
 * `format-unknown`, or with `format-mismatch` when the contents are none of what the ending says.
 */
export function formatFor(contents: FileContents): Result<Format> {
  const container = contents.parts === null ? 'text' : 'package';
  const named = formatsFor(contents.path);
  const fitting = named.filter((format) => format.container === container);
  const [only, another] = fitting;
  if (only !== undefined && another === undefined) return success(only);
  const recognised = (fitting.length > 0 ? fitting : FORMATS.filter((format) => format.container === container)).find(
    (format) => format !== plainText && format.recognises(contents),
  );
  if (recognised !== undefined) return success(recognised);
  const rest = fitting.find(({ takesTheRest }) => takesTheRest === true);
  if (rest !== undefined) return success(rest);
  const path = contents.path;
  return failure(named.length > 0 ? fault('format-mismatch', { path }) : fault('format-unknown', { path }));
}
