import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixture, sverka, temporaryFolder } from '../notation/command-line';

const folder = temporaryFolder();

/** A project of the sample with one correction. */
async function project(name: string): Promise<string> {
  const path = join(folder, name);
  const texts = ['--source', fixture('sample', 'source.ru.txt'), '--target', fixture('sample', 'target.en.txt')];
  expect((await sverka(['new', path, ...texts])).code).toBe(0);
  expect((await sverka(['set', path, 's19', '--text', 'It left, and it did so under a pretext.'])).code).toBe(0);
  return path;
}

describe('recover', () => {
  test('saves a project whose beginning is gone, and says what is lost', async () => {
    const path = await project('a.sverka');
    const bytes = readFileSync(path);
    bytes.fill(0, 0, 4096);
    writeFileSync(path, bytes);
    expect((await sverka(['verify', path])).code).toBe(3);
    const to = join(folder, 'rescued.sverka');
    const { code, err } = await sverka(['recover', path, '-o', to]);
    expect(code).toBe(0);
    expect(err).toContain('90 segments');
    expect((await sverka(['verify', to])).code).toBe(0);
    expect((await sverka(['diff', to])).out).toContain('+It left, and it did so under a pretext.');
  });

  test('says so when nothing was lost, and writes over no file', async () => {
    const path = await project('b.sverka');
    expect((await sverka(['recover', path, '-o', join(folder, 'b2.sverka')])).err).toContain('Nothing was lost.');
    const again = await sverka(['recover', path, '-o', path]);
    expect(again.code).toBe(2);
    expect(again.err.trim().split('\n')).toHaveLength(1);
  });

  test('refuses what is no project in one sentence', async () => {
    const noise = join(folder, 'noise.sverka');
    writeFileSync(noise, 'not a project at all');
    const answer = await sverka(['recover', noise, '-o', join(folder, 'c.sverka')]);
    expect(answer.code).toBe(3);
    expect(answer.err.trim().split('\n')).toHaveLength(1);
    expect((await sverka(['recover', join(folder, 'nowhere.sverka'), '-o', join(folder, 'c.sverka')])).code).toBe(3);
  });
});
