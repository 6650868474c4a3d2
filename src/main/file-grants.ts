import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { GrantedFile } from '../bridge/file-calls';

/** Where the files of a new review lie; without `target` the one file holds both languages. */
export interface TextPaths {
  readonly source: string;
  readonly target?: string;
}

/** The files that the user let the window use: it knows them by handles, only the main process by their paths. */
export class FileGrants {
  private readonly paths = new Map<string, string>();

  /** A handle for a file that the user chose, dropped or named at the start. */
  grant(path: string): GrantedFile {
    const handle = randomUUID();
    this.paths.set(handle, path);
    return { handle, name: basename(path), bytes: sizeOf(path) };
  }

  pathOf(handle: string): string | null {
    return this.paths.get(handle) ?? null;
  }

  /** The paths of the files of a new review, of one or of two; null when a handle is unknown. */
  pathsOf(texts: { readonly source: string; readonly target?: string | undefined }): TextPaths | null {
    const source = this.pathOf(texts.source);
    if (source === null || texts.target === undefined) return source === null ? null : { source };
    const target = this.pathOf(texts.target);
    return target === null ? null : { source, target };
  }
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}
