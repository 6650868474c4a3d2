import { arch, homedir, release, totalmem, userInfo } from 'node:os';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, nativeTheme, shell } from 'electron';
import { DEFAULT_SETTINGS, type Settings, type StartState } from '../bridge/app-calls';
import { samplePaths } from '../files/sample';
import { WordListFolder } from '../files/word-list-folder';
import { createTranslator } from '../i18n/translator';
import type { Log } from './answer-call';
import { CurrentProject } from './current-project';
import { chooseFile, chooseNewFile, type DialogSurroundings } from './dialogs';
import { EngineHost } from './engine-host';
import { FileGrants } from './file-grants';
import { FolderStore } from './folder-store';
import { defaultCopyFolder, keepSoManyCopies } from '../storage/second-copies';
import { appHandlers } from './handlers/app-handlers';
import { dataHandlers } from './handlers/data-handlers';
import { fileHandlers } from './handlers/file-handlers';
import { projectHandlers } from './handlers/project-handlers';
import { settingsHandlers } from './handlers/settings-handlers';
import { hardenSession } from './harden';
import { hidePaths } from './hide-paths';
import { serveCalls, serveDrops } from './ipc';
import { MainWindow } from './main-window';
import { setMenu, showTextMenu } from './menu';
import { PastedTexts } from './pasted-texts';
import { printPage } from './print-page';
import type { ProgramLog } from './program-log';
import { RecentStore } from './recent-store';
import { RestartLimit } from './restart-limit';
import { SettingsStore } from './settings-store';
import { SessionRecord } from './session-record';
import { readStartArguments } from './start-arguments';
import { startEngine } from './start-engine';

/** How long the engine may take to put its project away when the program ends, in milliseconds. */
const LEAVING_LIMIT = 2_000;

