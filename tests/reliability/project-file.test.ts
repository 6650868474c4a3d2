import { once } from 'node:events';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { setText } from '../../src/core/history/edits';
import { segmentsAt } from '../../src/core/history/replay';
import { openDb } from '../../src/storage/db';
import { createProject, openProject } from '../../src/storage/project-file';
import { verifyProject } from '../../src/storage/verify-project';
import { bundledProgram } from '../notation/bundled-program';
import { by, exampleProject, WALK } from '../notation/example-project';
import { read, value } from '../notation/project-store-contract';
import { runs } from '../notation/reliability-runs';
import { temporaryFolder } from '../notation/temporary-folder';

const KILLS = runs(20, 1_000);
const DAMAGED_FILES = runs(300, 10_000);
/** Files that one process looks through; it is given a minute. */
const FILES_A_PROCESS = 500;

const folder = temporaryFolder();
const appendForEver = bundledProgram('append-for-ever');
const openEach = bundledProgram('open-each');
const fillDisk = bundledProgram('fill-disk');

/** Eighty sentences with twenty corrections and a snapshot. */
function reviewedBytes(): Buffer {
  const pairs = Array.from({ length: 80 }, (_, index) => `Предложение номер ${index}.|Sentence number ${index}.`);
  const path = folder.at('reviewed.sverka');
  const store = value(createProject(path, exampleProject(pairs), { lockFolder: folder.at('locks') }));
  const segments = segmentsAt(read(store));
  for (const segment of segments.slice(0, 20)) {
    value(store.append(value(setText(segment, `${segment.target} Corrected.`)), by('Anna')));
  }
  value(store.addSnapshot('first read', by('Anna')));
  store.close();
  return readFileSync(path);
}

let original: Buffer | undefined;

/** A closed file with that project, which is worked at only once: every change waits for the disk. */
function reviewedProject(name: string): string {
  original ??= reviewedBytes();
  const path = folder.at(name);
  writeFileSync(path, original);
  return path;
}

/** Numbers that look random and are the same every time (mulberry32). */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** One kind of damage a seed: flipped bits, a cut-off end, pages swapped, a page of zeros, bytes of another place. */
function damage(bytes: Buffer, seed: number): Buffer {
  const random = randomNumbers(seed);
  const damaged = Buffer.from(bytes);
  const page = 4096;
  const pageAt = () => random(bytes.length / page) * page;
  switch (seed % 5) {
    case 0:
      for (let count = 1 + random(8); count > 0; count -= 1) damaged[random(bytes.length)]! ^= 1 << random(8);
      return damaged;
    case 1:
      return damaged.subarray(0, random(bytes.length));
    case 2: {
      const [first, second] = [pageAt(), pageAt()];
      bytes.copy(damaged, first, second, second + page);
      bytes.copy(damaged, second, first, first + page);
      return damaged;
    }
    case 3:
      return damaged.fill(0, pageAt()).subarray(0, bytes.length);
    default:
      bytes.copy(damaged, random(bytes.length), random(bytes.length));
      return damaged;
  }
}

describe('a project whose program is killed', () => {
  it(`holds every acknowledged revision and opens cleanly, ${KILLS} times over`, { timeout: 900_000 }, async () => {
    const path = reviewedProject('killed.sverka');
    const random = randomNumbers(1);
    for (let round = 0; round < KILLS; round += 1) {
      const program = appendForEver.start(path, folder.at('locks'));
      let acknowledged = 0;
      const lines = createInterface({ input: program.stdout! });
      lines.on('line', (line) => {
        if (acknowledged === 0) setTimeout(() => program.kill('SIGKILL'), random(25));
        acknowledged = Number(line);
      });
      await once(program, 'close');
      expect(acknowledged).toBeGreaterThan(0);
      const store = value(openProject(path, { lockFolder: folder.at('locks') }));
      expect(store.notice).toBeNull();
      expect(read(store).revisions.length).toBeGreaterThanOrEqual(acknowledged);
      store.close();
    }
    expect(value(verifyProject(path)).problems).toEqual([]);
  });
});

