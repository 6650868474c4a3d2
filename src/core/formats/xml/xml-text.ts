import type { Span } from '../../text/span';
import { TAG_CHARACTERS } from '../tag-characters';
import type { XmlElement } from './xml-element';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const MARKUP = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|&(?:#x([0-9A-Fa-f]+)|#(\d+)|(\w+));|\r\n?/g;

/** What a stretch of well-formed XML without elements says: references and CDATA resolved, comments left out, line ends LF. */
export function decodeXml(raw: string): string {
  if (!/[<&\r]/.test(raw)) return raw;
  return raw.replace(MARKUP, (markup: string, cdata?: string, hex?: string, decimal?: string, name?: string) => {
    if (cdata !== undefined) return cdata.replace(/\r\n?/g, '\n');
    if (hex !== undefined) return characterOf(Number.parseInt(hex, 16));
    if (decimal !== undefined) return characterOf(Number(decimal));
    if (name !== undefined) return NAMED[name] ?? markup;
    return markup.startsWith('<') ? '' : '\n';
  });
}

/** What holds an “&” rightly, or one that begins no reference. */
const AMPERSANDS =
  /<!--(?:[^]*?-->|[^]*)|<!DOCTYPE(?:"[^"]*"|'[^']*'|[^>"'])*>?|<!\[CDATA\[(?:[^]*?\]\]>|[^]*)|<\?(?:[^]*?\?>|[^]*)|&(?!#|[\p{L}_:][\p{L}\p{N}._:-]*;)/gu;

/** Where the first “&” stands that begins no reference; null where there is none. */
export function bareAmpersand(text: string): number | null {
  for (const { 0: found, index } of text.matchAll(AMPERSANDS)) if (found === '&') return index;
  return null;
}

/** The character of a code point; nothing for a number that is none, which may stand in a comment or in CDATA. */
function characterOf(code: number): string {
  return code > 0x10ffff ? '' : String.fromCodePoint(code);
}

/** The characters for tags that a file itself has, written out or as references. */
export function privateCharacters(text: string): string {
  const references = (text.match(/&#[^;]{1,8};/g) ?? []).map((reference) => decodeXml(reference)).join('');
  return `${(text.match(TAG_CHARACTERS) ?? []).join('')}${references}`;
}

/** All text within an element, that of its children included. */
export function textWithin(text: string, { content, children }: XmlElement): string {
  let at = content.from;
  let all = '';
  for (const child of children) {
    all += decodeXml(text.slice(at, child.from)) + textWithin(text, child);
    at = child.to;
  }
  return all + decodeXml(text.slice(at, content.to));
}

/** How characters are written into a file. */
export interface XmlWriting {
  /** Whether the encoding of the file holds a character. */
  encodes(character: string): boolean;
  /** What the file has for a line end. */
  readonly lineEnd: string;
  /** References that are used for characters that could stand as they are, e.g. `&#160;` for a no-break space. */
  readonly spelling?: ReadonlyMap<string, string>;
}

/** The references that a stretch of XML spells characters with, those aside that XML requires. */
export function spellingIn(raw: string): ReadonlyMap<string, string> {
  const found = raw.match(/&(?:#\w{1,8}|quot|apos|gt);/g) ?? [];
  return new Map(found.map((reference) => [decodeXml(reference), reference]));
}

/** What XML 1.0 has no place for, not even by reference. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text as the content of an element. Characters that XML cannot hold are left out, those that the encoding lacks become references. */
export function encodeXml(text: string, { encodes, lineEnd, spelling }: XmlWriting): string {
  const escaped = text
    .replace(IMPOSSIBLE, '')
    .replace(/[&<>]/g, (character) => (character === '&' ? '&amp;' : character === '<' ? '&lt;' : '&gt;'))
    .replace(/\r\n?|\n/g, (end) => {
      const carriage = end === '\r\n' ? spelling?.get('\r') : undefined;
      return carriage === undefined ? (spelling?.get(end) ?? lineEnd) : carriage + (spelling?.get('\n') ?? lineEnd);
    });
  const spelt = [...(spelling ?? [])].reduce(
    (all, [character, reference]) => (/[&<>\r\n]/.test(character) ? all : all.split(character).join(reference)),
    escaped,
  );
  return withReferences(spelt, encodes);
}

/** A text as the value of an attribute in double quotation marks. */
export function encodeAttribute(text: string, encodes: XmlWriting['encodes']): string {
  const escaped = text
    .replace(IMPOSSIBLE, '')
    .replace(/[&<>"\t\n\r]/g, (character) => ATTRIBUTE_REFERENCES[character] ?? character);
  return withReferences(escaped, encodes);
}

const ATTRIBUTE_REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function withReferences(text: string, encodes: XmlWriting['encodes']): string {
  return text.replace(/[^\0-\x7F]/gu, (character) =>
    encodes(character) ? character : `&#${String(character.codePointAt(0))};`,
  );
}

/** The line end that a text has first; LF where it has none. */
export function lineEndIn(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}

/** The white space of a file between the start of a line and an element; null where other text stands before it. */
export function indentBefore(text: string, element: Span): string | null {
  let from = element.from;
  while (from > 0 && (text[from - 1] === ' ' || text[from - 1] === '\t')) from -= 1;
  const before = text[from - 1];
  return before === '\n' || before === '\r' ? text.slice(from, element.from) : null;
}
