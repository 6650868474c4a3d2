import { attribute, child, childrenNamed, elementsWithin, type XmlDocument, type XmlElement } from '../xml/xml-element';
import { textWithin } from '../xml/xml-text';
import { holdsText, kindNamed } from '../xml/xml-units';
import type { Dialect, DialectReader, UnitPlace, Xliff1Unit } from './dialect';

/** The units that are to be translated and have a text, in the order of the file. */
export function readUnits(document: XmlDocument, dialect: Dialect): Xliff1Unit[] {
  const reader = dialect.reader(document);
  const units: Xliff1Unit[] = [];
  for (const file of childrenNamed(document.root, 'file')) {
    const body = child(file, 'body');
    if (body !== null) collect(document.text, body, true, reader, units);
  }
  return units;
}

function collect(
  text: string,
  holder: XmlElement,
  isTranslated: boolean,
  reader: DialectReader,
  units: Xliff1Unit[],
): void {
  for (const inner of holder.children) {
    if (inner.namespace !== holder.namespace) continue;
    const translates = attribute(inner, 'translate');
    const translated = translates === null ? isTranslated : translates !== 'no';
    if (inner.local === 'group') collect(text, inner, translated, reader, units);
    else if (inner.local === 'trans-unit' && translated) units.push(...unitsOf(text, inner, reader));
  }
}

function unitsOf(text: string, transUnit: XmlElement, reader: DialectReader): Xliff1Unit[] {
  const notes = childrenNamed(transUnit, 'note')
    .map((note) => textWithin(text, note).trim())
    .filter((note) => note !== '');
  return placesOf(transUnit)
    .filter(({ source, target }) => holdsText(text, source) || holdsText(text, target))
    .map((place, index) => ({
      place,
      source: place.source,
      target: place.target,
      state: reader.stateOf(place),
      kind: kindNamed(attribute(transUnit, 'restype'), 'x-sverka-'),
      notes: [...(index === 0 ? notes : []), ...reader.commentsOf(place)],
    }));
}

function placesOf(transUnit: XmlElement): UnitPlace[] {
  const source = child(transUnit, 'source');
  const target = child(transUnit, 'target');
  const segmented = child(transUnit, 'seg-source') ?? source;
  const sources = segmented === null ? [] : segmentsIn(segmented);
  if (sources.length === 0) return [{ transUnit, mid: null, source, target }];
  const targets = new Map<string, XmlElement>();
  for (const one of target === null ? [] : segmentsIn(target)) {
    const mid = attribute(one, 'mid') ?? '';
    if (!targets.has(mid)) targets.set(mid, one);
  }
  return sources.map((one) => {
    const mid = attribute(one, 'mid') ?? '';
    const own = targets.get(mid) ?? null;
    // A second segment of one id has no target to itself.
    targets.delete(mid);
    return { transUnit, mid, source: one, target: own };
  });
}

/** The segments that a content is divided into. */
export function segmentsIn(content: XmlElement): XmlElement[] {
  if (content.children.length === 0) return [];
  return [...elementsWithin(content)].filter(
    (element) => element.local === 'mrk' && attribute(element, 'mtype') === 'seg',
  );
}
