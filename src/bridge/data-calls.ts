import type { Call } from './call';

/** What the program keeps beside the projects and can remove; `all` is each of the others. */
export const REMOVABLE = ['recent', 'copies', 'logs', 'all'] as const;
export type Removable = (typeof REMOVABLE)[number];

/** Data of the program whose place is said: a file, or a folder of several. */
export const DATA_PLACES = ['settings', 'lists', 'copies', 'logs'] as const;
export type DataPlace = (typeof DATA_PLACES)[number];

/** What the program keeps beside the projects, and where. */
export interface OwnData {
  /** For reading and copying: the home folder is written as the system's own sign for it, `~` or `%USERPROFILE%`. */
  readonly places: Readonly<Record<DataPlace, string>>;
  /** Projects in the recent list. */
  readonly recent: number;
  /** The dated copies of all projects. */
  readonly copies: { readonly projects: number; readonly copies: number; readonly bytes: number };
  /** Bytes of the log. */
  readonly logs: number;
}

export interface DataCalls {
  'data:own': Call<Record<string, never>, OwnData>;
  /** Removes data of the program, never a project, and says what is left. */
  'data:remove': Call<{ readonly what: Removable }, OwnData>;
}
