import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { homedir, hostname } from 'node:os';
import { join } from 'node:path';
import { fault } from '../core/fault';
import { failure, success, type Result } from '../core/result';
import { isRecord, parseJson } from './segment-page';

/** The right to write one project file, held until it is released or the process ends. */
export interface ProjectLock {
  release(): void;
}

/** The process that holds a lock. */
interface Owner {
  readonly pid: number;
  readonly host: string;
  /** Changes with every start of the machine; null where the system does not tell. */
  readonly boot: string | null;
  /** When the process started, in the system's own count, so that a reused pid shows; null where it does not tell. */
  readonly started: string | null;
  /** Makes every lock text different. */
  readonly token: string;
}

/** Where the locks of this user lie: in the folder for data that belongs to the user and not to one program run. */
export function defaultLockFolder(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
): string {
  const home = homedir();
  if (platform === 'win32') return join(environment.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'Sverka', 'locks');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Sverka', 'locks');
  return join(environment.XDG_DATA_HOME || join(home, '.local', 'share'), 'sverka', 'locks');
}

/**
 * Takes the lock of a project file; `project-locked` names who holds it. SQLite locks only during a transaction, so
 * without this two programs could both believe that they hold the newest state. A lock whose process is gone is taken
 * over. Where no lock can be written (no home folder), the project is opened without one: SQLite still keeps commits apart.
 */
export function takeProjectLock(path: string, folder: string = defaultLockFolder()): Result<ProjectLock> {
  const file = lockFile(path, folder);
  const text = JSON.stringify(ownOwner());
  try {
    mkdirSync(folder, { recursive: true });
    for (let attempt = 0; attempt < 5; attempt += 1) {
      if (createWhole(file, text)) return success(held(file, text));
      const standing = readText(file);
      if (standing === null) continue;
      const owner = parseOwner(standing);
      if (owner && !isGone(owner)) return failure(locked(path, owner));
      removeStale(file, standing);
    }
  } catch {
    return success({ release: () => undefined });
  }
  return failure(fault('project-locked', { path, owner: '?' }));
}

function lockFile(path: string, folder: string): string {
  // Device and inode, not the path: a project has many paths (links, mounts, letters), and a copy is another project.
  const { dev, ino } = statSync(path, { bigint: true });
  return join(folder, `${dev}-${ino}.lock`);
}

function locked(path: string, owner: Owner) {
  return fault('project-locked', { path, owner: `${owner.host}, ${owner.pid}` });
}

/** Creates the file with its whole text or not at all; false if it exists. */
function createWhole(file: string, text: string): boolean {
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, text, { flag: 'wx' });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EEXIST') return false;
    return createWithoutLink(file, text);
  } finally {
    unlinkSync(draft);
  }
}

/** For file systems without hard links, where a program that starts in the same moment may see the file before its text. */
function createWithoutLink(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes a lock only if it still says what was judged stale: another program may have taken it over meanwhile. */
function removeStale(file: string, stale: string): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (readText(aside) !== stale) {
    try {
      linkSync(aside, file);
    } catch {
      // Somebody else took the lock in this very moment; then theirs counts.
    }
  }
  unlinkSync(aside);
}

const heldHere = new Map<string, string>();

function held(file: string, text: string): ProjectLock {
  if (heldHere.size === 0) process.once('exit', releaseAll);
  heldHere.set(file, text);
  return {
    release() {
      release(file, text);
      if (heldHere.size === 0) process.removeListener('exit', releaseAll);
    },
  };
}

function releaseAll(): void {
  for (const [file, text] of [...heldHere]) release(file, text);
}

function release(file: string, text: string): void {
  if (heldHere.get(file) !== text) return;
  heldHere.delete(file);
  try {
    if (readText(file) === text) unlinkSync(file);
  } catch {
    // A lock that cannot be removed is taken over once this process is gone.
  }
}

function ownOwner(): Owner {
  return {
    pid: process.pid,
    host: hostname(),
    boot: bootId(),
    started: statOf(process.pid, STARTED),
    token: randomUUID(),
  };
}

function parseOwner(text: string): Owner | null {
  const value = parseJson(text);
  if (!isRecord(value) || !Number.isSafeInteger(value.pid) || typeof value.host !== 'string') return null;
  return value as unknown as Owner;
}

/** Whether the process that wrote the lock runs no more. One on another machine counts as running. */
function isGone(owner: Owner): boolean {
  const sameBoot = owner.boot !== null && owner.boot === bootId();
  if (!sameBoot && owner.host !== hostname()) return false;
  if (!sameBoot && owner.boot !== null) return true;
  if (!isRunning(owner.pid)) return true;
  const [state, started] = [statOf(owner.pid, STATE), statOf(owner.pid, STARTED)];
  // It has ended, but whoever began it has not looked yet, or was cut off itself.
  if (state === 'Z' || state === 'X') return true;
  return owner.started !== null && started !== null && owner.started !== started;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function bootId(): string | null {
  return readText('/proc/sys/kernel/random/boot_id')?.trim() ?? null;
}

/** Fields of /proc/<pid>/stat (proc(5)): whether the process runs, and its start in clock ticks after boot. */
const STATE = 3;
const STARTED = 22;

/** A field of /proc/<pid>/stat behind the second, which is a name that may hold spaces; null where the system does not tell. */
function statOf(pid: number, field: number): string | null {
  const stat = readText(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[field - 3] ?? null;
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
