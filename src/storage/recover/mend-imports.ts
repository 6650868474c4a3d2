import { extractedText } from '../../core/formats/extracted-text';
import { formatOf } from '../../core/formats/formats';
import { plainText } from '../../core/formats/plain-text';
import type { ImportedFile } from '../../core/history/project-store';
import { buildSegments } from '../../core/segments/build-segments';
import type { ImportedSegment } from '../../core/segments/segment';
import { segmentsFromUnits } from '../../core/segments/segments-from-units';
import { readKept, readKeptUnits } from '../../files/kept-file';
import { decodeText, encodeText, encodingNamed } from '../../files/encodings';
import { sha256Hex } from '../project-rows';

/** An imported file as it can be had again. */
export interface MendedFile {
  readonly file: ImportedFile;
  /** `whole`: as it was imported; `patched`: what stands between the sentences is as good as it was found, or a guess. */
  readonly state: 'whole' | 'patched';
}

/**
 * The imported file of a side. Bytes whose hash is right are taken as they are. Others get the sentences of the segments put in at
 * their places; where nothing is left of the file, blanks and line ends stand between them.
 */
export function mendFile(
  bytes: Uint8Array | null,
  facts: Omit<ImportedFile, 'bytes'>,
  segments: readonly ImportedSegment[],
  side: 'source' | 'target',
): MendedFile {
  if (bytes !== null && sha256Hex(bytes) === facts.hash) return { file: { ...facts, bytes }, state: 'whole' };
  const isFileText = formatOf(facts.format)?.id === plainText.id;
  const encoding = isFileText ? (encodingNamed(facts.encoding) ?? 'utf-8') : 'utf-8';
  // Of formats whose text is extracted only that text can be made again.
  const text = bytes === null || !isFileText ? '' : decodeText(bytes, encoding);
  const parts: string[] = [];
  let at = 0;
  let block: number | null = null;
  for (const segment of segments) {
    const span = side === 'source' ? segment.sourceSpan : segment.targetSpan;
    const words = side === 'source' ? segment.source : segment.machine;
    const own = side === 'source' ? segment.sourceBlock : segment.targetBlock;
    if (span === null || span.from < at || span.to - span.from !== words.length) continue;
    const between = text.slice(at, span.from);
    parts.push(between.length === span.from - at ? between : blanks(span.from - at, at > 0 && own !== block), words);
    at = span.to;
    block = own;
  }
  parts.push(text.slice(at));
  const mended = encodeText(parts.join(''), encoding);
  if (!isFileText) {
    const { name } = facts;
    return {
      file: { name, bytes: mended, encoding, format: extractedText.id, hash: sha256Hex(mended) },
      state: 'patched',
    };
  }
  const isUntold = facts.hash === '' && bytes !== null && sha256Hex(bytes) === sha256Hex(mended);
  if (isUntold) return { file: { ...facts, bytes, encoding, hash: sha256Hex(bytes) }, state: 'whole' };
  return { file: { ...facts, bytes: mended, encoding, hash: sha256Hex(mended) }, state: 'patched' };
}

/** As many signs as stood between two sentences: a line end between paragraphs, blanks otherwise. */
function blanks(length: number, isParagraphEnd: boolean): string {
  if (length === 0) return '';
  return isParagraphEnd ? '\n'.repeat(Math.min(length, 2)).padEnd(length, ' ') : ' '.repeat(length);
}

/** The segments that the imported files give, as they were made at the import; null where a format is not known. */
export function segmentsAgain(source: ImportedFile, target: ImportedFile): readonly ImportedSegment[] | null {
  const both = readKeptUnits(target);
  if (both.ok && both.value !== null) return segmentsFromUnits(both.value);
  const russian = readKept(source, 'source');
  const english = readKept(target, 'target');
  return russian.ok && english.ok ? buildSegments(russian.value, english.value) : null;
}

/** The segments whose words stand at their places in both files. */
export function segmentsInFiles(
  segments: readonly ImportedSegment[],
  source: ImportedFile,
  target: ImportedFile,
): readonly ImportedSegment[] {
  const texts = [readKept(source, 'source'), readKept(target, 'target')];
  const [russian, english] = texts.map((document) => (document.ok ? document.value.text : undefined));
  return segments.filter(
    ({ source: words, machine, sourceSpan, targetSpan }) =>
      (sourceSpan === null || russian?.slice(sourceSpan.from, sourceSpan.to) === words) &&
      (targetSpan === null || english?.slice(targetSpan.from, targetSpan.to) === machine),
  );
}
