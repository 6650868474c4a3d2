import { attribute, type XmlElement } from '../../xml/xml-element';
import { moduleOf } from '../namespaces';
import type { ElementIndex } from './element-index';

/** Takes what is wrong at an element: a key of `formatDetails` of i18n behind `xliff-`, with its values. */
export type Report = (element: XmlElement, detail: string, data?: Readonly<Record<string, string | number>>) => void;

/** A rule looks at the whole file and reports. */
export type FileRule = (index: ElementIndex, report: Report) => void;

/** The name of an element with the short name of its module: `unit`, `mtc:match`; empty for an extension. */
export function ruleName(element: XmlElement): string {
  const module = moduleOf(element.namespace);
  if (module === null) return '';
  return module === '' ? element.local : `${module}:${element.local}`;
}

/** Ancestors from the nearest one on. */
export function* ancestors(element: XmlElement): Generator<XmlElement> {
  for (let next = element.parent; next !== null; next = next.parent) yield next;
}

/** The nearest ancestor of one of these names; null where there is none. */
export function within(element: XmlElement, ...names: readonly string[]): XmlElement | null {
  for (const one of ancestors(element)) if (names.includes(ruleName(one))) return one;
  return null;
}

/** Reports every id that stands twice among elements. */
export function reportTwice(elements: readonly XmlElement[], report: Report, ...names: readonly string[]): void {
  const wanted = names.length === 0 ? ['id'] : names;
  const known = new Set<string>();
  for (const element of elements) {
    const name = wanted.find((one) => attribute(element, one) !== null);
    if (name === undefined) continue;
    const value = attribute(element, name)!;
    if (known.has(value)) report(element, 'twice', { name, value });
    known.add(value);
  }
}
