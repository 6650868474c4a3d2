import { decodeHTML } from 'entities';
import { failure, success, type Result } from '../../result';
import type { Side } from '../../text/span';
import { applyReplacements } from '../apply-replacements';
import type { DocumentFormat, FileContents, TextDocument } from '../format';
import { GrowingText, type FoundTag } from '../growing-text';
import type { FindNear } from '../nearest';
import { paragraphChanges } from '../paragraph-changes';
import { TAG_CHARACTERS } from '../tag-characters';
import { textPieces } from '../text-pieces';
import { brokenFormat } from '../xml/xml-fault';
import { breakLines } from './break-lines';
import { readCues, type CueText } from './read-cues';
import { referencesLike } from './references-like';

/** SubRip subtitles: what is said in each cue is a paragraph. */
export const srt = subtitles('srt', ['srt'], {
  markup: /<\/?[a-z][^<>]*>|\{\\[^{}]*\}/gi,
  hasReferences: false,
});

/** WebVTT (W3C): what is said in each cue is a paragraph; notes, styles and regions are none. */
export const vtt = subtitles('vtt', ['vtt'], {
  markup: /<\/?[a-z][^<>]*>|<[\d:.]+>|&(?:lrm|rlm);/gi,
  hasReferences: true,
  signature: /^\uFEFF?WEBVTT(?=[ \t\r\n]|$)/,
});

interface Notation {
  /** What is a tag; global. */
  readonly markup: RegExp;
  /** Whether `&amp;` is how a text says `&`. */
  readonly hasReferences: boolean;
  /** What a file has to begin with; without it no player takes the file. */
  readonly signature?: RegExp;
}

function subtitles(id: 'srt' | 'vtt', extensions: readonly string[], notation: Notation): DocumentFormat {
  const isWebVtt = id === 'vtt';
  return {
    ...{ id, extensions, container: 'text', holds: 'one-language', keepsParagraphs: true },
    recognises: ({ text }) =>
      isWebVtt === /^\uFEFF?WEBVTT\b/.test(text) && /^\s*[\d:,.]+ *--> *\d/m.test(text.slice(0, 4000)),
    read(contents, side) {
      const read = readSubtitles(contents, side, notation);
      return read.ok ? success(read.value.document) : read;
    },
    write(contents, replacements) {
      if (replacements.length === 0) return success({ text: contents.text });
      const read = readSubtitles(contents, 'target', notation);
      if (!read.ok) return read;
      const { document, cues, tagNear } = read.value;
      const lineEnd = /\r\n|\n|\r/.exec(contents.text)?.[0] ?? '\n';
      const edits = paragraphChanges(document.text, document.blocks, replacements).flatMap(({ block, text, added }) => {
        const { from, to, lines, text: before } = cues[block]!;
        const encode = notation.hasReferences ? referencesLike(before) : (part: string) => part;
        // A cue that has nothing to say any more stays: without it, what is said would no longer fit the picture.
        const place = document.blocks[block]!;
        const said = text ?? document.text.slice(place.from, place.to);
        const all = [...breakLines(said, lines.length), ...added];
        const written = all.map((line) => writtenLine(line, place.from, tagNear, encode)).join(lineEnd);
        return written === contents.text.slice(from, to) ? [] : [{ from, to, text: written }];
      });
      return success({ text: applyReplacements(contents.text, { from: 0, to: contents.text.length }, edits) });
    },
  };
}

interface ReadSubtitles {
  readonly document: TextDocument;
  /** One for each block. */
  readonly cues: readonly CueText[];
  readonly tagNear: FindNear<FoundTag>;
}

function readSubtitles({ path, text }: FileContents, side: Side, notation: Notation): Result<ReadSubtitles> {
  if (notation.signature?.test(text) === false)
    return failure(brokenFormat(path, text, { offset: 0, detail: 'subtitles-signature' }));
  const isWebVtt = notation.signature !== undefined;
  // With its signature a file without cues is one of WebVTT all the same.
  const cues = readCues(text, !isWebVtt) ?? (isWebVtt ? [] : null);
  if (cues === null) return failure(brokenFormat(path, text, { offset: 0, detail: 'subtitles-times' }));
  const own = new Set(text.match(TAG_CHARACTERS) ?? []);
  const growing = new GrowingText(side, [...own].join(''));
  const placed = cues.filter((cue) => {
    const { markup, hasReferences } = notation;
    const pieces = textPieces(cue.text, { placeholders: markup, ...(hasReferences && { decode: decodeHTML }) });
    return growing.add(pieces, 'caption') !== null;
  });
  return success({ document: growing.document(), cues: placed, tagNear: growing.tagNear });
}

/** A line with its tags as markup; `at` is where it belongs in the text. */
function writtenLine(line: string, at: number, tagNear: FindNear<FoundTag>, encode: (part: string) => string): string {
  return line
    .split(/([\uE000-\uF8FF])/)
    .map((part) => (part === '' ? '' : (tagNear(part, at)?.markup ?? encode(part))))
    .join('');
}
