import { renameSync, rmSync } from 'node:fs';
import { fault } from '../../core/fault';
import { failure, success, type Result } from '../../core/result';

/** A file that made room for another and is still there under another name. */
export interface AsideFile {
  /** Gives it its name again. */
  putBack(): void;
  remove(): void;
}

/** Makes room for a new file without losing the old one until the new one stands. Nothing there: nothing to do. */
export function setAside(path: string): Result<AsideFile> {
  const aside = `${path}.${process.pid}.replaced`;
  try {
    renameSync(path, aside);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return success({ putBack: () => undefined, remove: () => undefined });
    return failure(fault('place-read-only', { path }));
  }
  return success({
    putBack: () => {
      renameSync(aside, path);
    },
    remove: () => {
      rmSync(aside, { force: true });
    },
  });
}
