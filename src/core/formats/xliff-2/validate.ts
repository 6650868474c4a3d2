import type { Fault } from '../../fault';
import { otherLanguages } from '../xml/languages';
import { attribute, type XmlDocument } from '../xml/xml-element';
import { brokenFormat } from '../xml/xml-fault';
import { isCore } from './namespaces';

/** What the rules of the standard say of a file. */
export interface Verdict {
  /** Why it is refused; null when it can be read. */
  readonly broken: Fault | null;
  /** What is wrong with it though it can be read. */
  readonly warnings: readonly Fault[];
}

/** What the rules say of a whole file. */
export function validate({ path, text, root }: XmlDocument): Verdict {
  if (root.local !== 'xliff' || !isCore(root.namespace))
    return { broken: brokenFormat(path, text, { offset: root.from, detail: 'xliff-root' }), warnings: [] };
  const languages = otherLanguages(path, attribute(root, 'srcLang'), attribute(root, 'trgLang'));
  return { broken: null, warnings: languages };
}
