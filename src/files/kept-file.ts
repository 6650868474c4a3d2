import { fault, type Fault } from '../core/fault';
import { extractedText } from '../core/formats/extracted-text';
import type { BilingualDocument, BilingualFormat, FileContents, Format, TextDocument } from '../core/formats/format';
import { formatOf } from '../core/formats/formats';
import type { ImportedFile } from '../core/history/project-store';
import { failure, success, type Result } from '../core/result';
import type { Side } from '../core/text/span';
import { decodeText, encodingNamed } from './encodings';
import { isPackage, openPackage } from './open-package';

/** The text of a kept file, in blocks; read once for as long as the file is held. */
export function readKept(file: ImportedFile, side: Side): Result<TextDocument> {
  const known = texts.get(file) ?? bilingual.get(file)?.[side];
  if (known !== undefined) return success(known);
  const opened = openKept(file);
  if (!opened.ok) return opened;
  const { format, contents } = opened.value;
  if (format.holds === 'both-languages') {
    const both = readBoth(file, format, contents);
    return both.ok ? success(both.value[side]) : both;
  }
  const document = format.read(contents, side);
  if (document.ok) texts.set(file, document.value);
  return document;
}

/** A kept file of both languages, unit by unit; null for one of one language. Read once for as long as the file is held. */
export function readKeptUnits(file: ImportedFile): Result<BilingualDocument | null> {
  const known = bilingual.get(file);
  if (known !== undefined) return success(known);
  const opened = openKept(file);
  if (!opened.ok) return opened;
  const { format, contents } = opened.value;
  return format.holds === 'both-languages' ? readBoth(file, format, contents) : success(null);
}

const texts = new WeakMap<ImportedFile, TextDocument>();
const bilingual = new WeakMap<ImportedFile, BilingualDocument>();

function readBoth(file: ImportedFile, format: BilingualFormat, contents: FileContents): Result<BilingualDocument> {
  const both = format.read(contents, { isKnown: true });
  if (both.ok) bilingual.set(file, both.value);
  return both;
}

/** The fault of a project one of whose files is of a format that this program does not know; null when it knows both. */
export function unknownFormat(files: { readonly source: ImportedFile; readonly target: ImportedFile }): Fault | null {
  const unknown = [files.source, files.target].find(({ format }) => knownFormat(format) === null);
  return unknown === undefined ? null : fault('format-unknown', { path: unknown.name });
}

function knownFormat(id: string): Format | null {
  return id === extractedText.id ? extractedText : formatOf(id);
}

/** A kept file as a reader or a writer needs it. */
export interface OpenedFile {
  readonly format: Format;
  readonly contents: FileContents;
}

/** A kept file with its format. Whoever asks several times in one go gets the same, which is not held any longer. */
export function openKept(file: ImportedFile): Result<OpenedFile> {
  const known = opened.get(file)?.deref();
  if (known !== undefined) return success(known);
  const format = knownFormat(file.format);
  if (format === null) return failure(fault('format-unknown', { path: file.name }));
  const isZip = format.container === 'package' && isPackage(file.bytes);
  const parts = isZip ? openPackage(file.name, file.bytes) : success(null);
  if (!parts.ok) return parts;
  const text = isZip ? '' : decodeText(file.bytes, encodingNamed(file.encoding) ?? 'utf-8');
  const made = { format, contents: { path: file.name, text, parts: parts.value } };
  opened.set(file, new WeakRef(made));
  return success(made);
}

const opened = new WeakMap<ImportedFile, WeakRef<OpenedFile>>();
