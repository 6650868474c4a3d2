import type { XmlDocument, XmlElement } from '../../xml/xml-element';
import { moduleOf } from '../namespaces';
import { ruleName } from './report';

/** The elements of the standard in a file, by their names, in the order of the file; what stands within extensions is their own. */
export interface ElementIndex {
  readonly document: XmlDocument;
  readonly all: readonly XmlElement[];
  named(name: string): readonly XmlElement[];
}

/** Walks a file once, so that each rule looks only at what it is about. */
export function indexElements(document: XmlDocument): ElementIndex {
  const all: XmlElement[] = [];
  const byName = new Map<string, XmlElement[]>();
  const walk = (element: XmlElement): void => {
    if (moduleOf(element.namespace) === null) return;
    all.push(element);
    const name = ruleName(element);
    const others = byName.get(name);
    if (others === undefined) byName.set(name, [element]);
    else others.push(element);
    for (const child of element.children) walk(child);
  };
  walk(document.root);
  return { document, all, named: (name) => byName.get(name) ?? [] };
}
