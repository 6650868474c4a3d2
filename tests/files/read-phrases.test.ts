import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readPhrases } from '../../src/files/read-phrases';
import { temporaryFolder } from '../notation/temporary-folder';

const folder = temporaryFolder();

async function read(text: string) {
  const path = folder.at('phrases.tsv');
  writeFileSync(path, text);
  const file = await readPhrases(path);
  if (!file.ok) throw new Error(file.error.code);
  return file.value;
}

it('reads phrases by tabs or bars, with remarks and a line of headings left out', async () => {
  const { phrases, faults } = await read(
    '\ufeffRussian\tbad\tbetter\n# ours\n\nдвусторонний досье\tbilateral dossier\tbilateral agenda\tstyle\tAgreed.\nкак раз | as once\n',
  );
  expect(faults).toEqual([]);
  expect(phrases).toMatchObject([
    { better: ['bilateral agenda'], kind: 'style', note: 'Agreed.' },
    { better: [], kind: 'collocation' },
  ]);
});

it('names each line that cannot be read and keeps the others', async () => {
  const { phrases, faults } = await read('одно\nдва\t(the)\nтри\tthree\tdrei\tloud\nчетыре[\tfour\nпять\tfive\n');
  expect(phrases).toHaveLength(1);
  expect(faults.map(({ code, data: { line, part } }) => [code, line, part])).toEqual([
    ['phrase-columns', 1, undefined],
    ['phrase-pattern', 2, '(the)'],
    ['phrase-kind', 3, undefined],
    ['phrase-pattern', 4, 'четыре['],
  ]);
});

it('says when there is no such file', async () => {
  expect(await readPhrases(folder.at('none.tsv'))).toMatchObject({ ok: false, error: { code: 'file-not-found' } });
});
