import { fault } from '../core/fault';
import { FORMATS } from '../core/formats/formats';
import type { TextDocument } from '../core/formats/format';
import type { ImportedFile, ProjectContents } from '../core/history/project-store';
import { failure, success, type Result } from '../core/result';
import { decodeText, encodingNamed } from '../files/encodings';

/** Both imported texts of a project, read anew from the files that it keeps. */
export interface ImportedDocuments {
  readonly source: TextDocument;
  readonly target: TextDocument;
}

/** Reads the imported files as they were read at the import; fails for a format that this program does not know. */
export function importedDocuments(contents: ProjectContents): Result<ImportedDocuments> {
  const source = readKept(contents.source);
  if (!source.ok) return source;
  const target = readKept(contents.target);
  return target.ok ? success({ source: source.value, target: target.value }) : target;
}

function readKept({ name, bytes, encoding, format }: ImportedFile): Result<TextDocument> {
  const reader = FORMATS.find(({ id }) => id === format);
  if (reader === undefined) return failure(fault('format-unknown', { path: name }));
  return reader.read(decodeText(bytes, encodingNamed(encoding) ?? 'utf-8'));
}
