import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Asked, Handlers } from '../../../src/bridge/call';
import type { ProjectCalls } from '../../../src/bridge/project-calls';
import { fault } from '../../../src/core/fault';
import { failure, success } from '../../../src/core/result';
import { CurrentProject } from '../../../src/main/current-project';
import type { EngineCalls } from '../../../src/main/engine/engine-calls';
import { FileGrants } from '../../../src/main/file-grants';
import { PASSED_CALLS, projectHandlers } from '../../../src/main/handlers/project-handlers';
import { RecentStore } from '../../../src/main/recent-store';
import { SessionRecord } from '../../../src/main/session-record';
import { fakeEngine, projectSummary } from '../../notation/fake-engine';
import { goodRequests } from '../../notation/good-requests';
import { temporaryFolder } from '../../notation/temporary-folder';

const folder = temporaryFolder();
const written = { name: 'interview.en.diff', bytes: 12 };
const termChange = { rows: [], counts: projectSummary.counts, canUndo: false, canRedo: false, revision: 0 };
let stores = 0;

interface Setting {
  readonly answers?: Partial<Handlers<EngineCalls>>;
  /** What the user chooses in the dialog for a new file. */
  readonly chosen?: string | null;
  readonly given?: string | null;
}

function setUp({ answers = {}, chosen = null, given = null }: Setting = {}) {
  const engine = fakeEngine({
    'engine:open': () => success(projectSummary),
    'engine:create': () => success(projectSummary),
    'project:current': () => success({ ...projectSummary, counts: { ...projectSummary.counts, confirmed: 2 } }),
    'corrections:diff': () => success('--- a\n+++ b\n'),
    'engine:save-copy': () => success(projectSummary),
    'engine:write-diff': () => success(written),
    'engine:write-export': () => success(written),
    ...answers,
  });
  const grants = new FileGrants();
  const current = new CurrentProject();
  const session = new SessionRecord(folder.at(`session-${stores}.json`));
  const recent = new RecentStore(folder.at(`recent-${(stores += 1)}.json`));
  const suggestions: string[] = [];
  let givenFile = given;
  const handlers = projectHandlers({
    grants,
    engine,
    current,
    recent,
    session,
    sample: { source: '/app/source.ru.txt', target: '/app/target.en.txt', project: folder.at('sample.sverka') },
    now: () => new Date('2025-06-01T10:00:00.000Z'),
    author: () => 'Anna',
    language: () => 'ru',
    sampleTitle: () => 'Sample',
    isPasted: (path) => path.startsWith('/pasted/'),
    takeGivenFile: () => {
      const file = givenFile;
      givenFile = null;
      return file;
    },
    printPage: (page) =>
      Promise.resolve(
        page === ''
          ? failure(fault('page-not-printed', { cause: 'no paper' }))
          : success(new TextEncoder().encode('%PDF')),
      ),
    chooseNewFile: (_kind, suggestion) => {
      suggestions.push(suggestion);
      return Promise.resolve(chosen);
    },
  });
  return { engine, grants, current, recent, session, suggestions, handlers };
}

describe('a text that was typed and not saved', () => {
  const draft = { id: 's1', before: 'She left.', text: 'It left.' };
  const bringingBack = { answers: { 'engine:bring-back': () => success(1) } };

  it('comes back when its project is opened again, once', async () => {
    const { engine, grants, handlers, session } = setUp(bringingBack);
    const { handle } = grants.grant('/reviews/a.sverka');
    await handlers['project:open']({ handle });
    await handlers['drafts:keep']({ drafts: [draft] });
    expect(await handlers['project:current']({})).toMatchObject({ value: { broughtBack: 1 } });
    expect(engine.asked).toContainEqual({ name: 'engine:bring-back', request: { drafts: [draft] } });
    expect(session.draftsOf('/reviews/a.sverka')).toEqual([]);
    expect(await handlers['project:current']({})).not.toHaveProperty('value.broughtBack');
  });

  it('waits while the project can only be read, and is no text of another project of that name', async () => {
    const readOnly = { 'engine:open': () => success({ ...projectSummary, readOnly: true }) };
    const { engine, grants, handlers, session } = setUp({ answers: readOnly, chosen: '/reviews/a.sverka' });
    session.keep('/reviews/a.sverka', [draft]);
    await handlers['project:open']({ handle: grants.grant('/reviews/a.sverka').handle });
    expect(session.draftsOf('/reviews/a.sverka')).toEqual([draft]);
    const texts = { source: grants.grant('/a.ru.txt').handle, target: grants.grant('/a.en.txt').handle };
    await handlers['project:create']({ ...texts, title: 'A' });
    expect(session.draftsOf('/reviews/a.sverka')).toEqual([]);
    expect(engine.asked.map(({ name }) => name)).not.toContain('engine:bring-back');
  });

  it('is kept for no project when none is open', async () => {
    const { handlers, session } = setUp();
    expect(await handlers['drafts:keep']({ drafts: [draft] })).toEqual(success(null));
    expect(session.draftsOf('')).toEqual([]);
    expect(await handlers['project:open-interrupted']({})).toMatchObject({ ok: false });
  });
});

