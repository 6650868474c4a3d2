import { columnText, openDb, type Db } from './db';

/** `Svrk` in ASCII: says in the header of a SQLite file that it is a project of ours (`PRAGMA application_id`). */
export const APPLICATION_ID = 0x5376726b;

/** Tables whose rows never change and never go. */
const APPEND_ONLY = ['project', 'imported_file', 'segment_page', 'revision', 'snapshot'];

/**
 * One entry per schema version, never edited once a project was made with it; entry 0 leads to version 1.
 * Texts are canonical JSON, so that no character is lost and their hashes can be checked as they stand:
 * `project.facts` title, author, time, files, terms (hash over it and all segment pages); `segment_page.segments` tuples of
 * imported segments (segment-page.ts); `revision.body` a revision without its hash; `snapshot.body` a snapshot with the
 * hashes that chain it. `head` holds the ends of both chains, because rows cut off at the end leave no gap.
 */
export const MIGRATIONS: readonly string[] = [
  [
    `CREATE TABLE project (id INTEGER PRIMARY KEY CHECK (id = 1), facts TEXT NOT NULL, hash TEXT NOT NULL) STRICT`,
    `CREATE TABLE imported_file (side TEXT PRIMARY KEY CHECK (side IN ('source', 'target')), bytes BLOB NOT NULL) STRICT`,
    `CREATE TABLE segment_page (page INTEGER PRIMARY KEY, segments TEXT NOT NULL) STRICT`,
    `CREATE TABLE revision (number INTEGER PRIMARY KEY, body TEXT NOT NULL, hash TEXT NOT NULL) STRICT`,
    `CREATE TABLE snapshot (position INTEGER PRIMARY KEY, body TEXT NOT NULL, hash TEXT NOT NULL) STRICT`,
    `CREATE TABLE head (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      revisions INTEGER NOT NULL, revision_hash TEXT NOT NULL,
      snapshots INTEGER NOT NULL, snapshot_hash TEXT NOT NULL
    ) STRICT`,
    ...APPEND_ONLY.flatMap((table) => [refuse(table, 'UPDATE'), refuse(table, 'DELETE')]),
    refuse('head', 'DELETE'),
    // REPLACE deletes without the triggers of DELETE, so an insert has to be the next one.
    ...['project', 'imported_file', 'segment_page'].map((table) =>
      refuse(table, 'INSERT', 'EXISTS (SELECT 1 FROM head)'),
    ),
    refuse('revision', 'INSERT', 'NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM revision)'),
    refuse('snapshot', 'INSERT', 'NEW.position IS NOT (SELECT coalesce(max(position), 0) + 1 FROM snapshot)'),
  ].join(';\n'),
];

/** The version that this program writes (`PRAGMA user_version`). */
export const SCHEMA_VERSION = MIGRATIONS.length;

/** Makes the tables of a new project file. */
export function createSchema(db: Db): void {
  db.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
  for (const migration of MIGRATIONS) db.exec(migration);
  db.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
}

/** What a schema consists of, as text: equal texts, equal schema. */
export function schemaText(db: Db): string {
  const columns = ['type', 'name', 'tbl_name', 'sql'].map((column) => `CAST(${column} AS BLOB)`);
  const rows = db.all(`SELECT ${columns.join(', ')} FROM sqlite_schema ORDER BY type, name`);
  return rows.map((row) => row.map((column) => columnText(column) ?? '').join('\t')).join('\n');
}

/** The schema text that a project file of this version must have. */
export function expectedSchemaText(): string {
  expected ??= computeExpected();
  return expected;
}

let expected: string | undefined;

function computeExpected(): string {
  const db = openDb(':memory:');
  try {
    createSchema(db);
    return schemaText(db);
  } finally {
    db.close();
  }
}

function refuse(table: string, action: 'INSERT' | 'UPDATE' | 'DELETE', when?: string): string {
  const name = `${table}_refuses_${action.toLowerCase()}`;
  const condition = when ? ` WHEN ${when}` : '';
  return `CREATE TRIGGER ${name} BEFORE ${action} ON ${table}${condition} BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END`;
}
