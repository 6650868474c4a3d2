import { afterEach, describe, expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => {
  const served = { page: null as (() => Response) | null };
  const session = {
    protocol: {
      handle: (_scheme: string, serve: () => Response) => (served.page = serve),
      unhandle: vi.fn(),
      isProtocolHandled: () => false,
    },
    webRequest: { onBeforeRequest: vi.fn() },
    setPermissionRequestHandler: vi.fn(),
    setPermissionCheckHandler: vi.fn(),
    setDevicePermissionHandler: vi.fn(),
    setSpellCheckerLanguages: vi.fn(),
    setProxy: vi.fn(() => Promise.resolve()),
    on: vi.fn(),
  };
  return { served, session, destroyed: vi.fn(), load: vi.fn(), print: vi.fn() };
});
vi.mock('electron', () => ({
  app: {},
  protocol: {},
  session: { fromPartition: () => fake.session },
  BrowserWindow: class {
    readonly webContents = { printToPDF: fake.print };
    loadURL = fake.load;
    isDestroyed = () => false;
    destroy = fake.destroyed;
  },
}));

// Test files share what they have loaded: this one needs it with its own stand-in for Electron.
vi.resetModules();
const { printPage } = await import('../../src/main/print-page');

afterEach(() => {
  vi.resetAllMocks();
  vi.useRealTimers();
});

describe('a page that becomes a PDF', () => {
  it('is loaded from its session and printed, and its window goes away', async () => {
    let loaded = '';
    fake.load.mockImplementation(async () => {
      loaded = (await fake.served.page?.().text()) ?? '';
    });
    fake.print.mockResolvedValue(Buffer.from('%PDF'));
    const printed = await printPage('<p>report');
    expect(printed).toEqual({ ok: true, value: new Uint8Array(Buffer.from('%PDF')) });
    expect(loaded).toBe('<p>report');
    expect(fake.print.mock.lastCall?.[0]).toMatchObject({ printBackground: true, preferCSSPageSize: true });
    expect(fake.destroyed).toHaveBeenCalledOnce();
  });

  it('says why it could not be printed, and its window goes away as well', async () => {
    fake.load.mockResolvedValue(undefined);
    fake.print.mockRejectedValue(new Error('out of paper'));
    expect(await printPage('')).toMatchObject({ error: { code: 'page-not-printed', data: { cause: 'out of paper' } } });
    expect(fake.destroyed).toHaveBeenCalledOnce();
  });

  it('is given up when nothing comes of it', async () => {
    vi.useFakeTimers();
    fake.load.mockReturnValue(new Promise(() => undefined));
    const printing = printPage('');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await printing).toMatchObject({ error: { code: 'page-not-printed' } });
    expect(fake.destroyed).toHaveBeenCalledOnce();
  });
});