describe('opening a project', () => {
  it('takes a handle, and refuses one that nobody granted', async () => {
    const { engine, grants, handlers } = setUp();
    const { handle } = grants.grant('/reviews/a.sverka');
    expect(await handlers['project:open']({ handle })).toMatchObject({ ok: true });
    expect(engine.asked[0]).toEqual({ name: 'engine:open', request: { path: '/reviews/a.sverka', sample: false } });
    const refused = await handlers['project:open']({ handle: '6f1c7a52-8d1e-4a9b-9a8e-1f2d3c4b5a69' });
    expect(refused).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(engine.asked).toHaveLength(1);
  });

  it('is remembered among the recent ones with how far it is, again when it is closed', async () => {
    const { grants, recent, handlers, current } = setUp();
    await handlers['project:open']({ handle: grants.grant('/reviews/a.sverka').handle });
    expect(recent.list()).toMatchObject([{ title: 'Interview', segments: 3, confirmed: 1 }]);
    await handlers['project:close']({});
    expect(recent.list()).toMatchObject([{ confirmed: 2 }]);
    expect(current.open).toBeNull();
  });

  it('leaves the open one open when the next cannot be opened', async () => {
    const { grants, current, handlers } = setUp({
      answers: {
        'engine:open': ({ path }) =>
          path.includes('bad') ? failure(fault('project-damaged', { path, detail: 'head' })) : success(projectSummary),
      },
    });
    await handlers['project:open']({ handle: grants.grant('/good.sverka').handle });
    const refused = await handlers['project:open']({ handle: grants.grant('/bad.sverka').handle });
    expect(refused).toMatchObject({ ok: false, error: { code: 'project-damaged' } });
    expect(current.open?.path).toBe('/good.sverka');
  });

  it('opens a recent one by its id', async () => {
    const { engine, recent, handlers } = setUp();
    recent.note({ path: '/r/b.sverka', title: 'B', opened: '2025-06-01T10:00:00.000Z', segments: 1, confirmed: 0 });
    expect((await handlers['project:open-recent']({ id: recent.list()[0]?.id ?? '' })).ok).toBe(true);
    expect(engine.asked[0]?.request).toEqual({ path: '/r/b.sverka', sample: false });
    expect(await handlers['project:open-recent']({ id: 'unknown' })).toMatchObject({
      error: { code: 'project-not-found' },
    });
  });

  it('opens what the program was started with, once', async () => {
    const { engine, handlers } = setUp({ given: '/given.sverka' });
    expect((await handlers['project:open-given']({})).ok).toBe(true);
    expect(engine.asked[0]?.request).toEqual({ path: '/given.sverka', sample: false });
    expect((await handlers['project:open-given']({})).ok).toBe(false);
  });

  it('makes the sample when there is none, keeps it when there is, and makes it anew when it is broken', async () => {
    const create = {
      name: 'engine:create',
      request: expect.objectContaining({ sample: true, replace: true }) as object,
    };
    const first = setUp();
    await first.handlers['project:open-sample']({});
    expect(first.engine.asked).toEqual([create]);
    expect(first.recent.list()).toHaveLength(1);

    writeFileSync(folder.at('sample.sverka'), '');
    expect(existsSync(folder.at('sample.sverka'))).toBe(true);
    const second = setUp({ answers: { 'engine:open': () => success({ ...projectSummary, sample: true }) } });
    await second.handlers['project:open-sample']({});
    expect(second.engine.asked).toEqual([
      { name: 'engine:open', request: { path: folder.at('sample.sverka'), sample: true } },
    ]);
    expect(second.recent.list()).toEqual([]);

    const broken = setUp({ answers: { 'engine:open': () => failure(fault('project-damaged', {})) } });
    await broken.handlers['project:open-sample']({});
    expect(broken.engine.asked[1]).toEqual(create);
  });
});

