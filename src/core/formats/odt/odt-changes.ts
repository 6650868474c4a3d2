import { elementsWithin, type XmlDocument } from '../xml/xml-element';
import { odtAttribute, odtName } from './odt-names';

/** The ids of those tracked changes that put text in; marks in the text say where each begins and ends. */
export function insertionsIn({ root }: XmlDocument): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const region of elementsWithin(root)) {
    if (odtName(region) !== 'text:changed-region') continue;
    const isInsertion = region.children.some((child) => odtName(child) === 'text:insertion');
    // ODF 1.1 has the one, 1.2 the other, and programs write both.
    const named = [odtAttribute(region, 'text:id'), xmlId(region.attributes)];
    for (const id of named) if (isInsertion && id !== null) ids.add(id);
  }
  return ids;
}

function xmlId(attributes: readonly string[]): string | null {
  const place = attributes.findIndex((name, index) => index % 2 === 0 && name === 'xml:id');
  return place < 0 ? null : attributes[place + 1]!;
}
