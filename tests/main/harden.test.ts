import { beforeAll, describe, expect, it, vi } from 'vitest';

type Listener = (...given: unknown[]) => unknown;
const fake = vi.hoisted(() => {
  const listeners = new Map<string, (...given: unknown[]) => unknown>();
  const session = {
    protocol: { handle: vi.fn() },
    webRequest: { onBeforeRequest: vi.fn() },
    setPermissionRequestHandler: vi.fn(),
    setPermissionCheckHandler: vi.fn(),
    setDevicePermissionHandler: vi.fn(),
    setSpellCheckerLanguages: vi.fn(),
    setProxy: vi.fn(() => Promise.resolve()),
    on: (name: string, listener: (...given: unknown[]) => unknown) => listeners.set(`session:${name}`, listener),
  };
  const printing = {
    ...session,
    protocol: {
      handle: vi.fn(),
      unhandle: vi.fn(),
      isProtocolHandled: () => printing.protocol.handle.mock.calls.length > 0,
    },
    webRequest: { onBeforeRequest: vi.fn() },
    on: vi.fn(),
  };
  const partition = vi.fn(() => printing);
  return {
    listeners,
    session,
    printing,
    partition,
    schemes: vi.fn(),
    windows: [] as Record<string, unknown>[],
    loaded: [] as string[],
  };
});
vi.mock('electron', () => ({
  app: { on: (name: string, listener: Listener) => fake.listeners.set(`app:${name}`, listener) },
  protocol: { registerSchemesAsPrivileged: fake.schemes },
  session: { defaultSession: fake.session, fromPartition: fake.partition },
  BrowserWindow: class {
    constructor(options: Record<string, unknown>) {
      fake.windows.push(options);
    }
    once = vi.fn();
    maximize = vi.fn();
    loadURL = (url: string) => {
      fake.loaded.push(url);
      return Promise.resolve();
    };
  },
}));

// Test files share what they have loaded: this one needs it with its own stand-in for Electron.
vi.resetModules();
const { hardenContents, hardenSession, printSession, registerAppScheme } = await import('../../src/main/harden');
const { createPrintWindow, createWindow } = await import('../../src/main/window');

const contents = new Map<string, Listener>();
let openWindow: Listener;

beforeAll(() => {
  hardenSession('/app/renderer');
  hardenContents();
  fake.listeners.get('app:web-contents-created')?.(null, {
    on: (name: string, listener: Listener) => contents.set(name, listener),
    setWindowOpenHandler: (handler: Listener) => (openWindow = handler),
  });
});

/** Whether an event of a page is stopped. */
function isStopped(name: string, ...given: unknown[]): boolean {
  const event = { preventDefault: vi.fn() };
  contents.get(name)?.(event, ...given);
  return event.preventDefault.mock.calls.length > 0;
}

describe('every page that is ever made', () => {
  it.each(['will-navigate', 'will-redirect'])('leaves for no other address: %s', (name) => {
    for (const url of [
      'https://example.org/',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'data:text/html,x',
      'app://other/',
      'app://sverka.example/',
    ])
      expect(isStopped(name, url), url).toBe(true);
  });

  it('navigates no frame, holds no other page and opens no window', () => {
    expect(isStopped('will-frame-navigate')).toBe(true);
    expect(isStopped('will-attach-webview')).toBe(true);
    expect(openWindow({ url: 'app://sverka/index.html' })).toEqual({ action: 'deny' });
    expect(openWindow({ url: 'https://example.org/' })).toEqual({ action: 'deny' });
  });
});