describe('making a project', () => {
  const granted = (setting: ReturnType<typeof setUp>): Asked<ProjectCalls, 'project:create'> => ({
    source: setting.grants.grant('/texts/talk.ru.txt').handle,
    target: setting.grants.grant('/texts/talk.en.txt').handle,
    title: 'A talk: part 1/2',
  });

  it('suggests a name from the title beside the English text, and makes it where the user says', async () => {
    const setting = setUp({ chosen: '/reviews/talk.sverka' });
    const made = await setting.handlers['project:create']({ ...granted(setting), sourceEncoding: 'koi8-r' });
    expect(made.ok).toBe(true);
    expect(setting.suggestions).toEqual(['/texts/A talk part 1 2.sverka']);
    expect(setting.engine.asked).toEqual([
      {
        name: 'engine:create',
        request: {
          path: '/reviews/talk.sverka',
          source: '/texts/talk.ru.txt',
          target: '/texts/talk.en.txt',
          sourceEncoding: 'koi8-r',
          title: 'A talk: part 1/2',
          author: 'Anna',
          replace: true,
          sample: false,
        },
      },
    ]);
    expect(setting.current.open?.path).toBe('/reviews/talk.sverka');
  });

  it('makes nothing when the user cancels, or a handle is unknown', async () => {
    const setting = setUp({ chosen: null });
    expect(await setting.handlers['project:create'](granted(setting))).toEqual(success(null));
    const unknown = { ...granted(setting), target: '6f1c7a52-8d1e-4a9b-9a8e-1f2d3c4b5a69' };
    expect((await setting.handlers['project:create'](unknown)).ok).toBe(false);
    expect(setting.engine.asked).toEqual([]);
  });

  it('makes a project of one file of both languages, and suggests no folder for pasted texts', async () => {
    const setting = setUp({ chosen: '/reviews/talk.sverka' });
    const source = setting.grants.grant('/pasted/1/talk.txt').handle;
    await setting.handlers['project:create']({ source, title: 'Talk' });
    expect(setting.suggestions).toEqual(['Talk.sverka']);
    expect(setting.engine.asked[0]?.request).toMatchObject({ source: '/pasted/1/talk.txt' });
    expect(setting.engine.asked[0]?.request).not.toHaveProperty('target');
  });

  it('never replaces one of the two texts', async () => {
    const setting = setUp({ chosen: '/texts/talk.en.txt' });
    const refused = await setting.handlers['project:create'](granted(setting));
    expect(refused).toMatchObject({ ok: false, error: { code: 'file-exists' } });
    expect(setting.engine.asked).toEqual([]);
  });
});

describe('importing the Russian again', () => {
  it('looks at a granted file and takes it over with notes in the interface language, and no other file', async () => {
    const { handlers, engine, grants } = setUp();
    const { handle } = grants.grant('/texts/corrected.ru.txt');
    await handlers['source:preview']({ handle });
    await handlers['source:renew']({ handle, encoding: 'koi8-r' });
    expect(engine.asked).toEqual([
      { name: 'engine:preview-source', request: { path: '/texts/corrected.ru.txt' } },
      {
        name: 'engine:renew-source',
        request: { path: '/texts/corrected.ru.txt', encoding: 'koi8-r', language: 'ru' },
      },
    ]);
    const unknown = { handle: '6f1c7a52-8d1e-4a9b-9a8e-1f2d3c4b5a69' };
    expect((await handlers['source:preview'](unknown)).ok).toBe(false);
    expect((await handlers['source:renew'](unknown)).ok).toBe(false);
  });
});

