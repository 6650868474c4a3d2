import type { FileContents, TextDocument } from '../../src/core/formats/format';
import { plainText } from '../../src/core/formats/plain-text';

/** A text file as a format gets it. */
export function fileContents(text: string, path = 'text.txt'): FileContents {
  return { path, text, parts: null };
}

/** A plain text in blocks. */
export function readPlainText(text: string): TextDocument {
  const document = plainText.read(fileContents(text), 'target');
  if (!document.ok) throw new Error('every plain text can be read');
  return document.value;
}
