import { success } from '../../result';
import type { DocumentFormat } from '../format';
import { readOdt } from './read-odt';
import { writeOdt } from './write-odt';

/**
 * Text documents of LibreOffice and others (OpenDocument, ISO/IEC 26300). Paragraphs and headings of the body, of lists, tables, notes and
 * frames, and headers and footers of pages, are paragraphs; what changes within a line is a tag. Tracked changes stay as they are. Only
 * the parts with corrected paragraphs are written.
 */
export const odt: DocumentFormat = {
  id: 'odt',
  extensions: ['odt', 'ott'],
  container: 'package',
  holds: 'one-language',
  recognises: ({ parts }) =>
    /^application\/vnd\.oasis\.opendocument\.text(?:-template)?\s*$/.test(parts?.text('mimetype') ?? ''),
  read(contents, side) {
    const read = readOdt(contents, side);
    return read.ok ? success(read.value.document) : read;
  },
  write(contents, replacements) {
    if (replacements.length === 0) return success({ parts: new Map() });
    const read = readOdt(contents, 'target');
    return read.ok ? success({ parts: writeOdt(read.value, replacements) }) : read;
  },
};
