import type { InterfaceLanguage } from '../../bridge/app-calls';
import type { Call } from '../../bridge/call';
import type { DiffChoice, DiffPreview } from '../../bridge/diff-calls';
import type { CheckInfo } from '../../bridge/settings-calls';
import type { ChecksSettings } from '../../core/checks/check-settings';
import type { WordListFile, WordListReport } from '../../files/word-list-reader';
import type { FileInspection, PairPreview } from '../../bridge/file-calls';
import type { Change, Draft, ProjectCalls, ProjectSummary, WrittenFile } from '../../bridge/project-calls';
import type { SourcePreview } from '../../bridge/source-calls';
import type { ImportedTerms } from '../../bridge/term-calls';

/** Calls of the window that the engine answers as they are: they name no file. */
export type PassedCalls = Omit<
  ProjectCalls,
  | 'project:create'
  | 'project:open'
  | 'project:save-copy'
  | 'project:open-recent'
  | 'project:open-sample'
  | 'project:open-given'
  | 'project:open-interrupted'
  | 'drafts:keep'
  | 'source:preview'
  | 'source:renew'
  | 'task:cancel'
  | 'terms:import'
  | 'terms:export'
  | 'corrections:save'
  | 'corrections:preview-diff'
  | 'corrections:apply-diff'
  | 'export:save'
  | 'report:save'
>;

/** What the main process asks of the engine, with paths that the window never sees. */
export interface EngineOwnCalls {
  /** What the user has set. An open project is checked anew, behind the calls, when the checks are to do otherwise. */
  'engine:configure': Call<EngineSettings, null>;
  /** What became of the lists that were configured, in their order. */
  'engine:lists': Call<Record<string, never>, readonly WordListReport[]>;
  'engine:checks': Call<Record<string, never>, readonly CheckInfo[]>;
  'engine:inspect': Call<
    { readonly path: string; readonly encoding?: string; readonly columns?: string },
    Omit<FileInspection, 'handle'>
  >;
  'engine:columns': Call<{ readonly path: string; readonly encoding?: string }, readonly string[]>;
  'engine:preview': Call<TextsRequest, PairPreview>;
  'engine:create': Call<NewProjectRequest, ProjectSummary>;
  'engine:open': Call<{ readonly path: string; readonly sample: boolean }, ProjectSummary>;
  /** Writes everything that the open project holds into another file and goes on with that one. */
  'engine:save-copy': Call<{ readonly path: string }, ProjectSummary>;
  /** Puts texts that were typed and not saved into the segments that still say what they said then; the answer counts them. */
  'engine:bring-back': Call<{ readonly drafts: readonly Draft[] }, number>;
  'engine:preview-source': Call<SourceRequest, SourcePreview>;
  'engine:renew-source': Call<SourceRequest & { readonly language: InterfaceLanguage }, Change>;
  'engine:import-terms': Call<{ readonly path: string }, ImportedTerms>;
  /** As TBX where the name ends so, as a table otherwise. */
  'engine:write-terms': Call<{ readonly path: string }, WrittenFile>;
  'engine:preview-diff': Call<{ readonly path: string }, DiffPreview>;
  'engine:apply-diff': Call<
    DiffChoice & { readonly path: string; readonly fingerprint: string; readonly language: InterfaceLanguage },
    Change
  >;
  'engine:write-diff': Call<{ readonly path: string }, WrittenFile | null>;
  /** The report as a page that stands alone. */
  'engine:report-page': Call<{ readonly language: InterfaceLanguage }, string>;
  'engine:write-export': Call<
    { readonly path: string; readonly format?: string; readonly language: InterfaceLanguage },
    WrittenFile
  >;
}

/** What the checks depend on, beside the project. */
export interface CheckingSettings {
  /** What differs from the defaults of the checks. */
  readonly checks: ChecksSettings;
  /** The lists of the user, the first before the others. */
  readonly lists: readonly WordListFile[];
}

/** What the user has set, as far as the engine has to do with it. */
export interface EngineSettings extends CheckingSettings {
  readonly author: string;
  /** Whether the time at segments goes into the history; it does not where nothing is said. */
  readonly recordTime?: boolean;
}

/** A corrected Russian text, and how it is read. */
export interface SourceRequest {
  readonly path: string;
  readonly encoding?: string;
}

/** Where the texts of a new project lie, and how they are read; without `target` the one file holds both languages. */
export interface TextsRequest {
  readonly source: string;
  readonly target?: string;
  readonly sourceEncoding?: string;
  readonly targetEncoding?: string;
}

/** A new project: where it goes and what it is made from. */
export interface NewProjectRequest extends TextsRequest {
  readonly path: string;
  readonly title: string;
  readonly author: string;
  /** Replace a file that stands there (the user said so in the system's dialog). */
  readonly replace: boolean;
  readonly sample: boolean;
}

/** Everything that the engine answers. */
export interface EngineCalls extends PassedCalls, EngineOwnCalls {}
export type EngineCallName = keyof EngineCalls;
