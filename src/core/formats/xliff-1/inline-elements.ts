import type { InlineShape } from '../xml/inline-content';
import { attribute, elementsWithin, type XmlElement } from '../xml/xml-element';

const HALVES: Readonly<Record<string, { readonly other: string; readonly shape: 'open' | 'close' }>> = {
  bpt: { other: 'ept', shape: 'open' },
  ept: { other: 'bpt', shape: 'close' },
  bx: { other: 'ex', shape: 'open' },
  ex: { other: 'bx', shape: 'close' },
};

/** What an inline element of XLIFF 1.2 is in the text; codes that hold markup of the original count as one tag with it. */
export function inlineShape(element: XmlElement, within: XmlElement): InlineShape {
  const half = HALVES[element.local];
  if (half !== undefined) return hasOther(element, within, half.other) ? half.shape : 'standalone';
  return element.local === 'ph' || element.local === 'it' || element.local === 'x' ? 'standalone' : 'pair';
}

function hasOther(element: XmlElement, within: XmlElement, other: string): boolean {
  const key = keyOf(element);
  for (const one of elementsWithin(within)) {
    if (one.local === other && keyOf(one) === key) return true;
  }
  return false;
}

/** Halves name each other by `rid`, or by the same `id` where they have none. */
function keyOf(element: XmlElement): string | null {
  return attribute(element, 'rid') ?? attribute(element, 'id');
}
