import { failure, success } from '../../result';
import type { BilingualFormat } from '../format';
import { declaredEncoding } from '../xml/declared-encoding';
import { lackingWarnings, type Need } from '../xml/lacking';
import { parseXml, parseXmlFile } from '../xml/parse-xml';
import { brokenFormat } from '../xml/xml-fault';
import { documentOfUnits } from '../xml/xml-units';
import { inlineShape } from './inline-elements';
import { languageWarnings, readUnits } from './read-units';
import { writeUnits } from './write-units';

/** What a memory lacks at the cost of texts. */
const NEEDS: readonly Need[] = [
  { element: 'tu', child: 'tuv' },
  { element: 'tuv', attribute: ['xml:lang', 'lang'] },
  { element: 'tuv', child: 'seg' },
];

/** TMX 1.1 to 1.4b (LISA): the Russian and the English of each `tu`; other languages stay as they are. */
export const tmx: BilingualFormat = {
  id: 'tmx',
  extensions: ['tmx'],
  container: 'text',
  holds: 'both-languages',
  recognises: ({ text }) => /<tmx\s+(?:[^>"']|"[^"]*"|'[^']*')*version\s*=/.test(text.slice(0, 10_000)),
  declaredEncoding,
  read(contents, { isKnown = false } = {}) {
    const { path, text } = contents;
    const document = isKnown ? parseXmlFile(contents) : parseXml(path, text);
    if (!document.ok) return document;
    const { root } = document.value;
    if (root.local !== 'tmx') return failure(brokenFormat(path, text, { offset: root.from, detail: 'tmx-root' }));
    const units = readUnits(document.value);
    const warnings = [...languageWarnings(document.value), ...lackingWarnings(document.value, NEEDS)];
    return success(documentOfUnits(text, units, inlineShape, warnings));
  },
  write(contents, changes, options) {
    if (changes.length === 0) return success({ text: contents.text });
    const document = parseXmlFile(contents);
    return document.ok ? success({ text: writeUnits(document.value, changes, options) }) : document;
  },
};
