import { diffWords } from '../../diff/word-diff';
import type { Replacement } from '../format';
import type { FoundTag } from '../growing-text';
import type { FindNear } from '../nearest';
import { isTagCharacter } from '../tag-characters';
import { escapeHtml } from './html-text';
import type { PlacedBlock } from './read-html';

/** What writing needs to know of a page. */
export interface HtmlWriting {
  readonly text: string;
  readonly tagNear: FindNear<FoundTag>;
  encodes(character: string): boolean;
}

/** The changes of the file that give a paragraph another text; words that stay are not touched. */
export function editBlock(block: PlacedBlock, wanted: string, writing: HtmlWriting): Replacement[] {
  const before = writing.text.slice(block.from, block.to);
  const orphans = keptTags(block, before, wanted, writing);
  const edits: Replacement[] = [];
  let at = block.from;
  let pending: { from: number; to: number; text: string } | null = null;
  const settle = (): void => {
    if (pending === null) return;
    const { from, to, text } = pending;
    const kept = [...writing.text.slice(from, to)].filter((character) => orphans.has(character)).join('');
    const place = placeInFile(block, from, to);
    edits.push({ ...place, text: writeText(text + kept, block.from, writing) });
    pending = null;
  };
  for (const { kind, text } of diffWords(before, wanted)) {
    if (kind === 'equal') {
      settle();
      at += text.length;
      continue;
    }
    pending ??= { from: at, to: at, text: '' };
    if (kind === 'delete') {
      at += text.length;
      pending.to = at;
    } else pending.text += text;
  }
  settle();
  return edits;
}

/** A text as it is written into the file, each tag as its markup; `at` is where it belongs in the text of the page. */
export function writeText(text: string, at: number, { tagNear, encodes }: HtmlWriting): string {
  let written = '';
  let plain = '';
  const settle = (): void => {
    written += escapeHtml(plain, encodes);
    plain = '';
  };
  for (const character of text) {
    const tag = isTagCharacter(character) ? tagNear(character, at) : null;
    if (tag === null) plain += character;
    else {
      settle();
      written += tag.markup;
    }
  }
  settle();
  return written;
}

/** The tags that the wanted text has lost though their partners stay: they stay as well, or the page would break. */
function keptTags(
  { block, pieces }: PlacedBlock,
  before: string,
  wanted: string,
  { text }: HtmlWriting,
): ReadonlySet<string> {
  const lost = new Set([...before].filter((character) => isTagCharacter(character) && !wanted.includes(character)));
  if (lost.size === 0) return lost;
  const open: string[] = [];
  const kept = new Set<string>();
  for (const [index, piece] of block.pieces.entries()) {
    if (piece.is !== 'tag' || piece.kind === 'standalone') continue;
    const character = text[pieces[index]!.at]!;
    if (piece.kind === 'open') {
      open.push(character);
      continue;
    }
    const partner = open.pop();
    if (lost.has(character) && (partner === undefined || !lost.has(partner))) kept.add(character);
    if (partner !== undefined && lost.has(partner) && !lost.has(character)) kept.add(partner);
  }
  for (const character of open) if (lost.has(character)) kept.add(character);
  return kept;
}

/** Where a stretch of the text stands in the file; an empty one stands behind the character before it. */
function placeInFile(block: PlacedBlock, from: number, to: number): { readonly from: number; readonly to: number } {
  if (from === to) {
    const at = from > block.from ? endInFile(block, from) : startInFile(block, from);
    return { from: at, to: at };
  }
  return { from: startInFile(block, from), to: endInFile(block, to) };
}

function startInFile({ pieces }: PlacedBlock, offset: number): number {
  const found = pieces.find(({ at, end }) => offset >= at && offset < end) ?? pieces.at(-1)!;
  const { piece, at } = found;
  return piece.is === 'text' && piece.plain ? piece.from + (offset - at) : piece.from;
}

function endInFile({ pieces }: PlacedBlock, offset: number): number {
  const found = pieces.find(({ at, end }) => offset > at && offset <= end) ?? pieces[0]!;
  const { piece, at } = found;
  return piece.is === 'text' && piece.plain ? piece.from + (offset - at) : piece.to;
}
