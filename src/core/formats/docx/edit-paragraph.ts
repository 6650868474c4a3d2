import { diffWords } from '../../diff/word-diff';
import type { Replacement } from '../format';
import { textElement, writePieces, writeRuns, type RunWriting } from './write-runs';
import type { TextPiece } from './paragraph-pieces';
import type { DocxBlock, PlacedPiece } from './read-docx';
import { wordChild, wordName } from './docx-names';

/** The changes of a part that give a paragraph another text; runs whose words stay are not touched, as long as tags stay in place. */
export function editParagraph(block: DocxBlock, before: string, wanted: string, writing: RunWriting): Replacement[] {
  const stretches = changedStretches(before, wanted);
  const inPlace = stretches === null ? null : editTexts(block, stretches, writing);
  return inPlace ?? [rebuilt(block, wanted, writing)];
}

/** A stretch of the old text of a paragraph (offsets from its beginning), and what takes its place. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What differs between two texts, by words; null where a tag goes, comes or moves. What stands between two tags is compared by itself. */
export function changedStretches(before: string, wanted: string): Stretch[] | null {
  const [old, now] = [before, wanted].map((text) => text.split(/([\uE000-\uF8FF])/));
  const tagsOf = (parts: readonly string[]): string => parts.filter((_, index) => index % 2 === 1).join('');
  if (tagsOf(old!) !== tagsOf(now!)) return null;
  let at = 0;
  return old!.flatMap((part, index) => {
    const stretches = index % 2 === 0 ? wordStretches(part, now![index]!, at) : [];
    at += part.length;
    return stretches;
  });
}

/** What differs between two texts without tags; `shift` is where the old one begins. */
function wordStretches(before: string, wanted: string, shift: number): Stretch[] {
  const stretches: { from: number; to: number; text: string }[] = [];
  let at = shift;
  let isOpen = false;
  for (const { kind, text } of diffWords(before, wanted)) {
    if (kind === 'equal') {
      at += text.length;
      isOpen = false;
      continue;
    }
    if (!isOpen) stretches.push({ from: at, to: at, text: '' });
    isOpen = true;
    const stretch = stretches.at(-1)!;
    if (kind === 'delete') {
      at += text.length;
      stretch.to = at;
    } else stretch.text += text;
  }
  return stretches;
}

/** Changes within the `w:t` elements; null where one of them cannot take what is new. */
function editTexts(block: DocxBlock, stretches: readonly Stretch[], { prefix }: RunWriting): Replacement[] | null {
  const edits = new Map<PlacedPiece, Stretch[]>();
  for (const { from, to, text } of stretches) {
    const [start, end] = [block.from + from, block.from + to];
    const covered = block.pieces.filter(({ at, end: last }) => start < last && end > at);
    const [first] = covered;
    const home = from === to ? pieceFor(block.pieces, start) : first;
    if (home === undefined) return null;
    const touched = covered.length === 0 ? [home] : covered;
    for (const placed of touched) {
      const { piece, at, end: last } = placed;
      if (piece.is === 'tag' || piece.element === null) return null;
      const edit = {
        from: Math.max(start, at) - at,
        to: Math.min(Math.max(end, at), last) - at,
        text: placed === home ? text : '',
      };
      edits.set(placed, [...(edits.get(placed) ?? []), edit]);
    }
  }
  return [...edits].map(([placed, changes]) => {
    const piece = placed.piece as TextPiece;
    const element = piece.element!;
    const text = editedText(block, placed, changes);
    const run = element.parent!;
    const isAlone = run.children.every((child) => child === element || wordName(child) === 'rPr');
    // A run without text would be left behind.
    const { from, to } = text === '' && isAlone ? run : element;
    return { from, to, text: text === '' && isAlone ? '' : textElement(prefix, text) };
  });
}

/** The whole text of a piece with changes made; the blanks around a paragraph stand outside of what is shown. */
function editedText({ pieces }: DocxBlock, placed: PlacedPiece, changes: readonly Stretch[]): string {
  const { text } = placed.piece as TextPiece;
  const shift = placed === pieces[0] ? text.length - text.trimStart().length : 0;
  let edited = '';
  let at = 0;
  for (const change of changes) {
    edited += text.slice(at, change.from + shift) + change.text;
    at = change.to + shift;
  }
  return edited + text.slice(at);
}

/** The text that takes in what is typed at a place: the one that ends there, else the one that begins there. */
function pieceFor(pieces: readonly PlacedPiece[], offset: number): PlacedPiece | undefined {
  const isText = ({ piece }: PlacedPiece): boolean => piece.is === 'text' && piece.element !== null;
  return (
    pieces.find((one) => isText(one) && one.at < offset && one.end >= offset) ??
    pieces.find((one) => isText(one) && one.at === offset && one.end > offset)
  );
}

/** The paragraph with all of its content but its properties written anew. */
function rebuilt(block: DocxBlock, wanted: string, writing: RunWriting): Replacement {
  const { own, trimmed } = block;
  const content = [
    ...own.anchors,
    writePieces(trimmed.before, writing.prefix),
    writeRuns(wanted, basePropertiesOf(block), writing),
    writePieces(trimmed.behind, writing.prefix),
  ];
  return { ...contentOf(block), text: content.join('') };
}

/** Where the content of a paragraph stands: behind its properties. */
export function contentOf({ paragraph }: DocxBlock): { readonly from: number; readonly to: number } {
  const properties = wordChild(paragraph, 'pPr');
  return { from: properties?.to ?? paragraph.content.from, to: paragraph.content.to };
}

/** The properties of most of the text of a paragraph that is in no format of its own. */
export function basePropertiesOf({ trimmed: { words } }: Pick<DocxBlock, 'trimmed'>): string {
  let depth = 0;
  let best = { properties: '', length: 0 };
  let first: string | null = null;
  for (const piece of words) {
    if (piece.is === 'text') {
      first ??= piece.properties;
      if (depth === 0 && piece.text.length > best.length) {
        best = { properties: piece.properties, length: piece.text.length };
      }
    } else if (piece.kind === 'open') depth += 1;
    else if (piece.kind === 'close') depth -= 1;
  }
  return best.length === 0 ? (first ?? '') : best.properties;
}
