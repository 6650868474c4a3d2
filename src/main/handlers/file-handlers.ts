import type { Handlers } from '../../bridge/call';
import type { FileCalls, FilePurpose } from '../../bridge/file-calls';
import { fault } from '../../core/fault';
import { failure, success } from '../../core/result';
import { ENCODINGS } from '../../files/encodings';
import type { EngineHost } from '../engine-host';
import type { FileGrants } from '../file-grants';
import type { PastedTexts } from '../pasted-texts';

/** What the handlers of files work with. */
export interface FileSurroundings {
  readonly grants: FileGrants;
  readonly engine: Pick<EngineHost, 'ask'>;
  readonly pasted: Pick<PastedTexts, 'keep'>;
  /** Shows the system's dialog; null when the user cancels. */
  chooseFile(purpose: FilePurpose): Promise<string | null>;
}

/** Choosing and looking at files. */
export function fileHandlers({ grants, engine, pasted, chooseFile }: FileSurroundings): Handlers<FileCalls> {
  return {
    'files:choose': async ({ purpose }) => {
      const path = await chooseFile(purpose);
      return success(path === null ? null : grants.grant(path));
    },
    'files:inspect': async ({ handle, ...how }) => {
      const path = grants.pathOf(handle);
      if (path === null) return failure(fault('internal', { detail: 'files:inspect: unknown handle' }));
      const seen = await engine.ask('engine:inspect', { path, ...how });
      return seen.ok ? success({ handle, ...seen.value }) : seen;
    },
    'files:columns': ({ handle, ...how }) => {
      const path = grants.pathOf(handle);
      if (path === null) return failure(fault('internal', { detail: 'files:columns: unknown handle' }));
      return engine.ask('engine:columns', { path, ...how });
    },
    'files:paste': ({ text }) => {
      const path = pasted.keep(text);
      return path.ok ? success(grants.grant(path.value)) : path;
    },
    'files:preview': ({ source, target, ...encodings }) => {
      const paths = grants.pathsOf({ source, target });
      if (paths === null) return failure(fault('internal', { detail: 'files:preview: unknown handle' }));
      return engine.ask('engine:preview', { ...paths, ...encodings });
    },
    'files:encodings': () => success(ENCODINGS),
  };
}
