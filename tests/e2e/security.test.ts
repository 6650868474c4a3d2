import { afterAll, beforeAll, describe, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../src/main/security-policy';
import { expect } from './expect';
import { launchApp, type LaunchedApp } from './launch-app';

let started: LaunchedApp;

beforeAll(async () => {
  started = await launchApp({ args: ['--sample'], attacking: true });
  await expect(started.page.getByText('0 of 90 confirmed')).toBeVisible();
});
afterAll(() => started.close());

describe('the page', () => {
  it('worked under the policy without a single violation', () => {
    expect(started.errors).toEqual([]);
  });

  it('gets two functions and nothing of Node or Electron', async () => {
    const seen = await started.page.evaluate(() => ({
      exposed: Object.keys(window.sverka ?? {}).sort(),
      own: Object.getOwnPropertyNames(window).filter((name) =>
        /^(require|process|module|exports|Buffer|global|electron|ipcRenderer|__dirname)$/.test(name),
      ),
      prototypes: typeof (window.sverka as unknown as { constructor: unknown }).constructor,
      frozen: Object.isFrozen(window.sverka),
    }));
    expect(seen).toMatchObject({ exposed: ['call', 'on'], own: [] });
  });

  it('cannot name a call of its own', async () => {
    const refused = await started.page.evaluate(() => {
      const call = window.sverka?.call as unknown as (name: string, request: unknown) => unknown;
      return ['engine:open', 'preload:dropped', '__proto__'].map((name) => {
        try {
          call(name, {});
          return 'called';
        } catch {
          return 'refused';
        }
      });
    });
    expect(refused).toEqual(['refused', 'refused', 'refused']);
  });

  it('is served with the policy, which names one Trusted Types policy', async () => {
    const policy = await started.app.evaluate(async ({ session }) => {
      const answer = await session.defaultSession.fetch('app://sverka/index.html').catch(() => null);
      return answer?.headers.get('content-security-policy') ?? null;
    });
    // Where the session may not fetch from the scheme, the page itself tells below what holds.
    expect([CONTENT_SECURITY_POLICY, null]).toContain(policy);
    const types = await started.page.evaluate(async () => {
      // While a test evaluates its function, the page may evaluate too; afterwards the policy holds.
      await new Promise((resolve) => setTimeout(resolve));
      const attempt = (name: string, work: () => unknown): [string, boolean] => {
        try {
          work();
          return [name, false];
        } catch {
          return [name, true];
        }
      };
      const element = document.createElement('div');
      return Object.fromEntries([
        attempt('markup', () => Object.assign(element, { innerHTML: '<b>x</b>' })),
        attempt('adjacent', () => element.insertAdjacentHTML('beforeend', '<b>x</b>')),
        /* oxlint-disable no-eval, no-new-func, typescript/no-implied-eval -- the very thing that must fail */
        attempt('evaluated', () => (0, eval)('1') as unknown),
        attempt('function', () => new Function('return 1')),
        /* oxlint-enable no-eval, no-new-func, typescript/no-implied-eval */
        attempt('script address', () => Object.assign(document.createElement('script'), { src: 'app://sverka/x.js' })),
        attempt('policy', () =>
          (
            window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
          ).trustedTypes.createPolicy('mine', {}),
        ),
        attempt('worker', () => new Worker('app://sverka/index.html')),
      ]);
    });
    expect(types).toEqual({
      markup: true,
      adjacent: true,
      evaluated: true,
      function: true,
      'script address': true,
      policy: true,
      worker: true,
    });
  });

  it('reaches no network, by whatever means it tries', async () => {
    const { app, page } = started;
    // Counted behind the policy of the program, which cancels them, and behind that of the page.
    const blocked = await page.evaluate(async () => {
      const address = 'http://127.0.0.1:9/';
      const fails = (work: () => Promise<unknown>) =>
        work().then(
          () => 'reached',
          () => 'failed',
        );
      const image = () =>
        new Promise((resolve, reject) => {
          const element = new Image();
          element.onload = resolve;
          element.onerror = reject;
          element.src = `${address}a.png`;
        });
      const socket = () =>
        new Promise((resolve, reject) => {
          const connection = new WebSocket('ws://127.0.0.1:9/');
          connection.onopen = resolve;
          connection.onerror = reject;
        });
      const request = () =>
        new Promise((resolve, reject) => {
          const xhr = new XMLHttpRequest();
          xhr.onload = resolve;
          xhr.onerror = reject;
          xhr.open('GET', address);
          xhr.send();
        });
      const style = () =>
        new Promise((resolve, reject) => {
          const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${address}a.css` });
          link.onload = resolve;
          link.onerror = reject;
          document.head.append(link);
        });
      return Promise.all([
        fails(() => fetch(address)),
        fails(() => fetch('app://sverka/index.html')),
        fails(image),
        fails(socket),
        fails(request),
        fails(style),
        Promise.resolve(navigator.sendBeacon(address) ? 'sent' : 'failed'),
      ]);
    });
    expect(blocked.slice(0, 6)).toEqual(Array.from({ length: 6 }, () => 'failed'));
    const main = await app.evaluate(async ({ session, net }) => ({
      languages: session.defaultSession.getSpellCheckerLanguages(),
      proxy: await session.defaultSession.resolveProxy('http://example.org/'),
      fetched: await net.fetch('http://127.0.0.1:9/').then(
        () => 'reached',
        () => 'failed',
      ),
    }));
    expect(main).toEqual({ languages: [], proxy: 'PROXY 127.0.0.1:9', fetched: 'failed' });
  });

  it('stays where it is, opens no window, downloads nothing and holds no other page', async () => {
    const { app, page } = started;
    const opened = await page.evaluate(() => {
      const child = window.open('app://sverka/index.html');
      const link = Object.assign(document.createElement('a'), { href: 'data:text/plain,x', download: 'x.txt' });
      document.body.append(link);
      link.click();
      link.remove();
      const frame = Object.assign(document.createElement('iframe'), { name: 'inside' });
      document.body.append(frame);
      location.href = 'http://127.0.0.1:9/';
      location.href = 'app://sverka/index.html?other';
      return child === null;
    });
    expect(opened).toBe(true);
    await page.waitForTimeout(300);
    expect(page.url()).toBe('app://sverka/index.html');
    expect(app.windows()).toHaveLength(1);
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  it('gets no permission', async () => {
    const states = await started.page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'];
      const asked = await Promise.all(
        names.map((name) => navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state)),
      );
      const position = await new Promise<string>((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve('granted'),
          () => resolve('denied'),
        );
      });
      const media = await navigator.mediaDevices.getUserMedia({ audio: true }).then(
        () => 'granted',
        () => 'denied',
      );
      return [...asked, position, media, await Notification.requestPermission()];
    });
    expect(states.filter((state) => state === 'granted')).toEqual([]);
  });

  it('lives in a window without Node, isolated and sandboxed', async () => {
    const preferences = await started.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      return (
        window?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      ).getLastWebPreferences();
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    });
    expect(preferences['allowRunningInsecureContent'] ?? false).toBe(false);
    expect(preferences['experimentalFeatures'] ?? false).toBe(false);
  });
});
