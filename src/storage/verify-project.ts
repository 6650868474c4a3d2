import { realpathSync } from 'node:fs';
import { verifyChain } from '../core/history/hash-chain';
import { historyProblem } from '../core/history/history-problem';
import type { ProjectContents } from '../core/history/project-store';
import { failure, success, type Result } from '../core/result';
import { columnText, openDb, type Db } from './db';
import { settleUnfinished } from './project-file';
import { readProjectHeader, type ProjectHeader } from './project-header';
import { readContents, readProject, readRevisions, readSnapshots, type Damage } from './project-rows';
import { expectedSchemaText, SCHEMA_VERSION, schemaText } from './schema';
import { damaged, readFault } from './storage-faults';

/** The parts of a project file that are looked at, in this order. */
export const VERIFIED_PARTS = ['database', 'schema', 'contents', 'chain', 'replay'] as const;

/** What is wrong with a part; `detail` names the place technically, e.g. `revision 17: hash`. */
export interface VerificationProblem {
  readonly part: (typeof VERIFIED_PARTS)[number];
  readonly detail: string;
}

/** What was looked at in a project file, and what of it is not sound (nothing, if all is well). */
export interface Verification {
  readonly segments: number;
  readonly revisions: number;
  readonly snapshots: number;
  readonly problems: readonly VerificationProblem[];
}

/**
 * Looks through a project file without changing it, but for taking back a save that was cut off: SQLite's own integrity, our schema, the hashes of files, segments and
 * snapshots, the chain of revisions, and whether every revision fits the state that it was made on. A fault only when it
 * cannot be opened at all.
 */
export function verifyProject(path: string, lockFolder?: string): Result<Verification> {
  const header = readProjectHeader(path);
  if (!header.ok) return header;
  let db: Db | undefined;
  try {
    settleUnfinished(realpathSync(path), lockFolder);
    db = openDb(path, { readOnly: true });
    return success(verify(db, header.value));
  } catch (error) {
    const problem = readFault(error, path);
    return failure(
      problem.code === 'project-damaged' ? damaged(path, `database: ${problem.data.detail ?? ''}`) : problem,
    );
  } finally {
    db?.close();
  }
}

function verify(db: Db, header: ProjectHeader): Verification {
  const structure = structureProblems(db, header);
  const contents = readContents(db);
  const problems = contents.ok
    ? [...structure, ...historyProblems(contents.value)]
    : [...structure, ...contentsProblems(db, contents.error)];
  return {
    segments: contents.ok ? contents.value.segments.length : 0,
    revisions: contents.ok ? contents.value.revisions.length : 0,
    snapshots: contents.ok ? contents.value.snapshots.length : 0,
    problems,
  };
}

/** What is wrong with each table; what cannot be read at all is the first thing that reading everything came upon. */
function contentsProblems(db: Db, first: string): VerificationProblem[] {
  const details = [readProject(db), ...historyReadings(db)].flatMap((read) => (read.ok ? [] : [read.error]));
  return (details.length === 0 ? [first] : details).map((detail) => ({ part: 'contents', detail }));
}

function historyReadings(db: Db): readonly Result<unknown, Damage>[] {
  const revisions = readRevisions(db);
  // Without the revisions that they name, snapshots cannot be judged.
  return revisions.ok ? [revisions, readSnapshots(db, revisions.value)] : [revisions];
}

/**
 * The schema first: SQLite evaluates the conditions of a table while it checks it, and in a file that somebody made they may call the
 * driver's functions that write files. What a newer program made is judged by its contents alone.
 */
function structureProblems(db: Db, header: ProjectHeader): VerificationProblem[] {
  if (header.version !== SCHEMA_VERSION) return [];
  if (schemaText(db) !== expectedSchemaText()) return [{ part: 'schema', detail: `version ${header.version}` }];
  const problems: VerificationProblem[] = [];
  for (const [line] of db.all('SELECT CAST(integrity_check AS BLOB) FROM pragma_integrity_check(20)')) {
    const detail = columnText(line) ?? '';
    if (detail !== 'ok') problems.push({ part: 'database', detail });
  }
  return problems;
}

function historyProblems(contents: ProjectContents): VerificationProblem[] {
  const chain = verifyChain(contents.revisions);
  if (!chain.ok) return [{ part: 'chain', detail: `revision ${chain.error.number}: ${chain.error.problem}` }];
  const problem = historyProblem(contents);
  return problem === null ? [] : [{ part: 'replay', detail: problem.place }];
}
