import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import * as v from 'valibot';
import type { RecentProject } from '../bridge/app-calls';
import { readJsonFile, writeJsonFile } from './json-file';

const MOST = 12;

const entrySchema = v.object({
  path: v.string(),
  title: v.string(),
  opened: v.string(),
  segments: v.number(),
  confirmed: v.number(),
  findings: v.exactOptional(v.number()),
});
const schema = v.array(entrySchema);
type Entry = v.InferOutput<typeof entrySchema>;

/** The projects that were open lately, newest first; the window sees them without their full paths. */
export class RecentStore {
  private readonly file: string;
  private entries: readonly Entry[];
  private changed: () => void = () => undefined;

  constructor(file: string) {
    this.file = file;
    this.entries = readJsonFile(file, schema) ?? [];
  }

  /** The list for the window; those whose file is gone are marked. */
  list(): readonly RecentProject[] {
    return this.entries.map(({ path, findings = null, ...entry }) => ({
      id: idOf(path),
      ...entry,
      findings,
      place: `${basename(dirname(path))}/${basename(path)}`,
      missing: !existsSync(path),
    }));
  }

  pathOf(id: string): string | null {
    return this.entries.find(({ path }) => idOf(path) === id)?.path ?? null;
  }

  note(entry: Entry): void {
    this.keep([entry, ...this.entries.filter(({ path }) => path !== entry.path)].slice(0, MOST));
  }

  forget(id: string): void {
    this.keep(this.entries.filter(({ path }) => idOf(path) !== id));
  }

  clear(): void {
    this.keep([]);
  }

  /** Calls the listener when the list is another. */
  onChange(listener: () => void): void {
    this.changed = listener;
  }

  private keep(entries: readonly Entry[]): void {
    this.entries = entries;
    writeJsonFile(this.file, entries);
    this.changed();
  }
}

function idOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16);
}
