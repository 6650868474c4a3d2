import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { defaultLockFolder } from './project-lock';

/** How many copies of a project are kept. */
const MOST_COPIES = 10;
/** A copy is made when the latest is older than this, in milliseconds. */
export const COPY_INTERVAL = 10 * 60 * 1000;

/** A copy's name is the time it was made, so that names are in order. */
const COPY_NAME = /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}\.\d{3}Z\.sverka$/;

/** Where the copies of all projects of this user lie: beside the locks. */
export function defaultCopyFolder(lockFolder: string = defaultLockFolder()): string {
  return join(dirname(lockFolder), 'copies');
}

/** Where the copies of a project lie, in the folder of all copies. */
export function copiesOf(path: string, folder: string): string {
  const stem = basename(path, extname(path)).slice(0, 40);
  return join(folder, `${stem}-${createHash('sha256').update(path).digest('hex').slice(0, 12)}`);
}

/** The latest copy of a project; null if there is none. */
export function latestCopy(path: string, folder: string): string | null {
  const name = copyNames(copiesOf(path, folder)).at(-1);
  return name === undefined ? null : join(copiesOf(path, folder), name);
}

/**
 * Keeps a dated copy of a project as it is on disk, unless there is one of the last ten minutes or one that says the same; of more
 * than ten the oldest go. Must not be called within a transaction. A copy that cannot be made must not get in the way of work, so
 * nothing is thrown; gives whether one was made.
 */
export function keepCopy(path: string, folder: string, now: Date): boolean {
  const own = copiesOf(path, folder);
  const draft = join(own, '.part');
  try {
    const names = copyNames(own);
    const latest = names.at(-1);
    if (latest !== undefined && !isDue(timeOf(latest), now)) return false;
    if (latest !== undefined && isSame(path, join(own, latest))) return false;
    mkdirSync(own, { recursive: true, mode: 0o700 });
    copyFileSync(path, draft, constants.COPYFILE_FICLONE);
    fsyncPath(draft);
    renameSync(draft, join(own, `${now.toISOString().replaceAll(':', '-')}.sverka`));
    fsyncPath(own);
    for (const name of names.slice(0, Math.max(0, names.length + 1 - MOST_COPIES))) rmSync(join(own, name));
    return true;
  } catch {
    discard(draft);
    return false;
  }
}

function discard(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // The folder is none; then no draft is there either.
  }
}

/** Whether so much time has passed, or the clock was set back. */
function isDue(time: number, now: Date): boolean {
  const age = now.getTime() - time;
  return !(age >= 0 && age < COPY_INTERVAL);
}

function copyNames(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => COPY_NAME.test(name))
      .sort();
  } catch {
    return [];
  }
}

function timeOf(name: string): number {
  const [date = '', time = ''] = name.replace(/\.sverka$/, '').split('T');
  return Date.parse(`${date}T${time.replace(/-/g, ':')}`);
}

function isSame(path: string, copy: string): boolean {
  return statSync(path).size === statSync(copy).size && readFileSync(path).equals(readFileSync(copy));
}

function fsyncPath(path: string): void {
  // Windows opens no folders; there the name is written with the file.
  if (process.platform === 'win32' && statSync(path).isDirectory()) return;
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
