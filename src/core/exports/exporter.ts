import type { Finding } from '../findings/finding';
import type { SegmentReplacement } from '../formats/fill-in';
import type { FileContents, Format, TextDocument } from '../formats/format';
import type { Revision } from '../history/revision';
import type { FindingOutcomes } from '../report/finding-outcomes';
import type { Result } from '../result';
import type { Segment } from '../segments/segment';

/** A review as an exporter gets it that is content with its segments. Times are ISO 8601 in UTC. */
export interface SegmentExportInput {
  readonly title: string;
  /** Everybody who corrected something; who made the project where nobody did. */
  readonly authors: readonly string[];
  /** Of the last change, so that the same review gives the same bytes. */
  readonly time: string;
  readonly sourceName: string;
  readonly targetName: string;
  /** The segments as they stand now, in document order. */
  readonly segments: readonly Segment[];
  readonly revisions: readonly Revision[];
  /** Open findings, in document order; none where the exporter does not show them. */
  readonly findings: readonly Finding[];
  /** All findings by what became of them; none where the exporter does not show them. */
  readonly outcomes: FindingOutcomes;
  readonly words: ExportWords;
}

/** A review with the texts that its segments come from. */
export interface ExportInput extends SegmentExportInput {
  /** The texts as they were imported. */
  readonly source: TextDocument;
  readonly target: TextDocument;
  /** What the corrections change in `target.text`, in order. */
  readonly replacements: readonly SegmentReplacement[];
  /** The English file as it came in. */
  readonly original: { readonly format: Format; readonly contents: FileContents };
}

/** The words for people that an export needs, in the language of the interface. */
export interface ExportWords {
  readonly language: 'en' | 'ru';
  /** A heading or a name, e.g. of a column: `exports.<key>` of i18n. */
  label(key: string): string;
  /** What a finding says. */
  finding(finding: Finding): string;
}

/** A new file: a text in UTF-8, all parts of a package, or those parts of the original package that change. */
export type ExportedFile =
  | { readonly text: string }
  | { readonly parts: ReadonlyMap<string, string> }
  | { readonly changed: ReadonlyMap<string, string> };

interface ExporterFacts {
  /** What `--format` calls it. */
  readonly id: string;
  /** File endings in lower case without the dot, the usual one first; an ending belongs to the first exporter that has it. */
  readonly extensions: readonly string[];
  /** The ending of its files where no ending belongs to it. */
  readonly ending?: string;
  /** Whether it shows findings, so that the checks have to run first. */
  readonly showsFindings?: boolean;
}

/** Makes one kind of file of a review with all that stood around its segments. */
export interface TextExporter extends ExporterFacts {
  readonly takes?: 'texts';
  write(input: ExportInput): Result<ExportedFile>;
}

/** Makes one kind of file of the segments alone, so that the imported files need not be read: that takes seconds with a large one. */
export interface SegmentExporter extends ExporterFacts {
  readonly takes: 'segments';
  write(input: SegmentExportInput): Result<ExportedFile>;
}

/** Makes one kind of file of a review. */
export type Exporter = TextExporter | SegmentExporter;
