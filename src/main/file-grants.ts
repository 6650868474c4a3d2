import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { GrantedFile } from '../bridge/file-calls';

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
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}
