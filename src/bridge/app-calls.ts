import type { ChecksSettings } from '../core/checks/check-settings';
import type { Call } from './call';
import type { WrittenFile } from './project-calls';

export type InterfaceLanguage = 'en' | 'ru';
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export const TEXT_SIZES = ['small', 'normal', 'large', 'largest'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];
export const DENSITIES = ['roomy', 'compact'] as const;
/** How much room there is around things. */
export type Density = (typeof DENSITIES)[number];

/** How many dated copies of a project can be kept; none switches them off. */
export const COPY_COUNTS = [0, 3, 10, 30, 100] as const;
export type CopyCount = (typeof COPY_COUNTS)[number];

/** What the user chose about the program itself. */
export interface Settings {
  readonly language: InterfaceLanguage;
  readonly theme: Theme;
  readonly textSize: TextSize;
  readonly density: Density;
  /** Name that revisions are signed with. */
  readonly author: string;
  /** What differs from the defaults of the checks. */
  readonly checks: ChecksSettings;
  /** How many dated copies of each project are kept. */
  readonly copies: CopyCount;
  /** Whether the time at segments is recorded with their changes. */
  readonly recordTime: boolean;
  /** What was exported as last; null for the format that the English came in. */
  readonly exportFormat: string | null;
}

/** What holds where nothing was chosen. */
export const DEFAULT_SETTINGS: Settings = {
  language: 'en',
  theme: 'system',
  textSize: 'normal',
  density: 'roomy',
  author: '',
  checks: {},
  copies: 10,
  recordTime: false,
  exportFormat: null,
};

/** A project that was open before. The window knows it by `id` only; paths stay in the main process. */
export interface RecentProject {
  readonly id: string;
  readonly title: string;
  /** Folder and file name, shortened for reading. */
  readonly place: string;
  /** ISO 8601. */
  readonly opened: string;
  readonly segments: number;
  readonly confirmed: number;
  /** Open findings when it was left; null where that was not noted. */
  readonly findings: number | null;
  readonly missing: boolean;
}

/** What the window needs to draw itself for the first time. */
export interface StartState {
  /** The window was cut off and is loaded again. */
  readonly reloaded: boolean;
  /** Title of the project that was open when the program was cut off the last time; null when it was not. */
  readonly interrupted: string | null;
  readonly settings: Settings;
  readonly recent: readonly RecentProject[];
  readonly version: string;
  /** True when the program runs on the old runtime that is good for trying only. */
  readonly standInRuntime: boolean;
  /** True when the program runs for the first time here. */
  readonly firstStart: boolean;
  readonly platform: 'linux' | 'darwin' | 'win32';
  /**
   * What the window opens at once: the sample or a file that the program was started with, or the project that is open
   * already (`project:current`), when the page was loaded again.
   */
  readonly open: 'nothing' | 'sample' | 'given-file' | 'current';
}

/** What the system itself does in a text field; `separator` draws a line. */
export const TEXT_ROLES = ['cut', 'copy', 'paste', 'selectAll', 'separator'] as const;
export type TextRole = (typeof TEXT_ROLES)[number];

/** An entry of the system's menu in a text: one of its own, or one of the window's that answers with its id. */
export type TextMenuItem =
  | { readonly role: TextRole; readonly enabled: boolean }
  | { readonly id: string; readonly label: string; readonly enabled: boolean; readonly keys?: string };

export interface AppCalls {
  /**
   * Opens the system's menu at a place of the window, in its pixels; the id of the entry that was chosen, null for none or one of the
   * system's own. Only a menu of the system may paste: the page cannot read the clipboard.
   */
  'app:text-menu': Call<
    { readonly x: number; readonly y: number; readonly items: readonly TextMenuItem[] },
    string | null
  >;
  'app:start-state': Call<Record<string, never>, StartState>;
  'app:change-settings': Call<Partial<Settings>, Settings>;
  'app:recent': Call<Record<string, never>, readonly RecentProject[]>;
  'app:forget-recent': Call<{ readonly id: string }, readonly RecentProject[]>;
  /** Asks where (system dialog) and writes what helps to find a mistake, without any text or name; null when the user cancels. */
  'app:save-diagnostics': Call<Record<string, never>, WrittenFile | null>;
  /** The page's answer to the event `app:closing`: nothing is left that only the page knows. */
  'app:ready-to-close': Call<Record<string, never>, null>;
}
