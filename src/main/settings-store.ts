import * as v from 'valibot';
import type { Settings } from '../bridge/app-calls';
import { readJsonFile, writeJsonFile } from './json-file';

const schema = v.object({
  language: v.picklist(['en', 'ru']),
  theme: v.picklist(['system', 'light', 'dark']),
  author: v.pipe(v.string(), v.maxLength(200)),
});

/** Holds what the user chose about the program, and keeps it in a file. */
export class SettingsStore {
  private readonly path: string;
  /** Whether no settings were kept before: the program runs for the first time. */
  readonly isNew: boolean;
  private held: Settings;

  constructor(path: string, defaults: Settings) {
    this.path = path;
    const kept = readJsonFile(path, schema);
    this.isNew = kept === null;
    this.held = kept ?? defaults;
  }

  get settings(): Settings {
    return this.held;
  }

  change(change: Partial<Settings>): Settings {
    this.held = { ...this.held, ...change };
    writeJsonFile(this.path, this.held);
    return this.held;
  }
}
