import type { Fault } from '../../fault';
import { attribute, child, elementsWithin, type XmlDocument, type XmlElement } from './xml-element';
import { doubtfulFormat } from './xml-fault';

/** What the elements of one name must have by their format. */
export interface Need {
  readonly element: string;
  /** An element directly within them. */
  readonly child?: string;
  /** An attribute, by any of these names. */
  readonly attribute?: readonly string[];
}

/** More than this say no more. */
const MOST = 5;

/** Warns of elements that lack what their format demands: the first places in the order of the file. */
export function lackingWarnings({ path, text, root }: XmlDocument, needs: readonly Need[]): Fault[] {
  const warnings: Fault[] = [];
  for (const element of elementsWithin(root)) {
    if (warnings.length >= MOST) break;
    if (element.namespace !== root.namespace) continue;
    for (const need of needs) {
      const problem = need.element === element.local ? lackOf(element, need) : null;
      if (problem !== null) warnings.push(doubtfulFormat(path, text, { offset: element.from, ...problem }));
    }
  }
  return warnings;
}

function lackOf(element: XmlElement, need: Need) {
  const { local } = element;
  if (need.child !== undefined && child(element, need.child) === null)
    return { detail: 'xml-lacks-child', data: { element: local, name: `<${need.child}>` } };
  const [name, ...others] = need.attribute ?? [];
  if (name !== undefined && [name, ...others].every((one) => attribute(element, one) === null))
    return { detail: 'xml-lacks-attribute', data: { element: local, name } };
  return null;
}
