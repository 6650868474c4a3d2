import * as v from 'valibot';
import { COPY_COUNTS, DEFAULT_SETTINGS, DENSITIES, TEXT_SIZES, THEMES, type Settings } from '../bridge/app-calls';
import { checksSchema } from '../core/checks/check-settings';
import { readJsonFile, writeJsonFile } from './json-file';

const schema = v.object({
  language: v.picklist(['en', 'ru']),
  theme: v.picklist(THEMES),
  author: v.pipe(v.string(), v.maxLength(200)),
  // What a version before did not know, or a later one knows otherwise, does not undo the rest.
  textSize: v.fallback(v.picklist(TEXT_SIZES), DEFAULT_SETTINGS.textSize),
  density: v.fallback(v.picklist(DENSITIES), DEFAULT_SETTINGS.density),
  checks: v.fallback(checksSchema, DEFAULT_SETTINGS.checks),
  copies: v.fallback(v.picklist(COPY_COUNTS), DEFAULT_SETTINGS.copies),
  recordTime: v.fallback(v.boolean(), DEFAULT_SETTINGS.recordTime),
  exportFormat: v.fallback(v.nullable(v.pipe(v.string(), v.maxLength(40))), DEFAULT_SETTINGS.exportFormat),
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

  /** The file that they are kept in. */
  get file(): string {
    return this.path;
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
