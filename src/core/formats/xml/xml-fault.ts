import { fault, type Fault } from '../../fault';

/** Where a place of a text is: lines and columns from 1. */
export function lineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (const match of text.slice(0, offset).matchAll(/\r\n|\r|\n/g)) {
    line += 1;
    start = match.index + match[0].length;
  }
  return { line, column: offset - start + 1 };
}

/** The place of a fault, and what is wrong there: a key of `formatDetails` of i18n, with its values. */
export interface XmlProblem {
  readonly offset: number;
  readonly detail: string;
  readonly data?: Readonly<Record<string, string | number>>;
}

/** The fault of a file that breaks the rules of its format. */
export function brokenFormat(path: string, text: string, { offset, detail, data }: XmlProblem): Fault {
  return fault('format-broken', { path, ...lineAndColumn(text, offset), detail, ...data });
}

/** The same where the file can be read all the same. */
export function doubtfulFormat(path: string, text: string, { offset, detail, data }: XmlProblem): Fault {
  return fault('format-doubtful', { path, ...lineAndColumn(text, offset), detail, ...data });
}

/** So many places of a file are named. */
const MOST_NAMED = 5;

/** Where a file breaks the rules of its format though it can be read: the first places, in the order of the file, and how many more there are. */
export function doubtfulPlaces(path: string, text: string, problems: readonly XmlProblem[]): readonly Fault[] {
  const ordered = [...problems].sort((one, other) => one.offset - other.offset);
  const named = ordered.slice(0, MOST_NAMED).map((problem) => doubtfulFormat(path, text, problem));
  const count = ordered.length - named.length;
  return count === 0 ? named : [...named, fault('format-doubtful-more', { path, count })];
}

/** What the parser says, as a key of `formatDetails`; the first that fits. */
const PARSER_MESSAGES: readonly (readonly [RegExp, string])[] = [
  [/^unclosed tag: (?<name>.*)$/, 'xml-unclosed'],
  [/^(?:unmatched closing tag: (?<name>.*)\.|unexpected close tag\.|weird empty close tag\.)$/, 'xml-unmatched'],
  [/^(?:undefined entity|empty entity name)/, 'xml-entity'],
  [/entity/, 'xml-character-reference'],
  [/^duplicate attribute: (?<name>.*)\.$/, 'xml-attribute-twice'],
  [/attribute/, 'xml-attribute'],
  [/root/, 'xml-root'],
  [/^unexpected end|^document must/, 'xml-cut-off'],
  [/comment/, 'xml-comment'],
  [/XML declaration|version number|encoding value|standalone|expected|value |whitespace required/, 'xml-declaration'],
  [/processing instruction/, 'xml-instruction'],
  [/doctype/, 'xml-doctype'],
  [/tag/, 'xml-tag'],
  [/\]\]>/, 'xml-cdata-end'],
  [/character/, 'xml-character'],
];

/** A message of the parser as a problem. */
export function parserProblem(message: string, offset: number): XmlProblem {
  const own = message.replace(/^(?:.*?:)?\d+:\d+: /, '');
  for (const [pattern, detail] of PARSER_MESSAGES) {
    const found = pattern.exec(own);
    if (found !== null) return { offset, detail, data: { name: found.groups?.['name'] ?? '' } };
  }
  return { offset, detail: 'xml-syntax' };
}
