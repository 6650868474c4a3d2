import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Term } from '../../../src/core/terms/term';
import { readGlossary } from '../../../src/files/read-glossary';
import { createProject } from '../../../src/storage/project-file';
import { exampleProject } from '../../notation/example-project';
import { valueOf } from '../../notation/example-review';
import { value } from '../../notation/project-store-contract';
import { temporaryFolder } from '../../notation/temporary-folder';
import { testEngine } from '../../notation/test-engine';

const PAIRS = [
  'Страны подписали договор.|The countries signed a contract.',
  'Договора больше нет.|The treaty is no more.',
  'Все молчали.|Everyone was silent.',
  'О договоре забыли.|It was forgotten.',
];
const TREATY: Term = { lemmas: ['договор'], approved: 'treaty', forbidden: ['contract'] };

const folder = temporaryFolder();
let projects = 0;
let engine: ReturnType<typeof testEngine>;

beforeEach(async () => {
  vi.stubEnv('XDG_DATA_HOME', folder.at('data'));
  const path = folder.at(`terms-${(projects += 1)}.sverka`);
  value(createProject(path, { ...exampleProject(PAIRS), terms: [] })).close();
  engine = testEngine();
  valueOf(await engine['engine:open']({ path, sample: false }));
});
afterEach(() => {
  engine.shut();
  vi.unstubAllEnvs();
});

const add = async (term: Term) => valueOf(await engine['terms:add']({ term }));
const list = async () => valueOf(await engine['terms:list']({}));
/** What is said of terms, with the number of the segment. */
const findings = async () =>
  valueOf(await engine['project:findings']({ order: 'text' }))
    .filter(({ check }) => check.startsWith('term-'))
    .map(({ check, segment }) => `${segment} ${check}`);

describe('a term of the project', () => {
  it('is checked as soon as it stands, changed or removed', async () => {
    const { rows } = await add(TREATY);
    expect(await findings()).toEqual(['s1 term-forbidden', 's4 term-missing']);
    expect(rows.map(({ index }) => index)).toEqual([0, 3]);
    const [term] = await list();
    valueOf(await engine['terms:change']({ before: term!, after: { ...term!, forbidden: [], approved: 'pact' } }));
    expect(await findings()).toEqual(['s1 term-missing', 's2 term-missing', 's4 term-missing']);
    valueOf(await engine['terms:remove']({ term: (await list())[0]! }));
    expect([await findings(), await list()]).toEqual([[], []]);
  });

  it('is taken back by one undo', async () => {
    await add(TREATY);
    valueOf(await engine['history:undo']({}));
    expect([await findings(), await list()]).toEqual([[], []]);
  });

  it('is a change of the whole document in the history', async () => {
    await add({ ...TREATY, note: 'Of 2010.' });
    const { entries } = valueOf(await engine['history:changes']({}));
    expect(entries).toMatchObject([{ kind: 'term', index: null, before: null, after: 'договор — treaty' }]);
    expect(await list()).toEqual([{ ...TREATY, note: 'Of 2010.' }]);
  });

  it('is refused when its Russian has an entry already, and nothing is changed', async () => {
    await add(TREATY);
    const refused = await engine['terms:add']({ term: { ...TREATY, approved: 'pact' } });
    expect(refused).toMatchObject({ ok: false, error: { code: 'term-known' } });
    expect(await list()).toEqual([TREATY]);
  });
});

describe('what is told of terms', () => {
  it('counts the segments that have a term and how their English keeps to it', async () => {
    await add(TREATY);
    await add({ lemmas: ['ракета'], approved: 'missile', forbidden: [] });
    expect(valueOf(await engine['terms:use']({}))).toEqual([
      { segments: 3, approved: 1, forbidden: 1 },
      { segments: 0, approved: 0, forbidden: 0 },
    ]);
  });

  it('names the places of a term, without what is left out of the text', async () => {
    await add(TREATY);
    valueOf(await engine['segment:set-state']({ id: 's2', state: 'excluded' }));
    const { places, use } = valueOf(await engine['terms:places']({ term: TREATY }));
    expect(places.map(({ index, here }) => [index, here.source])).toEqual([
      [0, { from: 17, to: 24 }],
      [3, { from: 2, to: 10 }],
    ]);
    expect(use.segments).toBe(2);
  });

  it('names the terms of a segment as they stand after a correction', async () => {
    await add(TREATY);
    const inFirst = async () => valueOf(await engine['terms:in-segment']({ id: 's1' }));
    expect(await inFirst()).toMatchObject([
      { origin: 'project', approved: [{ places: [] }], forbidden: [{ places: [{}] }] },
    ]);
    valueOf(await engine['segment:set-text']({ id: 's1', text: 'The countries signed a treaty.' }));
    expect(await inFirst()).toMatchObject([
      { approved: [{ places: [{ from: 23, to: 29 }] }], forbidden: [{ places: [] }] },
    ]);
  });

  it('proposes an entry for selected words, and says when there is one', async () => {
    const asked = { id: 's4', source: { from: 2, to: 10 }, target: null };
    expect(valueOf(await engine['terms:propose'](asked))).toMatchObject({
      term: { lemmas: ['договор'], forbidden: [] },
      standing: null,
    });
    await add(TREATY);
    expect(valueOf(await engine['terms:propose'](asked)).standing).toEqual(TREATY);
    const english = { id: 's1', source: null, target: { from: 21, to: 31 } };
    expect(valueOf(await engine['terms:propose'](english)).term).toEqual({
      lemmas: [],
      approved: 'contract',
      forbidden: [],
    });
  });
});

describe('glossary files of the project', () => {
  it('are taken in as one step, and what cannot be read is told', async () => {
    await add(TREATY);
    const path = folder.at('terms.csv');
    writeFileSync(path, 'russian,english,forbidden\nдоговор,pact,\nстрана,state,country\nмолчание,\n');
    const change = valueOf(await engine['engine:import-terms']({ path }));
    expect(change).toMatchObject({ added: 1, known: 1, unreadable: 1, canUndo: true });
    expect(change.faults).toMatchObject([{ code: 'glossary-line', data: { line: 4 } }]);
    expect((await list()).map(({ approved }) => approved)).toEqual(['treaty', 'state']);
    expect(await findings()).toContain('s1 term-forbidden');
    valueOf(await engine['history:undo']({}));
    expect(await list()).toHaveLength(1);
    expect(await engine['engine:import-terms']({ path: folder.at('none.csv') })).toMatchObject({
      error: { code: 'file-not-found' },
    });
  });

  it.each(['csv', 'tsv', 'tbx'])('are written as .%s and read again', async (ending) => {
    await add(TREATY);
    const path = folder.at(`out.${ending}`);
    expect(valueOf(await engine['engine:write-terms']({ path })).name).toBe(`out.${ending}`);
    expect(valueOf(await readGlossary(path)).terms).toEqual([TREATY]);
  });
});
