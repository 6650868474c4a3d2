import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { success } from '../../../src/core/result';
import { createEngine } from '../../../src/main/engine/engine';
import { createProject } from '../../../src/storage/project-file';
import { exampleProject } from '../../notation/example-project';
import { reviewTools, TREATY, valueOf } from '../../notation/example-review';
import { value } from '../../notation/project-store-contract';
import { temporaryFolder } from '../../notation/temporary-folder';

const folder = temporaryFolder();
let projects = 0;
let engine: ReturnType<typeof createEngine>;

beforeEach(async () => {
  vi.stubEnv('XDG_DATA_HOME', folder.at('data'));
  const path = folder.at(`corrections-${(projects += 1)}.sverka`);
  value(createProject(path, { ...exampleProject(TREATY), terms: [] })).close();
  engine = createEngine({
    loadTools: () => success(reviewTools()),
    readLists: () => Promise.resolve([]),
    now: () => new Date('2025-06-01T10:00:00.000Z'),
    progress: () => undefined,
    checking: () => undefined,
    breathe: () => Promise.resolve(),
  });
  valueOf(await engine['engine:configure']({ author: 'Anna', checks: {}, lists: [] }));
  valueOf(await engine['engine:open']({ path, sample: false }));
});
afterEach(() => {
  engine.shut();
  vi.unstubAllEnvs();
});

const set = async (id: string, text: string) => valueOf(await engine['segment:set-text']({ id, text }));
const list = async () => valueOf(await engine['corrections:list']({}));
const settled = async (...ids: string[]) =>
  valueOf(await engine['corrections:settled']({ ids })).map(({ id, findings }) => [
    id,
    ...findings.map(({ check }) => check),
  ]);

describe('the list of corrections', () => {
  it('tells what each did, by whom, why, and what is open in it', async () => {
    const findings = valueOf(await engine['project:findings']({ order: 'text' }));
    const pronoun = findings.find(({ check }) => check === 'pronoun-antecedent')!;
    valueOf(await engine['finding:apply']({ key: pronoun.key, alternative: 0 }));
    await set('s3', 'The the station was closed.');
    valueOf(await engine['segment:set-state']({ id: 's4', state: 'excluded' }));
    expect(await list()).toMatchObject([
      { index: 1, kind: 'wording', author: 'Anna', reason: 'pronoun-antecedent', open: 0 },
      { index: 2, kind: 'wording', reason: null, open: 1 },
      { index: 3, kind: 'removed', segment: { state: 'excluded' } },
    ]);
  });

  it('tells what each settled: what the machine translation had and the English has not', async () => {
    await set('s2', 'It is still in force.');
    await set('s3', 'The the station shut.');
    expect(await settled('s2', 's3', 's9')).toEqual([['s2', 'pronoun-antecedent'], ['s3']]);
    await set('s3', 'The station shut.');
    expect(await settled('s3')).toEqual([['s3', 'repeated-word']]);
    valueOf(await engine['segment:set-text']({ id: 's3', text: 'The the station closed.' }));
    valueOf(await engine['segment:set-state']({ id: 's3', state: 'excluded' }));
    expect(await settled('s3')).toEqual([['s3', 'repeated-word']]);
  });

  it('counts nothing as settled that was set aside', async () => {
    const [finding] = valueOf(await engine['project:findings']({ order: 'text', check: 'repeated-word' }));
    valueOf(await engine['finding:dismiss']({ key: finding!.key, reason: null, extent: 'one' }));
    await set('s3', 'The station shut.');
    expect(await settled('s3')).toEqual([['s3']]);
  });
});

describe('a correction that is taken back', () => {
  it('alone becomes the machine translation again, and history:undo brings it back', async () => {
    await set('s2', 'It is still in force.');
    await set('s3', 'The station closed.');
    valueOf(await engine['segment:set-state']({ id: 's2', state: 'confirmed' }));
    const change = valueOf(await engine['corrections:undo']({ id: 's2' }));
    expect(change.rows.find(({ index }) => index === 1)?.segment).toMatchObject({
      target: 'He is still in force.',
      state: 'untouched',
    });
    expect((await list()).map(({ segment }) => segment.id)).toEqual(['s3']);
    valueOf(await engine['history:undo']({}));
    expect((await list()).map(({ segment: { id, state } }) => [id, state])).toEqual([
      ['s2', 'confirmed'],
      ['s3', 'edited'],
    ]);
  });

  it('is refused for a segment that there is not', async () => {
    expect(await engine['corrections:undo']({ id: 's9' })).toMatchObject({ error: { code: 'segment-unknown' } });
  });
});
