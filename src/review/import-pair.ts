import { align, type AlignOptions } from '../core/alignment/align';
import type { Bead, SentencePlace } from '../core/alignment/alignment';
import { fault } from '../core/fault';
import { extractedText } from '../core/formats/extracted-text';
import type { BilingualDocument, TextDocument } from '../core/formats/format';
import type { ImportedFile } from '../core/history/project-store';
import type { RevisionDraft } from '../core/history/revision';
import { failure, success, type Result } from '../core/result';
import { buildSegmentsStepwise, sentencesOf } from '../core/segments/build-segments';
import type { ImportedSegment } from '../core/segments/segment';
import { draftsFromUnits, segmentsFromUnits } from '../core/segments/segments-from-units';
import { finish, type Stepwise } from '../core/stepwise';
import { checkSides, detectLanguage } from '../core/text/detect-language';
import { readApart, type ReadingOptions } from '../files/reading/read-apart';
import type { ReadDocument, ReadFile } from '../files/reading/read-document';
import type { ReadOptions } from '../files/read-text-file';
import { sha256Of } from '../files/sha256';

/** Which files to read, and how. */
export interface PairRequest {
  readonly source: string;
  /** Left out, or the same as `source`, where one file holds both languages. */
  readonly target?: string | undefined;
  readonly sourceEncoding?: string | undefined;
  readonly targetEncoding?: string | undefined;
  /** Of a table: which columns hold the Russian and the English, e.g. `2,4`; else they are found. */
  readonly columns?: string | undefined;
}

/** One side of a pair that was read: the file, and its text in blocks. */
export interface ReadSide {
  readonly file: ReadFile;
  readonly document: TextDocument;
}

/** A Russian text and its translation, read and known to be the right way round. */
export interface ReadPair {
  readonly source: ReadSide;
  readonly target: ReadSide;
  /** The file that holds both, unit by unit; null for two files. */
  readonly bilingual: BilingualDocument | null;
}

/** Reads both files, or the one that holds both languages; fails with the first fault, and when a side is in the wrong language. */
export async function readPair(request: PairRequest, options: ReadingOptions = {}): Promise<Result<ReadPair>> {
  const { source: path, target: targetPath = path, columns } = request;
  const first = await readApart({ path, side: 'source', encoding: request.sourceEncoding, columns }, options);
  if (!first.ok) return first;
  const isAlone = first.value.holds === 'one-language';
  if (isAlone && request.target === undefined) return failure(fault('translation-missing', { path }));
  if (targetPath === path && !isAlone) {
    const { file, bilingual } = first.value;
    const { source, target } = bilingual;
    return checked({ source: { file, document: source }, target: { file, document: target }, bilingual });
  }
  const source = sideOf(first.value);
  if (!source.ok) return source;
  const other = await readApart({ path: targetPath, side: 'target', encoding: request.targetEncoding }, options);
  const target = other.ok ? sideOf(other.value) : other;
  return target.ok ? checked({ source: source.value, target: target.value, bilingual: null }) : target;
}

/** What a file holds, as far as somebody who chooses it wants to know. */
export interface InspectedFile {
  readonly file: ReadFile;
  /** Its text; of a bilingual file the English where it has any. */
  readonly document: TextDocument;
  /** Whether it holds both languages. */
  readonly bilingual: boolean;
}

/** Reads a file to see what it is; of a table, with the columns that were chosen. */
export async function inspectFile(
  path: string,
  { encoding, columns }: Pick<ReadOptions, 'encoding' | 'columns'>,
  options: ReadingOptions = {},
): Promise<Result<InspectedFile>> {
  const read = await readApart({ path, side: 'target', encoding, columns }, options);
  if (!read.ok) return read;
  const { file } = read.value;
  if (read.value.holds === 'one-language') return success({ file, document: read.value.document, bilingual: false });
  const { source, target } = read.value.bilingual;
  return success({ file, document: target.blocks.length > 0 ? target : source, bilingual: true });
}

/** Reads a Russian text that is to take the place of another; fails when it is not Russian. */
export async function readSource(
  path: string,
  encoding: string | undefined,
  options: ReadingOptions = {},
): Promise<Result<ReadSide>> {
  const read = await readApart({ path, side: 'source', encoding }, options);
  const side = read.ok ? sideOf(read.value) : read;
  if (side.ok && detectLanguage(side.value.document.text) === 'en')
    return failure(fault('source-not-russian', { path }));
  return side;
}

