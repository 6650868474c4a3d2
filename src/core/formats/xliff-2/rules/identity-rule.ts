import { attribute, elementsWithin, type XmlElement } from '../../xml/xml-element';
import { moduleOf } from '../namespaces';
import { reportTwice, ruleName, within, type FileRule, type Report } from './report';

/** Ids are unique where the standard says so. */
export const identityRule: FileRule = ({ named }, report) => {
  reportTwice(named('file'), report);
  for (const name of ['unit', 'group']) for (const own of byFile(named(name))) reportTwice(own, report);
  for (const name of ['notes', 'originalData', 'mtc:matches', 'res:resourceData']) {
    for (const list of named(name)) reportTwice(list.children, report);
  }
  for (const unit of named('unit')) unitIds(unit, report);
  for (const name of ['file', 'group', 'unit']) {
    for (const scope of named(name)) reportTwice(extensionsOf(scope), report, 'id', 'xml:id');
  }
  for (const glossary of named('gls:glossary')) {
    const entries = [...elementsWithin(glossary)].filter((one) =>
      /^gls:(?:glossEntry|translation)$/.test(ruleName(one)),
    );
    reportTwice(entries, report);
  }
  for (const metadata of named('mda:metadata')) {
    reportTwice(
      [...elementsWithin(metadata)].filter((one) => ruleName(one).startsWith('mda:')),
      report,
    );
  }
};

function byFile(elements: readonly XmlElement[]): Iterable<readonly XmlElement[]> {
  const files = new Map<XmlElement | null, XmlElement[]>();
  for (const element of elements) {
    const file = within(element, 'file');
    const others = files.get(file);
    if (others === undefined) files.set(file, [element]);
    else others.push(element);
  }
  return files.values();
}

/** Segments, and on each side the codes and annotations in them. */
function unitIds(unit: XmlElement, report: Report): void {
  const parts = unit.children.filter((one) => ['segment', 'ignorable'].includes(ruleName(one)));
  reportTwice(parts, report);
  // Most texts have no codes.
  if (parts.every((part) => part.children.every(({ children }) => children.length === 0))) return;
  const ofParts = new Set(parts.map((part) => attribute(part, 'id')));
  for (const side of ['source', 'target']) {
    const texts = parts.flatMap((part) => part.children.filter((one) => ruleName(one) === side));
    const inline = texts.flatMap((text) => [...elementsWithin(text)].slice(1));
    reportTwice(inline, report);
    for (const one of inline) {
      const value = attribute(one, 'id');
      if (value !== null && ofParts.has(value)) report(one, 'twice', { name: 'id', value });
    }
  }
}

/** The elements of extensions in a file, group or unit, without those of the groups and units in it. */
function extensionsOf(scope: XmlElement): XmlElement[] {
  return scope.children.flatMap((child) => (moduleOf(child.namespace) === null ? [...elementsWithin(child)] : []));
}
