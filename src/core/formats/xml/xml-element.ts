import type { Span } from '../../text/span';

/**
 * An element of a parsed XML text, with its place there. Text, comments and the like are not kept: they are what stands
 * between the children (`xml-text.ts`).
 */
export interface XmlElement extends Span {
  /** As written, e.g. `mda:meta`. */
  readonly name: string;
  /** The name without its prefix. */
  readonly local: string;
  /** The namespace; empty for none. */
  readonly namespace: string;
  readonly parent: XmlElement | null;
  readonly children: XmlElement[];
  /** Names and values of the attributes in turn, as written: `['id', 's1', 'mda:x', '2']`. */
  readonly attributes: readonly string[];
  /** The prefixes that hold here; shared with the parent where the element declares none. */
  readonly prefixes: ReadonlyMap<string, string>;
  /** What stands between the tags; both are the end of the tag of an element like `<x/>`. */
  readonly content: { readonly from: number; to: number };
  to: number;
}

/** A parsed XML text. */
export interface XmlDocument {
  /** As the user names the file. */
  readonly path: string;
  readonly text: string;
  readonly root: XmlElement;
}

/** The value of an attribute by its name as written; null where there is none. */
export function attribute({ attributes }: XmlElement, name: string): string | null {
  for (let index = 0; index < attributes.length; index += 2) {
    if (attributes[index] === name) return attributes[index + 1]!;
  }
  return null;
}

/** The value of an attribute of a namespace; null where there is none. */
export function attributeOf(element: XmlElement, namespace: string, local: string): string | null {
  const { attributes, prefixes } = element;
  for (let index = 0; index < attributes.length; index += 2) {
    const name = attributes[index]!;
    const colon = name.indexOf(':');
    if (colon < 0 || name.length - colon - 1 !== local.length || !name.endsWith(local)) continue;
    if (prefixes.get(name.slice(0, colon)) === namespace) return attributes[index + 1]!;
  }
  return null;
}

/** The first child of this local name in the namespace of its parent; null where there is none. */
export function child(element: XmlElement, local: string): XmlElement | null {
  return element.children.find((one) => one.local === local && one.namespace === element.namespace) ?? null;
}

/** The children of this local name in the namespace of their parent. */
export function childrenNamed(element: XmlElement, local: string): XmlElement[] {
  return element.children.filter((one) => one.local === local && one.namespace === element.namespace);
}

/** Every element within one, itself included, parents before their children. */
export function* elementsWithin(element: XmlElement): Generator<XmlElement> {
  const waiting = [element];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    for (let index = next.children.length - 1; index >= 0; index -= 1) waiting.push(next.children[index]!);
  }
}

/** Whether an element is written as one tag (`<x/>`). */
export function isOneTag({ content, to }: XmlElement): boolean {
  return content.to === to;
}
