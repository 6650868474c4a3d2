import { basename } from 'node:path';
import { align, type AlignOptions } from '../core/alignment/align';
import type { Bead, SentencePlace } from '../core/alignment/alignment';
import { fault } from '../core/fault';
import type { TextDocument } from '../core/formats/format';
import { formatFor } from '../core/formats/formats';
import type { ImportedFile } from '../core/history/project-store';
import { failure, success, type Result } from '../core/result';
import { buildSegmentsStepwise, sentencesOf } from '../core/segments/build-segments';
import type { ImportedSegment } from '../core/segments/segment';
import { finish, type Stepwise } from '../core/stepwise';
import { checkSides, detectLanguage } from '../core/text/detect-language';
import { sha256Of } from '../files/sha256';
import { readTextFile, type TextFile } from '../files/read-text-file';

/** Which files to read, and how. */
export interface PairRequest {
  readonly source: string;
  readonly target: string;
  readonly sourceEncoding?: string | undefined;
  readonly targetEncoding?: string | undefined;
}

/** One side of a pair that was read: the file, and its text in blocks. */
export interface ReadSide {
  readonly file: TextFile;
  readonly formatId: string;
  readonly document: TextDocument;
}

/** A Russian text and its translation, read and known to be the right way round. */
export interface ReadPair {
  readonly source: ReadSide;
  readonly target: ReadSide;
}

/** Reads both files; fails with the first fault, and when a side is in the wrong language. */
export async function readPair(request: PairRequest): Promise<Result<ReadPair>> {
  const source = await readSide(request.source, request.sourceEncoding);
  if (!source.ok) return source;
  const target = await readSide(request.target, request.targetEncoding);
  if (!target.ok) return target;
  const sides = checkSides(
    { path: request.source, text: source.value.document.text },
    { path: request.target, text: target.value.document.text },
  );
  if (!sides.ok) return sides;
  return success({ source: source.value, target: target.value });
}

/** Reads a Russian text that is to take the place of another; fails when it is not Russian. */
export async function readSource(path: string, encoding: string | undefined): Promise<Result<ReadSide>> {
  const side = await readSide(path, encoding);
  if (side.ok && detectLanguage(side.value.document.text) === 'en')
    return failure(fault('source-not-russian', { path }));
  return side;
}

/** The sentences of both sides and how they pair. */
export function alignPair(
  pair: ReadPair,
  options: AlignOptions = {},
): {
  readonly source: readonly SentencePlace[];
  readonly target: readonly SentencePlace[];
  readonly beads: readonly Bead[];
} {
  const source = sentencesOf(pair.source.document, 'ru');
  const target = sentencesOf(pair.target.document, 'en');
  const beads = align(
    { text: pair.source.document.text, sentences: source },
    { text: pair.target.document.text, sentences: target },
    options,
  );
  return { source, target, beads };
}

/** The segments that a pair is made of. */
export function segmentPair(pair: ReadPair, options: AlignOptions = {}): readonly ImportedSegment[] {
  return finish(segmentPairStepwise(pair, options));
}

/** `segmentPair` in steps. */
export function segmentPairStepwise(pair: ReadPair, options: AlignOptions = {}): Stepwise<readonly ImportedSegment[]> {
  return buildSegmentsStepwise(pair.source.document, pair.target.document, options);
}

/** The file as the project keeps it. */
export function importedFile(side: ReadSide): ImportedFile {
  const { name, bytes, encoding } = side.file;
  return { name, bytes, encoding, format: side.formatId, hash: sha256Of(bytes) };
}

async function readSide(path: string, encoding: string | undefined): Promise<Result<ReadSide>> {
  const file = await readTextFile(path, encoding === undefined ? {} : { encoding });
  const format = formatFor(basename(path));
  // "No text file" would be true of a Word document, but what to do about it depends on its format.
  if (!file.ok) return file.error.code === 'file-binary' && !format.ok ? format : file;
  if (!format.ok) return format;
  const document = format.value.read(file.value.text);
  if (!document.ok) return document;
  return success({ file: file.value, formatId: format.value.id, document: document.value });
}
