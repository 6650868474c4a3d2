import { child, type XmlElement } from '../xml/xml-element';
import { encodeXml, textWithin } from '../xml/xml-text';
import { escapedString, plainOfEscaped } from './string-escapes';

/** A stretch of a cell's text in one formatting. */
export interface TextRun {
  readonly text: string;
  /** The `rPr` element without the prefix of its namespace; empty for the formatting of the cell. */
  readonly properties: string;
}

/** The runs of a string item (`si`) or an inline string (`is`); runs of one formatting are one, and blanks have none of their own. */
export function readRuns(text: string, element: XmlElement): TextRun[] {
  const runs: { text: string; properties: string }[] = [];
  for (const one of element.children) {
    const run =
      one.local === 't' ? { text: textOf(text, one), properties: '' } : one.local === 'r' ? runOf(text, one) : null;
    if (run === null || run.text === '') continue;
    const last = runs.at(-1);
    if (last !== undefined && (last.properties === run.properties || run.text.trim() === '')) last.text += run.text;
    else runs.push({ ...run });
  }
  return runs;
}

function runOf(text: string, run: XmlElement): TextRun {
  const words = child(run, 't');
  const properties = child(run, 'rPr');
  return {
    text: words === null ? '' : textOf(text, words),
    properties: properties === null ? '' : withoutPrefix(text.slice(properties.from, properties.to), properties),
  };
}

function textOf(text: string, element: XmlElement): string {
  return plainOfEscaped(textWithin(text, element));
}

function withoutPrefix(markup: string, { name, local }: XmlElement): string {
  const prefix = name.slice(0, name.length - local.length);
  return prefix === '' ? markup : markup.replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</');
}

/** What most of a text looks like. */
export function mainProperties(runs: readonly TextRun[]): string {
  const lengths = new Map<string, number>();
  for (const { text, properties } of runs) lengths.set(properties, (lengths.get(properties) ?? 0) + text.length);
  return [...lengths].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}

/** The content of an inline string, with the prefix of the sheet's namespace. */
export function writeRuns(runs: readonly TextRun[], prefix: string): string {
  const isPlain = runs.every(({ properties }) => properties === '');
  if (isPlain) return writeText(runs.map(({ text }) => text).join(''), prefix);
  return runs
    .filter(({ text }) => text !== '')
    .map(({ text, properties }) => {
      const own = prefix === '' ? properties : properties.replace(/<(\/?)(?=[\w.]+[\s/>])/g, `<$1${prefix}`);
      return `<${prefix}r>${own}${writeText(text, prefix)}</${prefix}r>`;
    })
    .join('');
}

function writeText(text: string, prefix: string): string {
  const space = /^\s|\s$|[\n\t]| {2}/.test(text) ? ' xml:space="preserve"' : '';
  const written = encodeXml(escapedString(text), { encodes: () => true, lineEnd: '\n' });
  return `<${prefix}t${space}>${written}</${prefix}t>`;
}

/** What formatting is called in the text, by the first of these that a run has. */
const NAMES: readonly (readonly [property: RegExp, name: string])[] = [
  [/<b(?:\s+val="(?:1|true)")?\s*\/>/, 'b'],
  [/<i(?:\s+val="(?:1|true)")?\s*\/>/, 'i'],
  [/<u\b(?![^>]*val="none")/, 'u'],
  [/<strike(?:\s+val="(?:1|true)")?\s*\/>/, 's'],
  [/<vertAlign\s[^>]*val="superscript"/, 'sup'],
  [/<vertAlign\s[^>]*val="subscript"/, 'sub'],
  [/<color\b/, 'color'],
];

/** The tags that stand for formattings, each its own: `<b>`, and for another one with bold letters `<b n="2">`. */
export class RunTags {
  private readonly tags = new Map<string, { readonly open: string; readonly close: string }>();
  private readonly byOpen = new Map<string, string>();

  /** The two tags of a formatting within a text that mostly looks otherwise. */
  of(properties: string, main: string): { readonly open: string; readonly close: string } {
    const known = this.tags.get(properties);
    if (known !== undefined) return known;
    const fitting = NAMES.filter(([property]) => property.test(properties));
    const name = (fitting.find(([property]) => !property.test(main)) ?? fitting[0])?.[1] ?? 'span';
    let open = `<${name}>`;
    for (let number = 2; this.byOpen.has(open); number += 1) open = `<${name} n="${String(number)}">`;
    const tags = { open, close: `</${name}>` };
    this.tags.set(properties, tags);
    this.byOpen.set(open, properties);
    return tags;
  }

  /** The formatting that an opening tag stands for; null for what is none. */
  propertiesOf(open: string): string | null {
    return this.byOpen.get(open) ?? null;
  }
}
