import { EXPORTERS } from '../../core/exports/exporters';
import type { ExportedFile, Exporter, ExportInput, ExportWords, SegmentExportInput } from '../../core/exports/exporter';
import { fault } from '../../core/fault';
import { replacementsOf } from '../../core/formats/fill-in';
import { baseOf, endingOf, formatOf } from '../../core/formats/formats';
import type { ProjectContents } from '../../core/history/project-store';
import type { FindingOutcomes } from '../../core/report/finding-outcomes';
import { failure, success, type Result } from '../../core/result';
import type { Segment } from '../../core/segments/segment';
import { openKept } from '../../files/kept-file';
import { changePackage, pack } from '../../files/open-package';
import type { Translator } from '../../i18n/translator';
import { wordMessage } from '../../i18n/word-finding';
import { exportedBytes } from '../corrections';
import { REPORT_EXPORTERS, type ReportExporter } from './report-exports';
import { importedDocuments, unfillable } from '../imported-documents';

/** Makes a file, or a page or a report worded for people. */
export type AnyExporter = Exporter | ReportExporter;

const ALL: readonly AnyExporter[] = [...EXPORTERS, ...REPORT_EXPORTERS];

/** What is exported. */
export interface ExportedReview {
  readonly contents: ProjectContents;
  readonly segments: readonly Segment[];
  /** Asked only by the exports that show findings. */
  readonly outcomes: FindingOutcomes;
}

/** The ids of all exports of a project, its own format first. */
export function exportFormats({ target }: ProjectContents): readonly string[] {
  return [...new Set([baseOf(target.format), ...ALL.map(({ id }) => id)])];
}

/** What the name of a file of an export ends with, behind the name of the review: `.tracked.docx`; null for no such export. */
export function exportEnding(format: string): string | null {
  const exporter = ALL.find(({ id }) => id === format);
  const ending = exporter?.extensions[0] ?? exporter?.ending;
  if (ending === undefined) return null;
  const kind =
    /^(bilingual|findings|report)/.exec(format)?.[1] ?? (format === 'docx-tracked' ? 'tracked' : 'corrected');
  return `.${format === 'sarif' ? 'findings' : kind}.${ending}`;
}

/**
 * The export that is meant by the name of a format or else by the ending of a file: null for that of the format that the
 * English came in, which keeps everything but the corrections.
 */
export function exportNamed(
  contents: ProjectContents,
  { format, path }: { readonly format?: string | undefined; readonly path?: string | undefined },
): Result<AnyExporter | null> {
  const own = formatOf(contents.target.format);
  if (format !== undefined) {
    if (format === baseOf(contents.target.format)) return success(null);
    const named = ALL.find(({ id }) => id === format);
    if (named !== undefined) return success(named);
    if (own?.extensions.includes(format) === true) return success(null);
    return failure(fault('export-format', { format, known: exportFormats(contents).join(', ') }));
  }
  const ending = path === undefined ? null : endingOf(path);
  if (ending === null || own?.extensions.includes(ending) === true) return success(null);
  const fitting = ALL.find(({ extensions }) => extensions.includes(ending));
  return fitting === undefined
    ? failure(fault('export-format', { format: ending, known: exportFormats(contents).join(', ') }))
    : success(fitting);
}

/**
 * How many segments an export holds though they are left out: in the format that the English came in (`exporter` null) a unit or a
 * subtitle cannot go.
 */
export function keptThough(
  { contents, segments }: Pick<ExportedReview, 'contents' | 'segments'>,
  exporter: AnyExporter | null,
): number {
  if (exporter !== null || !keepsExcluded(contents)) return 0;
  return segments.filter(({ state, targetSpan }) => state === 'excluded' && targetSpan !== null).length;
}

/** Whether the format that the English came in keeps the texts of segments that are left out. */
export function keepsExcluded({ target }: ProjectContents): boolean {
  const format = formatOf(target.format);
  return format?.holds === 'both-languages' || format?.keepsParagraphs === true;
}

/** The bytes of an export; null for `exporter`: in the format that the English came in. */
export function exportReview(
  review: ExportedReview,
  exporter: AnyExporter | null,
  translator: Translator,
): Result<Uint8Array> {
  const { contents, segments } = review;
  if (exporter === null) return exportedBytes(contents, segments);
  const written = exportedFile(review, exporter, translator);
  if (!written.ok) return written;
  const encoder = new TextEncoder();
  if ('text' in written.value) return success(encoder.encode(written.value.text));
  if ('changed' in written.value)
    return changePackage(contents.target.name, contents.target.bytes, written.value.changed);
  return success(
    pack(Object.fromEntries([...written.value.parts].map(([name, text]) => [name, encoder.encode(text)]))),
  );
}

function exportedFile(review: ExportedReview, exporter: AnyExporter, translator: Translator): Result<ExportedFile> {
  const ofSegments = segmentInputOf(review, translator);
  if (!('report' in exporter) && exporter.takes === 'segments') return exporter.write(ofSegments);
  const input = inputOf(review, ofSegments);
  if (!input.ok) return input;
  return 'report' in exporter ? success(reported(exporter, input.value, translator)) : exporter.write(input.value);
}

function reported(exporter: ReportExporter, input: ExportInput, translator: Translator): ExportedFile {
  const made = exporter.report(input, translator);
  return typeof made === 'string' ? { text: made } : { parts: made };
}

function segmentInputOf(review: ExportedReview, translator: Translator): SegmentExportInput {
  const { contents, segments } = review;
  const { title, author, revisions, created, source, target } = contents;
  const authors = [...new Set(revisions.map((revision) => revision.origin?.author ?? revision.author))];
  return {
    title,
    authors: authors.length === 0 ? [author] : authors,
    time: revisions.at(-1)?.time ?? created,
    sourceName: source.name,
    targetName: target.name,
    segments,
    revisions,
    get findings() {
      return review.outcomes.open;
    },
    get outcomes() {
      return review.outcomes;
    },
    words: wordsOf(translator),
  };
}

function inputOf(review: ExportedReview, ofSegments: SegmentExportInput): Result<ExportInput> {
  const { contents, segments } = review;
  const documents = importedDocuments(contents);
  if (!documents.ok) return documents;
  const problem = unfillable(contents);
  if (problem !== null) return failure(problem);
  const original = openKept(contents.target);
  if (!original.ok) return original;
  const { source, target } = documents.value;
  const { title, authors, time, sourceName, targetName, revisions, words } = ofSegments;
  return success({
    ...{ title, authors, time, sourceName, targetName, segments, revisions, words, source, target },
    replacements: replacementsOf(target.text, segments),
    // Asked only where they are shown: a getter that is spread would look for them at once.
    get findings() {
      return review.outcomes.open;
    },
    get outcomes() {
      return review.outcomes;
    },
    original: original.value,
  });
}

function wordsOf(translator: Translator): ExportWords {
  return {
    language: translator.language,
    label: (key) => translator.find(`exports.${key}`) ?? key,
    finding: (finding) => wordMessage(translator, finding),
  };
}
