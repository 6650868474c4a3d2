import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Asked } from '../../../src/bridge/call';
import type { ProjectCalls } from '../../../src/bridge/project-calls';
import { createProject } from '../../../src/storage/project-file';
import { by, exampleProject, WALK } from '../../notation/example-project';
import { valueOf } from '../../notation/example-review';
import { read, value } from '../../notation/project-store-contract';
import { temporaryFolder } from '../../notation/temporary-folder';
import { testEngine } from '../../notation/test-engine';
import { addNote } from '../../../src/core/history/edits';
import { segmentsAt } from '../../../src/core/history/replay';

const folder = temporaryFolder();
let projects = 0;
let engine: ReturnType<typeof testEngine>;

beforeEach(async () => {
  vi.stubEnv('XDG_DATA_HOME', folder.at('data'));
  const path = folder.at(`walk-${(projects += 1)}.sverka`);
  value(createProject(path, exampleProject(WALK))).close();
  engine = testEngine();
  valueOf(await engine['engine:open']({ path, sample: false }));
});
afterEach(() => {
  engine.shut();
  vi.unstubAllEnvs();
});

const changes = async (filter: Asked<ProjectCalls, 'history:changes'> = {}) =>
  valueOf(await engine['history:changes'](filter));
const write = async (id: string, text: string) => valueOf(await engine['segment:set-text']({ id, text }));

describe('the changes of a project', () => {
  it('come newest first, a text together with the state that came with it', async () => {
    await write('s2', 'He forgot an umbrella.');
    valueOf(await engine['segment:set-state']({ id: 's3', state: 'confirmed' }));
    valueOf(await engine['history:undo']({}));
    const { entries, next } = await changes();
    expect(entries.map(({ kind, index, state, undoes }) => [kind, index, state?.after ?? null, undoes])).toEqual([
      ['state', 2, null, true],
      ['state', 2, null, false],
      ['text', 1, 'edited', false],
    ]);
    expect(entries.at(-1)).toMatchObject({ source: 'Он забыл зонт.', author: 'Anna', mergedBy: null });
    expect(next).toBeNull();
  });

  it('come by pages and by kind', async () => {
    for (let number = 1; number <= 120; number += 1) {
      valueOf(await engine['segment:add-note']({ id: 's1', note: `note ${number}` }));
    }
    const first = await changes();
    expect([first.entries.length, first.entries[0]?.revision, first.next]).toEqual([100, 120, 21]);
    const second = await changes({ before: first.next ?? 0 });
    expect([second.entries.length, second.entries[0]?.revision, second.next]).toEqual([20, 20, null]);
    expect((await changes({ kinds: ['text'] })).entries).toEqual([]);
  });

  it('name who merged them', async () => {
    const path = folder.at('merged.sverka');
    const store = value(createProject(path, exampleProject(WALK)));
    const [segment] = segmentsAt(read(store));
    const [note] = addNote(segment!, 'ask');
    value(store.append([{ ...note!, origin: by('Clara', 3) }], by('Anna', 4)));
    store.close();
    valueOf(await engine['engine:open']({ path, sample: false }));
    expect((await changes({ author: 'Clara' })).entries).toMatchObject([{ author: 'Clara', mergedBy: 'Anna' }]);
    expect(valueOf(await engine['history:points']({})).authors).toEqual(['Clara']);
  });
});

describe('who wrote what', () => {
  it('comes by pages of all segments, of those with words of people, or of one person', async () => {
    await write('s2', 'He forgot his umbrella.');
    await write('s3', 'Nobody saw it.');
    const wanted = { from: 0, to: 100, segments: 'all' } as const;
    const all = valueOf(await engine['history:blame'](wanted));
    expect(all.total).toBe(all.rows.length);
    expect(all.rows[1]).toMatchObject({ index: 1, place: 1, target: 'He forgot his umbrella.', excluded: false });
    const { runs, target } = all.rows[1]!;
    expect(runs.map(({ from, to }) => target.slice(from, to))).toContain('his');
    expect(runs[0]).toMatchObject({ revision: 1, author: 'Anna', reason: null });

    const changed = valueOf(await engine['history:blame']({ from: 1, to: 2, segments: 'changed' }));
    expect(changed.total).toBe(2);
    expect(changed.rows.map(({ index, place }) => [index, place])).toEqual([[1, 2]]);
    expect(valueOf(await engine['history:blame']({ ...wanted, author: 'Boris' }))).toEqual({ rows: [], total: 0 });

    valueOf(await engine['history:restore-all']({ revision: 0 }));
    expect(valueOf(await engine['history:blame']({ ...wanted, segments: 'changed' })).total).toBe(0);
  });
});

describe('points of a project', () => {
  it('are named, listed, compared and gone back to', async () => {
    expect(valueOf(await engine['history:make-snapshot']({ name: 'begun' }))).toMatchObject({ number: 0 });
    await write('s2', 'He forgot an umbrella.');
    expect(valueOf(await engine['history:points']({}))).toMatchObject({
      snapshots: [{ name: 'begun', number: 0 }],
      revisions: 2,
      authors: ['Anna'],
      imported: { author: 'Anna', time: '2024-05-01T09:00:00.000Z' },
    });
    const comparison = valueOf(await engine['history:compare']({ from: 0, to: 2, skip: 0 }));
    expect(comparison).toMatchObject({
      total: 1,
      places: [{ kinds: ['text', 'state'], index: 1, states: { before: ['untouched'], after: ['edited'] } }],
    });
    expect(valueOf(await engine['history:compare']({ from: 0, to: 2, skip: 1 })).places).toEqual([]);
    const change = valueOf(await engine['history:restore-all']({ revision: 0 }));
    expect(change).toMatchObject({ canUndo: true, rows: [{ index: 1, segment: { state: 'untouched' } }] });
    expect(valueOf(await engine['history:compare']({ from: 0, to: 4, skip: 0 })).total).toBe(0);
  });

  it('are refused when there are none of the number or the name is taken', async () => {
    expect(await engine['history:compare']({ from: 0, to: 9, skip: 0 })).toMatchObject({
      error: { code: 'revision-unknown' },
    });
    expect(await engine['history:restore-all']({ revision: 9 })).toMatchObject({ error: { code: 'revision-unknown' } });
    valueOf(await engine['history:make-snapshot']({ name: 'x' }));
    expect(await engine['history:make-snapshot']({ name: 'x' })).toMatchObject({ error: { code: 'snapshot-exists' } });
  });
});
