import { randomUUID } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fault, type Fault } from '../core/fault';
import type { NewProject, ProjectContents, ProjectStore } from '../core/history/project-store';
import { failure, success, type Result } from '../core/result';
import { columnText, openDb, type Db } from './db';
import { readProjectHeader, type ProjectHeader } from './project-header';
import { takeProjectLock, type ProjectLock } from './project-lock';
import { insertHistory, insertProject, readHead, type Head } from './project-rows';
import { createSchema, expectedSchemaText, SCHEMA_VERSION, schemaText } from './schema';
import { SqliteStore } from './sqlite-store';
import { defaultCopyFolder } from './second-copies';
import { damaged, errorCode, readFault, writeFault } from './storage-faults';

/** How a project file is opened. */
export interface OpenOptions {
  /** Only to look: takes no lock and changes nothing. */
  readonly readOnly?: boolean;
  /** Where locks lie; default: this user's data folder. */
  readonly lockFolder?: string;
  /** Where dated copies of projects lie; default: beside the locks. */
  readonly copyFolder?: string;
}

/** Above this size the structure is not checked at every opening; `verifyProject` does it at any size. */
const QUICK_CHECK_LIMIT = 256 * 1024 * 1024;

/** A project to be written: new, or with the history that it comes with from elsewhere. */
export type WrittenProject = NewProject & Partial<Pick<ProjectContents, 'revisions' | 'snapshots'>>;

/**
 * Makes a project file and opens it. An existing file is never touched (`file-exists`), and the file appears under its
 * name only once it is whole and on the disk.
 */
export function createProject(path: string, project: WrittenProject, options: OpenOptions = {}): Result<ProjectStore> {
  if (!existsSync(dirname(path))) return failure(fault('place-missing', { path }));
  const draft = join(dirname(path), `.${basename(path).slice(0, 60)}.${randomUUID()}.part`);
  try {
    writeDraft(draft, project);
    putInPlace(draft, path);
  } catch (error) {
    return failure(writeFault(error, path));
  } finally {
    rmSync(draft, { force: true });
    rmSync(`${draft}-journal`, { force: true });
  }
  return openProject(path, options);
}

/**
 * Opens a project file. Read-only with a `notice` when asked for, when file or folder cannot be written, when another
 * program holds it, or when a newer program made it. Its contents are checked against their hashes by `read`.
 */
export function openProject(path: string, options: OpenOptions = {}): Result<ProjectStore> {
  const header = readProjectHeader(path);
  if (!header.ok) return header;
  try {
    // The journal belongs beside the file itself, not beside a link to it.
    const file = realpathSync(path);
    settleUnfinished(file, options.lockFolder);
    const { lock, notice } = takeRights(file, header.value, options);
    const opened = openChecked(file, header.value, notice);
    if (!opened.ok) {
      lock?.release();
      return opened;
    }
    const copyFolder = options.copyFolder ?? defaultCopyFolder(options.lockFolder);
    return success(new SqliteStore({ path: file, ...opened.value, lock, notice, copyFolder }));
  } catch (error) {
    return failure(readFault(error, path));
  }
}

/**
 * Takes back a save that was cut off, from the journal that it left: who only looks may not do that, and could not read. Left to
 * another program that is at work on the file, and where nothing can be written.
 */
export function settleUnfinished(file: string, lockFolder?: string): void {
  if (!existsSync(`${file}-journal`) || !isWritable(file) || !isWritable(dirname(file))) return;
  const lock = takeProjectLock(file, lockFolder);
  if (!lock.ok) return;
  try {
    const db = openDb(file);
    try {
      db.get('SELECT count(*) FROM sqlite_schema');
    } finally {
      db.close();
    }
  } catch {
    // Whatever is wrong with the file is said when it is read.
  } finally {
    lock.value.release();
  }
}

/** The first thing about the structure of an open project file that is not ours; null if it is sound. */
export function structureProblem(db: Db, header: ProjectHeader): string | null {
  if (header.version > SCHEMA_VERSION) return foreignView(db);
  // Before the check below, which evaluates the conditions of the tables, whatever functions they call.
  if (schemaText(db) !== expectedSchemaText()) return 'schema';
  if (header.size > QUICK_CHECK_LIMIT) return null;
  const answer = columnText(db.get('SELECT CAST(quick_check AS BLOB) FROM pragma_quick_check(1)')?.[0]);
  return answer === 'ok' ? null : (answer ?? 'quick_check');
}

function takeRights(
  file: string,
  header: ProjectHeader,
  options: OpenOptions,
): { readonly lock: ProjectLock | null; readonly notice: Fault | null } {
  const { version } = header;
  if (version > SCHEMA_VERSION) {
    return { lock: null, notice: fault('project-from-future', { path: file, version, known: SCHEMA_VERSION }) };
  }
  if (options.readOnly || !isWritable(file) || !isWritable(dirname(file))) {
    return { lock: null, notice: fault('project-read-only', { path: file }) };
  }
  const lock = takeProjectLock(file, options.lockFolder);
  return lock.ok ? { lock: lock.value, notice: null } : { lock: null, notice: lock.error };
}

function openChecked(file: string, header: ProjectHeader, notice: Fault | null): Result<{ db: Db; head: Head }> {
  let db: Db | undefined;
  try {
    db = openDb(file, { readOnly: notice !== null });
    // Reading the schema also finishes a save that was cut off, from the journal that it left.
    const problem = structureProblem(db, header);
    if (problem) return refuse(db, damaged(file, problem));
    // Another tool may have left the file in WAL mode, which keeps parts of it in other files.
    if (!notice) db.exec('PRAGMA journal_mode = DELETE');
    const head = readHead(db);
    return head ? success({ db, head }) : refuse(db, damaged(file, 'head'));
  } catch (error) {
    return refuse(db, readFault(error, file));
  }
}

function refuse(db: Db | undefined, problem: Fault): Result<never> {
  db?.close();
  return failure(problem);
}

/** A newer schema may have more tables and triggers, but what this program reads must be tables. */
function foreignView(db: Db): string | null {
  return db.get(`SELECT 1 FROM sqlite_schema WHERE type = 'view'`) ? 'schema' : null;
}

function writeDraft(draft: string, project: WrittenProject): void {
  const db = openDb(draft);
  try {
    db.exec('PRAGMA journal_mode = DELETE');
    db.transaction(() => {
      createSchema(db);
      insertProject(db, project);
      insertHistory(db, project.revisions ?? [], project.snapshots ?? []);
    });
  } finally {
    db.close();
  }
  fsyncPath(draft);
}

/** Gives the draft its name without ever replacing a file of that name. */
function putInPlace(draft: string, path: string): void {
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(errorCode(error))) throw error;
    // A file system without hard links (FAT): the name is reserved first, so that nobody else's file is replaced.
    closeSync(openSync(path, 'wx'));
    renameSync(draft, path);
  }
  fsyncPath(dirname(path));
}

function fsyncPath(path: string): void {
  let handle: number;
  try {
    handle = openSync(path, 'r');
    // Windows opens no folders; there the name is written with the file.
  } catch (error) {
    if (process.platform === 'win32') return;
    throw error;
  }
  try {
    fsyncSync(handle);
  } catch (error) {
    if (process.platform !== 'win32' && errorCode(error) !== 'EINVAL') throw error;
  } finally {
    closeSync(handle);
  }
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
