import { fault } from '../core/fault';
import { FORMATS } from '../core/formats/formats';
import type { TextDocument } from '../core/formats/format';
import type { ImportedFile, ProjectContents } from '../core/history/project-store';
import { sourceTextOf } from '../core/history/replay';
import { failure, success, type Result } from '../core/result';
import { decodeText, encodingNamed } from '../files/encodings';

/** Both imported texts of a project, read anew from the files that it keeps. */
export interface ImportedDocuments {
  readonly source: TextDocument;
  readonly target: TextDocument;
}

/** Reads the Russian that the project stands on now and the English as they were read at the import; fails for a format that this program does not know. */
export function importedDocuments(contents: ProjectContents): Result<ImportedDocuments> {
  const renewed = sourceTextOf(contents);
  const source = renewed === null ? readKept(contents.source) : readText(renewed, renewed.text);
  if (!source.ok) return source;
  const target = readKept(contents.target);
  return target.ok ? success({ source: source.value, target: target.value }) : target;
}

function readKept(file: ImportedFile): Result<TextDocument> {
  return readText(file, decodeText(file.bytes, encodingNamed(file.encoding) ?? 'utf-8'));
}

function readText({ name, format }: Pick<ImportedFile, 'name' | 'format'>, text: string): Result<TextDocument> {
  const reader = FORMATS.find(({ id }) => id === format);
  if (reader === undefined) return failure(fault('format-unknown', { path: name }));
  return reader.read(text);
}
