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
  private held: Settings;

  constructor(path: string, defaults: Settings) {
    this.path = path;
    this.held = readJsonFile(path, schema) ?? defaults;
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
