import type { CheckSettings } from '../core/checks/check-settings';
import type { Fault } from '../core/fault';
import type { CheckId, MqmCategory, Severity } from '../core/findings/finding';
import type { WordListKind } from '../core/settings/shared-lists';
import type { Settings } from './app-calls';
import type { Call } from './call';
import type { WrittenFile } from './project-calls';

/** A check, as the settings list it; its words derive from its id. */
export interface CheckInfo {
  readonly id: CheckId;
  readonly category: MqmCategory;
  /** The severity that its findings usually have. */
  readonly severity: Severity;
}

/** Which list of a user is meant; the window knows it by kind and name, its folder stays in the main process. */
export interface WordListId {
  readonly kind: WordListKind;
  readonly name: string;
}

/** A list of the user and what became of it. */
export interface WordList extends WordListId {
  /** How many entries can be used. */
  readonly entries: number;
  /** What is wrong with it, or with lines of it. */
  readonly faults: readonly Fault[];
}

/** What can be taken over of a file of settings. */
export interface SettingsParts {
  readonly checks: boolean;
  readonly lists: boolean;
  readonly appearance: boolean;
}

/** What a file of settings would change. */
export interface SettingsPreview {
  readonly name: string;
  /** Checks that would be set otherwise; null where a check would be or is as usual. */
  readonly checks: readonly {
    readonly id: CheckId;
    readonly before: CheckSettings | null;
    readonly after: CheckSettings | null;
  }[];
  readonly lists: readonly (WordListId & { readonly change: 'new' | 'replaced' | 'same' })[];
  readonly appearance: Partial<Pick<Settings, 'language' | 'theme' | 'textSize' | 'density'>>;
}

export interface SettingsCalls {
  /** All checks that there are. */
  'settings:checks': Call<Record<string, never>, readonly CheckInfo[]>;
  /** Lets the user choose where, and writes settings and lists there as one file; null when the user cancels. */
  'settings:export': Call<Record<string, never>, WrittenFile | null>;
  /** Lets the user choose a file of settings and says what it would change; null when the user cancels. */
  'settings:choose-import': Call<Record<string, never>, SettingsPreview | null>;
  /** Takes over parts of the file that was chosen last. */
  'settings:import': Call<SettingsParts, Settings>;
  /** The lists as they lie in their folder now; those that were changed are read again. */
  'lists:all': Call<Record<string, never>, readonly WordList[]>;
  /** Lets the user choose a file and copies it to the lists; null when the user cancels. */
  'lists:add': Call<{ readonly kind: WordListKind }, readonly WordList[] | null>;
  'lists:remove': Call<WordListId, readonly WordList[]>;
  /** Adds a word to those that are spelt right, in a list of the program's own. */
  'lists:add-word': Call<{ readonly word: string }, readonly WordList[]>;
  /** Shows a list in the system's file manager; null: the folder of all. */
  'lists:show': Call<{ readonly list: WordListId | null }, null>;
}
