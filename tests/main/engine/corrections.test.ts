import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createProject } from '../../../src/storage/project-file';
import { exampleProject } from '../../notation/example-project';
import { TREATY, valueOf } from '../../notation/example-review';
import { value } from '../../notation/project-store-contract';
import { temporaryFolder } from '../../notation/temporary-folder';
import { testEngine } from '../../notation/test-engine';

const folder = temporaryFolder();
let projects = 0;
let engine: ReturnType<typeof testEngine>;

beforeEach(async () => {
  vi.stubEnv('XDG_DATA_HOME', folder.at('data'));
  const path = folder.at(`corrections-${(projects += 1)}.sverka`);
  value(createProject(path, { ...exampleProject(TREATY), terms: [] })).close();
  engine = testEngine();
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

  it('is told of some segments alone, in their order', async () => {
    await set('s2', 'It is still in force.');
    await set('s3', 'The station shut.');
    const some = valueOf(await engine['corrections:list']({ ids: ['s3', 's1', 's2', 's9'] }));
    expect(some).toEqual(await list());
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

describe('a diff that somebody sent', () => {
  const file = () => folder.at('colleague.diff');
  const preview = () => engine['engine:preview-diff']({ path: file() });
  const apply = async (choice: Partial<Parameters<(typeof engine)['engine:apply-diff']>[0]> = {}) => {
    const { fingerprint } = valueOf(await preview());
    const all = { leave: [], prefer: [], notes: false, language: 'en' as const };
    return engine['engine:apply-diff']({ path: file(), fingerprint, ...all, ...choice });
  };
  const texts = async () =>
    valueOf(await engine['project:rows']({ from: 0, to: 4 })).map(({ segment }) =>
      segment.state === 'excluded' ? null : segment.target,
    );

  /** Corrections of another person, who has the same project; afterwards nothing of them stands here. */
  const send = async () => {
    valueOf(await engine['engine:configure']({ author: 'Boris', checks: {}, lists: [] }));
    await set('s1', 'In 2010 the states signed a treaty.');
    await set('s2', 'It is still in force.');
    await set('s3', 'The station shut.');
    valueOf(await engine['segment:set-state']({ id: 's4', state: 'excluded' }));
    writeFileSync(file(), valueOf(await engine['corrections:diff']({})));
    for (const { segment } of await list()) valueOf(await engine['corrections:undo']({ id: segment.id }));
    valueOf(await engine['engine:configure']({ author: 'Anna', checks: {}, lists: [] }));
  };

  it('is looked at first: what can go in, what conflicts, what is there already', async () => {
    await send();
    await set('s2', 'He remains in force.');
    await set('s3', 'The station shut.');
    expect(valueOf(await preview())).toMatchObject({
      author: 'Boris',
      file: null,
      changes: [
        { index: 0, before: 'In 2010 the countries signed a treaty.', after: 'In 2010 the states signed a treaty.' },
        { index: 3, before: 'Everyone was silent.', after: null },
      ],
      conflicts: [
        {
          index: 1,
          source: 'Он действует до сих пор.',
          before: 'He remains in force.',
          after: 'It is still in force.',
          why: 'both-changed',
          choosable: true,
        },
      ],
      already: [{ index: 2, before: 'The station shut.' }],
      counts: { changes: 2, conflicts: 1, already: 1 },
    });
  });

  it('goes in as one step, signed by who made it', async () => {
    await send();
    valueOf(await apply());
    expect(await texts()).toEqual([
      'In 2010 the states signed a treaty.',
      'It is still in force.',
      'The station shut.',
      null,
    ]);
    expect((await list()).map(({ author, reason }) => [author, reason])).toEqual(
      Array.from({ length: 4 }, () => ['Boris', 'colleague.diff']),
    );
    expect(valueOf(await preview()).counts).toEqual({ changes: 0, conflicts: 0, already: 4 });
    valueOf(await engine['history:undo']({}));
    expect(await list()).toEqual([]);
  });

  it('goes in without what is left, and with its version of a conflict where that is wanted', async () => {
    await send();
    await set('s2', 'He remains in force.');
    valueOf(await apply({ leave: ['s1', 's4'], prefer: ['s2'] }));
    expect((await texts()).slice(0, 3)).toEqual([
      'In 2010 the countries signed a treaty.',
      'It is still in force.',
      'The station shut.',
    ]);
    expect((await texts())[3]).toBe('Everyone was silent.');
  });

  it('leaves its other versions as notes, where that is wanted', async () => {
    await send();
    await set('s2', 'He remains in force.');
    valueOf(await apply({ leave: ['s1', 's3', 's4'], notes: true }));
    const [, row] = valueOf(await engine['project:rows']({ from: 0, to: 2 }));
    expect(row?.segment).toMatchObject({
      target: 'He remains in force.',
      notes: ['Another version (colleague.diff): It is still in force.'],
    });
  });

  it('may have been edited by hand', async () => {
    await send();
    const lines = valueOf(await engine['corrections:diff']({}));
    expect(lines).toBe('');
    writeFileSync(file(), '--- a\n+++ b\n@@ -3,1 +3,1 @@\n-The the station closed.\n+The station has closed.\n');
    valueOf(await apply());
    expect((await texts())[2]).toBe('The station has closed.');
  });

  it('is looked at again, when it or the text is another by then', async () => {
    await send();
    const { fingerprint } = valueOf(await preview());
    await set('s1', 'In 2010 some countries signed a treaty.');
    expect(await apply({ fingerprint })).toMatchObject({ error: { code: 'diff-changed' } });
    const looked = valueOf(await preview()).fingerprint;
    writeFileSync(file(), '--- a\n+++ b\n@@ -3,1 +3,1 @@\n-The the station closed.\n+The station has closed.\n');
    expect(await apply({ fingerprint: looked })).toMatchObject({ error: { code: 'diff-changed' } });
    expect((await texts())[2]).toBe('The the station closed.');
  });

  it.each([
    ['diff-empty', 'Dear colleague, the corrections are attached.\n'],
    ['diff-invalid', '--- a\n+++ b\n@@ -1,3 +1,3 @@\n-cut off\n'],
    ['diff-elsewhere', '--- a\n+++ b\n@@ -1,1 +1,1 @@\n-Quite another text.\n+Quite another one.\n'],
  ])('is refused with its place when it cannot be read or does not belong here: %s', async (code, text) => {
    writeFileSync(file(), text);
    expect(await preview()).toMatchObject({ ok: false, error: { code, data: { path: file() } } });
  });

  it('is refused when its file is gone', async () => {
    expect(await engine['engine:preview-diff']({ path: folder.at('gone.diff') })).toMatchObject({
      error: { code: 'file-not-found' },
    });
  });
});
