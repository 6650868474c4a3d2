import { statSync } from 'node:fs';
import { fault, type Fault } from '../core/fault';
import { chainRevisions } from '../core/history/hash-chain';
import { historyProblem } from '../core/history/history-problem';
import type { ProjectBeginning } from '../core/history/project-beginning';
import type { Authorship, ProjectContents, ProjectStore, Snapshot } from '../core/history/project-store';
import type { Revision, RevisionDraft } from '../core/history/revision';
import { failure, success, type Result } from '../core/result';
import { finish, type Stepwise } from '../core/stepwise';
import type { Db } from './db';
import type { ProjectLock } from './project-lock';
import {
  insertRevisions,
  insertSnapshot,
  readBeginning,
  readContentsStepwise,
  readHead,
  readSnapshotNames,
  sameEnd,
  type Head,
} from './project-rows';
import { COPY_INTERVAL, keepCopy } from './second-copies';
import { damaged, readFault, writeFault } from './storage-faults';

/** What a store works with; `notice` says why it is read-only, null when it may write. */
export interface OpenProject {
  readonly path: string;
  readonly db: Db;
  readonly lock: ProjectLock | null;
  readonly head: Head;
  readonly notice: Fault | null;
  /** Where dated copies go. */
  readonly copyFolder: string;
}

/** A project kept in a `.sverka` file that is open already. */
export class SqliteStore implements ProjectStore {
  readonly notice: Fault | null;
  private readonly path: string;
  private readonly db: Db;
  private readonly lock: ProjectLock | null;
  private readonly identity: string | null;
  private readonly copyFolder: string;
  /** When the last copy was made or looked for, in milliseconds; null before the first one. */
  private lastCopy: number | null = null;
  private head: Head;
  private closed = false;

  constructor(project: OpenProject) {
    this.path = project.path;
    this.db = project.db;
    this.lock = project.lock;
    this.head = project.head;
    this.notice = project.notice;
    this.identity = identityOf(project.path);
    this.copyFolder = project.copyFolder;
  }

  get readOnly(): boolean {
    return this.notice !== null;
  }

  read(): Result<ProjectContents> {
    return finish(this.readStepwise());
  }

  *readStepwise(): Stepwise<Result<ProjectContents>> {
    const contents = yield* this.contents();
    // A damaged file takes no place among the copies.
    if (!contents.ok) this.lastCopy ??= Date.now();
    return contents;
  }

  beginning(least: number): ProjectBeginning | null {
    try {
      return readBeginning(this.db, least);
    } catch {
      return null;
    }
  }

  append(drafts: readonly RevisionDraft[], by: Authorship): Result<readonly Revision[]> {
    return this.write((head) => {
      const revisions = chainRevisions(drafts, head.revisions, by);
      insertRevisions(this.db, revisions);
      const { number, hash } = revisions.at(-1) ?? head.revisions;
      return success({ value: revisions, head: { ...head, revisions: { number, hash } } });
    });
  }

  addSnapshot(name: string, by: Authorship): Result<Snapshot> {
    return this.write((head) => {
      const taken = readSnapshotNames(this.db).includes(name);
      if (taken) return failure(fault('snapshot-exists', { name }));
      const snapshot: Snapshot = { name, number: head.revisions.number, author: by.author, time: by.time };
      return success({ value: snapshot, head: { ...head, snapshots: insertSnapshot(this.db, snapshot, head) } });
    });
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.db.close();
    this.keepFirstCopy();
    this.lock?.release();
  }

  private *contents(): Stepwise<Result<ProjectContents>> {
    try {
      const contents = yield* readContentsStepwise(this.db);
      if (!contents.ok) return failure(damaged(this.path, contents.error));
      const problem = historyProblem(contents.value);
      return problem === null ? contents : failure(damaged(this.path, problem.place));
    } catch (error) {
      return failure(readFault(error, this.path));
    }
  }

  /** One transaction on the state that this store knows; its outcome counts only once the commit has reached the disk. */
  private write<Value>(work: (head: Head) => Result<{ value: Value; head: Head }>): Result<Value> {
    if (this.notice) return failure(this.notice);
    try {
      const strange = this.strangeFile();
      if (strange) return failure(strange);
      this.keepFirstCopy();
      const done = this.db.transaction(() => {
        const head = readHead(this.db);
        // Somebody without our lock wrote; what we would add may contradict it.
        if (!head || !sameEnd(head.revisions, this.head.revisions) || !sameEnd(head.snapshots, this.head.snapshots)) {
          return failure(changedElsewhere(this.path));
        }
        return work(head);
      });
      if (!done.ok) return done;
      this.head = done.value.head;
      this.keepCopyNowAndThen();
      return success(done.value.value);
    } catch (error) {
      return failure(writeFault(error, this.path));
    }
  }

  /** The project as it was opened, before it changes: not at once, since somebody waits for its first rows then. */
  private keepFirstCopy(): void {
    if (this.lastCopy === null && this.notice === null) this.keepCopyAt(Date.now());
  }

  /** Not with every change: a copy of a book takes a tenth of a second. */
  private keepCopyNowAndThen(): void {
    const now = Date.now();
    if (now - (this.lastCopy ?? now) >= COPY_INTERVAL) this.keepCopyAt(now);
  }

  private keepCopyAt(now: number): void {
    this.lastCopy = now;
    keepCopy(this.path, this.copyFolder, new Date(now));
  }

  /** A fault if the path leads to another file by now, so that a commit would go where nobody looks for it. */
  private strangeFile(): Fault | null {
    const now = identityOf(this.path);
    if (now === null) return fault('project-gone', { path: this.path });
    return now === this.identity ? null : changedElsewhere(this.path);
  }
}

function changedElsewhere(path: string): Fault {
  return fault('project-replaced', { path });
}

function identityOf(path: string): string | null {
  const status = statSync(path, { bigint: true, throwIfNoEntry: false });
  return status ? `${status.dev}-${status.ino}` : null;
}
