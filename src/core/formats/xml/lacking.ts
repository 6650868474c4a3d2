import type { Fault } from '../../fault';
import { attribute, child, elementsWithin, type XmlDocument, type XmlElement } from './xml-element';
import { doubtfulPlaces, type XmlProblem } from './xml-fault';

/** What the elements of one name must have by their format. */
export interface Need {
  readonly element: string;
  /** An element directly within them. */
  readonly child?: string;
  /** An attribute, by any of these names. */
  readonly attribute?: readonly string[];
}

/** Warns of elements that lack what their format demands. */
export function lackingWarnings({ path, text, root }: XmlDocument, needs: readonly Need[]): readonly Fault[] {
  const problems: XmlProblem[] = [];
  for (const element of elementsWithin(root)) {
    if (element.namespace !== root.namespace) continue;
    for (const need of needs) {
      const problem = need.element === element.local ? lackOf(element, need) : null;
      if (problem !== null) problems.push({ offset: element.from, ...problem });
    }
  }
  return doubtfulPlaces(path, text, problems);
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
