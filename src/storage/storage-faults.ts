import { fault, type Fault } from '../core/fault';

/** What an error of SQLite or of the file system means for somebody who wanted to save. */
export function writeFault(error: unknown, path: string): Fault {
  const code = errorCode(error);
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'SQLITE_FULL') return fault('disk-full', { path });
  if (code === 'EEXIST') return fault('file-exists', { path });
  if (code === 'ENOENT' || code === 'ENOTDIR') return fault('place-missing', { path });
  if (['EACCES', 'EPERM', 'EROFS', 'SQLITE_CANTOPEN'].includes(code) || code.startsWith('SQLITE_READONLY')) {
    return fault('place-read-only', { path });
  }
  if (code.startsWith('SQLITE_BUSY') || code === 'SQLITE_LOCKED') return fault('project-locked', { path, owner: '?' });
  if (isCorruption(code)) return damaged(path, message(error));
  return fault('write-failed', { path, cause: code || message(error) });
}

/** What an error of SQLite or of the file system means for somebody who wanted to read a project. */
export function readFault(error: unknown, path: string): Fault {
  const code = errorCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return fault('project-not-found', { path });
  if (code.startsWith('SQLITE_BUSY')) return fault('project-locked', { path, owner: '?' });
  // A save that was cut off is finished by the next opening, which must be able to write for that.
  if (code.startsWith('SQLITE_READONLY') || code === 'SQLITE_CANTOPEN') return fault('place-read-only', { path });
  if (code.startsWith('E')) return fault('file-unreadable', { path, cause: code });
  return damaged(path, message(error));
}

/** The fault of a file that is not what we wrote; `detail` names the place. */
export function damaged(path: string, detail: string): Fault {
  return fault('project-damaged', { path, detail });
}

/** The code that an error of Node or SQLite carries, or an empty text. */
export function errorCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code === 'string' && code !== '') return code;
  // libsql reports a failed opening without a code, only as `…: 14` (SQLITE_CANTOPEN).
  return message(error).includes('Unable to open connection') ? 'SQLITE_CANTOPEN' : '';
}

function isCorruption(code: string): boolean {
  return code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB';
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
