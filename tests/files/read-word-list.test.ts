import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readWordList } from '../../src/files/read-word-list';
import { temporaryFolder } from '../notation/temporary-folder';

const folder = temporaryFolder();

it('reads words a line each, without empty lines and remarks', async () => {
  const path = folder.at('words.txt');
  writeFileSync(path, '\ufefffeminitive\r\n\r\n  low-carb # diets\n# only a remark\n');
  expect(await readWordList(path)).toEqual({ ok: true, value: ['feminitive', 'low-carb'] });
});

it('says which file is missing', async () => {
  expect(await readWordList(folder.at('none.txt'))).toMatchObject({ ok: false, error: { code: 'file-not-found' } });
});