/** What a patient forger does to a project file: he takes the triggers away, and puts them back. */
const FORGERIES: readonly (readonly [name: string, sql: string])[] = [
  ['a trigger of somebody else', `CREATE TRIGGER t AFTER INSERT ON revision BEGIN UPDATE head SET revisions = 0; END`],
  [
    'a view in place of a table',
    `DROP TABLE snapshot; CREATE VIEW snapshot AS SELECT 1 AS position, 'x' AS body, 'y' AS hash`,
  ],
  ['a revision made by hand', `INSERT INTO revision VALUES (41, '{"kind":"text"}', '00')`],
  ['members that are no data', `INSERT INTO revision VALUES (41, '{"__proto__":{"number":21},"constructor":1}', '00')`],
  ['half a surrogate pair', `INSERT INTO revision VALUES (41, '{"after":"\\ud800","kind":"note"}', '00')`],
  ['bytes that are no text', `INSERT INTO revision VALUES (41, CAST(x'ff00fe' AS TEXT), '00')`],
  ['a number that is too large', `UPDATE head SET revisions = 9223372036854775807`],
  ['a head that goes back', `UPDATE head SET revisions = 1`],
  ['a history cut off', `DELETE FROM revision WHERE number > 10`],
  ['a changed letter', `UPDATE revision SET body = replace(body, 'Corrected', 'Korrected') WHERE number = 3`],
  ['sentences that go', `DELETE FROM segment_page`],
  ['a text that was exchanged', `UPDATE imported_file SET bytes = x'41' WHERE side = 'target'`],
  ['a table more', `CREATE TABLE more (a)`],
];

/** A project file that was forged so. */
function forged(name: string, sql: string): string {
  const path = reviewedProject(`hostile-${name.replaceAll(' ', '-')}.sverka`);
  const db = openDb(path);
  const triggers = db.all(`SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`);
  for (const [trigger] of triggers) db.exec(`DROP TRIGGER ${String(trigger)}`);
  db.exec(sql);
  const isOurs = (text: unknown): boolean => !(name.startsWith('a view') && String(text).includes('ON snapshot'));
  for (const [, trigger] of triggers) if (isOurs(trigger)) db.exec(String(trigger));
  db.close();
  return path;
}

