import type { Handlers } from '../../bridge/call';
import { REMOVABLE, type DataCalls, type DataPlace, type OwnData, type Removable } from '../../bridge/data-calls';
import { fault } from '../../core/fault';
import { failure, success, type Result } from '../../core/result';
import { copiesHeld, removeCopies } from '../../storage/second-copies';
import type { FolderStore } from '../folder-store';
import type { ProgramLog } from '../program-log';
import type { RecentStore } from '../recent-store';
import { shortPath } from '../short-path';

/** What the handlers of the program's own data work with. */
export interface DataSurroundings {
  /** Where each of them lies. */
  readonly places: Readonly<Record<DataPlace, string>>;
  readonly home: string;
  readonly recent: RecentStore;
  readonly folders: FolderStore;
  readonly log: ProgramLog;
}

/** What the program keeps beside the projects: where it lies, how much it is, and its removal. */
export function dataHandlers({ places, home, recent, folders, log }: DataSurroundings): Handlers<DataCalls> {
  const own = (): OwnData => ({
    places: {
      settings: shortPath(places.settings, home),
      lists: shortPath(places.lists, home),
      copies: shortPath(places.copies, home),
      logs: shortPath(places.logs, home),
    },
    recent: recent.list().length,
    copies: copiesHeld(places.copies),
    logs: log.bytes,
  });

  const remove: Readonly<Record<Exclude<Removable, 'all'>, () => void>> = {
    // The folders that dialogs were in last tell of projects as well.
    recent: () => {
      recent.clear();
      folders.clear();
    },
    copies: () => removeCopies(places.copies),
    logs: () => log.clear(),
  };

  /** Files of the program's own may fail in every way that files do. */
  const onDisk = <Value>(work: () => Value): Result<Value> => {
    try {
      return success(work());
    } catch (error) {
      const cause = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      return failure(fault('write-failed', { path: shortPath(places.copies, home), cause }));
    }
  };

  return {
    'data:own': () => onDisk(own),
    'data:remove': ({ what }) =>
      onDisk(() => {
        for (const each of REMOVABLE) if (each !== 'all' && (what === each || what === 'all')) remove[each]();
        return own();
      }),
  };
}
