import type { Replacement } from '../format';
import type { XmlElement } from './xml-element';
import { encodeAttribute, type XmlWriting } from './xml-text';

const ATTRIBUTE = /(?<![^\s=/<>"'])[^\s=/<>"']+\s*=\s*(?:"[^"]*"|'[^']*')/g;

/** The change that gives an element an attribute (name as written), another value or, by null, none; empty where it has it already. */
export function setAttribute(
  text: string,
  element: XmlElement,
  name: string,
  value: string | null,
  { encodes }: Pick<XmlWriting, 'encodes'>,
): Replacement[] {
  const head = text.slice(element.from, element.content.from);
  const written = value === null ? null : encodeAttribute(value, encodes);
  for (const { 0: found, index } of head.matchAll(ATTRIBUTE)) {
    const [own = ''] = found.split(/\s*=/, 1);
    if (own !== name) continue;
    const from = element.from + index;
    if (written === null) {
      const before = head.slice(0, index).trimEnd().length;
      return [{ from: element.from + before, to: from + found.length, text: '' }];
    }
    const quote = found.search(/["']/);
    const quoted = found[quote] === "'" ? written.replace(/'/g, '&apos;') : written;
    const place = { from: from + quote + 1, to: from + found.length - 1 };
    return text.slice(place.from, place.to) === quoted ? [] : [{ ...place, text: quoted }];
  }
  if (written === null) return [];
  const end = element.content.from - (/\/?>$/.exec(head)?.[0].length ?? 1);
  const at = element.from + text.slice(element.from, end).trimEnd().length;
  return [{ from: at, to: at, text: ` ${name}="${written}"` }];
}
