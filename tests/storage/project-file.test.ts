import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RevisionDraft } from '../../src/core/history/revision';
import { openDb, type SqlValue } from '../../src/storage/db';
import { createProject, openProject } from '../../src/storage/project-file';
import { sha256Hex } from '../../src/storage/project-rows';
import { verifyProject } from '../../src/storage/verify-project';
import { by, exampleProject, WALK } from '../notation/example-project';
import { describeProjectStore, read, value } from '../notation/project-store-contract';
import { temporaryFolder } from '../notation/temporary-folder';

const folder = temporaryFolder();
const options = () => ({ lockFolder: folder.at('locks') });
let count = 0;

/** Makes a project with two notes and a snapshot, and closes it. */
function closedProject(): string {
  const path = folder.at(`project-${(count += 1)}.sverka`);
  const store = value(createProject(path, exampleProject(WALK), options()));
  value(store.append([note('one')], by('Anna')));
  value(store.append([note('two')], by('Anna')));
  value(store.addSnapshot('first read', by('Anna')));
  store.close();
  return path;
}

const BILINGUAL = exampleProject(WALK).target;

/** The same with one file for both sides, as one that holds both languages is kept. */
function bilingualProject(): string {
  const path = folder.at(`project-${(count += 1)}.sverka`);
  value(createProject(path, { ...exampleProject(WALK), source: BILINGUAL, target: BILINGUAL }, options())).close();
  return path;
}

function note(after: string): RevisionDraft {
  return { kind: 'note', segments: ['s1'], before: null, after, reason: null };
}

/** Lets somebody else's program loose on a project file. */
function tamper(path: string, sql: string, ...values: SqlValue[]): string {
  const db = openDb(path);
  if (values.length === 0) db.exec(sql);
  else db.run(sql, ...values);
  db.close();
  return path;
}

/** Removes the triggers, runs the SQL, and puts the triggers back, as a patient forger would. */
function forge(path: string, sql: string): string {
  const db = openDb(path);
  const triggers = db.all(`SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`);
  for (const [name] of triggers) db.exec(`DROP TRIGGER ${String(name)}`);
  db.exec(sql);
  for (const [, trigger] of triggers) db.exec(String(trigger));
  db.close();
  return path;
}

/** The code of the fault with which a file is refused, at opening or at reading. */
function refusal(path: string): unknown {
  const opened = openProject(path, options());
  if (!opened.ok) return opened.error.code;
  const contents = opened.value.read();
  opened.value.close();
  return contents.ok ? null : `${contents.error.code} ${contents.error.data.detail}`;
}

describe('a project in a file', () =>
  describeProjectStore((project) =>
    value(createProject(folder.at(`contract-${(count += 1)}.sverka`), project, options())),
  ));

