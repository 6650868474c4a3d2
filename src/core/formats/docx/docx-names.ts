import type { XmlElement } from '../xml/xml-element';

const WORD = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  // Strict documents (ISO/IEC 29500).
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);
const MATH = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/math',
  'http://purl.oclc.org/ooxml/officeDocument/math',
]);
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** The local name of an element of WordprocessingML; of others with a prefix of ours: `math:oMath`, `mc:Choice`; else empty. */
export function wordName({ namespace, local }: XmlElement): string {
  if (WORD.has(namespace)) return local;
  if (MATH.has(namespace)) return `math:${local}`;
  return namespace === COMPATIBILITY ? `mc:${local}` : '';
}

/** The first child of this name. */
export function wordChild(element: XmlElement, name: string): XmlElement | null {
  return element.children.find((one) => wordName(one) === name) ?? null;
}

/** The value of an attribute of WordprocessingML, whatever its prefix. */
export function wordAttribute(element: XmlElement, name: string): string | null {
  const { attributes } = element;
  for (let index = 0; index < attributes.length; index += 2) {
    const written = attributes[index]!;
    if (written === name || (written.endsWith(`:${name}`) && !written.startsWith('xmlns:')))
      return attributes[index + 1]!;
  }
  return null;
}

/** Whether an on-off property such as `w:b` is on. */
export function isOn(element: XmlElement | null): boolean {
  if (element === null) return false;
  return !['0', 'false', 'off', 'none'].includes(wordAttribute(element, 'val') ?? 'true');
}
