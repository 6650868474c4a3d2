import { dirname, extname } from 'node:path';
import { dialog, type BrowserWindow, type FileFilter } from 'electron';
import type { FilePurpose } from '../bridge/file-calls';
import { FORMATS } from '../core/formats/formats';
import { WORD_LIST_KINDS, type WordListKind } from '../core/settings/shared-lists';
import type { Translator } from '../i18n/translator';
import type { FolderStore } from './folder-store';
import { noteNewFile, placeForNewFile } from './new-file-place';

/** What a dialog belongs to: its window, its language, and where dialogs were before. */
export interface DialogSurroundings {
  readonly window: BrowserWindow;
  readonly translator: Translator;
  readonly folders: FolderStore;
}

/** What a new file will be. */
export type NewFileKind = 'settings' | 'project' | 'diff' | 'export' | 'diagnostics' | 'glossary';

const TITLES = {
  project: 'newProject',
  diff: 'diff',
  export: 'export',
  diagnostics: 'diagnostics',
  settings: 'newSettings',
  glossary: 'glossary',
} as const satisfies Record<NewFileKind, string>;

/** The system's dialog for a file to read; null when the user cancels. */
export async function chooseFile(
  { window, translator, folders }: DialogSurroundings,
  purpose: FilePurpose | WordListKind | 'settings',
): Promise<string | null> {
  const use = purpose === 'project' ? 'projects' : 'texts';
  const folder = folders.of(use);
  const chosen = await dialog.showOpenDialog(window, {
    title: isListKind(purpose) ? translator.t(`settings.add.${purpose}`) : translator.t(`menu.dialogs.${purpose}`),
    properties: ['openFile'],
    filters: filtersFor(translator, purpose),
    ...(folder !== undefined && { defaultPath: folder }),
  });
  const path = chosen.canceled ? undefined : chosen.filePaths[0];
  if (path === undefined) return null;
  folders.note(use, dirname(path));
  return path;
}

/**
 * The system's dialog for a file to write; null when the user cancels. It asks by itself before a file is replaced.
 */
export async function chooseNewFile(
  { window, translator, folders }: DialogSurroundings,
  kind: NewFileKind,
  suggestion: string,
): Promise<string | null> {
  const chosen = await dialog.showSaveDialog(window, {
    title: translator.t(`menu.dialogs.${TITLES[kind]}`),
    defaultPath: placeForNewFile(folders, kind, suggestion),
    filters: newFileFilters(translator, kind, suggestion),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  const path = chosen.canceled ? undefined : chosen.filePath;
  if (path === undefined || path === '') return null;
  noteNewFile(folders, kind, suggestion, path);
  return path;
}

/** The endings of everything that can be read. */
const TEXT_ENDINGS = [...new Set(['txt', 'text', ...FORMATS.flatMap(({ extensions }) => extensions)])];

/** The endings of the lists of a user. */
const LIST_ENDINGS: Readonly<Record<WordListKind, readonly string[]>> = {
  glossary: ['csv', 'tsv', 'xlsx', 'tbx', 'xml'],
  dictionary: ['dsl', 'dict', 'index', 'tsv', 'dz', 'gz'],
  phrases: ['tsv', 'txt'],
  names: ['tsv', 'csv', 'json', 'txt'],
  words: ['txt'],
};

function filtersFor({ t }: Translator, kind: FilePurpose | NewFileKind | WordListKind): FileFilter[] {
  const all = { name: t('menu.dialogs.all'), extensions: ['*'] };
  if (isListKind(kind)) return [{ name: t(`settings.listKinds.${kind}`), extensions: [...LIST_ENDINGS[kind]] }, all];
  if (kind === 'settings') return [{ name: t('settings.heading'), extensions: ['json'] }, all];
  if (kind === 'project') return [{ name: t('menu.dialogs.projects'), extensions: ['sverka'] }, all];
  if (kind === 'diff' || kind === 'corrections')
    return [{ name: t('menu.dialogs.diffs'), extensions: ['diff', 'patch'] }, all];
  return [{ name: t('menu.dialogs.texts'), extensions: TEXT_ENDINGS }, all];
}

/** Of an export the kind of file that is suggested; of a glossary those that can be written. */
function newFileFilters(translator: Translator, kind: NewFileKind, suggestion: string): FileFilter[] {
  const { t } = translator;
  const all = { name: t('menu.dialogs.all'), extensions: ['*'] };
  if (kind === 'glossary') return [{ name: t('menu.dialogs.glossaries'), extensions: ['csv', 'tsv', 'tbx'] }, all];
  if (kind !== 'export') return filtersFor(translator, kind);
  const ending = extname(suggestion).slice(1);
  return ending === '' ? [all] : [{ name: `*.${ending}`, extensions: [ending] }, all];
}

function isListKind(kind: string): kind is WordListKind {
  return WORD_LIST_KINDS.some((known) => known === kind);
}
