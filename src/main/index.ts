import { join } from 'node:path';
import { userInfo } from 'node:os';
import { app, nativeTheme, screen, type BrowserWindow } from 'electron';
import type { StartState } from '../bridge/app-calls';
import { samplePaths } from '../files/sample';
import { createTranslator } from '../i18n/translator';
import { chooseFile, chooseNewFile } from './dialogs';
import { EngineHost } from './engine-host';
import { FileGrants } from './file-grants';
import { appHandlers } from './handlers/app-handlers';
import { fileHandlers } from './handlers/file-handlers';
import { projectHandlers } from './handlers/project-handlers';
import { hardenContents, hardenSession, registerAppScheme } from './harden';
import { serveCalls, serveDrops, tell } from './ipc';
import { setMenu, showContextMenu } from './menu';
import { RecentStore } from './recent-store';
import { SettingsStore } from './settings-store';
import { readStartArguments } from './start-arguments';
import { createWindow } from './window';
import { readWindowState, writeWindowState } from './window-state';

const log = (line: string): void => {
  process.stderr.write(`sverka: ${line}\n`);
};
// Without these a mistake while starting would show a box that nobody sees, or nothing at all.
process.on('uncaughtException', (error) => {
  log(error.stack ?? error.message);
  app.exit(70);
});
process.on('unhandledRejection', (reason) => {
  log(reason instanceof Error ? (reason.stack ?? reason.message) : String(reason));
});

registerAppScheme();
hardenContents();
// As root Chromium has no sandbox for the whole app and would start itself over and over.
if (process.platform !== 'linux' || process.getuid?.() !== 0) app.enableSandbox();

if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.quit();

function start(): void {
  const folder = app.getPath('userData');
  const locale = app.getLocale().startsWith('ru') ? 'ru' : 'en';
  const settings = new SettingsStore(join(folder, 'settings.json'), {
    language: locale,
    theme: 'system',
    author: userName(),
  });
  const recent = new RecentStore(join(folder, 'recent.json'));
  const grants = new FileGrants();
  const asked = readStartArguments(process.argv, app.isPackaged, process.cwd());
  let opening: StartState['open'] = asked.file !== null ? 'given-file' : asked.sample ? 'sample' : 'nothing';
  let givenFile = asked.file;
  let translator = createTranslator(settings.settings.language);
  let window: BrowserWindow | null = null;

  hardenSession(join(__dirname, '../renderer'));
  const engine = new EngineHost(
    {
      progress: (event) => {
        if (window) tell(window.webContents, 'task:progress', event);
      },
      ended: () => {
        void engine.ask('engine:configure', { author: settings.settings.author });
        if (window) tell(window.webContents, 'app:trouble', { code: 'engine-ended', restarted: true });
      },
    },
    log,
  );

  const shownWindow = (): BrowserWindow => {
    if (window === null) throw new Error('a call came without a window');
    return window;
  };
  const showMenu = (): void => {
    setMenu({
      translator,
      isMac: process.platform === 'darwin',
      run: (command) => {
        if (window) tell(window.webContents, 'menu:command', { command });
      },
    });
  };
  serveCalls(
    {
      ...appHandlers({
        settings,
        recent,
        start: {
          version: app.getVersion(),
          standInRuntime: process.env['SVERKA_STAND_IN_RUNTIME'] === '1' || isStandIn(),
          platform: platform(),
        },
        takeOpening: () => {
          const open = opening;
          opening = 'nothing';
          return open;
        },
        settingsChanged: async (changed) => {
          nativeTheme.themeSource = changed.theme;
          translator = createTranslator(changed.language);
          showMenu();
          await engine.ask('engine:configure', { author: changed.author });
        },
      }),
      ...fileHandlers({ grants, engine, chooseFile: (purpose) => chooseFile(shownWindow(), translator, purpose) }),
      ...projectHandlers({
        grants,
        engine,
        recent,
        sample: { ...samplePaths(), project: join(folder, 'sample.sverka') },
        now: () => new Date(),
        author: () => settings.settings.author,
        takeGivenFile: () => {
          const file = givenFile;
          givenFile = null;
          return file;
        },
        chooseNewFile: (kind, suggestion) => chooseNewFile(shownWindow(), translator, kind, suggestion),
      }),
    },
    log,
  );
  serveDrops((paths) => {
    if (window) tell(window.webContents, 'files:dropped', { files: paths.map((path) => grants.grant(path)) });
  }, log);
  void engine.ask('engine:configure', { author: settings.settings.author });
  nativeTheme.themeSource = settings.settings.theme;
  showMenu();

  const openWindow = (): void => {
    const stateFile = join(folder, 'window.json');
    const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
    const shown = createWindow(
      readWindowState(stateFile, screens),
      nativeTheme.shouldUseDarkColors ? '#15181d' : '#ffffff',
    );
    window = shown;
    shown.webContents.on('context-menu', (_event, { editFlags, isEditable, selectionText }) => {
      if (isEditable || selectionText !== '') showContextMenu(translator, editFlags);
    });
    shown.webContents.on('render-process-gone', (_event, { reason }) => {
      log(`window ended: ${reason}`);
      // What was confirmed is on disk; the page comes back and opens it again.
      if (reason !== 'clean-exit') shown.reload();
    });
    shown.on('close', () => {
      writeWindowState(stateFile, { bounds: shown.getNormalBounds(), maximized: shown.isMaximized() });
    });
    shown.on('closed', () => {
      window = null;
    });
  };
  const openGiven = (path: string): void => {
    if (window === null) {
      givenFile = path;
      opening = 'given-file';
      openWindow();
      return;
    }
    if (window.isMinimized()) window.restore();
    window.focus();
    tell(window.webContents, 'files:dropped', { files: [grants.grant(path)] });
  };
  openWindow();
  app.on('activate', () => {
    if (window === null) openWindow();
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openGiven(path);
  });
  app.on('second-instance', (_event, argv, workingFolder) => {
    const { file } = readStartArguments(argv, app.isPackaged, workingFolder);
    if (file !== null) openGiven(file);
    else if (window === null) openWindow();
    else window.focus();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', () => {
    engine.stop();
  });
}

/** The runtime that only tries and tests the app is older than any that it is meant for. */
function isStandIn(): boolean {
  return Number.parseInt(process.versions.electron ?? '', 10) < 40;
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
