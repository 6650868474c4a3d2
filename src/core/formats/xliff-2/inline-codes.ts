import type { InlineShape } from '../xml/inline-content';
import { QUALITY_MARK } from './namespaces';
import { attribute, elementsWithin, type XmlElement } from '../xml/xml-element';

/** What an inline element of XLIFF 2 is in the text. The two halves of a code that is not nested count as a pair when both are here. */
export function inlineShape(element: XmlElement, within: XmlElement): InlineShape {
  switch (element.local) {
    case 'pc':
    case 'mrk':
      return 'pair';
    case 'sc':
    case 'sm': {
      if (isQualityMark(attribute(element, 'id'))) return 'nothing';
      const end = element.local === 'sc' ? 'ec' : 'em';
      return has(within, end, 'startRef', attribute(element, 'id')) ? 'open' : 'standalone';
    }
    case 'ec':
    case 'em': {
      if (isQualityMark(attribute(element, 'startRef'))) return 'nothing';
      const start = element.local === 'ec' ? 'sc' : 'sm';
      return has(within, start, 'id', attribute(element, 'startRef')) ? 'close' : 'standalone';
    }
    default:
      return 'standalone';
  }
}

function isQualityMark(id: string | null): boolean {
  return id?.startsWith(QUALITY_MARK) === true;
}

function has(within: XmlElement, local: string, name: string, value: string | null): boolean {
  if (value === null) return false;
  for (const element of elementsWithin(within)) {
    if (element.local === local && attribute(element, name) === value) return true;
  }
  return false;
}
