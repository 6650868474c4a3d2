import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { makeZipPackage, zipName, zipPath } from '../../../scripts/packaging/zip-package.mjs';
import { temporaryFolder } from '../../notation/temporary-folder';

const folder = temporaryFolder();
const time = new Date(2026, 0, 2, 3, 4, 6);

/** The modes in the directory of an archive, by name. */
function modesIn(zip: Buffer): Record<string, string> {
  const modes: Record<string, string> = {};
  for (let at = zip.indexOf('PK\u0001\u0002'); at >= 0; at = zip.indexOf('PK\u0001\u0002', at + 4)) {
    const name = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28));
    expect(zip[at + 5]).toBe(3);
    modes[name] = (zip.readUInt32LE(at + 38) >>> 16).toString(8);
  }
  return modes;
}

it.skipIf(process.platform === 'win32')(
  'a zip of an app keeps names, contents, modes and links, and is the same each time',
  () => {
    const unpacked = folder.at('app');
    mkdirSync(join(unpacked, 'resources'), { recursive: true });
    writeFileSync(join(unpacked, 'program'), 'run '.repeat(10_000));
    chmodSync(join(unpacked, 'program'), 0o755);
    writeFileSync(join(unpacked, 'resources', 'Сверка.txt'), 'Да');
    chmodSync(join(unpacked, 'resources', 'Сверка.txt'), 0o644);
    writeFileSync(join(unpacked, 'empty'), '');
    chmodSync(join(unpacked, 'empty'), 0o600);
    symlinkSync('program', join(unpacked, 'link'));
    const file = zipPath(folder.at('.'), '1.2.3');
    const pack = () => {
      makeZipPackage({ unpacked, file, folder: zipName('1.2.3'), time });
      return readFileSync(file);
    };
    const zip = pack();
    const texts = Object.fromEntries(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]));
    const inside = (name: string): string => `sverka-1.2.3-linux-x64/${name}`;
    expect(texts).toEqual({
      [inside('program')]: 'run '.repeat(10_000),
      [inside('resources/Сверка.txt')]: 'Да',
      [inside('empty')]: '',
      [inside('link')]: 'program',
    });
    expect(modesIn(zip)).toMatchObject({
      [inside('program')]: '100755',
      [inside('resources/Сверка.txt')]: '100644',
      [inside('empty')]: '100600',
    });
    expect(modesIn(zip)[inside('link')]).toMatch(/^120/);
    expect(zip.length).toBeLessThan(2_000);
    expect(pack().equals(zip)).toBe(true);
  },
);
