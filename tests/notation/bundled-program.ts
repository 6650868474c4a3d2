import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { build } from 'vite';
import { afterAll, beforeAll } from 'vitest';

/** A small TypeScript program, bundled before the tests of a file so that plain Node can run it as a process of its own. */
export interface BundledProgram {
  /** Where it lies once the tests begin. */
  readonly path: string;
  start(...args: readonly string[]): ChildProcess;
  /** Runs with this standard input to the end, beside others; gives what it wrote. */
  answer(input: string, ...args: readonly string[]): Promise<{ readonly code: number; readonly out: Buffer }>;
  /** Runs to the end, at most a minute; `wrapper` is a command to run Node under. */
  run(args: readonly string[], wrapper?: readonly string[]): { status: number | null; stdout: string; stderr: string };
}

/** Bundles `tests/storage/programs/<name>.ts`, or another program. */
export function bundledProgram(name: string, program = `tests/storage/programs/${name}.ts`): BundledProgram {
  // Inside node_modules, so that the bundle finds the packages that are left outside it, and as deep as the sources for their data.
  const folder = resolve('node_modules', '.sverka-tests');
  const id = `${name}-${process.pid}`;
  const file = resolve(folder, `${id}.js`);
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        ...{ ssr: program, outDir: folder, emptyOutDir: false, minify: false, copyPublicDir: false },
        rolldownOptions: { output: { entryFileNames: `${id}.js`, codeSplitting: false } },
      },
      ssr: { external: ['libsql'], noExternal: ['@noble/hashes'] },
    });
  }, 60_000);
  afterAll(() => rmSync(file, { force: true }));
  return {
    path: file,
    start: (...args) => spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'inherit'] }),
    async answer(input, ...args) {
      const child = spawn(process.execPath, [file, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
      child.stdin.end(input);
      const [out, [code]] = await Promise.all([buffer(child.stdout), once(child, 'close') as Promise<[number]>]);
      return { code, out };
    },
    run(args, wrapper = []) {
      const [command = '', ...rest] = [...wrapper, process.execPath, file, ...args];
      return spawnSync(command, rest, { encoding: 'utf8', timeout: 60_000 });
    },
  };
}