describe('making a project', () => {
  it('leaves one file and nothing beside it', () => {
    mkdirSync(folder.at('alone'));
    value(createProject(folder.at('alone/книга ё?#%.sverka'), exampleProject(WALK), options())).close();
    expect(readdirSync(folder.at('alone'))).toEqual(['книга ё?#%.sverka']);
    expect(refusal(folder.at('alone/книга ё?#%.sverka'))).toBeNull();
  });

  it('never replaces a file', () => {
    const path = folder.at('taken.sverka');
    writeFileSync(path, 'mine');
    expect(createProject(path, exampleProject(WALK), options())).toMatchObject({ error: { code: 'file-exists' } });
    expect(readFileSync(path, 'utf8')).toBe('mine');
    expect(readdirSync(dirname(path)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('names a folder that is not there', () => {
    const made = createProject(folder.at('nowhere/p.sverka'), exampleProject(WALK), options());
    expect(made.ok ? null : made.error.code).toBe('place-missing');
  });
});

describe('opening a project', () => {
  it('says what stands there instead', () => {
    writeFileSync(folder.at('empty.sverka'), '');
    writeFileSync(folder.at('text.sverka'), 'Это просто текст. '.repeat(100));
    writeFileSync(folder.at('short.sverka'), 'SQLite format 3\0');
    tamper(folder.at('other.sverka'), 'CREATE TABLE a (b)');
    expect(refusal(folder.at('missing.sverka'))).toBe('project-not-found');
    expect(refusal(folder.at('.'))).toBe('file-is-folder');
    expect(refusal(folder.at('empty.sverka'))).toBe('file-empty');
    expect(refusal(folder.at('text.sverka'))).toBe('project-not-a-project');
    expect(refusal(folder.at('short.sverka'))).toBe('project-damaged');
    expect(refusal(folder.at('other.sverka'))).toBe('project-not-a-project');
  });

  it('follows a link to the file', () => {
    const path = closedProject();
    symlinkSync(path, folder.at('link.sverka'));
    expect(refusal(folder.at('link.sverka'))).toBeNull();
  });

  it('reads a project of the future and changes nothing in it', () => {
    const path = tamper(closedProject(), 'CREATE TABLE later (x); PRAGMA user_version = 7');
    const before = readFileSync(path);
    const store = value(openProject(path, options()));
    expect(store.notice).toMatchObject({ code: 'project-from-future', data: { version: 7, known: 1 } });
    expect(read(store).revisions).toHaveLength(2);
    expect(store.append([note('x')], by('Anna'))).toMatchObject({ error: { code: 'project-from-future' } });
    store.close();
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('only looks when asked to', () => {
    const path = closedProject();
    const writer = value(openProject(path, options()));
    const reader = value(openProject(path, { ...options(), readOnly: true }));
    expect([writer.readOnly, reader.readOnly]).toEqual([false, true]);
    expect(reader.addSnapshot('x', by('Anna'))).toMatchObject({ error: { code: 'project-read-only' } });
    value(writer.append([note('three')], by('Anna')));
    expect(read(reader).revisions).toHaveLength(3);
    writer.close();
    reader.close();
  });

  it('brings a file back from WAL mode to one file', () => {
    const path = closedProject();
    const db = openDb(path);
    db.exec('PRAGMA journal_mode = WAL');
    db.exec('UPDATE head SET revisions = revisions');
    db.close();
    expect(refusal(path)).toBeNull();
    expect(existsSync(`${path}-wal`)).toBe(false);
  });
});

describe('a foreign hand in the file', () => {
  it.each([
    ['a trigger', 'CREATE TRIGGER t AFTER INSERT ON revision BEGIN DELETE FROM head; END'],
    ['a view', 'CREATE VIEW v AS SELECT * FROM revision'],
    ['a table', 'CREATE TABLE t (a)'],
    ['an index', 'CREATE INDEX i ON revision (hash)'],
    ['a missing trigger', 'DROP TRIGGER revision_refuses_update'],
    ['a view in place of a table', 'DROP TABLE snapshot; CREATE VIEW snapshot AS SELECT 1 position, 2 body, 3 hash'],
  ])('is refused: %s', (_, sql) => {
    expect(refusal(tamper(closedProject(), sql))).toBe('project-damaged');
  });

  it('is refused in a file that says it comes from the future', () => {
    const path = tamper(closedProject(), 'CREATE VIEW v AS SELECT 1; PRAGMA user_version = 9');
    expect(refusal(path)).toBe('project-damaged');
  });

  it.each([
    'UPDATE revision SET body = body',
    'DELETE FROM revision',
    `INSERT OR REPLACE INTO revision VALUES (1, '{}', '')`,
    'DELETE FROM snapshot',
    `INSERT INTO segment_page VALUES (9, '[]')`,
    'UPDATE project SET hash = hash',
    'DELETE FROM imported_file',
    'DELETE FROM head',
  ])('cannot rewrite history: %s', (sql) => {
    expect(() => tamper(closedProject(), sql)).toThrow(/append-only/);
  });

  it.each([
    [`UPDATE revision SET body = replace(body, 'one', 'eno') WHERE number = 1`, 'revision 1: hash'],
    ['DELETE FROM revision WHERE number = 1', 'revision 1: gap'],
    ['DELETE FROM revision WHERE number = 2', 'revision 2: head'],
    ['UPDATE head SET revisions = 1', 'revision 3: head'],
    [`UPDATE segment_page SET segments = replace(segments, 'Ivan', 'Igor')`, 'segments: hash'],
    ['DELETE FROM segment_page', 'segments: hash'],
    [`UPDATE imported_file SET bytes = x'00' WHERE side = 'target'`, 'imported target: hash'],
    [`UPDATE project SET facts = replace(facts, 'Anna', 'Inna')`, 'segments: hash'],
    ['DELETE FROM snapshot', 'snapshot 1: head'],
  ])('is named with its place: %s', (sql, place) => {
    const path = forge(closedProject(), sql);
    expect(refusal(path)).toBe(`project-damaged ${place}`);
    expect(value(verifyProject(path)).problems).toEqual([{ part: 'contents', detail: place }]);
  });

  it.each([
    [`UPDATE imported_file SET bytes = x'00' WHERE side = 'source'`, 'imported source: hash'],
    [`UPDATE imported_file SET bytes = x'00' WHERE side = 'target'`, 'imported target: hash'],
    [`DELETE FROM imported_file WHERE side = 'target'`, 'imported target: missing'],
    [`UPDATE imported_file SET bytes = x'00'`, 'imported source: hash'],
  ])('is named in a project of one file for both sides: %s', (sql, place) => {
    const path = bilingualProject();
    const contents = read(value(openProject(path, { ...options(), readOnly: true })));
    expect(new Uint8Array(contents.source.bytes)).toEqual(BILINGUAL.bytes);
    expect(contents.target.bytes).toBe(contents.source.bytes);
    expect(refusal(forge(path, sql))).toBe(`project-damaged ${place}`);
  });

  it('is named when it forged the hashes too but not the meaning', () => {
    const body = `{"kind":"note","number":1}`;
    const sql = `DELETE FROM revision WHERE number = 2; UPDATE revision SET body = '${body}', hash = '${sha256Hex(body)}'`;
    expect(refusal(forge(closedProject(), sql))).toBe('project-damaged revision 1: body');
  });
});

describe('writing', () => {
  it('refuses to write into a file that was moved away or replaced', () => {
    const path = closedProject();
    const store = value(openProject(path, options()));
    renameSync(path, `${path}.moved`);
    expect(store.append([note('x')], by('Anna'))).toMatchObject({ error: { code: 'project-gone' } });
    copyFileSync(`${path}.moved`, path);
    expect(store.append([note('x')], by('Anna'))).toMatchObject({ error: { code: 'project-replaced' } });
    store.close();
    expect(value(verifyProject(path)).revisions).toBe(2);
  });

  it('refuses to write behind a change that it has not seen', () => {
    const path = closedProject();
    const first = value(openProject(path, { lockFolder: folder.at('locks-a') }));
    const second = value(openProject(path, { lockFolder: folder.at('locks-b') }));
    value(first.append([note('mine')], by('Anna')));
    expect(second.append([note('theirs')], by('Boris'))).toMatchObject({ error: { code: 'project-replaced' } });
    first.close();
    second.close();
    expect(value(verifyProject(path))).toMatchObject({ revisions: 3, problems: [] });
  });

  it('waits a little for another transaction and then says that the file is busy', { timeout: 20_000 }, () => {
    const path = closedProject();
    const store = value(openProject(path, options()));
    const other = openDb(path);
    other.exec('BEGIN IMMEDIATE');
    expect(store.append([note('x')], by('Anna'))).toMatchObject({ error: { code: 'project-locked' } });
    other.exec('ROLLBACK');
    other.close();
    expect(store.append([note('x')], by('Anna')).ok).toBe(true);
    store.close();
  });
});

describe('verifying', () => {
  it('finds nothing wrong with a sound project and leaves it as it is', () => {
    const path = closedProject();
    const before = readFileSync(path);
    expect(value(verifyProject(path))).toEqual({ segments: 3, revisions: 2, snapshots: 1, problems: [] });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('names a revision that does not fit the text it was made on', () => {
    const path = folder.at('misfit.sverka');
    const store = value(createProject(path, exampleProject(WALK), options()));
    const misfit = { kind: 'text', segments: ['s1'], before: 'Nobody wrote this.', after: 'x', reason: null } as const;
    value(store.append([misfit], by('Anna')));
    store.close();
    expect(value(verifyProject(path)).problems).toEqual([{ part: 'replay', detail: 'revision 1: before' }]);
  });
});
