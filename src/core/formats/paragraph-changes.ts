import { applyReplacements } from './apply-replacements';
import type { Block, Replacement } from './format';

/** What becomes of a paragraph of an extracted text. */
export interface ParagraphChange {
  /** Place of the paragraph in the list of blocks. */
  readonly block: number;
  /** Its new text; null where it goes. */
  readonly text: string | null;
  /** New paragraphs behind it. */
  readonly added: readonly string[];
}

/**
 * What replacements in an extracted text (one paragraph a line) do to its paragraphs: a change within one, paragraphs that
 * were joined, split, taken out or typed anew. In order; paragraphs that stay as they are are left out.
 */
export function paragraphChanges(
  text: string,
  blocks: readonly Block[],
  replacements: readonly Replacement[],
): ParagraphChange[] {
  const groups: { first: number; last: number; replacements: Replacement[] }[] = [];
  for (const replacement of replacements) {
    const first = blockBefore(blocks, replacement.from);
    const last = Math.max(first, blockBehind(blocks, replacement.to));
    const group = groups.at(-1);
    if (group !== undefined && first <= group.last) {
      group.last = Math.max(group.last, last);
      group.replacements.push(replacement);
    } else groups.push({ first, last, replacements: [replacement] });
  }
  return groups.flatMap((group) => changesOf(text, blocks, group));
}

/** The paragraph that an offset stands in, or the one before. */
function blockBefore(blocks: readonly Block[], offset: number): number {
  let found = 0;
  for (let low = 0, high = blocks.length - 1; low <= high;) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.from <= offset) {
      found = middle;
      low = middle + 1;
    } else high = middle - 1;
  }
  return found;
}

/** The paragraph that an offset stands in, or the one behind where it stands at its very beginning. */
function blockBehind(blocks: readonly Block[], offset: number): number {
  const place = blockBefore(blocks, offset);
  return offset > blocks[place]!.to && place + 1 < blocks.length ? place + 1 : place;
}

function changesOf(
  text: string,
  blocks: readonly Block[],
  group: { readonly first: number; readonly last: number; readonly replacements: readonly Replacement[] },
): ParagraphChange[] {
  const own = blocks.slice(group.first, group.last + 1);
  const from = Math.min(own[0]!.from, group.replacements[0]!.from);
  const to = Math.max(own.at(-1)!.to, group.replacements.at(-1)!.to);
  const before = own.map((block) => text.slice(block.from, block.to));
  const after = applyReplacements(text, { from, to }, group.replacements);
  const [only] = before;
  // A paragraph with line ends of its own (preserved text) is not cut at them.
  const lines =
    own.length === 1 && only!.includes('\n') ? [after] : after.split('\n').filter((line) => line.trim() !== '');
  return pairUp(before, lines).flatMap(({ block, line, added }): ParagraphChange[] => {
    const isSame = line === before[block] && added.length === 0;
    return isSame ? [] : [{ block: group.first + block, text: line, added }];
  });
}

interface Pairing {
  readonly block: number;
  line: string | null;
  readonly added: string[];
}

/** Pairs paragraphs with the lines that they become: those that stay the same first, what lies between in order. */
function pairUp(before: readonly string[], lines: readonly string[]): Pairing[] {
  const pairs = before.map((_, block): Pairing => ({ block, line: null, added: [] }));
  let block = 0;
  let line = 0;
  while (line < lines.length) {
    const anchor = nextAnchor(before, lines, block, line);
    const blocksFree = anchor.block - block;
    const linesFree = anchor.line - line;
    for (let index = 0; index < linesFree; index += 1) {
      const said = lines[line + index]!;
      if (index < blocksFree) pairs[block + index]!.line = said;
      else pairs[Math.max(0, Math.min(anchor.block, pairs.length) - 1)]!.added.push(said);
    }
    if (anchor.block < before.length && anchor.line < lines.length) pairs[anchor.block]!.line = lines[anchor.line]!;
    block = anchor.block + 1;
    line = anchor.line + 1;
  }
  return pairs;
}

/** The next paragraph that stands among the lines as it was; behind both ends where there is none. */
function nextAnchor(
  before: readonly string[],
  lines: readonly string[],
  block: number,
  line: number,
): { readonly block: number; readonly line: number } {
  for (let at = block; at < before.length; at += 1) {
    const found = lines.indexOf(before[at]!, line);
    if (found >= 0) return { block: at, line: found };
  }
  return { block: before.length, line: lines.length };
}
