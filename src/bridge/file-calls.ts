import type { Call } from './call';

/** What a file is wanted for. */
export type FilePurpose = 'source' | 'target' | 'project';

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

export interface FileCalls {
  /** Shows the system's dialog; null when the user cancels it. */
  'files:choose': Call<{ readonly purpose: FilePurpose }, GrantedFile | null>;
  'files:inspect': Call<{ readonly handle: string; readonly encoding?: string }, FileInspection>;
  /** Names of the encodings that can be chosen. */
  'files:encodings': Call<Record<string, never>, readonly string[]>;
}
