import { createHash, type Hash } from 'node:crypto';
import { canonicalJson } from '../core/history/canonical-json';
import { CHAIN_START, hashedText, linkProblem, type ChainEnd } from '../core/history/hash-chain';
import type { ImportedFile, NewProject, ProjectContents, Snapshot } from '../core/history/project-store';
import type { Revision } from '../core/history/revision';
import { projectBeginning, type ProjectBeginning } from '../core/history/project-beginning';
import { failure, success, type Result } from '../core/result';
import type { ImportedSegment } from '../core/segments/segment';
import { finish, type Stepwise } from '../core/stepwise';
import type { Term } from '../core/terms/term';
import { columnText, type Db } from './db';
import { isTerm, parseRevision } from './revision-body';
import { isRecord, parseJson, parsePage, toPages } from './segment-page';

/** Where rows are not what we wrote: a short technical place such as `revision 17: hash`. */
export type Damage = string;

/** The ends of the two chains, as the `head` row holds them. */
export interface Head {
  readonly revisions: ChainEnd;
  readonly snapshots: ChainEnd;
}

/** SHA-256 in hex. */
export function sha256Hex(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Writes everything that never changes, and the head behind which no more of it can be added. */
export function insertProject(db: Db, project: NewProject): void {
  const source = fileFacts(project.source);
  // A file of both languages is kept for either side.
  const isOne = project.target.bytes === project.source.bytes;
  const facts = canonicalJson({
    title: project.title,
    author: project.author,
    created: project.created,
    source,
    target: isOne ? { ...fileFactsBut(project.target), hash: source.hash } : fileFacts(project.target),
    terms: project.terms,
  });
  const hash = createHash('sha256').update(facts);
  for (const [page, segments] of toPages(project.segments).entries()) {
    hash.update(`\n${segments}`);
    db.run('INSERT INTO segment_page (page, segments) VALUES (?, ?)', page, segments);
  }
  for (const side of ['source', 'target'] as const) {
    db.run('INSERT INTO imported_file (side, bytes) VALUES (?, ?)', side, project[side].bytes);
  }
  db.run('INSERT INTO project (id, facts, hash) VALUES (1, ?, ?)', facts, hash.digest('hex'));
  const { number, hash: start } = CHAIN_START;
  db.run('INSERT INTO head VALUES (1, ?, ?, ?, ?)', number, start, number, start);
}

/** The imported part of a project, checked against its hashes. */
export function readProject(db: Db): Result<NewProject, Damage> {
  return finish(readProjectStepwise(db));
}

function* readProjectStepwise(db: Db): Stepwise<Result<NewProject, Damage>> {
  const row = db.get('SELECT CAST(facts AS BLOB), CAST(hash AS BLOB) FROM project');
  const text = columnText(row?.[0]);
  if (text === null) return failure('project: missing');
  const facts = parseFacts(text);
  if (!facts) return failure('project: facts');
  const segments = yield* readSegments(db, createHash('sha256').update(text), columnText(row?.[1]));
  if (!segments.ok) return segments;
  const source = readImportedFile(db, 'source', facts.source);
  if (!source.ok) return source;
  const isOne = facts.source.hash === facts.target.hash && areFilesSame(db);
  const target = isOne
    ? success({ ...facts.target, bytes: source.value.bytes })
    : readImportedFile(db, 'target', facts.target);
  if (!target.ok) return target;
  return success({ ...facts, source: source.value, target: target.value, segments: segments.value });
}

/** The revisions in order, their chain checked up to the head. */
export function readRevisions(db: Db): Result<readonly Revision[], Damage> {
  const revisions: Revision[] = [];
  let end = CHAIN_START;
  let batch = 0;
  const rows = db.all(
    'SELECT CAST(number AS INTEGER), CAST(body AS BLOB), CAST(hash AS BLOB) FROM revision ORDER BY number',
  );
  for (const [number, ...columns] of rows) {
    const place = `revision ${end.number + 1}`;
    const [body, hash] = columns.map(columnText);
    if (typeof body !== 'string' || typeof hash !== 'string') return failure(`${place}: columns`);
    if (sha256Hex(body) !== hash) return failure(`${place}: hash`);
    const revision = parseRevision(body, hash);
    if (!revision) return failure(`${place}: body`);
    const problem = number === revision.number ? linkProblem(revision, end, batch) : 'gap';
    if (problem) return failure(`${place}: ${problem}`);
    revisions.push(revision);
    end = revision;
    batch = revision.batch;
  }
  const head = readHead(db);
  if (!head || !sameEnd(head.revisions, end)) return failure(`revision ${end.number + 1}: head`);
  return success(revisions);
}

/** The snapshots in order, their chain checked up to the head, and each against the revision that it names. */
export function readSnapshots(db: Db, revisions: readonly Revision[]): Result<readonly Snapshot[], Damage> {
  const snapshots: Snapshot[] = [];
  let end = CHAIN_START;
  const rows = db.all(
    'SELECT CAST(position AS INTEGER), CAST(body AS BLOB), CAST(hash AS BLOB) FROM snapshot ORDER BY position',
  );
  for (const [position, ...columns] of rows) {
    const place = `snapshot ${end.number + 1}`;
    const [body, hash] = columns.map(columnText);
    if (position !== end.number + 1) return failure(`${place}: gap`);
    if (typeof body !== 'string' || typeof hash !== 'string' || sha256Hex(body) !== hash)
      return failure(`${place}: hash`);
    const value = parseSnapshot(body);
    if (!value || value.previousHash !== end.hash) return failure(`${place}: body`);
    const named = value.snapshot.number === 0 ? CHAIN_START : revisions[value.snapshot.number - 1];
    if (!named || named.hash !== value.revisionHash) return failure(`${place}: revision`);
    snapshots.push(value.snapshot);
    end = { number: end.number + 1, hash };
  }
  const head = readHead(db);
  if (!head || !sameEnd(head.snapshots, end)) return failure(`snapshot ${end.number + 1}: head`);
  return success(snapshots);
}

/** The names of the snapshots; compared outside SQL, which would cut a name at a NUL. */
export function readSnapshotNames(db: Db): string[] {
  const rows = db.all('SELECT CAST(body AS BLOB) FROM snapshot');
  return rows.flatMap(([body]) => parseSnapshot(columnText(body) ?? '')?.snapshot.name ?? []);
}

/** Everything in the file, or the first place that is not what we wrote. */
export function readContents(db: Db): Result<ProjectContents, Damage> {
  return finish(readContentsStepwise(db));
}

/** `readContents` in steps of some hundred segments. */
export function* readContentsStepwise(db: Db): Stepwise<Result<ProjectContents, Damage>> {
  const project = yield* readProjectStepwise(db);
  if (!project.ok) return project;
  const revisions = readRevisions(db);
  if (!revisions.ok) return revisions;
  const snapshots = readSnapshots(db, revisions.value);
  if (!snapshots.ok) return snapshots;
  return success({ ...project.value, revisions: revisions.value, snapshots: snapshots.value });
}

/** The beginning of a project of at least so many segments; null for a smaller one, and where a row is not what we wrote. */
export function readBeginning(db: Db, least: number): ProjectBeginning | null {
  const last = db.get('SELECT CAST(max(page) AS INTEGER) FROM segment_page')?.[0];
  if (typeof last !== 'number' || last < 1) return null;
  const [first, end] = [readPage(db, 0), readPage(db, last)];
  // All pages but the last are of one size.
  const count = first === null || end === null ? 0 : last * first.length + end.length;
  const facts = parseFacts(columnText(db.get('SELECT CAST(facts AS BLOB) FROM project')?.[0]) ?? '');
  if (first === null || facts === null || count < least) return null;
  const revisions = readRevisions(db);
  if (!revisions.ok) return null;
  const { title, source, target } = facts;
  return projectBeginning({ title, sourceName: source.name, targetName: target.name }, first, count, revisions.value);
}

function readPage(db: Db, page: number): ImportedSegment[] | null {
  const text = columnText(db.get('SELECT CAST(segments AS BLOB) FROM segment_page WHERE page = ?', page)?.[0]);
  return text === null ? null : parsePage(text);
}

/** The ends of the chains; null if the row is not there or holds something else. */
export function readHead(db: Db): Head | null {
  const row = db.get(
    'SELECT CAST(revisions AS INTEGER), CAST(snapshots AS INTEGER), CAST(revision_hash AS BLOB), CAST(snapshot_hash AS BLOB) FROM head WHERE id = 1',
  );
  if (!row) return null;
  const [revisions, snapshots] = row;
  const [revisionHash, snapshotHash] = row.slice(2).map(columnText);
  if (typeof revisions !== 'number' || typeof revisionHash !== 'string') return null;
  if (typeof snapshots !== 'number' || typeof snapshotHash !== 'string') return null;
  return {
    revisions: { number: revisions, hash: revisionHash },
    snapshots: { number: snapshots, hash: snapshotHash },
  };
}

/** Adds revisions that are numbered and chained already; inside a transaction. */
export function insertRevisions(db: Db, revisions: readonly Revision[]): void {
  for (const revision of revisions) {
    const body = hashedText(revision);
    db.run('INSERT INTO revision (number, body, hash) VALUES (?, ?, ?)', revision.number, body, revision.hash);
  }
  const end = revisions.at(-1);
  if (end) db.run('UPDATE head SET revisions = ?, revision_hash = ?', end.number, end.hash);
}

/** Adds a snapshot of the state at the head; inside a transaction. Gives the end of the snapshots' chain. */
export function insertSnapshot(db: Db, snapshot: Snapshot, head: Head): ChainEnd {
  const body = canonicalJson({ ...snapshot, revisionHash: head.revisions.hash, previousHash: head.snapshots.hash });
  const end: ChainEnd = { number: head.snapshots.number + 1, hash: sha256Hex(body) };
  db.run('INSERT INTO snapshot (position, body, hash) VALUES (?, ?, ?)', end.number, body, end.hash);
  db.run('UPDATE head SET snapshots = ?, snapshot_hash = ?', end.number, end.hash);
  return end;
}

/** Writes a whole history behind a project that has none yet; inside a transaction. */
export function insertHistory(db: Db, revisions: readonly Revision[], snapshots: readonly Snapshot[]): void {
  insertRevisions(db, revisions);
  let end = CHAIN_START;
  for (const snapshot of snapshots) {
    const named = revisions[snapshot.number - 1] ?? CHAIN_START;
    end = insertSnapshot(db, snapshot, { revisions: named, snapshots: end });
  }
}

/** Whether two ends are the same revision. */
export function sameEnd(a: ChainEnd, b: ChainEnd): boolean {
  return a.number === b.number && a.hash === b.hash;
}

type FileFacts = Omit<ImportedFile, 'bytes'>;

/** What the row `project` says. */
export interface Facts {
  readonly title: string;
  readonly author: string;
  readonly created: string;
  readonly source: FileFacts;
  readonly target: FileFacts;
  readonly terms: readonly Term[];
}

function fileFacts(file: ImportedFile): FileFacts {
  return { ...fileFactsBut(file), hash: sha256Hex(file.bytes) };
}

function fileFactsBut({ name, encoding, format }: ImportedFile): Omit<FileFacts, 'hash'> {
  return { name, encoding, format };
}

/** The facts of a row; null if it holds something else. */
export function parseFacts(text: string): Facts | null {
  const value = parseJson(text);
  if (!isRecord(value)) return null;
  const texts = [value.title, value.author, value.created].every((member) => typeof member === 'string');
  if (!texts || !isFileFacts(value.source) || !isFileFacts(value.target)) return null;
  return Array.isArray(value.terms) && value.terms.every(isTerm) ? (value as unknown as Facts) : null;
}

function isFileFacts(value: unknown): value is FileFacts {
  return isRecord(value) && [value.name, value.encoding, value.format, value.hash].every((m) => typeof m === 'string');
}

function readImportedFile(db: Db, side: 'source' | 'target', facts: FileFacts): Result<ImportedFile, Damage> {
  const bytes = db.get('SELECT bytes FROM imported_file WHERE side = ?', side)?.[0];
  if (!(bytes instanceof Uint8Array)) return failure(`imported ${side}: missing`);
  if (sha256Hex(bytes) !== facts.hash) return failure(`imported ${side}: hash`);
  return success({ ...facts, bytes });
}

/** Whether the same file is kept for both sides, as for one that holds both languages; then it need not be read twice. */
function areFilesSame(db: Db): boolean {
  const bytesOf = (side: string): string => `(SELECT bytes FROM imported_file WHERE side = '${side}')`;
  return db.get(`SELECT ${bytesOf('source')} = ${bytesOf('target')}`)?.[0] === 1;
}

function* readSegments(db: Db, hash: Hash, expected: string | null): Stepwise<Result<ImportedSegment[], Damage>> {
  const segments: ImportedSegment[] = [];
  let next = 0;
  // One after the other: together the pages of a large project are tens of megabytes.
  const pages = db.all('SELECT page FROM segment_page ORDER BY page');
  for (const [page] of pages) {
    const column = db.get('SELECT CAST(segments AS BLOB) FROM segment_page WHERE page = ?', page ?? null)?.[0];
    const text = columnText(column);
    if (page !== next || text === null) return failure(`segment page ${next}: missing`);
    // The bytes and not the text, which would have to be encoded again.
    hash.update('\n').update(column as Uint8Array);
    const parsed = parsePage(text);
    if (!parsed) return failure(`segment page ${next}: body`);
    for (const segment of parsed) segments.push(segment);
    next += 1;
    yield next / pages.length;
  }
  if (hash.digest('hex') !== expected) return failure('segments: hash');
  if (new Set(segments.map((segment) => segment.id)).size !== segments.length) return failure('segments: ids');
  return success(segments);
}

/** The snapshot of a row, with the hashes that chain it; null if it holds something else. */
export function parseSnapshot(body: string): { snapshot: Snapshot; revisionHash: string; previousHash: string } | null {
  const value = parseJson(body);
  if (!isRecord(value)) return null;
  const { name, number, author, time, revisionHash, previousHash } = value;
  if (typeof name !== 'string' || typeof author !== 'string' || typeof time !== 'string') return null;
  if (!Number.isSafeInteger(number) || typeof revisionHash !== 'string' || typeof previousHash !== 'string')
    return null;
  return { snapshot: { name, number: number as number, author, time }, revisionHash, previousHash };
}
