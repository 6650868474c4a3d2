import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { columnText, openDb } from '../../src/storage/db';
import { temporaryFolder } from '../notation/temporary-folder';

const folder = temporaryFolder();

describe('an opened database', () => {
  it.each([
    ['trusts nothing that its schema brings along', 'trusted_schema', 0],
    ['looks whether its pages hold what they say', 'cell_size_check', 1],
    ['keeps its schema from being written by hand', 'writable_schema', 0],
    ['waits for the disk', 'synchronous', 2],
  ])('%s', (_, pragma, value) => {
    const db = openDb(folder.at('a.db'));
    expect(db.get(`PRAGMA ${pragma}`)?.[0]).toBe(value);
    db.close();
  });

  it('loads no code from a file', () => {
    const db = openDb(folder.at('b.db'));
    expect(() => db.get(`SELECT load_extension('/tmp/x.so')`)).toThrow('not authorized');
    db.close();
  });

  // The driver brings functions that read and write files; a schema that somebody made must not reach them. Conditions of tables
  // do, for which hand-made-projects.test.ts answers.
  it.each([
    ['a view', 'CREATE VIEW v AS SELECT WRITE AS a', 'SELECT a FROM v'],
    [
      'a trigger',
      'CREATE TABLE t (a); CREATE TRIGGER r AFTER INSERT ON t BEGIN SELECT WRITE; END',
      'INSERT INTO t VALUES (1)',
    ],
    ['a default', 'CREATE TABLE t (a, b DEFAULT (WRITE))', 'INSERT INTO t (a) VALUES (1)'],
    ['a computed column', 'CREATE TABLE t (a, b AS (WRITE))', 'SELECT b FROM t'],
  ])('writes no file for %s of its schema', (what, schema, use) => {
    const target = folder.at(`${what}.txt`);
    const write = `writefile('${target}', 'x')`;
    const db = openDb(folder.at(`${what}.db`));
    expect(() => {
      db.exec(schema.replace('WRITE', write));
      db.exec(`INSERT INTO t (a) VALUES (0)`);
    }).toThrow();
    expect(() => db.all(use)).toThrow();
    db.close();
    expect(existsSync(target)).toBe(false);
  });

  it('reads bytes that are no UTF-8 as text with signs for them, where the driver would end the process', () => {
    const db = openDb(folder.at('c.db'));
    db.exec(`CREATE TABLE t (a TEXT); INSERT INTO t VALUES (CAST(x'41FF00C3' AS TEXT))`);
    expect(columnText(db.get('SELECT CAST(a AS BLOB) FROM t')?.[0])).toBe('A\ufffd\u0000\ufffd');
    db.close();
  });
});
