import type { BilingualDocument, TextDocument } from '../../core/formats/format';
import { success, type Result } from '../../core/result';
import type { Side } from '../../core/text/span';
import { readFormattedFile } from '../read-file';
import type { ReadOptions, TextFile } from '../read-text-file';

/** A file as it was read: plain values only, so that it can come from a thread of its own. */
export interface ReadFile extends Omit<TextFile, 'text'> {
  /** Id of its format. */
  readonly format: string;
  /** Whether the text of its document is the decoded file itself; else it was extracted from it. */
  readonly isText: boolean;
}

/** A file with its text in blocks, or both its texts unit by unit. */
export type ReadDocument = { readonly file: ReadFile } & (
  | { readonly holds: 'one-language'; readonly document: TextDocument }
  | { readonly holds: 'both-languages'; readonly bilingual: BilingualDocument }
);

/** What to read, and for which side of a project. */
export interface DocumentRequest extends ReadOptions {
  readonly path: string;
  readonly side: Side;
}

/** What to look for the columns of. */
export interface ColumnsRequest extends Pick<ReadOptions, 'encoding'> {
  readonly path: string;
}

/** What the columns of a table are called; empty for a file that is none. */
export async function readColumns({ path, encoding }: ColumnsRequest): Promise<Result<readonly string[]>> {
  const read = await readFormattedFile(path, { encoding });
  if (!read.ok) return read;
  const { format, contents } = read.value;
  return success(format.holds === 'both-languages' ? (format.columnNames?.(contents) ?? []) : []);
}

/** Reads a file of any format that we know into its text. */
export async function readDocument({ path, side, ...options }: DocumentRequest): Promise<Result<ReadDocument>> {
  const read = await readFormattedFile(path, options);
  if (!read.ok) return read;
  const { format, contents, text, ...rest } = read.value;
  const fileWhose = (isText: boolean): ReadFile => ({ ...rest, format: format.id, isText });
  if (format.holds === 'both-languages') {
    const bilingual = format.read(contents);
    if (!bilingual.ok) return bilingual;
    return success({ file: fileWhose(false), holds: 'both-languages', bilingual: bilingual.value });
  }
  const document = format.read(contents, side);
  if (!document.ok) return document;
  return success({ file: fileWhose(document.value.text === text), holds: 'one-language', document: document.value });
}