describe('writing what comes out of a project', () => {
  const opened = async (setting: Setting) => {
    const parts = setUp(setting);
    await parts.handlers['project:open']({ handle: parts.grants.grant('/reviews/a.sverka').handle });
    parts.engine.asked.length = 0;
    return parts;
  };

  it('suggests names after the English file, beside the project', async () => {
    const { handlers, suggestions } = await opened({ chosen: '/out/file' });
    expect(await handlers['corrections:save']({})).toEqual(success(written));
    expect(await handlers['export:save']({})).toEqual(success(written));
    expect(await handlers['export:save']({ format: 'docx-tracked' })).toEqual(success(written));
    expect(suggestions).toEqual([
      '/reviews/interview.en.diff',
      '/reviews/interview.en.corrected.txt',
      '/reviews/interview.en.tracked.docx',
    ]);
  });

  it('suggests names without a folder for the sample, which lies where nobody looks', async () => {
    const { handlers, suggestions } = await opened({
      answers: { 'engine:open': () => success({ ...projectSummary, sample: true }) },
    });
    await handlers['export:save']({});
    expect(suggestions).toEqual(['interview.en.corrected.txt']);
  });

  it('asks nobody where to put a diff without corrections', async () => {
    const { handlers, suggestions } = await opened({ answers: { 'corrections:diff': () => success('') } });
    expect(await handlers['corrections:save']({})).toEqual(failure(fault('nothing-corrected')));
    expect(suggestions).toEqual([]);
  });

  it('writes a report as a page by the engine, and as a PDF of that page itself', async () => {
    const file = folder.at('interview.en.report.pdf');
    const answers = { 'engine:report-page': () => success('<!doctype html>') };
    const { engine, handlers, suggestions } = await opened({ chosen: file, answers });
    expect(await handlers['report:save']({ format: 'html' })).toEqual(success(written));
    expect(await handlers['report:save']({ format: 'pdf' })).toEqual(
      success({ name: 'interview.en.report.pdf', bytes: 4 }),
    );
    expect(suggestions).toEqual(['/reviews/interview.en.report.html', '/reviews/interview.en.report.pdf']);
    expect(engine.asked).toEqual([
      { name: 'engine:write-export', request: { path: file, format: 'report-html', language: 'ru' } },
      { name: 'engine:report-page', request: { language: 'ru' } },
    ]);
    expect(readFileSync(file, 'utf8')).toBe('%PDF');
  });

  it('says why a PDF could not be made, and leaves no file behind', async () => {
    const file = folder.at('none.pdf');
    const answers = { 'engine:report-page': () => success('') };
    const { handlers } = await opened({ chosen: file, answers });
    expect(await handlers['report:save']({ format: 'pdf' })).toMatchObject({ error: { code: 'page-not-printed' } });
    expect(existsSync(file)).toBe(false);
  });

  it('writes nothing when the user cancels, and never over the open project', async () => {
    for (const chosen of [null, '/reviews/a.sverka']) {
      const { handlers, engine } = await opened({ chosen });
      const replies = [
        await handlers['corrections:save']({}),
        await handlers['export:save']({}),
        await handlers['report:save']({ format: 'pdf' }),
      ];
      for (const reply of replies) {
        if (chosen === null) expect(reply).toEqual(success(null));
        else expect(reply).toMatchObject({ ok: false, error: { code: 'file-exists' } });
      }
      expect(engine.asked.map(({ name }) => name)).toEqual(['corrections:diff']);
    }
  });
});

describe('every call about projects', () => {
  it('passes to the engine what needs no file', async () => {
    const { engine, handlers } = setUp();
    for (const name of PASSED_CALLS) await handlers[name](goodRequests[name][0] as never);
    expect(engine.asked.map(({ name }) => name)).toEqual([...PASSED_CALLS]);
    expect(engine.asked.map(({ request }) => request)).toEqual(PASSED_CALLS.map((name) => goodRequests[name][0]));
  });

  it('gives the window no path, whatever the notice of a project says', async () => {
    const notice = fault('project-locked', { path: '/secret/place/a.sverka', owner: 'host, 42' });
    const summary = { ...projectSummary, readOnly: true, notice };
    const setting = setUp({
      given: '/secret/place/a.sverka',
      chosen: '/secret/place/new.sverka',
      answers: {
        'engine:open': () => success(summary),
        'engine:create': () => success(summary),
        'project:current': () => success(summary),
      },
    });
    const { handlers, grants, recent } = setting;
    const handle = () => grants.grant('/secret/place/a.sverka').handle;
    const replies = [
      await handlers['project:open']({ handle: handle() }),
      await handlers['project:open-given']({}),
      await handlers['project:open-recent']({ id: recent.list()[0]?.id ?? '' }),
      await handlers['project:create']({ source: handle(), target: handle(), title: 'T' }),
      await handlers['project:open-sample']({}),
      await handlers['project:current']({}),
      await handlers['corrections:save']({}),
      await handlers['export:save']({}),
      await handlers['project:save-copy']({}),
      await handlers['project:close']({}),
    ];
    expect(replies.every(({ ok }) => ok)).toBe(true);
    expect(JSON.stringify(replies)).not.toContain('secret');
    expect(JSON.stringify(replies)).toContain('"path":"a.sverka"');
  });
});