/** The id of the format that a Russian text is kept in when only its text is kept. */
export function keptTextFormat({ file }: ReadSide): string {
  return file.isText ? file.format : extractedText.id;
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
  if (pair.bilingual !== null) return givenBeads(pair.bilingual);
  const source = sentencesOf(pair.source.document, 'ru');
  const target = sentencesOf(pair.target.document, 'en');
  const beads = align(
    { text: pair.source.document.text, sentences: source },
    { text: pair.target.document.text, sentences: target },
    options,
  );
  return { source, target, beads };
}

/** The units of a bilingual file as sentences and beads. */
function givenBeads({ source, target, units }: BilingualDocument): ReturnType<typeof alignPair> {
  const placed = ({ blocks }: TextDocument): SentencePlace[] =>
    blocks.map(({ from, to }, block) => ({ from, to, block }));
  const range = (block: number | null): Bead['source'] => (block === null ? null : { from: block, to: block + 1 });
  return {
    source: placed(source),
    target: placed(target),
    beads: units.map((unit) => ({ source: range(unit.source), target: range(unit.target), score: 1 })),
  };
}

/** The segments that a pair is made of. */
export function segmentPair(pair: ReadPair, options: AlignOptions = {}): readonly ImportedSegment[] {
  return finish(segmentPairStepwise(pair, options));
}

/** `segmentPair` in steps. */
export function segmentPairStepwise(pair: ReadPair, options: AlignOptions = {}): Stepwise<readonly ImportedSegment[]> {
  const { bilingual } = pair;
  return bilingual === null
    ? buildSegmentsStepwise(pair.source.document, pair.target.document, options)
    : given(segmentsFromUnits(bilingual));
}

/** What a review of these segments begins with: the states and notes that came with a bilingual file. */
export function firstDrafts(pair: ReadPair, segments: readonly ImportedSegment[]): readonly RevisionDraft[] {
  return pair.bilingual === null ? [] : draftsFromUnits(pair.bilingual, segments);
}

/** The file as the project keeps it. */
export function importedFile({ file: { name, bytes, encoding, format } }: ReadSide): ImportedFile {
  return { name, bytes, encoding, format, hash: sha256Of(bytes) };
}

/** Both files as the project keeps them: the same for either side where one file holds both languages. */
export function importedFiles({ source, target }: ReadPair): {
  readonly source: ImportedFile;
  readonly target: ImportedFile;
} {
  const kept = importedFile(source);
  return { source: kept, target: target.file === source.file ? kept : importedFile(target) };
}

/** Work that is done already, as work in steps. */
function* given<Value>(value: Value): Stepwise<Value> {
  return value;
}

function checked(pair: ReadPair): Result<ReadPair> {
  const { source, target, bilingual } = pair;
  // A file that says itself that it is in other languages was warned of.
  if (bilingual?.warnings?.some(({ code }) => code === 'format-languages') === true) return success(pair);
  const sides = checkSides(
    { path: source.file.path, text: source.document.text },
    { path: target.file.path, text: target.document.text },
  );
  if (sides.ok) return success(pair);
  // Which text answers which the file itself says, so it can be reviewed in any languages.
  return bilingual === null ? sides : success({ ...pair, bilingual: withLanguageWarning(bilingual, source.file.path) });
}

function withLanguageWarning(bilingual: BilingualDocument, path: string): BilingualDocument {
  const language = ({ text }: TextDocument): string => {
    const detected = detectLanguage(text);
    return detected === 'unclear' ? '?' : detected;
  };
  const [source, target] = [language(bilingual.source), language(bilingual.target)];
  const warning = fault('format-languages', { path, source, target });
  return { ...bilingual, warnings: [...(bilingual.warnings ?? []), warning] };
}

function sideOf(read: ReadDocument): Result<ReadSide> {
  const { path } = read.file;
  if (read.holds === 'both-languages') return failure(fault('file-bilingual', { path }));
  if (read.document.blocks.length === 0) return failure(fault('file-empty', { path }));
  return success({ file: read.file, document: read.document });
}
