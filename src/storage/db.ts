import { pathToFileURL } from 'node:url';
import Database from 'libsql';

/** What a column can hold. Texts must be free of NUL and lone surrogates, which SQLite would lose: JSON escapes both. */
export type SqlValue = string | number | null | Uint8Array;

/**
 * The text of a column that was selected as `CAST(… AS BLOB)`, null if it holds something else. Texts are always read so:
 * libsql ends the whole process at bytes that are no UTF-8, and cuts a text at a NUL. Strange bytes become U+FFFD.
 */
export function columnText(column: SqlValue | undefined): string | null {
  if (!(column instanceof Uint8Array)) return null;
  return Buffer.from(column.buffer, column.byteOffset, column.byteLength).toString('utf8');
}

/** The few things that the project file asks of SQLite, so that another driver can take over. Rows are arrays of columns. */
export interface Db {
  exec(sql: string): void;
  run(sql: string, ...values: readonly SqlValue[]): void;
  get(sql: string, ...values: readonly SqlValue[]): readonly SqlValue[] | undefined;
  all(sql: string, ...values: readonly SqlValue[]): readonly (readonly SqlValue[])[];
  /** Commits what `work` did, or takes it back when it throws. The write lock is taken at once. */
  transaction<Value>(work: () => Value): Value;
  close(): void;
}

/** How a database is opened. */
export interface DbOptions {
  readonly readOnly?: boolean;
  /** How long to wait for another connection's transaction, in milliseconds. */
  readonly busyTimeout?: number;
}

/**
 * Opens a database file, or makes it, for hostile contents: nothing that its schema brings along is trusted. But for conditions of
 * tables: an INSERT and a check of the file evaluate them, with functions of libsql that write files. So the schema is compared first.
 * Commits reach the disk before they return. Throws what SQLite says.
 */
export function openDb(path: string, options: DbOptions = {}): Db {
  // libsql ignores `readonly`; a URI with mode=ro does what it says.
  const database = new Database(options.readOnly ? `${pathToFileURL(path).href}?mode=ro` : path);
  const db = new LibsqlDb(database);
  try {
    db.exec(`PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON`);
    db.exec(`PRAGMA busy_timeout = ${options.busyTimeout ?? 2000}`);
    if (options.readOnly) db.exec('PRAGMA query_only = ON');
    else db.exec('PRAGMA synchronous = FULL');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

class LibsqlDb implements Db {
  private readonly database: InstanceType<typeof Database>;
  private closed = false;

  constructor(database: InstanceType<typeof Database>) {
    this.database = database;
  }

  exec(sql: string): void {
    this.database.exec(sql);
  }

  run(sql: string, ...values: readonly SqlValue[]): void {
    this.database.prepare(sql).run(values);
  }

  get(sql: string, ...values: readonly SqlValue[]): readonly SqlValue[] | undefined {
    // Raw rows, because `get` adds a member of its own to object rows.
    return this.database.prepare(sql).raw().get(values) as readonly SqlValue[] | undefined;
  }

  all(sql: string, ...values: readonly SqlValue[]): readonly (readonly SqlValue[])[] {
    return this.database.prepare(sql).raw().all(values) as (readonly SqlValue[])[];
  }

  transaction<Value>(work: () => Value): Value {
    this.exec('BEGIN IMMEDIATE');
    try {
      const value = work();
      this.exec('COMMIT');
      return value;
    } catch (error) {
      // A full disk makes SQLite roll back by itself; then there is nothing left to take back.
      if (this.database.inTransaction) this.exec('ROLLBACK');
      throw error;
    }
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.database.close();
  }
}