describe('glossary files', () => {
  it('are taken in by their handle, and faults name no folder', async () => {
    const { engine, grants, handlers } = setUp({
      answers: {
        'engine:import-terms': ({ path }) =>
          success({
            ...termChange,
            added: 0,
            known: 0,
            faults: [fault('glossary-line', { path, line: 3 })],
            unreadable: 1,
          }),
      },
    });
    const taken = await handlers['terms:import']({ handle: grants.grant('/home/anna/terms.csv').handle });
    expect(engine.asked).toEqual([{ name: 'engine:import-terms', request: { path: '/home/anna/terms.csv' } }]);
    expect(JSON.stringify(taken)).not.toContain('anna');
    const refused = await handlers['terms:import']({ handle: '6f1c7a52-8d1e-4a9b-9a8e-1f2d3c4b5a69' });
    expect(refused).toMatchObject({ error: { code: 'internal' } });
  });

  it('are written where the user says, beside the project by default', async () => {
    const { engine, grants, handlers, suggestions } = setUp({ chosen: '/out/terms.tbx' });
    await handlers['project:open']({ handle: grants.grant('/reviews/a.sverka').handle });
    await handlers['terms:export']({ format: 'tbx' });
    expect(suggestions).toEqual(['/reviews/interview.en.terms.tbx']);
    expect(engine.asked.at(-1)).toEqual({ name: 'engine:write-terms', request: { path: '/out/terms.tbx' } });
    const cancelled = setUp();
    expect(await cancelled.handlers['terms:export']({ format: 'csv' })).toEqual(success(null));
    const itself = setUp({ chosen: '/reviews/a.sverka' });
    await itself.handlers['project:open']({ handle: itself.grants.grant('/reviews/a.sverka').handle });
    expect(await itself.handlers['terms:export']({ format: 'csv' })).toMatchObject({ error: { code: 'file-exists' } });
  });
});

describe('a diff', () => {
  const choice = { fingerprint: `3-${'0a'.repeat(32)}`, leave: ['s1'], prefer: [], notes: true };

  it('is read by the engine from where the user chose it', async () => {
    const { engine, grants, handlers } = setUp({
      answers: {
        'engine:preview-diff': () => failure(fault('diff-invalid', { path: '/home/anna/colleague.diff', line: 3 })),
        'engine:apply-diff': () => failure(fault('diff-changed', { path: '/home/anna/colleague.diff' })),
      },
    });
    const { handle } = grants.grant('/home/anna/colleague.diff');
    expect(await handlers['corrections:preview-diff']({ handle })).toMatchObject({ error: { code: 'diff-invalid' } });
    await handlers['corrections:apply-diff']({ handle, ...choice });
    expect(engine.asked).toEqual([
      { name: 'engine:preview-diff', request: { path: '/home/anna/colleague.diff' } },
      { name: 'engine:apply-diff', request: { path: '/home/anna/colleague.diff', ...choice, language: 'ru' } },
    ]);
  });

  it('is none that the user did not choose', async () => {
    const { engine, handlers } = setUp();
    const handle = '6f1c7a52-8d1e-4a9b-9a8e-1f2d3c4b5a69';
    const replies = [
      await handlers['corrections:preview-diff']({ handle }),
      await handlers['corrections:apply-diff']({ handle, ...choice }),
    ];
    expect(replies).toMatchObject([{ error: { code: 'internal' } }, { error: { code: 'internal' } }]);
    expect(engine.asked).toEqual([]);
  });
});
