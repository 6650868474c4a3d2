import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { SpareMemory } from '../../../src/main/engine/spare-memory';

const MEGABYTE = 1024 * 1024;

/** A process that holds as much as is said, and 100 MB once it has given back. */
function processThatHolds(megabytes: number) {
  const surroundings = {
    megabytes,
    times: 0,
    held: () => surroundings.megabytes * MEGABYTE,
    giveBack: () => {
      surroundings.times += 1;
      surroundings.megabytes = 100;
      return Promise.resolve();
    },
  };
  return surroundings;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('SpareMemory', () => {
  it('gives memory back once nothing has been done for a while', async () => {
    const engine = processThatHolds(60);
    const memory = new SpareMemory(engine);
    engine.megabytes = 700;
    memory.worked();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(engine.times).toBe(1);
  });

  it('waits for as long as there is work', async () => {
    const engine = processThatHolds(60);
    const memory = new SpareMemory(engine);
    engine.megabytes = 700;
    for (let second = 0; second < 60; second += 1) {
      memory.worked();
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(engine.times).toBe(0);
  });

  it('does nothing where little came together since the last time', async () => {
    const engine = processThatHolds(60);
    const memory = new SpareMemory(engine);
    for (const [megabytes, times] of [
      [150, 0],
      [700, 1],
      [200, 1],
      [300, 2],
    ] as const) {
      engine.megabytes = megabytes;
      memory.worked();
      await vi.advanceTimersByTimeAsync(60_000);
      expect(engine.times).toBe(times);
    }
  });

  it('gives the memory of a real process back', async () => {
    const held = vi
      .spyOn(process.memoryUsage, 'rss')
      .mockReturnValueOnce(0)
      .mockReturnValue(700 * MEGABYTE);
    onTestFinished(() => {
      held.mockRestore();
    });
    const memory = new SpareMemory();
    const gone = reference();
    // A reference holds what it is to until the present task has ended.
    await new Promise(setImmediate);
    memory.worked();
    await vi.advanceTimersByTimeAsync(60_000);
    await vi.waitFor(() => {
      expect(gone.deref()).toBeUndefined();
    });
  });
});

/** A reference to something that nobody else holds. */
function reference(): WeakRef<object> {
  return new WeakRef({ some: 'garbage' });
}
