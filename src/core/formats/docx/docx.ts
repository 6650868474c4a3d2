import { success } from '../../result';
import type { DocumentFormat } from '../format';
import { isDocx } from './docx-parts';
import { readDocx } from './read-docx';
import { writeDocx } from './write-docx';

/**
 * Word documents (Office Open XML, ECMA-376). A paragraph of the body, of tables, text boxes, footnotes and endnotes is a paragraph,
 * those of headers and footers are page furniture. What changes within a line (formats, links, notes, pictures) is a tag.
 * Tracked changes that it came with are read as accepted and stay. Corrections go into the runs in place.
 */
export const docx: DocumentFormat = {
  id: 'docx',
  extensions: ['docx', 'docm', 'dotx', 'dotm'],
  container: 'package',
  holds: 'one-language',
  recognises: isDocx,
  read(contents, side) {
    const read = readDocx(contents, side);
    return read.ok ? success(read.value.document) : read;
  },
  write(contents, replacements) {
    if (replacements.length === 0) return success({ parts: new Map() });
    const read = readDocx(contents, 'target');
    return read.ok ? success({ parts: writeDocx(read.value, replacements) }) : read;
  },
};
