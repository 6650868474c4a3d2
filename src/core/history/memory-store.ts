import { fault, type Fault } from '../fault';
import { failure, success, type Result } from '../result';
import type { Stepwise } from '../stepwise';
import { CHAIN_START, chainRevisions } from './hash-chain';
import type { Authorship, NewProject, ProjectContents, ProjectStore, Snapshot } from './project-store';
import type { Revision, RevisionDraft } from './revision';

/** A project that lives only as long as the program: for previews and for what needs a store but no file. It may have a history. */
export function memoryStore(
  project: NewProject & Partial<Pick<ProjectContents, 'revisions' | 'snapshots'>>,
): ProjectStore {
  return new MemoryStore({ ...project, revisions: project.revisions ?? [], snapshots: project.snapshots ?? [] });
}

class MemoryStore implements ProjectStore {
  readonly readOnly = false;
  readonly notice: Fault | null = null;
  private contents: ProjectContents;

  constructor(contents: ProjectContents) {
    this.contents = contents;
  }

  read(): Result<ProjectContents> {
    return success(this.contents);
  }

  *readStepwise(): Stepwise<Result<ProjectContents>> {
    return this.read();
  }

  beginning(): null {
    return null;
  }

  append(drafts: readonly RevisionDraft[], by: Authorship): Result<readonly Revision[]> {
    const added = chainRevisions(drafts, this.contents.revisions.at(-1) ?? CHAIN_START, by);
    this.contents = { ...this.contents, revisions: [...this.contents.revisions, ...added] };
    return success(added);
  }

  addSnapshot(name: string, by: Authorship): Result<Snapshot> {
    if (this.contents.snapshots.some((snapshot) => snapshot.name === name)) {
      return failure(fault('snapshot-exists', { name }));
    }
    const snapshot = { name, number: this.contents.revisions.length, author: by.author, time: by.time };
    this.contents = { ...this.contents, snapshots: [...this.contents.snapshots, snapshot] };
    return success(snapshot);
  }

  close(): void {
    // Nothing is held.
  }
}
