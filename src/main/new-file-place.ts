import { existsSync } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import type { FolderStore } from './folder-store';

/** What of the new files has a folder of its own. */
type Kind = 'settings' | 'project' | 'diff' | 'export' | 'diagnostics' | 'glossary';

/** Corrections and exports go out of the house, often into one folder for all projects. */
function isHandedOver(kind: Kind): boolean {
  return kind === 'export' || kind === 'diff';
}

/**
 * Where the dialog for a new file begins: an export in the folder that exports last went to, unless that was beside its project; else
 * where the suggestion says, and one without a folder where such files went last.
 */
export function placeForNewFile(folders: FolderStore, kind: Kind, suggestion: string): string {
  const exports = isHandedOver(kind) ? folders.of('exports') : undefined;
  if (exports !== undefined && existsSync(exports)) return join(exports, basename(suggestion));
  if (isAbsolute(suggestion)) return suggestion;
  return join(folders.of(useOf(kind)) ?? '', suggestion);
}

/** Remembers where a new file went. */
export function noteNewFile(folders: FolderStore, kind: Kind, suggestion: string, path: string): void {
  const folder = dirname(path);
  folders.note(useOf(kind), folder);
  if (!isHandedOver(kind)) return;
  if (isAbsolute(suggestion) && dirname(suggestion) === folder) folders.forget('exports');
  else folders.note('exports', folder);
}

function useOf(kind: Kind): 'projects' | 'results' {
  return kind === 'project' ? 'projects' : 'results';
}
