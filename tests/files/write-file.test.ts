import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFileSafely } from '../../src/files/write-file';

const bytes = new TextEncoder().encode('Новый текст\n');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sverka-write-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('writing a file', () => {
  it('makes a new file and leaves nothing else behind', async () => {
    for (const name of ['a.txt', 'имя с пробелом 🙂.txt', 'x'.repeat(255)]) {
      const path = join(folder, name);
      expect(await writeFileSafely(path, bytes)).toEqual({ ok: true, value: null });
      expect(new Uint8Array(await readFile(path))).toEqual(bytes);
    }
    expect(await readdir(folder)).toHaveLength(3);
  });

  it('refuses to replace a file unless told to', async () => {
    const path = join(folder, 'a.txt');
    await writeFile(path, 'old');
    expect(await writeFileSafely(path, bytes)).toEqual({ ok: false, error: { code: 'file-exists', data: { path } } });
    expect(await readFile(path, 'utf8')).toBe('old');
    expect((await writeFileSafely(path, bytes, { overwrite: true })).ok).toBe(true);
    expect(new Uint8Array(await readFile(path))).toEqual(bytes);
  });

  it('keeps the rights of the file that it replaces', async () => {
    const path = join(folder, 'a.txt');
    await writeFile(path, 'old');
    await chmod(path, 0o640);
    await writeFileSafely(path, bytes, { overwrite: true });
    expect((await stat(path)).mode & 0o777).toBe(0o640);
  });

  it('follows a symbolic link and keeps it', async () => {
    await mkdir(join(folder, 'elsewhere'));
    const target = join(folder, 'elsewhere', 'target.txt');
    await writeFile(target, 'old');
    const link = join(folder, 'link.txt');
    await symlink('elsewhere/target.txt', link);
    expect((await writeFileSafely(link, bytes, { overwrite: true })).ok).toBe(true);
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect(new Uint8Array(await readFile(target))).toEqual(bytes);
  });

  it('follows a link to a file that is not there yet', async () => {
    await symlink('later.txt', join(folder, 'link.txt'));
    expect((await writeFileSafely(join(folder, 'link.txt'), bytes)).ok).toBe(true);
    expect((await lstat(join(folder, 'link.txt'))).isSymbolicLink()).toBe(true);
    expect(new Uint8Array(await readFile(join(folder, 'later.txt')))).toEqual(bytes);
  });
});

describe('what cannot be written', () => {
  it('is a folder', async () => {
    expect(await writeFileSafely(folder, bytes, { overwrite: true })).toMatchObject({
      error: { code: 'file-is-folder' },
    });
  });

  it('is a file in a folder that is missing', async () => {
    const path = join(folder, 'none', 'a.txt');
    expect(await writeFileSafely(path, bytes)).toEqual({
      ok: false,
      error: { code: 'place-missing', data: { path } },
    });
  });

  it('is a link that points at itself, or a name that is too long', async () => {
    await symlink('loop.txt', join(folder, 'loop.txt'));
    for (const name of ['loop.txt', 'x'.repeat(256)]) {
      expect(await writeFileSafely(join(folder, name), bytes)).toMatchObject({ error: { code: 'write-failed' } });
    }
  });

  it.runIf(process.platform === 'linux')('is a file where nobody may write', async () => {
    expect(await writeFileSafely('/sys/kernel/sverka.txt', bytes)).toMatchObject({
      error: { code: 'place-read-only' },
    });
  });

  it('leaves no temporary file behind', async () => {
    await mkdir(join(folder, 'a.txt'));
    await writeFileSafely(join(folder, 'a.txt'), bytes, { overwrite: true });
    expect(await readdir(folder)).toEqual(['a.txt']);
  });
});
