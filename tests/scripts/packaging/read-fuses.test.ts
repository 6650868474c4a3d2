import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fuseFaults } from '../../../scripts/packaging/read-fuses.mjs';
import { temporaryFolder } from '../../notation/temporary-folder';

const folder = temporaryFolder();

/** A program with these fuses, in the order of Electron: `0` off, `1` on. */
function programWith(fuses: string): string {
  const wire = [Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'), Buffer.from([1, fuses.length]), Buffer.from(fuses)];
  const path = folder.at(`program-${fuses}`);
  writeFileSync(path, Buffer.concat([Buffer.alloc(200, 7), ...wire, Buffer.alloc(200, 7)]));
  return path;
}

/** No Node, encrypted cookies, no NODE_OPTIONS, no inspector, archive checked, archive only, no snapshot, no rights of files. */
const RIGHT = '01001100';

describe('the fuses of a packed program', () => {
  it('are read back one by one, and all are right', async () => {
    expect(await fuseFaults(programWith(RIGHT))).toEqual([]);
  });

  it('may lack the last one, as the stand-in does', async () => {
    expect(await fuseFaults(programWith(RIGHT.slice(0, 7)))).toEqual([]);
    expect(await fuseFaults(programWith(RIGHT.slice(0, 6)))).toHaveLength(1);
  });

  it.each(Array.from(RIGHT, (_, place) => place))('are named when one is wrong: %i', async (place) => {
    const wrong = `${RIGHT.slice(0, place)}${RIGHT[place] === '0' ? '1' : '0'}${RIGHT.slice(place + 1)}`;
    const faults = await fuseFaults(programWith(wrong));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(RIGHT[place] === '0' ? /is on and should be off$/ : /is off and should be on$/);
  });

  it('are all decided on', async () => {
    expect(await fuseFaults(programWith(`${RIGHT}1`))).toEqual(['fuse 8 is not decided on']);
  });
});
