import { basename } from 'node:path';
import type { AppCalls, Settings, StartState } from '../../bridge/app-calls';
import type { Asked, Handlers } from '../../bridge/call';
import { success } from '../../core/result';
import { writeFileSafely } from '../../files/write-file';
import { diagnosticsText, type Diagnosed } from '../diagnostics';
import type { RecentStore } from '../recent-store';
import type { SettingsStore } from '../settings-store';

/** What the handlers of the program's own affairs work with. */
export interface AppSurroundings {
  readonly settings: SettingsStore;
  readonly recent: RecentStore;
  readonly start: Pick<StartState, 'version' | 'standInRuntime' | 'firstStart' | 'platform'>;
  /** Title of the project that was open when the program was cut off the last time; said once. */
  takeInterrupted(): string | null;
  /** Whether the window was cut off since this was asked last. */
  takeReloaded(): boolean;
  /** What the window is to open at once. */
  takeOpening(): StartState['open'];
  /** Called after a change, to bring menus and the engine along. */
  settingsChanged(settings: Settings): Promise<void>;
  /** Shows the system's menu in a text and waits for what is chosen. */
  showTextMenu(request: Asked<AppCalls, 'app:text-menu'>): Promise<string | null>;
  /** What the program knows of itself, for a report. */
  diagnosed(): Promise<Diagnosed>;
  /** Shows the system's dialog for the file of a report; null when the user cancels. */
  chooseReport(suggestion: string): Promise<string | null>;
  /** The page has nothing left to record. */
  readyToClose(): void;
}

/** Settings, recent projects, and what the window needs first and last. */
export function appHandlers(surroundings: AppSurroundings): Handlers<AppCalls> {
  const { settings, recent, start } = surroundings;
  return {
    'app:text-menu': async (request) => success(await surroundings.showTextMenu(request)),
    'app:start-state': () =>
      success({
        ...start,
        settings: settings.settings,
        recent: recent.list(),
        reloaded: surroundings.takeReloaded(),
        interrupted: surroundings.takeInterrupted(),
        open: surroundings.takeOpening(),
      }),
    'app:change-settings': async (change) => {
      const changed = settings.change(change);
      await surroundings.settingsChanged(changed);
      return success(changed);
    },
    'app:recent': () => success(recent.list()),
    'app:forget-recent': ({ id }) => {
      recent.forget(id);
      return success(recent.list());
    },
    'app:save-diagnostics': async () => {
      const path = await surroundings.chooseReport('sverka-diagnostics.txt');
      if (path === null) return success(null);
      const bytes = new TextEncoder().encode(diagnosticsText(await surroundings.diagnosed()));
      const written = await writeFileSafely(path, bytes, { overwrite: true });
      return written.ok ? success({ name: basename(path), bytes: bytes.length }) : written;
    },
    'app:ready-to-close': () => {
      surroundings.readyToClose();
      return success(null);
    },
  };
}
