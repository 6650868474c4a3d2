import { attribute, isOneTag, type XmlElement } from '../../xml/xml-element';
import { decodeXml } from '../../xml/xml-text';
import { moduleOf } from '../namespaces';
import { GRAMMAR, type ChildRule, type ElementRule } from './grammar';
import { ruleName, type FileRule, type Report } from './report';
import { html, language } from './values';

/** Every element of the standard against its rule: attributes, their values, children and their order, text. */
export const elementRule: FileRule = ({ document: { text }, all }, report) => {
  for (const element of all) {
    const name = ruleName(element);
    const rule = GRAMMAR[name];
    if (rule === undefined) {
      // The modules on ITS data have elements that we know nothing of.
      if (!/^its/.test(name)) report(element, 'unknown', { name: element.name });
      continue;
    }
    checkAttributes(element, rule, report);
    if (rule.children !== null) checkChildren(element, rule.children, report);
    if (rule.hasText !== true && hasText(text, element)) report(element, 'text', { element: element.name });
  }
};

function checkAttributes(element: XmlElement, rule: ElementRule, report: Report): void {
  const { attributes, prefixes } = element;
  for (let index = 0; index < attributes.length; index += 2) {
    const [name, value] = [attributes[index]!, attributes[index + 1]!];
    if (name === 'xmlns' || name.startsWith('xmlns:') || name === 'xml:id' || name === 'xml:lang') {
      if (name === 'xml:lang' && !language(value)) report(element, 'value', { element: element.name, name, value });
      continue;
    }
    const colon = name.indexOf(':');
    if (colon > 0 && !name.startsWith('xml:')) {
      const module = moduleOf(prefixes.get(name.slice(0, colon)) ?? '');
      checkForeign(element, rule, { module, name, local: name.slice(colon + 1), value }, report);
      continue;
    }
    const isAllowed = rule.attributes[name];
    if (isAllowed === undefined) report(element, 'attribute', { element: element.name, name });
    else if (!isAllowed(value)) report(element, 'value', { element: element.name, name, value });
  }
  for (const name of rule.required ?? []) {
    if (attribute(element, name) === null) report(element, 'lacks', { element: element.name, name });
  }
}

/** Attributes of modules; those of extensions are welcome where the element is open. */
function checkForeign(
  element: XmlElement,
  rule: ElementRule,
  { module, name, local, value }: { module: string | null; name: string; local: string; value: string },
  report: Report,
): void {
  const wrong = (): void => report(element, 'value', { element: element.name, name, value });
  if (module === null) {
    if (rule.isOpen !== true) report(element, 'attribute', { element: element.name, name });
  } else if (module === 'fs') {
    const isEnd = element.local === 'ec' && attribute(element, 'isolated') !== 'yes';
    const isPlaced = !isEnd && !['em', 'cp'].includes(element.local) && (local === 'fs' || local === 'subFs');
    if (!isPlaced) report(element, 'attribute', { element: element.name, name });
    else if (local === 'fs' && !html(value)) wrong();
  }
}

function checkChildren(element: XmlElement, rules: readonly ChildRule[], report: Report): void {
  const { children, name } = element;
  if (children.length === 0 && rules.every(([, least]) => least === 0)) return;
  let at = 0;
  const counts = rules.map(() => 0);
  for (const child of children) {
    const own = ruleName(child);
    let place = at;
    while (place < rules.length && !(counts[place]! < rules[place]![2] && fits(rules[place]!, child, own))) place += 1;
    if (place === rules.length) {
      report(child, 'child', { element: name, name: child.name });
      continue;
    }
    counts[place]! += 1;
    at = place;
  }
  for (const [index, [names, least]] of rules.entries()) {
    if (counts[index]! >= least) continue;
    const missing = `<${names.replaceAll('|', '>, <')}>`;
    report(element, 'lacks-child', { element: name, name: missing });
  }
}

function fits([names]: ChildRule, child: XmlElement, name: string): boolean {
  if (names === '*') return moduleOf(child.namespace) !== '';
  return names === name || (names.includes('|') && names.split('|').includes(name));
}

function hasText(text: string, element: XmlElement): boolean {
  if (isOneTag(element)) return false;
  let at = element.content.from;
  for (const child of element.children) {
    if (/\S/.test(decodeXml(text.slice(at, child.from)))) return true;
    at = child.to;
  }
  return /\S/.test(decodeXml(text.slice(at, element.content.to)));
}
