import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { serialize } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { BLOCK_ELEMENTS, HEADING_ELEMENTS } from './html-elements';
import { childrenOf, isElement, type HtmlElement } from './html-tree';

const MARK = 'data-sverka-block';
/** With a smaller share of the words of the page, what was found is a part of the article at best. */
const LEAST_SHARE = 0.2;
/** A page with fewer words has no furniture worth looking for. */
const LEAST_WORDS = 150;

/**
 * Which block elements of a page belong to its article, by Mozilla's Readability (the reader view of Firefox); all of them where the
 * page is short or no article can be told from the rest. Headings of the first rank count as part of it.
 */
export function findArticle(document: Tree.Document): (element: HtmlElement) => boolean {
  const blocks = blockElements(document);
  const numbers = new Map(blocks.map((element, number) => [element, String(number)]));
  const all = wordsOf(document);
  if (all < LEAST_WORDS) return () => true;
  const marked = markedPage(document, numbers);
  let content: string;
  try {
    content = new Readability(parseHTML(marked).document, { keepClasses: true }).parse()?.content ?? '';
  } catch {
    // A page that it cannot read has no furniture that we know of.
    return () => true;
  }
  const found = new Set([...content.matchAll(/data-sverka-block="(\d+)"/g)].map((match) => match[1]));
  const isFound = (element: HtmlElement): boolean =>
    found.has(numbers.get(element)) || HEADING_ELEMENTS.has(element.tagName);
  const words = blocks.filter(isFound).reduce((sum, element) => sum + ownWords(element), 0);
  return words >= all * LEAST_SHARE ? isFound : () => true;
}

function markedPage(document: Tree.Document, numbers: ReadonlyMap<HtmlElement, string>): string {
  for (const [element, value] of numbers) element.attrs.push({ name: MARK, value });
  const page = serialize(document);
  for (const element of numbers.keys()) element.attrs.pop();
  return page;
}

function blockElements(node: Tree.Node): HtmlElement[] {
  return childrenOf(node).flatMap((child) => {
    if (!isElement(child)) return [];
    const inside = blockElements(child);
    return BLOCK_ELEMENTS.has(child.tagName) ? [child, ...inside] : inside;
  });
}

function wordsOf(node: Tree.Node): number {
  let words = 0;
  for (const child of childrenOf(node)) {
    if (child.nodeName === '#text' && 'value' in child) words += child.value.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    else if (child.nodeName !== 'script' && child.nodeName !== 'style') words += wordsOf(child);
  }
  return words;
}

/** Words of an element that are not those of a block within it. */
function ownWords(element: Tree.Node): number {
  let words = 0;
  for (const child of childrenOf(element)) {
    if (child.nodeName === '#text' && 'value' in child) words += child.value.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    else if (isElement(child) && !BLOCK_ELEMENTS.has(child.tagName)) words += ownWords(child);
  }
  return words;
}
