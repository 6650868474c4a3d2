import { once } from 'node:events';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { setText } from '../../src/core/history/edits';
import { segmentsAt } from '../../src/core/history/replay';
import { createProject, openProject } from '../../src/storage/project-file';
import { verifyProject } from '../../src/storage/verify-project';
import { bundledProgram } from '../notation/bundled-program';
import { by, exampleProject } from '../notation/example-project';
import { read, value } from '../notation/project-store-contract';
import { temporaryFolder } from '../notation/temporary-folder';

const KILLS = 20;
const DAMAGED_FILES = 300;

const folder = temporaryFolder();
const appendForEver = bundledProgram('append-for-ever');
const openEach = bundledProgram('open-each');
const fillDisk = bundledProgram('fill-disk');

/** Eighty sentences with forty corrections and a snapshot, closed. */
function reviewedProject(name: string): string {
  const pairs = Array.from({ length: 80 }, (_, index) => `Предложение номер ${index}.|Sentence number ${index}.`);
  const path = folder.at(name);
  const store = value(createProject(path, exampleProject(pairs), { lockFolder: folder.at('locks') }));
  const segments = segmentsAt(read(store));
  for (const segment of segments.slice(0, 20)) {
    value(store.append(value(setText(segment, `${segment.target} Corrected.`)), by('Anna')));
  }
  value(store.addSnapshot('first read', by('Anna')));
  store.close();
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
  it(`holds every acknowledged revision and opens cleanly, ${KILLS} times over`, { timeout: 120_000 }, async () => {
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

describe('a damaged project file', () => {
  it(`opens as it was or says that it is damaged, ${DAMAGED_FILES} files`, { timeout: 120_000 }, () => {
    const whole = reviewedProject('whole.sverka');
    const bytes = readFileSync(whole);
    const paths = Array.from({ length: DAMAGED_FILES }, (_, seed) => {
      const path = folder.at(`damaged-${seed}.sverka`);
      writeFileSync(path, damage(bytes, seed));
      return path;
    });
    const { status, stdout, stderr } = openEach.run([folder.at('locks'), whole, ...paths]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [sound, ...outcomes] = stdout.trim().split('\n').map(parseOutcome);
    expect(sound).toMatchObject({ sound: true, notice: null });
    expect(outcomes).toHaveLength(DAMAGED_FILES);
    const faults = ['project-damaged', 'project-not-a-project', 'file-empty'];
    const wrong = outcomes.filter(({ fault, hash }) =>
      fault ? faults.every((known) => known !== fault) : hash !== sound!.hash,
    );
    expect(wrong).toEqual([]);
    expect(outcomes.filter(({ fault }) => fault === 'project-damaged').length).toBeGreaterThan(DAMAGED_FILES / 3);
  });
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
