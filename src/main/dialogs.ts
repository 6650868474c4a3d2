import { dialog, type BrowserWindow, type FileFilter } from 'electron';
import type { FilePurpose } from '../bridge/file-calls';
import type { Translator } from '../i18n/translator';

/** The system's dialog for a file to read; null when the user cancels. */
export async function chooseFile(
  window: BrowserWindow,
  translator: Translator,
  purpose: FilePurpose,
): Promise<string | null> {
  const { t } = translator;
  const chosen = await dialog.showOpenDialog(window, {
    title: t(`menu.dialogs.${purpose}`),
    properties: ['openFile'],
    filters: filtersFor(translator, purpose === 'project' ? 'project' : 'text'),
  });
  return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
}

/** The system's dialog for a file to write; null when the user cancels. It asks by itself before a file is replaced. */
export async function chooseNewFile(
  window: BrowserWindow,
  translator: Translator,
  kind: 'project' | 'diff' | 'export',
  suggestion: string,
): Promise<string | null> {
  const { t } = translator;
  const chosen = await dialog.showSaveDialog(window, {
    title: t(`menu.dialogs.${kind === 'project' ? 'newProject' : kind}`),
    defaultPath: suggestion,
    filters: filtersFor(translator, kind === 'export' ? 'text' : kind),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return chosen.canceled ? null : (chosen.filePath ?? null);
}

function filtersFor({ t }: Translator, kind: 'text' | 'project' | 'diff'): FileFilter[] {
  const all = { name: t('menu.dialogs.all'), extensions: ['*'] };
  if (kind === 'project') return [{ name: t('menu.dialogs.projects'), extensions: ['sverka'] }, all];
  if (kind === 'diff') return [{ name: t('menu.dialogs.diffs'), extensions: ['diff', 'patch'] }, all];
  return [{ name: t('menu.dialogs.texts'), extensions: ['txt', 'text'] }, all];
}
