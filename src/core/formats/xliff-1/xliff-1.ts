import { failure, success } from '../../result';
import type { BilingualFormat } from '../format';
import { xliffVersion } from '../xliff-2/xliff-2';
import { declaredEncoding } from '../xml/declared-encoding';
import { otherLanguages } from '../xml/languages';
import { lackingWarnings, type Need } from '../xml/lacking';
import { parseXml, parseXmlFile } from '../xml/parse-xml';
import { attribute, childrenNamed } from '../xml/xml-element';
import { brokenFormat } from '../xml/xml-fault';
import { documentOfUnits } from '../xml/xml-units';
import type { Dialect } from './dialect';
import { inlineShape } from './inline-elements';
import { memoq } from './memoq';
import { readUnits } from './read-units';
import { standard } from './standard';
import { trados } from './trados';
import { writeUnits } from './write-units';

/** XLIFF 1.0 to 1.2 (OASIS): a unit is a `trans-unit`, or each segment (`mrk`) of one that is segmented. */
export const xliff1 = xliffFormat({ id: 'xliff-1', extensions: ['xlf', 'xliff'], dialect: standard });

/** SDLXLIFF (Trados Studio): XLIFF 1.2 with the state of each segment in data of its own. */
export const sdlxliff = xliffFormat({ id: 'sdlxliff', extensions: ['sdlxliff'], dialect: trados });

/** MQXLIFF (memoQ): XLIFF 1.2 with the state and comments of each unit in data of its own. */
export const mqxliff = xliffFormat({ id: 'mqxliff', extensions: ['mqxliff'], dialect: memoq });

/** What a file lacks at the cost of texts: a unit without a Russian text has nothing that its English could be compared with. */
const NEEDS: readonly Need[] = [
  { element: 'file', child: 'body' },
  { element: 'trans-unit', child: 'source' },
];

function xliffFormat({
  id,
  extensions,
  dialect,
}: {
  readonly id: string;
  readonly extensions: readonly string[];
  readonly dialect: Dialect;
}): BilingualFormat {
  return {
    id,
    extensions,
    container: 'text',
    holds: 'both-languages',
    recognises: ({ text }) => xliffVersion(text)?.startsWith('1.') === true && dialect.recognises(text),
    declaredEncoding,
    read(contents, { isKnown = false } = {}) {
      const { path, text } = contents;
      const document = isKnown ? parseXmlFile(contents) : parseXml(path, text);
      if (!document.ok) return document;
      const { root } = document.value;
      if (root.local !== 'xliff' || attribute(root, 'version')?.trim().startsWith('1.') !== true)
        return failure(brokenFormat(path, text, { offset: root.from, detail: 'xliff-1-root' }));
      const first = childrenNamed(root, 'file')[0];
      const languages =
        first === undefined
          ? []
          : otherLanguages(path, attribute(first, 'source-language'), attribute(first, 'target-language'));
      const warnings = [...languages, ...lackingWarnings(document.value, NEEDS)];
      return success(documentOfUnits(text, readUnits(document.value, dialect), inlineShape, warnings));
    },
    write(contents, changes, options) {
      if (changes.length === 0) return success({ text: contents.text });
      const document = parseXmlFile(contents);
      return document.ok ? success({ text: writeUnits(document.value, changes, dialect, options) }) : document;
    },
  };
}
