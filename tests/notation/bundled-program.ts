import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll } from 'vitest';

/** A small TypeScript program, bundled before the tests of a file so that plain Node can run it as a process of its own. */
export interface BundledProgram {
  start(...args: readonly string[]): ChildProcess;
  /** Runs to the end, at most a minute; `wrapper` is a command to run Node under. */
  run(args: readonly string[], wrapper?: readonly string[]): { status: number | null; stdout: string; stderr: string };
}

/** Bundles `tests/storage/programs/<name>.ts`. */
export function bundledProgram(name: string): BundledProgram {
  // Inside node_modules, so that the bundle finds the packages that are left outside it.
  const folder = resolve('node_modules', '.sverka-tests', `${name}-${process.pid}`);
  const file = resolve(folder, `${name}.js`);
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    await build({
      configFile: false,
      logLevel: 'error',
      build: { ssr: `tests/storage/programs/${name}.ts`, outDir: folder, emptyOutDir: false, minify: false },
      ssr: { external: ['libsql'], noExternal: ['@noble/hashes'] },
    });
    rmSync(resolve(folder, '.vite'), { recursive: true, force: true });
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    start: (...args) => spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'inherit'] }),
    run(args, wrapper = []) {
      const [command = '', ...rest] = [...wrapper, process.execPath, file, ...args];
      return spawnSync(command, rest, { encoding: 'utf8', timeout: 60_000 });
    },
  };
}
