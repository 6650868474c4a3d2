import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/bridge/app-calls';
import { fault } from '../../../src/core/fault';
import { success } from '../../../src/core/result';
import { FileGrants } from '../../../src/main/file-grants';
import { appHandlers } from '../../../src/main/handlers/app-handlers';
import { fileHandlers } from '../../../src/main/handlers/file-handlers';
import { PastedTexts } from '../../../src/main/pasted-texts';
import { RecentStore } from '../../../src/main/recent-store';
import { SettingsStore } from '../../../src/main/settings-store';
import { fakeEngine, projectSummary } from '../../notation/fake-engine';
import { temporaryFolder } from '../../notation/temporary-folder';

const folder = temporaryFolder();
const anna = { ...DEFAULT_SETTINGS, author: 'anna' };

describe('the calls about the program', () => {
  const setUp = () => {
    const settings = new SettingsStore(folder.at('settings.json'), anna);
    const recent = new RecentStore(folder.at('recent.json'));
    const settingsChanged = vi.fn(() => Promise.resolve());
    const readyToClose = vi.fn();
    const start = { version: '1.0.0', standInRuntime: false, firstStart: false, platform: 'linux' } as const;
    const takeOpening = () => 'sample' as const;
    const diagnosed = () =>
      Promise.resolve({
        version: '1.0.0',
        versions: { electron: '40.0.0', node: '20.0.0' },
        system: 'linux x64 6.1',
        memory: 8_000,
        settings: { ...settings.settings, author: 'МАРКЕР' },
        project: {
          ...projectSummary,
          title: 'МАРКЕР',
          fileName: 'MARKER.sverka',
          notice: fault('project-read-only', { path: '/home/marker/a' }),
        },
        log: '2025-06-01T10:00:00.000Z fault: project:open: project-damaged\n',
      });
    const chooseReport = vi.fn((): Promise<string | null> => Promise.resolve(folder.at('report.txt')));
    const cutOff = { takeInterrupted: () => 'Interview', takeReloaded: () => true };
    const asked = {
      ...cutOff,
      settings,
      recent,
      start,
      takeOpening,
      settingsChanged,
      readyToClose,
      diagnosed,
      chooseReport,
      showTextMenu: () => Promise.resolve('apply-0'),
    };
    return { handlers: appHandlers(asked), recent, settingsChanged, readyToClose, chooseReport };
  };

  it('tell the window what it needs to draw itself', async () => {
    expect(await setUp().handlers['app:start-state']({})).toEqual(
      success({
        version: '1.0.0',
        standInRuntime: false,
        firstStart: false,
        platform: 'linux',
        settings: anna,
        recent: [],
        open: 'sample',
        reloaded: true,
        interrupted: 'Interview',
      }),
    );
  });

  it('tell what was chosen in the system’s menu', async () => {
    const request = { x: 1, y: 2, items: [{ role: 'paste', enabled: true }] } as const;
    expect(await setUp().handlers['app:text-menu'](request)).toEqual(success('apply-0'));
  });

  it('change settings and tell everybody else', async () => {
    const { handlers, settingsChanged } = setUp();
    const changed = { ...anna, language: 'ru' };
    expect(await handlers['app:change-settings']({ language: 'ru' })).toEqual(success(changed));
    expect(settingsChanged).toHaveBeenCalledWith(changed);
  });

  it('save a report of versions, numbers and the log, without titles and names of files, folders and people', async () => {
    const { handlers, chooseReport } = setUp();
    expect(await handlers['app:save-diagnostics']({})).toMatchObject({ ok: true, value: { name: 'report.txt' } });
    expect(chooseReport).toHaveBeenCalledWith('sverka-diagnostics.txt');
    const report = readFileSync(folder.at('report.txt'), 'utf8');
    for (const said of [
      'electron: 40.0.0',
      'segments: 3',
      'notice project-read-only',
      'fault: project:open: project-damaged',
    ])
      expect(report).toContain(said);
    expect(report).not.toMatch(/маркер|marker|interview|anna/i);
    chooseReport.mockResolvedValueOnce(null);
    expect(await handlers['app:save-diagnostics']({})).toEqual(success(null));
  });

  it('forget a recent project, and pass on that the page is ready', async () => {
    const { handlers, recent, readyToClose } = setUp();
    recent.note({ path: '/a.sverka', title: 'A', opened: '2025-06-01T10:00:00.000Z', segments: 1, confirmed: 0 });
    const listed = await handlers['app:recent']({});
    const id = listed.ok ? (listed.value[0]?.id ?? '') : '';
    expect(await handlers['app:forget-recent']({ id })).toEqual(success([]));
    await handlers['app:ready-to-close']({});
    expect(readyToClose).toHaveBeenCalledOnce();
  });
});

