import { parseXml } from '../xml/parse-xml';
import { child, elementsWithin, type XmlDocument, type XmlElement } from '../xml/xml-element';
import { decodeXml, encodeAttribute, textWithin } from '../xml/xml-text';
import { plainOfEscaped } from './string-escapes';
import { readRuns, type TextRun } from './text-runs';

/** What nearly all texts look like: no runs, references alone within. */
const PLAIN = /^\s*(?:<(?:\w+:)?is>\s*)?<(?:\w+:)?t(?:\s[^<>]*)?>([^<]*)<\/(?:\w+:)?t>\s*(?:<\/(?:\w+:)?is>\s*)?$/;
const VALUE = /^\s*<(?:\w+:)?v>([^<]*)<\/(?:\w+:)?v>\s*$/;

/** The runs of a string item (`si`) or of a cell with an inline string, either kept without its children. */
export function runsIn(text: string, element: XmlElement): readonly TextRun[] {
  const plain = PLAIN.exec(text.slice(element.content.from, element.content.to))?.[1];
  if (plain !== undefined) return plain === '' ? [] : [{ text: plainOfEscaped(decodeXml(plain)), properties: '' }];
  const document = parseLeaf(text, element);
  if (document === null) return [];
  const [own] = document.root.children;
  const holder = own?.local === 'c' ? child(own, 'is') : own;
  return holder === null || holder === undefined ? [] : readRuns(document.text, holder);
}

/** The value of a cell that was kept without its children. */
export function valueIn(text: string, element: XmlElement): string {
  const plain = VALUE.exec(text.slice(element.content.from, element.content.to))?.[1];
  if (plain !== undefined) return decodeXml(plain);
  const document = parseLeaf(text, element);
  const value = document === null ? undefined : [...elementsWithin(document.root)].find(({ local }) => local === 'v');
  return document === null || value === undefined ? '' : textWithin(document.text, value);
}

/** The children of an element that was kept without them, as markup by their local names. */
export function childrenMarkup(
  text: string,
  element: XmlElement,
): readonly { readonly local: string; readonly markup: string }[] {
  const document = parseLeaf(text, element);
  const children = document?.root.children[0]?.children ?? [];
  return children.map(({ local, from, to }) => ({ local, markup: document!.text.slice(from, to) }));
}

/** The element by itself, within one that declares what its prefixes stand for; null where it needs more. */
function parseLeaf(text: string, element: XmlElement): XmlDocument | null {
  const prefixes = [...element.prefixes].filter(([prefix]) => prefix !== 'xml');
  const declarations = prefixes.map(([prefix, uri]) => {
    return ` xmlns${prefix === '' ? '' : `:${prefix}`}="${encodeAttribute(uri, () => true)}"`;
  });
  const parsed = parseXml('', `<leaf${declarations.join('')}>${text.slice(element.from, element.to)}</leaf>`);
  return parsed.ok ? parsed.value : null;
}
