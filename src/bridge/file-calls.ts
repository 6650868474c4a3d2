import type { Fault } from '../core/fault';
import type { PairEntry } from './alignment-calls';
import type { Call } from './call';

/** What a file is wanted for. */
export type FilePurpose = 'source' | 'target' | 'project' | 'glossary' | 'corrections';

/** A file that the user chose or dropped; `handle` is a random name that stands for the path, which the window never sees. */
export interface GrantedFile {
  readonly handle: string;
  readonly name: string;
  readonly bytes: number;
}

/** What is in a text file, as far as it was looked at. */
export interface FileInspection {
  readonly handle: string;
  readonly name: string;
  /** Id of its format. */
  readonly format: string;
  /** Whether it holds both languages, so that no second file is needed. */
  readonly bilingual: boolean;
  readonly encoding: string;
  /** `recognised` encodings should be confirmed by the user. */
  readonly encodingSource: 'given' | 'bom' | 'declared' | 'utf-8' | 'recognised';
  readonly language: 'ru' | 'en' | 'unclear';
  /** The first lines, for the user to see that it reads well. */
  readonly preview: string;
  readonly characters: number;
}

/** The files of a new review and how they are read; without `target` the one file holds both languages. */
export interface ChosenTexts {
  readonly source: string;
  readonly target?: string;
  readonly sourceEncoding?: string;
  readonly targetEncoding?: string;
  /** Of a table of both languages: the numbers of the columns with the Russian and the English, `2,4`; else they are found. */
  readonly columns?: string;
}

/** A pair as it would be in the project. */
export type PreviewedPair = Pick<PairEntry, 'index' | 'source' | 'target' | 'score' | 'weak' | 'repaired'>;

/** How two texts pair, before there is a project. */
export interface PairPreview {
  readonly total: number;
  /** How many pairs are doubtful, and how many sentences have no partner. */
  readonly weak: number;
  readonly alone: number;
  /** The beginning, and the most doubtful pairs, the worst first. */
  readonly first: readonly PreviewedPair[];
  readonly doubtful: readonly PreviewedPair[];
  /** What is wrong with a bilingual file that can be read all the same. */
  readonly warnings: readonly Fault[];
}

export interface FileCalls {
  /** Shows the system's dialog; null when the user cancels it. */
  'files:choose': Call<{ readonly purpose: FilePurpose }, GrantedFile | null>;
  /** Makes a file of a text that the user pasted. */
  'files:paste': Call<{ readonly text: string }, GrantedFile>;
  'files:inspect': Call<
    { readonly handle: string; readonly encoding?: string; readonly columns?: string },
    FileInspection
  >;
  /** What the columns of a table are called, in their order; empty for a file that is none. */
  'files:columns': Call<{ readonly handle: string; readonly encoding?: string }, readonly string[]>;
  /** Pairs the sentences of two texts; `task:cancel` stops it. */
  'files:preview': Call<ChosenTexts, PairPreview>;
  /** Names of the encodings that can be chosen. */
  'files:encodings': Call<Record<string, never>, readonly string[]>;
}
