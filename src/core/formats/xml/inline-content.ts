import type { Tag } from '../../segments/segment';
import type { Span } from '../../text/span';
import { attribute, isOneTag, type XmlElement } from './xml-element';
import { decodeXml, encodeXml, type XmlWriting } from './xml-text';

/** What an inline element is in the text: a tag at each end with its content between them, one tag with all that it holds, or nothing. */
export type InlineShape = 'pair' | 'nothing' | Tag['kind'];

/** How a format tells inline elements; `within` is the element that holds the text. */
export type InlineRules = (element: XmlElement, within: XmlElement) => InlineShape;

/** A tag as it is written into the file again. */
export interface InlineTag {
  readonly markup: string;
  readonly kind: Tag['kind'];
  /** For the two tags of one element: where it stands in the file. */
  readonly pair: number | null;
}

/** A text with inline markup: strings and tags in turn, without the white space around them. */
export interface InlineContent {
  readonly pieces: readonly (string | InlineTag)[];
  /** Where it stands in the file, without that white space. */
  readonly place: Span;
}

const LINE_END = '(?:\\r\\n|[\\r\\n])';
/** Comments, processing instructions and blank lines, which no editing may break. */
const UNBROKEN = new RegExp(
  `(<!--[\\s\\S]*?-->|<\\?[\\s\\S]*?\\?>|(?:${LINE_END}|&#(?:10|x0*[aA]);)[ \\t]*(?:(?:${LINE_END}|&#(?:10|x0*[aA]);)[ \\t]*)+)`,
);

/**
 * A text without the line ends that stand there, with the indentation behind them, because the file was laid out for reading: each such
 * stretch is a blank. Run by run, because an expression for all of it would try every place of a long run anew.
 */
function withoutLayout(text: string): string {
  if (!/[\r\n]/.test(text)) return text;
  return text.replace(/[ \t\r\n]+/g, (run) => {
    let end = run.length - 1;
    while (end > 0 && !(/[ \t]/.test(run[end]!) && /[\r\n]/.test(run[end - 1]!))) end -= 1;
    if (end <= 0) return run;
    while (end < run.length && /[ \t]/.test(run[end]!)) end += 1;
    return ` ${run.slice(end)}`;
  });
}

/** The inline content of an element. */
export function readInline(text: string, element: XmlElement, shapeOf: InlineRules): InlineContent {
  const { content, children } = element;
  const first = children[0]?.from ?? content.to;
  const last = Math.max(first, children.at(-1)?.to ?? content.from);
  const from = content.from + (/^\s*/.exec(text.slice(content.from, first))?.[0].length ?? 0);
  const end = text.slice(Math.max(from, children.length === 0 ? content.from : last), content.to);
  const to = Math.max(from, content.to - (end.length - end.trimEnd().length));
  const pieces: (string | InlineTag)[] = [];
  const keepsSpace = isSpacePreserved(element);

  const addText = (raw: string): void => {
    if (raw === '') return;
    const collapsed = keepsSpace || raw.includes('<![CDATA[') ? raw : withoutLayout(raw);
    if (!/[<&\r\n]/.test(collapsed)) {
      pieces.push(collapsed);
      return;
    }
    const parts = collapsed.includes('<![CDATA[') ? [collapsed] : collapsed.split(UNBROKEN);
    for (const [index, part] of parts.entries()) {
      if (index % 2 === 1) pieces.push({ markup: part, kind: 'standalone', pair: null });
      else if (part !== '') pieces.push(decodeXml(part));
    }
  };
  const walk = (within: XmlElement, stretch: Span): void => {
    let at = stretch.from;
    for (const inner of within.children) {
      addText(text.slice(at, inner.from));
      at = inner.to;
      const shape = shapeOf(inner, element);
      if (shape === 'nothing') continue;
      if (shape === 'pair' && !isOneTag(inner)) {
        const pair = inner.from;
        pieces.push({ markup: text.slice(inner.from, inner.content.from), kind: 'open', pair });
        walk(inner, inner.content);
        pieces.push({ markup: text.slice(inner.content.to, inner.to), kind: 'close', pair });
      } else {
        const kind = shape === 'pair' ? 'standalone' : shape;
        pieces.push({ markup: text.slice(inner.from, inner.to), kind, pair: null });
      }
    }
    addText(text.slice(at, stretch.to));
  };
  walk(element, { from, to });
  return { pieces, place: { from, to } };
}

/** A text with its tags as markup again. Whatever was done to the tags, the elements come out nested. */
export function writeInline(text: string, tagOf: (character: string) => InlineTag | null, writing: XmlWriting): string {
  let written = '';
  const open: InlineTag[] = [];
  const endTags = new Map<number, string>();
  for (const character of text) {
    const tag = isPrivate(character) ? tagOf(character) : null;
    if (tag?.kind === 'close' && tag.pair !== null) endTags.set(tag.pair, tag.markup);
  }
  const endOf = ({ pair, markup }: InlineTag): string =>
    endTags.get(pair ?? -1) ?? `</${/^<([^\s/>]+)/.exec(markup)?.[1] ?? ''}>`;
  for (const piece of text.split(/([\uE000-\uF8FF])/)) {
    const tag = isPrivate(piece) ? tagOf(piece) : null;
    if (tag === null) written += encodeXml(piece, writing);
    else if (tag.pair === null) written += tag.markup;
    else if (tag.kind === 'open') {
      open.push(tag);
      written += tag.markup;
    } else if (open.some(({ pair }) => pair === tag.pair)) {
      for (let last = open.pop(); last !== undefined; last = open.pop()) {
        written += endOf(last);
        if (last.pair === tag.pair) break;
      }
    }
  }
  for (let last = open.pop(); last !== undefined; last = open.pop()) written += endOf(last);
  return written;
}

function isPrivate(character: string): boolean {
  return character >= '\uE000' && character <= '\uF8FF';
}

function isSpacePreserved(element: XmlElement): boolean {
  for (let at: XmlElement | null = element; at !== null; at = at.parent) {
    const space = attribute(at, 'xml:space');
    if (space !== null) return space === 'preserve';
  }
  return false;
}