describe('the calls about files', () => {
  const seen = {
    name: 'talk.ru.txt',
    format: 'txt',
    bilingual: false,
    encoding: 'koi8-r',
    encodingSource: 'given',
    language: 'ru',
    preview: 'Текст',
    characters: 5,
  } as const;
  const preview = { total: 1, weak: 0, alone: 0, first: [], doubtful: [], warnings: [] };
  const setUp = (chosen: string | null) => {
    const engine = fakeEngine({
      'engine:inspect': () => success(seen),
      'engine:columns': () => success(['Ключ', 'Текст', 'Text']),
      'engine:preview': () => success(preview),
    });
    const grants = new FileGrants();
    const pasted = new PastedTexts(folder.at('pasted'));
    const chooseFile = () => Promise.resolve(chosen);
    return { engine, grants, handlers: fileHandlers({ grants, engine, pasted, chooseFile }) };
  };

  it('grant the chosen file under a handle', async () => {
    writeFileSync(folder.at('talk.ru.txt'), 'Текст');
    const { grants, handlers } = setUp(folder.at('talk.ru.txt'));
    const chosen = await handlers['files:choose']({ purpose: 'source' });
    expect(chosen).toMatchObject({ ok: true, value: { name: 'talk.ru.txt', bytes: 10 } });
    expect(JSON.stringify(chosen)).not.toContain(folder.at(''));
    expect(grants.pathOf((chosen.ok && chosen.value?.handle) || '')).toBe(folder.at('talk.ru.txt'));
    expect(await setUp(null).handlers['files:choose']({ purpose: 'source' })).toEqual(success(null));
  });

  it('look at a granted file and at no other', async () => {
    const { engine, grants, handlers } = setUp(null);
    const { handle, bytes } = grants.grant('/gone/talk.ru.txt');
    expect(bytes).toBe(0);
    expect(await handlers['files:inspect']({ handle, encoding: 'koi8-r' })).toEqual(success({ handle, ...seen }));
    expect(engine.asked).toEqual([
      { name: 'engine:inspect', request: { path: '/gone/talk.ru.txt', encoding: 'koi8-r' } },
    ]);
    expect(await handlers['files:inspect']({ handle: '/gone/talk.ru.txt' })).toMatchObject({ ok: false });
    expect(engine.asked).toHaveLength(1);
  });

  it('name the columns of a granted table, and look at it with those that were chosen', async () => {
    const { engine, grants, handlers } = setUp(null);
    const { handle } = grants.grant('/gone/table.csv');
    expect(await handlers['files:columns']({ handle })).toEqual(success(['Ключ', 'Текст', 'Text']));
    await handlers['files:inspect']({ handle, columns: '2,3' });
    expect(engine.asked.map(({ request }) => request)).toEqual([
      { path: '/gone/table.csv' },
      { path: '/gone/table.csv', columns: '2,3' },
    ]);
    expect(await handlers['files:columns']({ handle: '/gone/table.csv' })).toMatchObject({ ok: false });
  });

  it('make a file of a pasted text, called by its first words', async () => {
    const { grants, handlers } = setUp(null);
    const text = 'Станция: стоит на острове, и давно уже стоит.\nЗимой туда ходит ледокол.';
    const kept = await handlers['files:paste']({ text });
    expect(kept).toMatchObject({ ok: true, value: { name: 'Станция стоит на острове, и давно уже.txt' } });
    expect(readFileSync(grants.pathOf((kept.ok && kept.value.handle) || '') ?? '', 'utf8')).toBe(text);
  });

  it('pair granted files, one or two, and no others', async () => {
    const { engine, grants, handlers } = setUp(null);
    const [first, second] = ['/gone/a.ru.txt', '/gone/a.en.txt'].map((path) => grants.grant(path).handle) as [
      string,
      string,
    ];
    expect(await handlers['files:preview']({ source: first, target: second, sourceEncoding: 'koi8-r' })).toEqual(
      success(preview),
    );
    await handlers['files:preview']({ source: first });
    expect(engine.asked.map(({ request }) => request)).toEqual([
      { source: '/gone/a.ru.txt', target: '/gone/a.en.txt', sourceEncoding: 'koi8-r' },
      { source: '/gone/a.ru.txt' },
    ]);
    expect(await handlers['files:preview']({ source: first, target: '/gone/a.en.txt' })).toMatchObject({ ok: false });
  });

  it('list the encodings', async () => {
    const listed = await setUp(null).handlers['files:encodings']({});
    expect(listed.ok && listed.value).toContain('windows-1251');
  });
});
