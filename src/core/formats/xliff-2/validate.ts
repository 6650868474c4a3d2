import type { Fault } from '../../fault';
import { otherLanguages } from '../xml/languages';
import { attribute, type XmlDocument, type XmlElement } from '../xml/xml-element';
import { brokenFormat, doubtfulPlaces, type XmlProblem } from '../xml/xml-fault';
import { isCore } from './namespaces';
import { codeRule } from './rules/code-rule';
import { indexElements } from './rules/element-index';
import { elementRule } from './rules/element-rule';
import { identityRule } from './rules/identity-rule';
import { moduleRule } from './rules/module-rule';
import { referenceRule } from './rules/reference-rule';
import { textRule } from './rules/text-rule';

/** What the rules of the standard say of a file. */
export interface Verdict {
  /** Why it is refused; null when it can be read. */
  readonly broken: Fault | null;
  /** What is wrong with it though it can be read. */
  readonly warnings: readonly Fault[];
}

const RULES = [elementRule, identityRule, textRule, referenceRule, codeRule, moduleRule];

/**
 * What the rules of XLIFF 2.0 to 2.2 say of a whole file (OASIS, the core and its modules). What breaks them is read nevertheless, since
 * editors get such files, and said.
 */
export function validate(document: XmlDocument): Verdict {
  const { path, text, root } = document;
  if (root.local !== 'xliff' || !isCore(root.namespace))
    return { broken: brokenFormat(path, text, { offset: root.from, detail: 'xliff-root' }), warnings: [] };
  const found: XmlProblem[] = [];
  const report = (element: XmlElement, detail: string, data: Readonly<Record<string, string | number>> = {}): void => {
    found.push({ offset: element.from, detail: `xliff-${detail}`, data });
  };
  const index = indexElements(document);
  for (const rule of RULES) rule(index, report);
  const languages = otherLanguages(path, attribute(root, 'srcLang'), attribute(root, 'trgLang'));
  return { broken: null, warnings: [...languages, ...doubtfulPlaces(path, text, found)] };
}
