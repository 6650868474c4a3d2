import type { InlineShape } from '../xml/inline-content';
import { attribute, type XmlElement } from '../xml/xml-element';

/** What an inline element of TMX is in the text; codes that hold markup of the original count as one tag with it. */
export function inlineShape(element: XmlElement, within: XmlElement): InlineShape {
  switch (element.local) {
    case 'hi':
      return 'pair';
    case 'bpt':
      return within.children.some((one) => one.local === 'ept' && sameCode(one, element)) ? 'open' : 'standalone';
    case 'ept':
      return within.children.some((one) => one.local === 'bpt' && sameCode(one, element)) ? 'close' : 'standalone';
    default:
      return 'standalone';
  }
}

function sameCode(one: XmlElement, other: XmlElement): boolean {
  return attribute(one, 'i') === attribute(other, 'i');
}
