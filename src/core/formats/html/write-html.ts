import { applyReplacements } from '../apply-replacements';
import type { Replacement, WriteOptions } from '../format';
import { paragraphChanges } from '../paragraph-changes';
import { editBlock, writeText, type HtmlWriting } from './edit-block';
import { HEADING_ELEMENTS, REMOVABLE_ELEMENTS } from './html-elements';
import type { HtmlPage, PlacedBlock } from './read-html';

/** The page with replacements made in its text. */
export function writeHtml(page: HtmlPage, replacements: readonly Replacement[], options: WriteOptions): string {
  const { document, blocks, tagNear, file } = page;
  const writing: HtmlWriting = {
    text: document.text,
    ...{ tagNear, encodes: options.encodes },
  };
  const edits = paragraphChanges(document.text, blocks, replacements).flatMap(({ block: place, text, added }) => {
    const block = blocks[place]!;
    const own = text === null ? [removal(page, block)] : editBlock(block, text, writing);
    return added.length === 0 ? own : [...own, addition(page, block, added, writing)];
  });
  const inOrder = edits.sort((one, other) => one.from - other.from || one.to - other.to);
  return applyReplacements(file, { from: 0, to: file.length }, inOrder);
}

/** Takes a paragraph out: with its element where it stands alone in it, and with the line that it leaves empty. */
function removal({ file, blocks }: HtmlPage, block: PlacedBlock): Replacement {
  const element = ownElement(blocks, block);
  if (element === null) return { ...contentOf(block), text: '' };
  let { from } = element;
  const { to } = element;
  const indent = /[\t ]*$/.exec(file.slice(0, from))?.[0].length ?? 0;
  const lineEnd = /\r\n$|[\r\n]$/.exec(file.slice(0, from - indent))?.[0].length ?? 0;
  if (lineEnd > 0 && /^(?:[\r\n]|$)/.test(file.slice(to))) from -= indent + lineEnd;
  return { from, to, text: '' };
}

/** Puts paragraphs behind another one: in elements like its own, else behind line breaks. */
function addition(
  { file, blocks }: HtmlPage,
  block: PlacedBlock,
  added: readonly string[],
  writing: HtmlWriting,
): Replacement {
  const element = ownElement(blocks, block);
  const texts = added.map((text) => writeText(text, block.from, writing));
  if (element === null) {
    const { to } = contentOf(block);
    return { from: to, to, text: texts.map((text) => `<br><br>${text}`).join('') };
  }
  const { tagName, sourceCodeLocation: place } = block.block.owner;
  const { startTag } = place!;
  const isHeading = HEADING_ELEMENTS.has(tagName);
  const opening = isHeading
    ? '<p>'
    : file.slice(startTag!.startOffset, startTag!.endOffset).replace(/\sid\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/i, '');
  const closing = `</${isHeading ? 'p' : tagName}>`;
  const before = /(?:\r\n|[\r\n])[\t ]*$/.exec(file.slice(0, element.from))?.[0] ?? '';
  const { to } = element;
  return { from: to, to, text: texts.map((text) => `${before}${opening}${text}${closing}`).join('') };
}

/** Where the element of a paragraph stands, if it may go or come again and holds nothing else; null otherwise. */
function ownElement(
  blocks: readonly PlacedBlock[],
  { block }: PlacedBlock,
): { readonly from: number; readonly to: number } | null {
  const { owner } = block;
  const place = owner.sourceCodeLocation;
  if (!REMOVABLE_ELEMENTS.has(owner.tagName) || !place?.startTag) return null;
  const { startOffset: from, endOffset: to } = place;
  const inside = blocks.filter(({ block: { pieces } }) => pieces[0]!.from >= from && pieces[0]!.from < to);
  return inside.length === 1 ? { from, to } : null;
}

function contentOf({ block: { pieces } }: PlacedBlock): { readonly from: number; readonly to: number } {
  return { from: pieces[0]!.from, to: pieces.at(-1)!.to };
}
