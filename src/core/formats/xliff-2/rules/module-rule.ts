import { attribute, attributeOf, elementsWithin, isOneTag, type XmlElement } from '../../xml/xml-element';
import { XLIFF_2 } from '../namespaces';
import { ruleName, within, ancestors, type FileRule, type Report } from './report';
import { restriction, size } from './values';

/** What the modules ask for beside the grammar. */
export const moduleRule: FileRule = ({ document: { text, root }, all, named }, report) => {
  for (const entry of named('gls:glossEntry')) glossEntry(entry, report);
  for (const rule of named('val:rule')) validationRule(rule, report);
  for (const list of named('ctr:revisions')) revisions(list, report);
  for (const name of ['res:source', 'res:target']) {
    for (const element of named(name)) {
      const isEmpty = isOneTag(element) || !/\S/.test(text.slice(element.content.from, element.content.to));
      if (!isEmpty && attribute(element, 'href') !== null) report(element, 'content-and-href', { name: element.name });
      const [said, wanted] = [
        attribute(element, 'xml:lang'),
        name === 'res:source' ? attribute(root, 'srcLang') : null,
      ];
      if (said !== null && wanted !== null && said.toLowerCase() !== wanted.toLowerCase())
        report(element, 'language', { element: element.name, value: said, wanted });
    }
  }
  const namespaces = new Set(all[0]?.prefixes.values());
  const isUsed = namespaces.has(XLIFF_2.fs) || namespaces.has(XLIFF_2.slr);
  for (const element of all) {
    // Declared further within, perhaps.
    if (!isUsed && element.prefixes === root.prefixes) continue;
    formatStyle(element, report);
    sizes(element, report);
  }
};

function glossEntry(entry: XmlElement, report: Report): void {
  const says = entry.children.some((one) => ['gls:translation', 'gls:definition'].includes(ruleName(one)));
  if (!says) report(entry, 'lacks-child', { element: entry.name, name: '<gls:translation>, <gls:definition>' });
}

function validationRule(rule: XmlElement, report: Report): void {
  const said = ['isPresent', 'isNotPresent', 'startsWith', 'endsWith'].filter((name) => attribute(rule, name) !== null);
  const hasOwn = rule.attributes.some(
    (name, index) => index % 2 === 0 && name.includes(':') && !name.startsWith('xml'),
  );
  if (said.length > 1 || (said.length === 0 && !hasOwn)) report(rule, 'one-of', { element: rule.name });
  if (attribute(rule, 'occurs') !== null && !said.includes('isPresent'))
    report(rule, 'needs', { name: 'occurs', value: 'isPresent' });
  const inSource = attribute(rule, 'existsInSource');
  if (inSource !== null && !['isPresent', 'startsWith', 'endsWith'].some((name) => said.includes(name)))
    report(rule, 'needs', { name: 'existsInSource', value: 'isPresent, startsWith, endsWith' });
}

/** Revisions are of an element beside them; of several it takes an id to know which. */
function revisions(list: XmlElement, report: Report): void {
  const holder = list.parent?.parent ?? null;
  const [kind, ref] = [attribute(list, 'appliesTo') ?? '', attribute(list, 'ref')];
  if (holder === null) return;
  const near = [...elementsWithin(holder)].filter(
    (one) => one.local === kind && within(one, 'ctr:changeTrack') === null,
  );
  const meant = ref === null ? near : [...elementsWithin(holder)].filter((one) => attribute(one, 'id') === ref);
  if (ref !== null && meant.length === 0) report(list, 'reference', { name: 'ref', value: ref });
  if (ref === null && near.length > 1 && near.some((one) => attribute(one, 'id') !== null))
    report(list, 'lacks', { element: list.name, name: 'ref' });
  for (const revision of list.children) {
    const known = new Set<string>();
    for (const item of revision.children) {
      const property = attribute(item, 'property') ?? '';
      const isThere =
        property === 'content' || meant.length === 0 || meant.some((one) => attribute(one, property) !== null);
      if (!isThere) report(item, 'value', { element: item.name, name: 'property', value: property });
      if (known.has(property)) report(item, 'twice', { name: 'property', value: property });
      known.add(property);
    }
  }
}

function formatStyle(element: XmlElement, report: Report): void {
  const [style, more] = [attributeOf(element, XLIFF_2.fs, 'fs'), attributeOf(element, XLIFF_2.fs, 'subFs')];
  if (more !== null && style === null) report(element, 'needs', { name: 'fs:subFs', value: 'fs:fs' });
}

function sizes(element: XmlElement, report: Report): void {
  const said = (name: string): string | null => attributeOf(element, XLIFF_2.slr, name);
  const wrong = (name: string, value: string): void =>
    report(element, 'value', { element: element.name, name: `slr:${name}`, value });
  for (const name of ['sizeRestriction', 'storageRestriction']) {
    const value = said(name);
    if (value !== null && !restriction(value)) wrong(name, value);
  }
  for (const name of ['sizeInfo', 'equivStorage']) {
    const value = said(name);
    if (value !== null && !size(value)) wrong(name, value);
  }
  const ref = said('sizeInfoRef');
  if (ref !== null && said('sizeInfo') !== null)
    report(element, 'together', { name: 'slr:sizeInfo', value: 'slr:sizeInfoRef' });
  const isEnd = ruleName(element) === 'ec' && attribute(element, 'isolated') !== 'yes';
  for (const name of ['sizeInfo', 'sizeInfoRef', 'equivStorage']) {
    if (isEnd && said(name) !== null) report(element, 'needs', { name: `slr:${name}`, value: 'isolated' });
  }
  if (
    ref !== null &&
    !dataOf(element).some((one) => attribute(one, 'id') === ref || attributeOf(one, XLIFF_2.slr, 'id') === ref)
  )
    report(element, 'reference', { name: 'slr:sizeInfoRef', value: ref });
}

/** The data on sizes of what an element stands in. */
function dataOf(element: XmlElement): XmlElement[] {
  const near = [element, ...ancestors(element)].flatMap((one) => one.children);
  return near.filter((child) => ruleName(child) === 'slr:data').flatMap((data) => [...elementsWithin(data)]);
}
