import { dirname, isAbsolute, join } from 'node:path';
import { dialog, type BrowserWindow, type FileFilter } from 'electron';
import type { FilePurpose } from '../bridge/file-calls';
import { FORMATS } from '../core/formats/formats';
import type { Translator } from '../i18n/translator';
import type { FolderStore } from './folder-store';

/** What a dialog belongs to: its window, its language, and where dialogs were before. */
export interface DialogSurroundings {
  readonly window: BrowserWindow;
  readonly translator: Translator;
  readonly folders: FolderStore;
}

/** What a new file will be. */
export type NewFileKind = 'project' | 'diff' | 'export' | 'diagnostics';

/** The system's dialog for a file to read; null when the user cancels. */
export async function chooseFile(
  { window, translator, folders }: DialogSurroundings,
  purpose: FilePurpose,
): Promise<string | null> {
  const use = purpose === 'project' ? 'projects' : 'texts';
  const folder = folders.of(use);
  const chosen = await dialog.showOpenDialog(window, {
    title: translator.t(`menu.dialogs.${purpose}`),
    properties: ['openFile'],
    filters: filtersFor(translator, purpose === 'project' ? 'project' : 'text'),
    ...(folder !== undefined && { defaultPath: folder }),
  });
  const path = chosen.canceled ? undefined : chosen.filePaths[0];
  if (path === undefined) return null;
  folders.note(use, dirname(path));
  return path;
}

/**
 * The system's dialog for a file to write; null when the user cancels. It asks by itself before a file is replaced. A
 * suggestion without a folder goes to the one used last.
 */
export async function chooseNewFile(
  { window, translator, folders }: DialogSurroundings,
  kind: NewFileKind,
  suggestion: string,
): Promise<string | null> {
  const use = kind === 'project' ? 'projects' : 'results';
  const defaultPath = isAbsolute(suggestion) ? suggestion : join(folders.of(use) ?? '', suggestion);
  const chosen = await dialog.showSaveDialog(window, {
    title: translator.t(`menu.dialogs.${kind === 'project' ? 'newProject' : kind}`),
    defaultPath,
    filters: filtersFor(translator, kind === 'project' || kind === 'diff' ? kind : 'text'),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  const path = chosen.canceled ? undefined : chosen.filePath;
  if (path === undefined || path === '') return null;
  folders.note(use, dirname(path));
  return path;
}

/** The endings of everything that can be read. */
const TEXT_ENDINGS = [...new Set(['txt', 'text', ...FORMATS.flatMap(({ extensions }) => extensions)])];

function filtersFor({ t }: Translator, kind: 'text' | 'project' | 'diff'): FileFilter[] {
  const all = { name: t('menu.dialogs.all'), extensions: ['*'] };
  if (kind === 'project') return [{ name: t('menu.dialogs.projects'), extensions: ['sverka'] }, all];
  if (kind === 'diff') return [{ name: t('menu.dialogs.diffs'), extensions: ['diff', 'patch'] }, all];
  return [{ name: t('menu.dialogs.texts'), extensions: TEXT_ENDINGS }, all];
}
