import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { defaultLockFolder } from './project-lock';

/** How many are kept when nobody said otherwise. */
const DEFAULT_COPIES = 10;
/** Holds how many are kept, in the folder of all copies. */
const COUNT_NAME = 'how-many.txt';
/** The name of a project and a part of a hash. */
const OWN_FOLDER = /-[0-9a-f]{12}$/;
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
 * How many copies of a project are to be kept. It is written beside the copies, so that every program that makes or removes them keeps
 * the same number.
 */
export function copiesToKeep(folder: string): number {
  try {
    const kept = Number(readFileSync(join(folder, COUNT_NAME), 'utf8').trim() || NaN);
    return Number.isSafeInteger(kept) && kept >= 0 ? kept : DEFAULT_COPIES;
  } catch {
    return DEFAULT_COPIES;
  }
}

/**
 * Sets how many copies of a project are kept from now on; those that are too many go when the next one is due. Gives whether that
 * could be written.
 */
export function keepSoManyCopies(count: number, folder: string): boolean {
  if (count === copiesToKeep(folder)) return true;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(join(folder, COUNT_NAME), `${count}\n`);
    return true;
  } catch {
    return false;
  }
}

/** How much the copies of all projects are: projects, copies, bytes. */
export interface CopiesHeld {
  readonly projects: number;
  readonly copies: number;
  readonly bytes: number;
}

/** How many copies lie in the folder of all copies, and how large they are. */
export function copiesHeld(folder: string): CopiesHeld {
  const byProject = ownFolders(folder).map((own) => copyNames(own).map((name) => statSync(join(own, name)).size));
  const sizes = byProject.flat();
  return {
    projects: byProject.filter(({ length }) => length > 0).length,
    copies: sizes.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}

/** Removes the copies of all projects, and nothing else that may lie there. */
export function removeCopies(folder: string): void {
  for (const own of ownFolders(folder)) {
    for (const name of copyNames(own)) rmSync(join(own, name));
    if (readdirSync(own).length === 0) rmdirSync(own);
  }
}

/** The folders of single projects; links are none. */
function ownFolders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && OWN_FOLDER.test(entry.name))
    .map(({ name }) => join(folder, name));
}

/**
 * Keeps a dated copy of a project as it is on disk, unless there is one of the last ten minutes or one that says the same; of more
 * than are to be kept the oldest go. Must not be called within a transaction. A copy that cannot be made must not get in the way of work, so
 * nothing is thrown; gives whether one was made.
 */
export function keepCopy(path: string, folder: string, now: Date): boolean {
  const own = copiesOf(path, folder);
  const draft = join(own, '.part');
  try {
    const names = copyNames(own);
    const most = copiesToKeep(folder);
    if (most === 0) {
      for (const name of names) rmSync(join(own, name));
      return false;
    }
    const latest = names.at(-1);
    if (latest !== undefined && !isDue(timeOf(latest), now)) return false;
    if (latest !== undefined && isSame(path, join(own, latest))) return false;
    mkdirSync(own, { recursive: true, mode: 0o700 });
    copyFileSync(path, draft, constants.COPYFILE_FICLONE);
    fsyncPath(draft);
    renameSync(draft, join(own, `${now.toISOString().replaceAll(':', '-')}.sverka`));
    fsyncPath(own);
    for (const name of names.slice(0, Math.max(0, names.length + 1 - most))) rmSync(join(own, name));
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
