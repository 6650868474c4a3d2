import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { defaultLockFolder, takeProjectLock } from '../../src/storage/project-lock';
import { createProject, openProject } from '../../src/storage/project-file';
import { bundledProgram } from '../notation/bundled-program';
import { exampleProject, WALK } from '../notation/example-project';
import { value } from '../notation/project-store-contract';
import { temporaryFolder } from '../notation/temporary-folder';

const folder = temporaryFolder();
const holdOpen = bundledProgram('hold-open');

describe('two programs on one project', () => {
  it(
    'makes the second read-only, names the first, and lets go when the first is gone',
    { timeout: 60_000 },
    async () => {
      const path = folder.at('shared.sverka');
      const options = { lockFolder: folder.at('shared-locks') };
      value(createProject(path, exampleProject(WALK), options)).close();
      const holder = holdOpen.start(path, options.lockFolder);
      const [line] = (await once(createInterface({ input: holder.stdout! }), 'line')) as [string];
      expect(line).toBe('open');
      const second = value(openProject(path, options));
      expect(second.notice).toMatchObject({ code: 'project-locked', data: { owner: `${hostname()}, ${holder.pid}` } });
      second.close();
      holder.kill('SIGKILL');
      await once(holder, 'close');
      const third = value(openProject(path, options));
      expect(third.notice).toBeNull();
      third.close();
      expect(readdirSync(options.lockFolder)).toEqual([]);
    },
  );

  it('makes the second window of one program read-only too', () => {
    const path = folder.at('windows.sverka');
    const options = { lockFolder: folder.at('window-locks') };
    const first = value(createProject(path, exampleProject(WALK), options));
    const second = value(openProject(path, options));
    expect([first.readOnly, second.readOnly]).toEqual([false, true]);
    second.close();
    expect(value(openProject(path, options)).readOnly).toBe(true);
    first.close();
    const third = value(openProject(path, options));
    expect(third.readOnly).toBe(false);
    third.close();
  });
});

describe('a lock', () => {
  /** A file to lock, with a lock on it that says this. */
  function lockedBy(name: string, owner: unknown): { path: string; locks: string } {
    const path = folder.at(name);
    const locks = folder.at(`${name}-locks`);
    writeFileSync(path, 'x');
    mkdirSync(locks);
    value(takeProjectLock(path, locks)).release();
    const probe = value(takeProjectLock(path, locks));
    const [file] = readdirSync(locks);
    probe.release();
    writeFileSync(join(locks, file!), typeof owner === 'string' ? owner : JSON.stringify(owner));
    return { path, locks };
  }

  const here = { pid: process.pid, host: hostname(), boot: null, started: null, token: 'x' };
  const taken = ({ path, locks }: { path: string; locks: string }) => {
    const lock = takeProjectLock(path, locks);
    if (lock.ok) lock.value.release();
    return lock.ok;
  };

  it('is taken over when its process, its boot or its sense is gone', () => {
    expect(taken(lockedBy('dead', { ...here, pid: 2 ** 22 + 1 }))).toBe(true);
    expect(taken(lockedBy('rebooted', { ...here, boot: 'another' }))).toBe(true);
    expect(taken(lockedBy('garbled', '{"pid":'))).toBe(true);
  });

  it('is left to a process that runs, here or on another machine', () => {
    expect(taken(lockedBy('alive', here))).toBe(false);
    expect(taken(lockedBy('elsewhere', { ...here, pid: 1, host: 'another-machine', boot: 'another' }))).toBe(false);
  });

  it.runIf(process.platform === 'linux')('is taken over when its pid belongs to another process by now', () => {
    expect(taken(lockedBy('reused', { ...here, started: '1' }))).toBe(true);
  });

  it.runIf(process.platform === 'linux')(
    'is taken over when its process has ended and nobody has looked yet',
    async () => {
      // The shell becomes a program that never asks what became of the process that the shell began; before, it would ask itself.
      const parent = spawn('sh', ['-c', 'cat <&3 >/dev/null & echo $!; exec sleep 60'], {
        stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
      });
      const [line] = (await once(createInterface({ input: parent.stdout! }), 'line')) as [string];
      const pid = Number(line);
      const isSleep = (): boolean => readFileSync(`/proc/${parent.pid}/comm`, 'utf8').trim() === 'sleep';
      while (!isSleep()) await new Promise((resolve) => setTimeout(resolve, 5));
      (parent.stdio[3] as Writable).end();
      const isEnded = (): boolean => readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
      while (!isEnded()) await new Promise((resolve) => setTimeout(resolve, 5));
      expect(taken(lockedBy('ended', { ...here, pid }))).toBe(true);
      parent.kill();
    },
  );

  it('is done without where none can be written', () => {
    writeFileSync(folder.at('no-folder'), '');
    expect(takeProjectLock(folder.at('no-folder'), folder.at('no-folder/locks')).ok).toBe(true);
  });

  it('lies in the folder that the system has for it', () => {
    expect(defaultLockFolder('linux', { XDG_DATA_HOME: '/data' })).toBe(join('/data', 'sverka', 'locks'));
    expect(defaultLockFolder('win32', { LOCALAPPDATA: 'C:\\Data' })).toBe(join('C:\\Data', 'Sverka', 'locks'));
    expect(defaultLockFolder('darwin', {})).toContain('Application Support');
  });
});
