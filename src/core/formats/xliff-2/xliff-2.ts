import { failure, success } from '../../result';
import type { BilingualFormat, FileContents } from '../format';
import { declaredEncoding } from '../xml/declared-encoding';
import { parseXml, parseXmlFile } from '../xml/parse-xml';
import { documentOfUnits } from '../xml/xml-units';
import { inlineShape } from './inline-codes';
import { readUnits } from './read-units';
import { validate } from './validate';
import { writeUnits } from './write-units';

/**
 * XLIFF 2.0, 2.1 and 2.2 (OASIS; ISO 21720): a unit is a segment of a translatable unit. Modules and extensions stay as they
 * are. A file that breaks the standard is read, with warnings.
 */
export const xliff2: BilingualFormat = {
  id: 'xliff-2',
  extensions: ['xlf', 'xliff'],
  container: 'text',
  holds: 'both-languages',
  recognises: ({ text }) => xliffVersion(text)?.startsWith('2') === true,
  declaredEncoding,
  read(contents: FileContents, { isKnown = false } = {}) {
    const document = isKnown ? parseXmlFile(contents) : parseXml(contents.path, contents.text);
    if (!document.ok) return document;
    const verdict = isKnown ? { broken: null, warnings: [] } : validate(document.value);
    if (verdict.broken !== null) return failure(verdict.broken);
    return success(documentOfUnits(contents.text, readUnits(document.value), inlineShape, verdict.warnings));
  },
  write(contents, changes, options) {
    if (changes.length === 0) return success({ text: contents.text });
    const document = parseXmlFile(contents);
    return document.ok ? success({ text: writeUnits(document.value, changes, options) }) : document;
  },
};

const ROOT = /<(?:[\w.-]+:)?xliff\s(?:[^>"']|"[^"]*"|'[^']*')*>/;

/** The version that the root element of an XLIFF file names; null for another file. */
export function xliffVersion(text: string): string | null {
  const root = ROOT.exec(text.slice(0, 100_000))?.[0];
  return root === undefined ? null : (/\sversion\s*=\s*["']\s*([^"']*?)\s*["']/.exec(root)?.[1] ?? null);
}