/** Puts the program together and opens its window; Electron is ready. */
export function startProgram(log: Log, programLog: ProgramLog): void {
  const folder = app.getPath('userData');
  const settings = new SettingsStore(join(folder, 'settings.json'), defaultSettings());
  const recent = new RecentStore(join(folder, 'recent.json'));
  const folders = new FolderStore(join(folder, 'folders.json'));
  const lists = new WordListFolder(join(folder, 'word-lists'));
  const copies = defaultCopyFolder();
  const grants = new FileGrants();
  const pasted = new PastedTexts(join(folder, 'pasted'));
  const current = new CurrentProject();
  const session = new SessionRecord(join(folder, 'session.json'));
  let interrupted = session.interrupted?.title ?? null;
  let translator = createTranslator(settings.settings.language);
  let given = readStartArguments(process.argv, app.isPackaged, process.cwd());

  hardenSession(join(__dirname, '../renderer'));
  const window = new MainWindow({ stateFile: join(folder, 'window.json'), translator: () => translator, log });
  const engine = new EngineHost({
    start: startEngine,
    limit: new RestartLimit(3, 60_000, Date.now),
    progress: (event) => window.tell('task:progress', event),
    checking: (event) => window.tell('review:checking', event),
    unreadable: (reason) => {
      current.leave();
      session.opened(null);
      window.tell('project:unreadable', hidePaths(reason));
    },
    ended: (restarted) => {
      void resume(restarted);
    },
    log,
  });
  const configureEngine = ({ author, checks, recordTime }: Settings) => {
    const files = lists.list().map(({ kind, path, changed }) => ({ kind, path, changed }));
    return engine.ask('engine:configure', { author, recordTime, checks, lists: files });
  };
  /** Both questions are asked at once, so that nothing the window asks can come between. */
  const resume = async (restarted: boolean): Promise<void> => {
    const configured = configureEngine(settings.settings);
    const reopened = current.reopen(engine);
    await configured;
    window.tell('app:trouble', { code: 'engine-ended', restarted: (await reopened) && restarted });
  };
  const showMenu = (): void => {
    setMenu({
      translator,
      isMac: process.platform === 'darwin',
      project: current.open?.summary ?? null,
      recent: recent.list(),
      openRecent: (id) => window.tell('menu:open-recent', { id }),
      run: (command) => window.tell('menu:command', { command }),
    });
  };
  recent.onChange(showMenu);
  current.onChange(showMenu);
  const settingsChanged = async (changed: Settings): Promise<void> => {
    nativeTheme.themeSource = changed.theme;
    translator = createTranslator(changed.language);
    showMenu();
    keepSoManyCopies(changed.copies, copies);
    await configureEngine(changed);
  };
  const dialogSurroundings = (): DialogSurroundings => ({ window: window.shown(), translator, folders });
  const projects = projectHandlers({
    grants,
    engine,
    current,
    recent,
    session,
    sample: { ...samplePaths(), project: join(folder, 'sample.sverka') },
    now: () => new Date(),
    author: () => settings.settings.author,
    language: () => settings.settings.language,
    sampleTitle: () => translator.t('app.toolbar.sample'),
    isPasted: (path) => pasted.holds(path),
    takeGivenFile: () => {
      const { file } = given;
      given = { file: null, sample: false };
      return file;
    },
    printPage,
    chooseNewFile: (kind, suggestion) => chooseNewFile(dialogSurroundings(), kind, suggestion),
  });

  serveCalls(
    {
      ...appHandlers({
        settings,
        recent,
        start: {
          version: app.getVersion(),
          standInRuntime: isStandIn(),
          firstStart: settings.isNew,
          platform: platform(),
        },
        takeReloaded: () => window.takeReloaded(),
        takeInterrupted: () => {
          const title = interrupted;
          interrupted = null;
          return title;
        },
        takeOpening: () => {
          if (given.file !== null) return 'given-file';
          const { sample } = given;
          given = { file: null, sample: false };
          if (sample) return 'sample';
          return current.open === null ? 'nothing' : 'current';
        },
        settingsChanged,
        diagnosed: async () => {
          const open = await engine.ask('project:current', {});
          return {
            version: app.getVersion(),
            versions: process.versions,
            system: `${process.platform} ${arch()} ${release()}`,
            memory: Math.round(totalmem() / 1024 / 1024),
            settings: settings.settings,
            project: open.ok ? open.value : null,
            log: programLog.read(),
          };
        },
        chooseReport: (suggestion) => chooseNewFile(dialogSurroundings(), 'diagnostics', suggestion),
        showTextMenu: (request) => showTextMenu(translator, window.shown(), request),
        readyToClose: () => window.pageIsReady(),
      }),
      ...fileHandlers({ grants, engine, pasted, chooseFile: (purpose) => chooseFile(dialogSurroundings(), purpose) }),
      ...settingsHandlers({
        engine,
        settings,
        folder: lists,
        chooseFile: (purpose) => chooseFile(dialogSurroundings(), purpose),
        chooseNewFile: (suggestion) => chooseNewFile(dialogSurroundings(), 'settings', suggestion),
        showFile: (path) => shell.showItemInFolder(path),
        showFolder: (path) => {
          mkdirSync(path, { recursive: true });
          shell.showItemInFolder(path);
        },
        settingsChanged,
      }),
      ...dataHandlers({
        places: { settings: settings.file, lists: lists.path, copies, logs: programLog.file },
        home: homedir(),
        recent,
        folders,
        log: programLog,
      }),
      ...projects,
    },
    log,
  );
  serveDrops((paths) => window.tell('files:dropped', { files: paths.map((path) => grants.grant(path)) }), log);
  // From now on this is no first start any more.
  if (settings.isNew) settings.change({});
  void configureEngine(settings.settings);
  nativeTheme.themeSource = settings.settings.theme;
  showMenu();
  window.open();

  const openGiven = (path: string): void => {
    if (window.isOpen) {
      window.focus();
      window.tell('files:dropped', { files: [grants.grant(path)] });
    } else {
      given = { file: path, sample: false };
      window.open();
    }
  };
  app.on('activate', () => window.open());
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openGiven(path);
  });
  app.on('second-instance', (_event, argv, workingFolder) => {
    const { file } = readStartArguments(argv, app.isPackaged, workingFolder);
    if (file !== null) openGiven(file);
    else if (window.isOpen) window.focus();
    else window.open();
  });
  app.on('before-quit', () => window.quitting());
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin' || window.isQuitting) app.quit();
  });

  let hasLeft = false;
  app.on('will-quit', (event) => {
    if (hasLeft) return;
    event.preventDefault();
    // The engine lets go of the project's lock, and the list of recent projects learns how far it is.
    const left = Promise.resolve(projects['project:close']({}));
    const late = new Promise((resolve) => setTimeout(resolve, LEAVING_LIMIT));
    void Promise.race([left, late]).finally(() => {
      hasLeft = true;
      session.end();
      engine.stop();
      pasted.clear();
      app.quit();
    });
  });
}

function defaultSettings(): Settings {
  return { ...DEFAULT_SETTINGS, language: app.getLocale().startsWith('ru') ? 'ru' : 'en', author: userName() };
}

/** Whether this is the runtime that only tries and tests the app; it is older than any that it is meant for. */
function isStandIn(): boolean {
  return process.env['SVERKA_STAND_IN_RUNTIME'] === '1' || Number.parseInt(process.versions.electron ?? '', 10) < 40;
}

function platform(): StartState['platform'] {
  return process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
