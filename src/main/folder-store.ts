import * as v from 'valibot';
import { readJsonFile, writeJsonFile } from './json-file';

const schema = v.object({
  texts: v.exactOptional(v.string()),
  projects: v.exactOptional(v.string()),
  results: v.exactOptional(v.string()),
  exports: v.exactOptional(v.string()),
});

/** What a folder was used for: texts to read, projects, what comes out of them, and exports that do not lie beside them. */
export type FolderUse = keyof v.InferOutput<typeof schema>;

/** The folders that the system's dialogs were last in, one for each use. */
export class FolderStore {
  private readonly path: string;
  private held: v.InferOutput<typeof schema>;

  constructor(path: string) {
    this.path = path;
    this.held = readJsonFile(path, schema) ?? {};
  }

  /** The folder last used so, or undefined. */
  of(use: FolderUse): string | undefined {
    return this.held[use];
  }

  note(use: FolderUse, folder: string): void {
    if (this.held[use] === folder) return;
    this.held = { ...this.held, [use]: folder };
    writeJsonFile(this.path, this.held);
  }

  forget(use: FolderUse): void {
    if (this.held[use] === undefined) return;
    const { [use]: _gone, ...others } = this.held;
    this.held = others;
    writeJsonFile(this.path, this.held);
  }

  /** Forgets all folders. */
  clear(): void {
    this.held = {};
    writeJsonFile(this.path, this.held);
  }
}
