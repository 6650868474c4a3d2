import type { XmlElement } from '../xml/xml-element';

const OPEN_DOCUMENT = 'urn:oasis:names:tc:opendocument:xmlns:';
const FORMATTING = `${OPEN_DOCUMENT}xsl-fo-compatible:1.0`;
const TEXT = `${OPEN_DOCUMENT}text:1.0`;

/** The name of an element of OpenDocument with the usual prefix, whatever the file has: `text:p`; empty for others. */
export function odtName({ namespace, local }: XmlElement): string {
  const group = groupOf(namespace);
  return group === '' ? '' : `${group}:${local}`;
}

function groupOf(namespace: string): string {
  if (namespace === FORMATTING) return 'fo';
  const end = namespace.lastIndexOf(':');
  return namespace.startsWith(OPEN_DOCUMENT) ? namespace.slice(OPEN_DOCUMENT.length, end) : '';
}

/** The value of an attribute of OpenDocument by its name with the usual prefix; null where there is none. */
export function odtAttribute({ attributes, prefixes }: XmlElement, name: string): string | null {
  const local = name.slice(name.indexOf(':') + 1);
  for (let index = 0; index < attributes.length; index += 2) {
    const written = attributes[index]!;
    const colon = written.indexOf(':');
    if (written.slice(colon + 1) !== local || colon < 0) continue;
    if (`${groupOf(prefixes.get(written.slice(0, colon)) ?? '')}:${local}` === name) return attributes[index + 1]!;
  }
  return null;
}

/** The prefix, colon included, that stands for the elements of texts and their attributes at a place of the file. */
export function textPrefix({ prefixes }: XmlElement): string {
  const found = [...prefixes].find(([prefix, namespace]) => prefix !== '' && namespace === TEXT);
  return `${found?.[0] ?? 'text'}:`;
}
