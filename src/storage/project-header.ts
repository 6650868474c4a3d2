import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { fault } from '../core/fault';
import { failure, success, type Result } from '../core/result';
import { APPLICATION_ID } from './schema';
import { damaged, readFault } from './storage-faults';

/** What the first bytes of a project file say. */
export interface ProjectHeader {
  /** Schema version (`PRAGMA user_version`). */
  readonly version: number;
  /** Size of the file in bytes. */
  readonly size: number;
}

const MAGIC = 'SQLite format 3\0';
const HEADER_SIZE = 100;

/**
 * Reads the header of a project file without SQLite, so that no native code sees what is no project of ours. Layout:
 * sqlite.org/fileformat2.html, section 1.3.
 */
export function readProjectHeader(path: string): Result<ProjectHeader> {
  try {
    const status = statSync(path);
    if (status.isDirectory()) return failure(fault('file-is-folder', { path }));
    // A pipe or a device would block for ever.
    if (!status.isFile()) return failure(fault('project-not-a-project', { path }));
    if (status.size === 0) return failure(fault('file-empty', { path }));
    const header = firstBytes(path);
    if (header.toString('latin1', 0, MAGIC.length) !== MAGIC) return failure(fault('project-not-a-project', { path }));
    if (header.length < HEADER_SIZE) return failure(damaged(path, 'header'));
    if (header.readUInt32BE(68) !== APPLICATION_ID) return failure(fault('project-not-a-project', { path }));
    const version = header.readInt32BE(60);
    return version < 1 ? failure(damaged(path, 'version')) : success({ version, size: status.size });
  } catch (error) {
    return failure(readFault(error, path));
  }
}

/** Whether a file looks like a project, sound or not; false for what is missing or cannot be read. */
export function isProjectFile(path: string): boolean {
  try {
    return statSync(path).isFile() && firstBytes(path).toString('latin1', 0, MAGIC.length) === MAGIC;
  } catch {
    return false;
  }
}

function firstBytes(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(HEADER_SIZE);
    return bytes.subarray(0, readSync(file, bytes, 0, HEADER_SIZE, 0));
  } finally {
    closeSync(file);
  }
}
