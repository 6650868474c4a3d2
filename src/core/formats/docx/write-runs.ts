import { isTagCharacter } from '../tag-characters';
import { encodeXml } from '../xml/xml-text';
import type { Piece, TagPiece } from './paragraph-pieces';

/** What writing needs to know: the prefix of WordprocessingML in the part (`w:`), and what a character of the text stands for. */
export interface RunWriting {
  readonly prefix: string;
  tagOf(character: string): TagPiece | null;
}

const XML = { encodes: () => true, lineEnd: ' ' };

/** The text of a run; blanks at its ends stay. */
export function textElement(prefix: string, text: string, name: 't' | 'delText' = 't'): string {
  const keep = /^\s|\s$|\s{2}/.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}${name}${keep}>${encodeXml(text, XML)}</${prefix}${name}>`;
}

/** A run with these properties, as they stand in the file. */
export function runElement(prefix: string, properties: string, content: string): string {
  return `<${prefix}r>${properties}${content}</${prefix}r>`;
}

/** Pieces as they are, each text in a run of its own. */
export function writePieces(pieces: readonly Piece[], prefix: string): string {
  return pieces.map((piece) => writePiece(piece, prefix)).join('');
}

function writePiece(piece: Piece, prefix: string): string {
  if (piece.is === 'text') return runElement(prefix, piece.properties, textElement(prefix, piece.text));
  return piece.properties === null || piece.kind !== 'standalone'
    ? piece.raw
    : runElement(prefix, piece.properties, piece.raw);
}

/**
 * A text with tags as runs; text outside of all formats gets the properties `base`. An end without a beginning is left out, what
 * is not closed is closed, so that the file stays well formed whatever was done to the tags.
 */
export function writeRuns(text: string, base: string, { prefix, tagOf }: RunWriting): string {
  let written = '';
  let plain = '';
  const open: TagPiece[] = [];
  const flush = (): void => {
    if (plain === '') return;
    const format = lastOf(open, ({ properties }) => properties !== null);
    written += runElement(prefix, format?.properties ?? base, textElement(prefix, plain));
    plain = '';
  };
  for (const character of text) {
    const tag = isTagCharacter(character) ? tagOf(character) : null;
    if (tag === null) {
      plain += character;
      continue;
    }
    flush();
    if (tag.kind === 'standalone') written += writePiece(tag, prefix);
    else if (tag.kind === 'open') {
      written += tag.raw;
      open.push(tag);
    } else {
      const own = lastOf(open, (one) => nameOf(one) === nameOf(tag));
      if (own === undefined) continue;
      const place = open.lastIndexOf(own);
      // What was opened since and is still open ends here.
      for (const inner of open.splice(place).slice(1).reverse()) written += closeOf(inner);
      written += tag.raw;
    }
  }
  flush();
  for (const tag of open.reverse()) written += closeOf(tag);
  return written;
}

function lastOf(tags: readonly TagPiece[], isMeant: (tag: TagPiece) => boolean): TagPiece | undefined {
  return [...tags].reverse().find(isMeant);
}

function nameOf({ markup }: TagPiece): string {
  return markup.replace(/[</>]/g, '');
}

/** The end of a container whose own end is not in the text any more. */
function closeOf({ raw }: TagPiece): string {
  const names = [...raw.matchAll(/<([\w:.-]+)(?:\s[^<>]*)?(?<!\/)>/g)].map(([, name]) => name!);
  const closed = [...raw.matchAll(/<\/([\w:.-]+)>/g)].map(([, name]) => name!);
  for (const name of closed) names.splice(names.lastIndexOf(name), 1);
  return names
    .reverse()
    .map((name) => `</${name}>`)
    .join('');
}
