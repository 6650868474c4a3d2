import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CALL_NAMES, DROP_CHANNEL } from '../../src/bridge/calls';
import { success } from '../../src/core/result';

type Listener = (event: { senderFrame: unknown }, request: unknown) => unknown;
const { handlers, listeners } = vi.hoisted(() => ({
  handlers: new Map<string, Listener>(),
  listeners: new Map<string, Listener>(),
}));
vi.mock('electron', () => ({
  ipcMain: {
    handle: (name: string, listener: Listener) => handlers.set(name, listener),
    on: (name: string, listener: Listener) => listeners.set(name, listener),
  },
}));

// Test files share what they have loaded: this one needs it with its own stand-in for Electron.
vi.resetModules();
const { serveCalls, serveDrops, tell } = await import('../../src/main/ipc');

const ours = { senderFrame: { url: 'app://sverka/index.html', parent: null } };
const foreign = { senderFrame: { url: 'https://example.org/', parent: null } };

beforeEach(() => {
  handlers.clear();
  listeners.clear();
});

describe('the calls between the processes', () => {
  it('are served under their names, each only to our page', async () => {
    const answers = Object.fromEntries(CALL_NAMES.map((name) => [name, () => success(name)]));
    const log = vi.fn();
    serveCalls(answers as never, log);
    expect([...handlers.keys()]).toEqual([...CALL_NAMES]);
    expect(await handlers.get('project:overview')?.(ours, { from: 0, to: 9 })).toEqual(success('project:overview'));
    expect(await handlers.get('project:overview')?.(foreign, { from: 0, to: 9 })).toMatchObject({ ok: false });
    expect(log).toHaveBeenCalledOnce();
  });

  it('take at most ten dropped paths, and those only from our page and of the right form', () => {
    const take = vi.fn();
    const log = vi.fn();
    serveDrops(take, log);
    const drop = (event: { senderFrame: unknown }, paths: unknown) => listeners.get(DROP_CHANNEL)?.(event, paths);
    drop(
      ours,
      Array.from({ length: 12 }, (_, index) => `/${index}`),
    );
    expect((take.mock.lastCall as [string[]])[0]).toHaveLength(10);
    for (const wrong of ['/a', [1], [''], null, { length: 1, 0: '/a' }, [['/a']]]) drop(ours, wrong);
    drop(foreign, ['/a']);
    drop({ senderFrame: null }, ['/a']);
    expect(take).toHaveBeenCalledOnce();
    expect(log).toHaveBeenCalledTimes(8);
  });

  it('tell a window only as long as it is there', () => {
    const send = vi.fn();
    tell({ isDestroyed: () => false, send } as never, 'app:closing', {});
    tell({ isDestroyed: () => true, send } as never, 'app:closing', {});
    expect(send.mock.calls).toEqual([['app:closing', {}]]);
  });
});
