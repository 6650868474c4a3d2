import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import { fault } from '../fault';
import { failure, success } from '../result';
import type { Span } from '../text/span';
import { fillIn } from './fill-in';
import type { Block, DocumentFormat } from './format';

/**
 * Markdown (CommonMark with tables and front matter). The text is the file itself, so that the corrections diff applies to
 * it; the blocks are the paragraphs, headings, items and cells without the marks that make them so. Marks within a line
 * (bold type, links) are part of the text. Code, HTML, definitions and front matter are no text.
 */
export const markdown: DocumentFormat = {
  id: 'md',
  extensions: ['md', 'markdown', 'mdown', 'mkd'],
  container: 'text',
  holds: 'one-language',
  recognises: () => false,
  read({ path, text }) {
    const limit = beyond(text);
    if (limit !== null) return failure(fault('format-limit', { path, ...limit }));
    const shift = text.startsWith('\uFEFF') ? 1 : 0;
    const tree = fromMarkdown(text.slice(shift), {
      extensions: [gfmTable(), frontmatter(['yaml', 'toml'])],
      mdastExtensions: [gfmTableFromMarkdown(), frontmatterFromMarkdown(['yaml', 'toml'])],
    });
    return success({ text, blocks: blocksIn(tree, text, shift), tags: [] });
  },
  write: ({ text }, replacements) => success({ text: fillIn(text, replacements) }),
};

/** More marks of emphasis in one paragraph, and more containers in one another, than any text has: the parser compares them pair by pair. */
const MOST = { marks: 1000, depth: 100 };
const CONTAINERS = new RegExp(`^(?:[ \\t]*(?:>|[-+*]|\\d{1,9}[.)])[ \\t]?){${MOST.depth + 1}}`, 'm');

/** What a text has too much of; null for a text that can be read. */
function beyond(text: string): { readonly limit: string; readonly most: number } | null {
  if (CONTAINERS.test(text)) return { limit: 'xml-depth', most: MOST.depth };
  const isMarked = text.split(/\n[ \t\r]*\n/).some((part) => (part.match(/[*_]+/g)?.length ?? 0) > MOST.marks);
  return isMarked ? { limit: 'md-marks', most: MOST.marks } : null;
}

function blocksIn(tree: Nodes, text: string, shift: number): Block[] {
  const blocks: Block[] = [];
  // Lists and quotations nest as deep as somebody writes them.
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      const span = contentOf(node, shift);
      const kind = node.type === 'heading' ? 'heading' : 'paragraph';
      if (span !== null) for (const { from, to } of linesOf(text, span)) blocks.push({ from, to, kind });
    } else if ('children' in node) waiting.push(...[...node.children].reverse());
  }
  return blocks;
}

/** Where the inline content of a node stands in the file; null where it has none. */
function contentOf(node: Parents, shift: number): Span | null {
  const first = node.children[0]?.position?.start.offset;
  const last = node.children.at(-1)?.position?.end.offset;
  return first === undefined || last === undefined ? null : { from: first + shift, to: last + shift };
}

/** The content as one block, or line by line where the mark of a quotation stands before each. */
function linesOf(text: string, { from, to }: Span): Span[] {
  const words = text.slice(from, to);
  if (!/[\p{L}\p{N}]/u.test(words)) return [];
  if (!/[\n\r][ \t]*>/.test(words)) return [{ from, to }];
  const lines: Span[] = [];
  for (const line of words.matchAll(/[^\n\r]+/g)) {
    const mark = line.index === 0 ? 0 : (/^(?:[ \t]*>)*[ \t]*/.exec(line[0])?.[0].length ?? 0);
    const start = from + line.index + mark;
    const end = from + line.index + line[0].trimEnd().length;
    if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) lines.push({ from: start, to: end });
  }
  return lines;
}