describe('a damaged project file', () => {
  it(`opens as it was or says that it is damaged, ${DAMAGED_FILES} files`, { timeout: 1_800_000 }, () => {
    const whole = reviewedProject('whole.sverka');
    const bytes = readFileSync(whole);
    const faults = ['project-damaged', 'project-not-a-project', 'file-empty'];
    let damagedCount = 0;
    for (let first = 0; first < DAMAGED_FILES; first += FILES_A_PROCESS) {
      const paths = Array.from({ length: Math.min(FILES_A_PROCESS, DAMAGED_FILES - first) }, (_, index) => {
        const path = folder.at(`damaged-${first + index}.sverka`);
        writeFileSync(path, damage(bytes, first + index));
        return path;
      });
      const { status, stdout, stderr } = openEach.run([folder.at('locks'), whole, ...paths]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const [sound, ...outcomes] = stdout.trim().split('\n').map(parseOutcome);
      expect(sound).toMatchObject({ sound: true, notice: null, recovered: 'sound' });
      expect(outcomes).toHaveLength(paths.length);
      const wrong = outcomes.filter(({ fault, hash }) =>
        fault ? faults.every((known) => known !== fault) : hash !== sound!.hash,
      );
      expect(wrong).toEqual([]);
      // What is recovered is sound, and says nothing that was not there.
      const rescued = ['sound', 'project-damaged', 'project-not-a-project', 'file-empty', 'unproved'];
      expect(outcomes.filter(({ recovered }) => !rescued.includes(String(recovered)))).toEqual([]);
      damagedCount += outcomes.filter(({ fault }) => fault === 'project-damaged').length;
      for (const path of paths) rmSync(path, { force: true });
    }
    expect(damagedCount).toBeGreaterThan(DAMAGED_FILES / 3);
  });

  it('made by hand is refused and can be recovered', () => {
    const whole = reviewedProject('whole-beside-forged.sverka');
    const paths = FORGERIES.map(([name, sql]) => forged(name, sql));
    const { status, stdout, stderr } = openEach.run([folder.at('locks'), whole, ...paths]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [sound, ...outcomes] = stdout.trim().split('\n').map(parseOutcome);
    expect(sound).toMatchObject({ sound: true });
    const came = FORGERIES.map(([name], index) => {
      const { fault, recovered } = outcomes[index] ?? {};
      return { name, fault, recovered: ['sound', 'unproved'].includes(String(recovered)) };
    });
    expect(came).toEqual(FORGERIES.map(([name]) => ({ name, fault: 'project-damaged', recovered: true })));
  });
});

describe('a project and the clock', () => {
  it('goes by the numbers of its changes, whatever the clock says', () => {
    const path = folder.at('clock.sverka');
    const store = value(createProject(path, exampleProject(WALK), { lockFolder: folder.at('locks') }));
    const texts = ['First.', 'Second.', 'Third.'];
    for (const [index, text] of texts.entries()) {
      const [segment] = segmentsAt(read(store));
      const time = `20${30 - 5 * index}-01-01T00:00:00.000Z`;
      if (segment) value(store.append(value(setText(segment, text)), { author: 'Anna', time }));
    }
    expect(segmentsAt(read(store))[0]?.target).toBe('Third.');
    expect(segmentsAt(read(store), 1)[0]?.target).toBe('First.');
    store.close();
    expect(value(verifyProject(path)).problems).toEqual([]);
  });
});

describe('a project of an older schema', () => {
  it.each(readdirSync('fixtures/projects').filter((name) => name.endsWith('.sverka')))(
    'opens as it was: %s',
    (name) => {
      const path = folder.at(name);
      copyFileSync(join('fixtures', 'projects', name), path);
      chmodSync(path, 0o644);
      const store = value(openProject(path, { lockFolder: folder.at('locks') }));
      expect(store.notice).toBeNull();
      const contents = read(store);
      store.close();
      expect(contents.snapshots.map((snapshot) => snapshot.name)).toEqual(['after the first read']);
      expect(segmentsAt(contents).map(({ target }) => target)).toContain('The dog ran ahead.');
      expect(value(verifyProject(path)).problems).toEqual([]);
    },
  );
});

describe('a project in a place that cannot be written', () => {
  it('opens read-only and says so', { timeout: 60_000 }, () => {
    chmodSync(folder.at('.'), 0o755);
    mkdirSync(folder.at('own-locks'));
    const file = reviewedProject('read-only.sverka');
    chmodSync(file, 0o444);
    mkdirSync(folder.at('sealed'));
    copyFileSync(file, folder.at('sealed/writable.sverka'));
    chmodSync(folder.at('sealed/writable.sverka'), 0o666);
    chmodSync(folder.at('sealed'), 0o555);
    const { stdout, stderr } = openEach.run([
      ...[folder.at('own-locks'), '--as-nobody'],
      ...[file, folder.at('sealed/writable.sverka')],
    ]);
    chmodSync(folder.at('sealed'), 0o755);
    expect(stderr).toBe('');
    const refused = { sound: true, notice: 'project-read-only', append: 'project-read-only' };
    expect(stdout.trim().split('\n').map(parseOutcome)).toMatchObject([refused, refused]);
  });
});

describe('a project on a full disk', () => {
  const mount = ['unshare', '-rm', 'sh', '-c', 'mount -t tmpfs -o size=1m tmpfs "$0" && exec "$@"'];
  const canMount = spawnSync(mount[0]!, [...mount.slice(1), '/mnt', 'true']).status === 0;

  // Only Linux has such namespaces; elsewhere no small disk can be made without rights.
  it.runIf(canMount)('keeps what it acknowledged, says that the disk is full, and goes on once there is room', () => {
    mkdirSync(folder.at('small'));
    const { stdout, stderr } = fillDisk.run([folder.at('small'), folder.at('locks')], [...mount, folder.at('small')]);
    expect(stderr).toBe('');
    const outcome = JSON.parse(stdout) as Record<string, unknown>;
    expect(outcome).toMatchObject({ refusal: 'disk-full', second: 'disk-full', retried: true, sound: true });
    expect(outcome.acknowledged).toBeGreaterThan(5);
    expect(outcome.kept).toBe(outcome.acknowledged);
  });
});

function parseOutcome(line: string): Record<string, unknown> {
  return JSON.parse(line) as Record<string, unknown>;
}
