import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { CALL_NAMES, DROP_CHANNEL, EVENT_NAMES, type Workbench } from '../../src/bridge/calls';

const { exposed, ipcRenderer, webUtils } = vi.hoisted(() => ({
  exposed: new Map<string, unknown>(),
  ipcRenderer: { invoke: vi.fn(), on: vi.fn(), removeListener: vi.fn(), send: vi.fn() },
  webUtils: { getPathForFile: vi.fn((file: { at: string }) => file.at) },
}));
vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (name: string, value: unknown) => exposed.set(name, value) },
  ipcRenderer,
  webUtils,
}));

// Test files share what they have loaded: this one needs it with its own stand-in for Electron.
vi.resetModules();

const listeners = new Map<string, (event: unknown) => void>();
let workbench: Workbench;

beforeAll(async () => {
  vi.stubGlobal('window', {
    addEventListener: (name: string, listener: (event: unknown) => void) => listeners.set(name, listener),
  });
  await import('../../src/preload/index');
  workbench = exposed.get('sverka') as Workbench;
});
beforeEach(() => vi.clearAllMocks());

describe('the preload script', () => {
  it('shows the page two functions and nothing else', () => {
    expect([...exposed.keys()]).toEqual(['sverka']);
    expect(Object.keys(workbench).sort()).toEqual(['call', 'on']);
  });

  it('passes every known call on, and no other', async () => {
    ipcRenderer.invoke.mockResolvedValue({ ok: true, value: null });
    for (const name of CALL_NAMES) {
      expect(await workbench.call(name, {})).toEqual({ ok: true, value: null });
      expect(ipcRenderer.invoke).toHaveBeenLastCalledWith(name, {});
    }
    const unknown = ['engine:open', DROP_CHANNEL, 'ELECTRON_BROWSER_REQUIRE', '__proto__', 'constructor', ''];
    for (const name of unknown) expect(() => workbench.call(name as never, {})).toThrow(TypeError);
    expect(ipcRenderer.invoke).toHaveBeenCalledTimes(CALL_NAMES.length);
  });

  it('tells known news without the event of Electron, until the listener is taken away', () => {
    for (const name of EVENT_NAMES) {
      const heard = vi.fn();
      const stop = workbench.on(name, heard);
      const [channel, forward] = ipcRenderer.on.mock.lastCall as [string, (event: unknown, news: unknown) => void];
      forward({ sender: 'secret' }, { news: name });
      expect(heard.mock.calls).toEqual([[{ news: name }]]);
      stop();
      expect(ipcRenderer.removeListener).toHaveBeenLastCalledWith(channel, forward);
    }
    expect(() => workbench.on('preload:dropped' as never, () => {})).toThrow(TypeError);
  });

  it('sends the paths of dropped files to the program only', () => {
    const event = {
      preventDefault: vi.fn(),
      dataTransfer: { files: [{ at: '/a.txt' }, { at: '' }, { at: '/b.txt' }] },
    };
    listeners.get('drop')?.(event);
    expect(event.preventDefault).toHaveBeenCalled();
    expect(ipcRenderer.send.mock.calls).toEqual([[DROP_CHANNEL, ['/a.txt', '/b.txt']]]);
    listeners.get('drop')?.({ preventDefault: vi.fn(), dataTransfer: { files: [] } });
    expect(ipcRenderer.send).toHaveBeenCalledOnce();
  });
});
