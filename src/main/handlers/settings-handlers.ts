import { basename } from 'node:path';
import type { Settings } from '../../bridge/app-calls';
import type { Handlers } from '../../bridge/call';
import type { SettingsCalls, WordList, WordListId } from '../../bridge/settings-calls';
import { fault } from '../../core/fault';
import { failure, success, type Result } from '../../core/result';
import type { WordListKind } from '../../core/settings/shared-lists';
import type { KeptList, WordListFolder } from '../../files/word-list-folder';
import { writeFileSafely } from '../../files/write-file';
import type { EngineHost } from '../engine-host';
import { hidePaths } from '../hide-paths';
import type { SettingsStore } from '../settings-store';
import { previewOf, readSettingsFile, settingsFile, type SharedSettings } from '../share-settings';

/** What the handlers of settings work with. */
export interface SettingsSurroundings {
  readonly engine: Pick<EngineHost, 'ask'>;
  readonly settings: SettingsStore;
  readonly folder: WordListFolder;
  /** Shows the system's dialog for a list or a file of settings; null when the user cancels. */
  chooseFile(purpose: WordListKind | 'settings'): Promise<string | null>;
  chooseNewFile(suggestion: string): Promise<string | null>;
  /** Shows a file, or what is in a folder, in the system's file manager. */
  showFile(path: string): void;
  showFolder(path: string): void;
  /** Called after a change of settings or lists, to bring everything along. */
  settingsChanged(settings: Settings): Promise<void>;
}

/** What there is to set, the lists of the user, and both as one file. */
export function settingsHandlers(surroundings: SettingsSurroundings): Handlers<SettingsCalls> {
  const { engine, settings, folder } = surroundings;
  let chosen: SharedSettings | null = null;

  const allLists = async (): Promise<Result<readonly WordList[]>> => {
    await surroundings.settingsChanged(settings.settings);
    const kept = folder.list();
    const reports = await engine.ask('engine:lists', {});
    if (!reports.ok) return reports;
    return success(
      kept.map(({ kind, name }, index) => {
        const { entries = 0, faults = [] } = reports.value[index] ?? {};
        return { kind, name, entries, faults: faults.map(hidePaths) };
      }),
    );
  };

  const withList = ({ kind, name }: WordListId): KeptList | undefined =>
    folder.list().find((list) => list.kind === kind && list.name === name);

  /** Files of the user's own may fail in every way that files do. */
  const onDisk = (path: string, work: () => void): Result<null> => {
    try {
      work();
      return success(null);
    } catch (error) {
      const cause = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      return failure(fault('write-failed', { path, cause }));
    }
  };

  return {
    'settings:checks': () => engine.ask('engine:checks', {}),
    'settings:export': async () => {
      const path = await surroundings.chooseNewFile('sverka-settings.json');
      if (path === null) return success(null);
      const bytes = Buffer.from(settingsFile(settings.settings, folder));
      const written = await writeFileSafely(path, bytes, { overwrite: true });
      return written.ok ? success({ name: basename(path), bytes: bytes.length }) : written;
    },
    'settings:choose-import': async () => {
      const path = await surroundings.chooseFile('settings');
      if (path === null) return success(null);
      const checks = await engine.ask('engine:checks', {});
      if (!checks.ok) return checks;
      const read = await readSettingsFile(path, checks.value);
      if (!read.ok) return read;
      chosen = read.value;
      return success(previewOf(basename(path), read.value, settings.settings, folder));
    },
    'settings:import': async (parts) => {
      if (chosen === null) return failure(fault('internal', { detail: 'settings:import: nothing was chosen' }));
      const { checks, lists, appearance } = chosen;
      const unpacked = parts.lists ? onDisk(folder.path, () => folder.unpack(lists)) : success(null);
      if (!unpacked.ok) return unpacked;
      chosen = null;
      const changed = settings.change({ ...(parts.checks ? { checks } : {}), ...(parts.appearance ? appearance : {}) });
      await surroundings.settingsChanged(changed);
      return success(changed);
    },
    'lists:all': allLists,
    'lists:add': async ({ kind }) => {
      const path = await surroundings.chooseFile(kind);
      if (path === null) return success(null);
      const added = onDisk(path, () => folder.add(kind, path));
      return added.ok ? allLists() : added;
    },
    'lists:add-word': async ({ word }) => {
      const added = onDisk(folder.path, () => folder.addWord(word));
      return added.ok ? allLists() : added;
    },
    'lists:remove': async (id) => {
      const list = withList(id);
      const removed = list ? onDisk(list.path, () => folder.remove(list)) : success(null);
      return removed.ok ? allLists() : removed;
    },
    'lists:show': ({ list }) => {
      const path = list === null ? undefined : withList(list)?.path;
      if (path === undefined) surroundings.showFolder(folder.path);
      else surroundings.showFile(path);
      return success(null);
    },
  };
}
