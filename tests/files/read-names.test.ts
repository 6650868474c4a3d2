import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadAnalyser } from '../../src/files/load-analyser';
import { readNames } from '../../src/files/read-names';

const folder = mkdtempSync(join(tmpdir(), 'names-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe('readNames', () => {
  it('reads a table with or without a first line of headings', async () => {
    const rows = 'Хвармс\tHvarms\tm\ta\tsurname\nТверца\tTvertsa\tfeminine\tinanimate\tplace\n';
    for (const text of [rows, `lemma\tenglish\tgender\tanimacy\tkind\n${rows}`, `# own names\n${rows}`]) {
      expect(await readNames(write('names.tsv', text))).toMatchObject({
        ok: true,
        value: [
          { lemma: 'Хвармс', english: 'Hvarms', gender: 'masculine', animacy: 'animate', declension: 'consonant' },
          { lemma: 'Тверца', gender: 'feminine', name: 'place', declension: 'a' },
        ],
      });
    }
  });

  it('reads JSON', async () => {
    const text = JSON.stringify([
      { lemma: 'Бурдей', english: 'Burdey', gender: 'm', animacy: 'a', kind: 'surname' },
      { lemma: 'дронщик', english: 'drone operator', gender: 'm', animacy: 'a' },
    ]);
    expect(await readNames(write('names.json', text))).toMatchObject({
      ok: true,
      value: [{ declension: 'yod' }, { name: null, declension: 'velar' }],
    });
  });

  it('says which row and field are wrong and what may stand there', async () => {
    const fault = async (text: string) => {
      const read = await readNames(write('wrong.tsv', text));
      return read.ok ? null : read.error.data['detail'];
    };
    expect(await fault('Хвармс\tHvarms\tm\ta\tsurname\nОрт\tOrt\tx\ta\tsurname')).toBe(
      '2: gender = "x" (masculine | feminine | neuter | common)',
    );
    expect(await fault('Белый дом\tWhite House\tm\ti\torganisation')).toContain('1: lemma = "Белый дом"');
    expect(await fault('Орт\tOrt\tm\ta\tsurname\tstrange')).toContain('declension = "strange"');
    expect(await fault('Орт\t\tm\ta')).toContain('english');
    expect(await fault('[{"lemma": 5}]')).toContain('lemma = 5');
    expect(await fault('[{')).not.toBeNull();
  });

  it('lets a user’s names overrule ours and the dictionary', async () => {
    const path = write(
      'own.tsv',
      'Грузило\tGruzilo\tm\ta\tsurname\nТрамп\tTramp\tm\ti\ttrademark\nОрдова\tOrdova\tf\ta\tsurname',
    );
    const names = await readNames(path);
    const analyser = loadAnalyser({ names: names.ok ? names.value : [] });
    if (!analyser.ok) throw new Error('the dictionary is missing');
    const first = (text: string) => analyser.value.russian(text).tokens[0];
    expect(first('Грузило')?.parses[0]).toMatchObject({ animacy: 'animate', origin: 'supplement' });
    expect(first('Ордовой')?.parses[0]).toMatchObject({ lemma: 'ордов', animacy: 'animate', gender: 'feminine' });
    expect(first('Трампом')?.parses.some((parse) => parse.names.includes('trademark'))).toBe(true);
  });
});
