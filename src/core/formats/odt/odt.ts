import { success } from '../../result';
import type { DocumentFormat } from '../format';
import { inUtf8 } from '../xml/declared-encoding';
import { CONTENT, readOdt } from './read-odt';
import { writeOdt } from './write-odt';

/**
 * Text documents of LibreOffice and others (OpenDocument, ISO/IEC 26300). Paragraphs and headings of the body, of lists, tables, notes and
 * frames are paragraphs; what changes within a line is a tag. Tracked changes stay as they are. Only the part of the text is written.
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
    return read.ok ? success({ parts: new Map([[CONTENT, inUtf8(writeOdt(read.value, replacements))]]) }) : read;
  },
};
