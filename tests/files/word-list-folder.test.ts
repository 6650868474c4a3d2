import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSharedLists } from '../../src/core/settings/shared-lists';
import { WordListFolder } from '../../src/files/word-list-folder';
import { WordListReader } from '../../src/files/word-list-reader';
import { temporaryFolder } from '../notation/temporary-folder';

const folder = temporaryFolder();
let folders = 0;

function newFolder(files: Readonly<Record<string, string>> = {}): WordListFolder {
  const lists = new WordListFolder(folder.at(`lists-${(folders += 1)}`));
  for (const [name, text] of Object.entries(files)) {
    const given = folder.at(`given-${folders}-${name.replace('/', '-')}`);
    mkdirSync(given, { recursive: true });
    const [kind = '', file = ''] = name.split('/');
    writeFileSync(`${given}/${file}`, text);
    lists.add(kind as 'glossary', `${given}/${file}`);
  }
  return lists;
}
const named = (lists: WordListFolder) => lists.list().map(({ kind, name }) => `${kind}/${name}`);

const EXAMPLES = {
  'glossary/house.csv': 'договор,treaty,contract\nбез перевода\n',
  'phrases/ours.tsv': 'двусторонний досье\tbilateral dossier\tbilateral agenda\tsense\n',
  'words/ours.txt': 'Streshnev # a name\nglasnost\n',
};

describe('the folder of lists', () => {
  it('is empty before anything was added', () => {
    expect(newFolder().list()).toEqual([]);
  });

  it('lists what lies in it, by kind and name, and forgets what is removed', () => {
    const lists = newFolder(EXAMPLES);
    expect(named(lists)).toEqual(['glossary/house.csv', 'phrases/ours.tsv', 'words/ours.txt']);
    lists.remove({ kind: 'phrases', name: 'ours.tsv' });
    expect(named(lists)).toEqual(['glossary/house.csv', 'words/ours.txt']);
  });

  it('keeps the two halves of a dictionary together', () => {
    const lists = newFolder();
    const given = folder.at(`halves-${folders}`);
    mkdirSync(given);
    for (const name of ['ru-en.dict.dz', 'ru-en.index', 'other.index']) writeFileSync(`${given}/${name}`, 'x');
    lists.add('dictionary', `${given}/ru-en.index`);
    expect(named(lists)).toEqual(['dictionary/ru-en.dict.dz']);
    expect(lists.pack()[0]?.files.map(({ name }) => name)).toEqual(['ru-en.dict.dz', 'ru-en.index']);
    lists.remove({ kind: 'dictionary', name: 'ru-en.dict.dz' });
    expect(readdirSync(`${lists.path}/dictionary`)).toEqual([]);
  });

  it('comes out of a file of settings as it went in, bytes and all', () => {
    const lists = newFolder(EXAMPLES);
    writeFileSync(`${lists.path}/glossary/bytes.xlsx`, Buffer.from([0x50, 0x4b, 0xff, 0xfe, 0]));
    const packed = parseSharedLists(JSON.parse(JSON.stringify({ wordLists: lists.pack() })), 'shared.json');
    const other = newFolder();
    if (!packed.ok) throw new Error(JSON.stringify(packed.error));
    expect(packed.value.map((list) => other.holds(list))).toEqual(['none', 'none', 'none', 'none']);
    other.unpack(packed.value);
    expect(other.pack()).toEqual(lists.pack());
    expect(packed.value.map((list) => other.holds(list))).toEqual(['same', 'same', 'same', 'same']);
    writeFileSync(`${other.path}/words/ours.txt`, 'another\n');
    expect(packed.value.map((list) => other.holds(list)).at(-1)).toBe('other');
  });

  it.each<readonly [unknown, string]>([
    [{ wordLists: {} }, 'wordLists'],
    [{ wordLists: [{ kind: 'spells', files: [{ name: 'a', text: '' }] }] }, 'wordLists.0.kind'],
    [{ wordLists: [{ kind: 'words', files: [] }] }, 'wordLists.0.files'],
    ...['../a.txt', 'a/b.txt', 'a\\b.txt', '.hidden', 'C:a', 'a\u0000', '', 'a.', 'x'.repeat(300)].map(
      (name): readonly [unknown, string] => [
        { wordLists: [{ kind: 'words', files: [{ name, text: 'x' }] }] },
        'wordLists.0.files.0',
      ],
    ),
    [{ wordLists: [{ kind: 'words', files: [{ name: 'a', base64: '*' }] }] }, 'wordLists.0.files.0'],
  ])('refuses %j', (config, detail) => {
    const parsed = parseSharedLists(config, 'shared.json');
    expect(parsed.ok ? null : String(parsed.error.data['detail'])).toMatch(
      new RegExp(`^${detail.replaceAll('.', '\\.')}`),
    );
  });
});

describe('the reader of lists', () => {
  it('reads every kind, counts the entries, and names the lines that are wrong', async () => {
    const lists = newFolder(EXAMPLES);
    const read = await new WordListReader().read(lists.list());
    expect(read.terms.map(({ approved }) => approved)).toEqual(['treaty']);
    expect(read.words).toEqual(['Streshnev', 'glasnost']);
    expect(read.phrases).toHaveLength(1);
    expect(read.reports.map(({ entries }) => entries)).toEqual([1, 1, 2]);
    expect(read.reports[0]?.faults).toMatchObject([{ code: 'glossary-line', data: { line: 2 } }]);
  });

  it('goes on when a list cannot be read, and reads one again that was changed', async () => {
    const lists = newFolder({ ...EXAMPLES, 'dictionary/broken.dsl': '#NAME "x"\n' });
    const reader = new WordListReader();
    const first = await reader.read(lists.list());
    expect(first.dictionary).toBeUndefined();
    expect(first.reports[1]).toMatchObject({ entries: 0, faults: [{ code: 'dictionary-empty' }] });
    writeFileSync(`${lists.path}/words/ours.txt`, 'one\n');
    utimesSync(`${lists.path}/words/ours.txt`, 1, 1);
    expect((await reader.read(lists.list())).words).toEqual(['one']);
  });
});
