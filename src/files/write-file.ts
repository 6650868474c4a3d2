import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { access, constants, open, readlink, realpath, rename, stat, unlink, type FileHandle } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fault, type Fault } from '../core/fault';
import { failure, success, type Result } from '../core/result';

/** How to write a file. */
export interface WriteOptions {
  /** Replace a file that is there; otherwise that is a fault. */
  readonly overwrite?: boolean | undefined;
}

/**
 * Writes a file whole or not at all: to a temporary file beside it, flushed and then renamed, so that whatever fails
 * leaves the old file as it was. A symbolic link is followed. Returns once the disk has it.
 */
export async function writeFileSafely(
  path: string,
  bytes: Uint8Array,
  { overwrite = false }: WriteOptions = {},
): Promise<Result<null>> {
  try {
    const real = await linkTarget(path);
    const present = await stat(real).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    });
    if (present?.isDirectory()) return failure(fault('file-is-folder', { path }));
    if (present !== null) {
      if (!overwrite) return failure(fault('file-exists', { path }));
      // Renaming over a file needs no right to write to it: a file marked read-only must stay.
      await access(real, constants.W_OK);
    }
    await replaceFile(real, bytes, present);
    await flushFolder(dirname(real));
    return success(null);
  } catch (error) {
    return failure(faultOfWriting(path, error));
  }
}

async function replaceFile(path: string, bytes: Uint8Array, present: Stats | null): Promise<void> {
  const temporary = join(dirname(path), `.sverka-${randomBytes(8).toString('hex')}.tmp`);
  try {
    const file = await open(temporary, 'wx', 0o666);
    try {
      // `writeFile` goes on after a short write, as a nearly full disk makes them; one `write` would cut the file.
      await file.writeFile(bytes);
      if (present !== null) await keepOwnership(file, present);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
}

/** Gives the new file the rights and, where allowed, the owner of the one that it replaces. */
async function keepOwnership(file: FileHandle, present: Stats): Promise<void> {
  if (process.platform === 'win32') return;
  await file.chown(present.uid, present.gid).catch(() => undefined);
  await file.chmod(present.mode & 0o7777).catch(() => undefined);
}

/** Links that point at links may go in circles. */
const MOST_LINKS = 40;

/** The file that a path names once links are followed, also a link to a file that is not there yet. */
async function linkTarget(path: string): Promise<string> {
  let current = resolve(path);
  for (let count = 0; count < MOST_LINKS; count += 1) {
    const folder = await realpath(dirname(current));
    const next = await readlink(current).catch((error: unknown) => {
      // ENOENT: nothing there; EINVAL: no link; UNKNOWN is what Windows says for the latter.
      if (['ENOENT', 'EINVAL', 'UNKNOWN'].includes(codeOf(error))) return null;
      throw error;
    });
    if (next === null) return current;
    current = resolve(folder, next);
  }
  throw Object.assign(new Error(`Too many links at ${path}`), { code: 'ELOOP' });
}

/** A rename is on the disk only when its folder is; file systems that cannot flush a folder do so by themselves. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP'].includes(codeOf(error))) throw error;
  } finally {
    await handle.close();
  }
}

function faultOfWriting(path: string, error: unknown): Fault {
  const cause = codeOf(error);
  switch (cause) {
    case 'ENOSPC':
    case 'EDQUOT':
      return fault('disk-full', { path });
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return fault('place-read-only', { path });
    case 'EISDIR':
      return fault('file-is-folder', { path });
    case 'ENOENT':
    case 'ENOTDIR':
      return fault('place-missing', { path });
    default:
      return fault('write-failed', { path, cause });
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
