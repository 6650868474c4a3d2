import { closeSync, lstatSync, openSync, readFileSync, readlinkSync, writeSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Zip, ZipDeflate } from 'fflate';
import { filesUnder } from '../steps/files-under.mjs';

/** How a link is told from a file in the mode that Unix keeps. */
const LINK = 0o120000;
const FILE = 0o100000;
/** The number of Unix among the systems that an archive may come from: only then are modes minded. */
const UNIX = 3;

/**
 * Packs an unpacked app as a zip archive that keeps modes and links: electron-builder's own way needs a 7-Zip that it fetches from
 * elsewhere. The same app at the same time gives the same bytes.
 * @param {{ unpacked: string, file: string, folder: string, time: Date }} options `folder` is what it unpacks to
 */
export function makeZipPackage({ unpacked, file, folder, time }) {
  const out = openSync(file, 'w');
  try {
    const zip = new Zip((error, bytes) => {
      if (error) throw error;
      writeSync(out, bytes);
    });
    for (const path of filesUnder(unpacked).sort()) {
      const status = lstatSync(path);
      const isLink = status.isSymbolicLink();
      const entry = new ZipDeflate(`${folder}/${relative(unpacked, path).split(sep).join('/')}`, { level: 6 });
      entry.os = UNIX;
      entry.attrs = (((isLink ? LINK : FILE) | (status.mode & 0o777)) << 16) >>> 0;
      entry.mtime = time;
      zip.add(entry);
      entry.push(isLink ? Buffer.from(readlinkSync(path)) : readFileSync(path), true);
    }
    zip.end();
  } finally {
    closeSync(out);
  }
}

/** The name of a package without its ending, and of the folder in it. @param {string} version */
export const zipName = (version) => `sverka-${version}-linux-x64`;

/** Where the archive of a version lies in a folder. @param {string} folder @param {string} version */
export const zipPath = (folder, version) => join(folder, `${zipName(version)}.zip`);
