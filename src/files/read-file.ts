import { basename } from 'node:path';
import { fault } from '../core/fault';
import type { FileContents, Format } from '../core/formats/format';
import { formatFor, formatsFor } from '../core/formats/formats';
import { failure, success, type Result } from '../core/result';
import { decodeFile, readBytes, type ReadOptions, type TextFile } from './read-text-file';
import { isPackage, openPackage } from './open-package';

/** An imported file with its format. `text` is empty for a package. */
export interface FormattedFile extends TextFile {
  readonly format: Format;
  readonly contents: FileContents;
}

/** Reads a file of any format that we know; fails like `readTextFile`, for an unknown format, and for a package that is damaged or too large. */
export async function readFormattedFile(path: string, options: ReadOptions = {}): Promise<Result<FormattedFile>> {
  const bytes = await readBytes(path);
  return bytes.ok ? formattedFile(path, bytes.value, options) : bytes;
}

/** `readFormattedFile` for bytes that were read already. */
export function formattedFile(path: string, bytes: Uint8Array, options: ReadOptions = {}): Result<FormattedFile> {
  if (bytes.length === 0) return failure(fault('file-empty', { path }));
  if (isCompound(bytes)) return failure(fault('file-protected', { path }));
  const named = formatsFor(basename(path));
  // A package that is named like a text is no text file, whatever it is.
  const isZip = isPackage(bytes) && (named.length === 0 || named.some(({ container }) => container === 'package'));
  const file = isZip ? packageFile(path, bytes) : decodeFile(path, bytes, declaredBy(path, bytes, options));
  if (!file.ok) {
    // "No text file" would be true of an old Word document, but what to do about it depends on its format.
    const isUnknown = file.error.code === 'file-binary' && named.length === 0;
    return isUnknown ? failure(fault('format-unknown', { path })) : file;
  }
  const parts = isZip ? openPackage(path, bytes) : success(null);
  if (!parts.ok) return parts;
  const contents = { path, text: file.value.text, parts: parts.value };
  const found = formatFor(contents);
  const format = found.ok ? withColumns(path, found.value, options.columns) : found;
  return format.ok ? success({ ...file.value, format: format.value, contents }) : format;
}

/** Old Word and Excel files, and new ones that are protected by a password, are compound files (MS-CFB). */
function isCompound(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, index) => bytes[index] === byte);
}

function withColumns(path: string, format: Format, columns: string | undefined): Result<Format> {
  if (columns === undefined) return success(format);
  const chosen = format.holds === 'both-languages' ? format.withColumns?.(columns) : undefined;
  return chosen === undefined ? failure(fault('columns-of-no-table', { path })) : success(chosen);
}

function packageFile(path: string, bytes: Uint8Array): Result<TextFile> {
  return success({ path, name: basename(path), bytes, text: '', encoding: 'utf-8', encodingSource: 'utf-8' });
}

const HEAD = 4096;

/** The options with the encoding that the file itself names, where nobody named one. */
function declaredBy(path: string, bytes: Uint8Array, options: ReadOptions): ReadOptions {
  if (options.encoding !== undefined) return options;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  for (const format of formatsFor(basename(path))) {
    const declared = format.declaredEncoding?.(head) ?? null;
    if (declared !== null) return { ...options, declared };
  }
  return options;
}