describe('the session', () => {
  it('grants the page nothing but to write text to the clipboard', () => {
    const asked = [
      'media',
      'geolocation',
      'notifications',
      'midi',
      'midiSysex',
      'pointerLock',
      'fullscreen',
      'openExternal',
      'clipboard-read',
      'display-capture',
      'hid',
      'serial',
      'usb',
      'unknown',
    ];
    const [request] = fake.session.setPermissionRequestHandler.mock.lastCall as [Listener];
    const [check] = fake.session.setPermissionCheckHandler.mock.lastCall as [Listener];
    const [device] = fake.session.setDevicePermissionHandler.mock.lastCall as [Listener];
    for (const permission of asked) {
      const answer = vi.fn();
      request(null, permission, answer);
      expect(answer.mock.calls, permission).toEqual([[false]]);
      expect(check(null, permission), permission).toBe(false);
    }
    expect(device({})).toBe(false);
  });

  it('reaches no network: requests are cancelled, a proxy leads nowhere, no dictionary is fetched, nothing is downloaded', () => {
    const [before] = fake.session.webRequest.onBeforeRequest.mock.lastCall as [Listener];
    const isCancelled = (url: string): unknown => {
      const answer = vi.fn();
      before({ url }, answer);
      return (answer.mock.lastCall as [{ cancel: boolean }])[0].cancel;
    };
    for (const url of [
      'http://127.0.0.1/',
      'https://example.org/a',
      'ws://example.org/',
      'file:///etc/passwd',
      'ftp://a/',
      'app://sverka.example/',
    ])
      expect(isCancelled(url), url).toBe(true);
    expect(isCancelled('app://sverka/index.js')).toBe(false);
    expect(fake.session.setProxy).toHaveBeenCalledWith({ mode: 'fixed_servers', proxyRules: 'http://127.0.0.1:9' });
    expect(fake.session.setSpellCheckerLanguages).toHaveBeenCalledWith([]);
    const download = { preventDefault: vi.fn() };
    fake.listeners.get('session:will-download')?.(download);
    expect(download.preventDefault).toHaveBeenCalledOnce();
  });

  it('serves the page by a scheme of its own, without rights that a web page would not have', () => {
    registerAppScheme();
    const [[{ scheme, privileges }]] = fake.schemes.mock.lastCall as [
      [{ scheme: string; privileges: Record<string, boolean> }],
    ];
    expect(scheme).toBe('app');
    expect(privileges['bypassCSP'] ?? false).toBe(false);
    expect(privileges['allowServiceWorkers'] ?? false).toBe(false);
    expect(fake.session.protocol.handle.mock.lastCall?.[0]).toBe('app');
  });
});

describe('a window', () => {
  it('is sandboxed, isolated, without Node and with the security of the web', () => {
    createWindow({ bounds: { width: 1280, height: 800 }, maximized: false }, '#fff');
    const preferences = fake.windows[0]?.['webPreferences'] as Record<string, unknown>;
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
    });
    const dangerous = [
      'allowRunningInsecureContent',
      'experimentalFeatures',
      'enableBlinkFeatures',
      'nodeIntegrationInSubFrames',
      'enableRemoteModule',
    ];
    expect(Object.keys(preferences).filter((name) => dangerous.includes(name))).toEqual([]);
    expect(fake.loaded).toEqual(['app://sverka/index.html']);
  });
});

describe('a page that is printed', () => {
  it('has a session in memory that serves that page alone and reaches no network', async () => {
    for (const text of ['<p>first', '<p>second']) {
      expect(printSession(() => text)).toBe(fake.printing);
      const [scheme, serve] = fake.printing.protocol.handle.mock.lastCall as [string, () => Response];
      expect(scheme).toBe('app');
      expect(await serve().text()).toBe(text);
    }
    // What does not begin with `persist:` is never written to the disk.
    expect(fake.partition).toHaveBeenLastCalledWith('print');
    expect(fake.printing.protocol.unhandle).toHaveBeenCalledOnce();
    const [before] = fake.printing.webRequest.onBeforeRequest.mock.lastCall as [Listener];
    const answer = vi.fn();
    before({ url: 'https://example.org/' }, answer);
    expect(answer).toHaveBeenCalledWith({ cancel: true });
  });

  it('stands in a hidden window, sandboxed, where no script runs and nothing is preloaded', () => {
    createPrintWindow(printSession(() => ''));
    expect(fake.windows.at(-1)).toMatchObject({
      show: false,
      webPreferences: {
        sandbox: true,
        javascript: false,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
      },
    });
    expect(fake.windows.at(-1)?.['webPreferences']).not.toHaveProperty('preload');
  });
});
