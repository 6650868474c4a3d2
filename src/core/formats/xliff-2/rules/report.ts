import { attribute, type XmlElement } from '../../xml/xml-element';
import { moduleOf } from '../namespaces';
import type { ElementIndex } from './element-index';

/** Takes what is wrong at an element: a key of `formatDetails` of i18n behind `xliff-`, with its values. */
export type Report = (element: XmlElement, detail: string, data?: Readonly<Record<string, string | number>>) => void;

/** A rule looks at the whole file and reports. */
export type FileRule = (index: ElementIndex, report: Report) => void;

/** The name of an element with the short name of its module: `unit`, `mtc:match`; empty for an extension. */
export function ruleName({ namespace, local }: XmlElement): string {
  let names = NAMES.get(namespace);
  if (names === undefined) {
    // A file may invent as many namespaces as it likes; they are all extensions.
    if (moduleOf(namespace) === null) return '';
    names = new Map<string, string>();
    NAMES.set(namespace, names);
  }
  const known = names.get(local);
  if (known !== undefined) return known;
  const module = moduleOf(namespace);
  const name = module === '' ? local : `${module!}:${local}`;
  if (names.size < MOST_NAMES) names.set(local, name);
  return name;
}

/** Names by namespace and local name: putting them together for each of a million elements would take as long as parsing them. */
const NAMES = new Map<string, Map<string, string>>();
/** More than the standard has; the rest are mistakes. */
const MOST_NAMES = 200;

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
  if (elements.length < 2) return;
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
