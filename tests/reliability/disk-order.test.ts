import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createProject, openProject } from '../../src/storage/project-file';
import { verifyProject } from '../../src/storage/verify-project';
import { bundledProgram } from '../notation/bundled-program';
import { exampleProject, WALK } from '../notation/example-project';
import { value } from '../notation/project-store-contract';
import { isLongRun } from '../notation/reliability-runs';
import { temporaryFolder } from '../notation/temporary-folder';

const folder = temporaryFolder();
const program = bundledProgram('append-and-export');
/** A tracer that may look into its children; not there on other systems, and forbidden in some containers. */
const canTrace = spawnSync('strace', ['-f', '-o', '/dev/null', 'true']).status === 0;
let count = 0;

interface Line {
  readonly open?: string;
  readonly append?: string;
  readonly export?: string;
  readonly state?: string;
}

/** Runs the program under the tracer with these options; gives what it said and the calls that were traced. */
function traced(options: (paths: { readonly project: string }) => readonly string[], appends = 4) {
  count += 1;
  const project = folder.at(`traced-${count}.sverka`);
  const exported = folder.at(`exported-${count}.txt`);
  const trace = folder.at(`trace-${count}.txt`);
  value(createProject(project, exampleProject(WALK), { lockFolder: folder.at('locks') })).close();
  writeFileSync(exported, 'old\n');
  const { stdout, status } = program.run(
    [project, folder.at('locks'), exported, String(appends)],
    ['strace', '-f', '-y', '-s', '48', '-o', trace, ...options({ project })],
  );
  const lines = stdout
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
  return { project, exported, status, lines, calls: readFileSync(trace, 'utf8').split('\n') };
}

describe.runIf(canTrace)('the order of things on the disk', () => {
  it('is: the journal and the project flushed, the journal gone, and only then “saved” said', () => {
    const { calls, project } = traced(() => ['-e', 'trace=pwrite64,fsync,fdatasync,unlink,unlinkat,write'], 1);
    const at = (pattern: RegExp, from = 0): number =>
      calls.findIndex((call, index) => index >= from && pattern.test(call));
    const name = project.replace(/[.]/g, String.raw`\.`);
    const journal = at(new RegExp(String.raw`f(?:data)?sync\(\d+<${name}-journal>`));
    const written = at(new RegExp(String.raw`pwrite64\(\d+<${name}>`), journal);
    const flushed = at(new RegExp(String.raw`f(?:data)?sync\(\d+<${name}>`), written);
    const gone = at(new RegExp(String.raw`unlink(?:at)?\(.*${name}-journal`), flushed);
    const said = at(/write\(1<.*append/, gone);
    for (const place of [journal, written, flushed, gone, said]) expect(place).toBeGreaterThanOrEqual(0);
    expect(at(/write\(1<.*append/)).toBe(said);
  });

  it('of an export is: a file beside it, written and flushed, renamed, and the folder flushed', () => {
    const { calls } = traced(() => ['-e', 'trace=openat,fsync,rename,renameat,renameat2,write'], 0);
    const at = (pattern: RegExp, from: number): number =>
      calls.findIndex((call, index) => index >= from && pattern.test(call));
    const opened = at(/openat\(.*\.sverka-[0-9a-f]+\.tmp".*O_EXCL/, 0);
    const flushed = at(/fsync\(\d+<.*\.sverka-[0-9a-f]+\.tmp>/, opened);
    const renamed = at(/rename.*\.sverka-[0-9a-f]+\.tmp.*exported-/, flushed);
    const folderFlushed = at(new RegExp(String.raw`fsync\(\d+<${folder.at('.').replace(/\/\.$/, '')}>`), renamed);
    const said = at(/write\(1<.*export/, folderFlushed);
    for (const place of [opened, flushed, renamed, folderFlushed, said]) expect(place).toBeGreaterThanOrEqual(0);
  });
});

/** What may be said of a save that failed. */
const REFUSALS = ['write-failed', 'disk-full', 'place-read-only', 'project-locked'];
const ERRORS = ['EIO', 'ENOSPC', 'EROFS'];

describe.runIf(canTrace)('a disk that fails in the middle of a save', () => {
  it('can be looked at, though its last save was never taken back', () => {
    // The journal cannot be removed at the last change, so that this change does not count and the journal stays.
    const { project, lines } = traced(
      ({ project: path }) => [
        ...['-P', `${path}-journal`],
        ...['-e', 'trace=unlink', '-e', 'inject=unlink:error=EIO:when=1'],
      ],
      1,
    );
    expect(lines.flatMap(({ append }) => append ?? [])).toEqual(['write-failed']);
    const store = value(openProject(project, { readOnly: true, lockFolder: folder.at('locks') }));
    expect(value(store.read()).revisions).toEqual([]);
    store.close();
    expect(value(verifyProject(project, folder.at('locks'))).problems).toEqual([]);
  });

  const calls = isLongRun ? Array.from({ length: 14 }, (_, index) => index + 1) : [1, 3, 6];
  const cases = ERRORS.flatMap((error, number) =>
    (['pwrite64', 'fdatasync,fsync', 'unlink'] as const).flatMap((call, which) =>
      (isLongRun ? calls : [calls[(number + which) % calls.length] ?? 1]).map((when) => ({ error, call, when })),
    ),
  );

  it.each(cases)(
    'keeps what was acknowledged, says what happened, and goes on: $error at $call, time $when',
    { timeout: 60_000 },
    ({ error, call, when }) => {
      const { project, lines, status } = traced(({ project: path }) => [
        ...['-P', path, '-P', `${path}-journal`],
        ...['-e', `trace=${call}`, '-e', `inject=${call}:error=${error}:when=${String(when)}`],
      ]);
      expect(status).toBe(0);
      const outcomes = lines.flatMap((line) => line.open ?? line.append ?? []);
      const failed = outcomes.filter((outcome) => outcome !== 'ok');
      expect(failed.length).toBeLessThanOrEqual(1);
      for (const code of failed) expect(REFUSALS).toContain(code);
      // Tried again, it works.
      if (failed.length > 0 && outcomes.length > 1)
        expect(outcomes.at(-1) === 'ok' || outcomes.indexOf(failed[0] ?? '') === 3).toBe(true);
      const { problems, revisions } = value(verifyProject(project));
      expect(problems).toEqual([]);
      expect(revisions).toBeGreaterThanOrEqual(outcomes.filter((outcome) => outcome === 'ok').length);
    },
  );

  const exports = ERRORS.flatMap((error) =>
    ['fsync', 'rename,renameat,renameat2'].flatMap((call) => [1, 2].map((when) => ({ error, call, when }))),
  );

  it.each(exports)(
    'leaves the old export whole, says what happened, and writes it when tried again: $error at $call, time $when',
    { timeout: 60_000 },
    ({ error, call, when }) => {
      const { exported, lines } = traced(
        () => ['-e', `trace=${call}`, '-e', `inject=${call}:error=${error}:when=${String(when)}`],
        0,
      );
      const written = lines.filter((line) => line.export !== undefined);
      // The tracer counts in each thread of its own, so that the call may fail once in every one of them.
      expect(written).toHaveLength(10);
      for (const { export: outcome = '', state } of written) {
        expect(state).not.toBe('broken');
        if (outcome === 'ok') expect(state).toBe('new');
        else expect(REFUSALS).toContain(outcome);
      }
      expect(written.some(({ export: outcome }) => outcome === 'ok')).toBe(true);
      // Nothing half-written is left beside it.
      expect(readdirSync(folder.at('.')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
      expect(readFileSync(exported, 'utf8').startsWith('new')).toBe(true);
    },
  );
});
