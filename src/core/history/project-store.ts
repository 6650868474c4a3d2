import type { Fault } from '../fault';
import type { Result } from '../result';
import type { ImportedSegment } from '../segments/segment';
import type { Stepwise } from '../stepwise';
import type { Term } from '../terms/term';
import type { ProjectBeginning } from './project-beginning';
import type { Revision, RevisionDraft } from './revision';

/** An imported file, kept inside the project byte for byte. */
export interface ImportedFile {
  /** File name without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Encoding that it was decoded with, e.g. `utf-8`, `windows-1251`. */
  readonly encoding: string;
  /** Id of the format that read it. */
  readonly format: string;
  /** SHA-256 of the bytes, hex. */
  readonly hash: string;
}

/** What a project starts from. */
export interface NewProject {
  readonly title: string;
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly created: string;
  readonly source: ImportedFile;
  readonly target: ImportedFile;
  readonly segments: readonly ImportedSegment[];
  readonly terms: readonly Term[];
}

/** A named point in the revision sequence: the state after revision `number` (0: as imported). */
export interface Snapshot {
  readonly name: string;
  readonly number: number;
  readonly author: string;
  readonly time: string;
}

/** Everything that a project file holds. */
export interface ProjectContents extends NewProject {
  readonly revisions: readonly Revision[];
  readonly snapshots: readonly Snapshot[];
}

/** Who does something, and when. */
export interface Authorship {
  readonly author: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly time: string;
}

/** Where a project is kept. What `append` acknowledged is never lost. */
export interface ProjectStore {
  readonly readOnly: boolean;
  /** Why the store is read-only, or null; not a failure: what is there can be read. */
  readonly notice: Fault | null;
  /** Everything recorded so far, checked against its hashes. */
  read(): Result<ProjectContents>;
  /** `read` in steps. */
  readStepwise(): Stepwise<Result<ProjectContents>>;
  /**
   * What can be shown of a project of at least so many segments before all of it has been read; nothing of it has been checked against the
   * hashes of the segments. Null for a smaller project, for one that is not read that way, and for one that is damaged where it begins:
   * `read` says how.
   */
  beginning(least: number): ProjectBeginning | null;
  /** Records the drafts as one step (one batch, one transaction) and returns them numbered and chained; no drafts, no step. */
  append(drafts: readonly RevisionDraft[], by: Authorship): Result<readonly Revision[]>;
  /** Names the state after the latest revision. */
  addSnapshot(name: string, by: Authorship): Result<Snapshot>;
  /** Lets go of the file and its lock; a second call does nothing. */
  close(): void;
}
