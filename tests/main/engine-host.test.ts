import { describe, expect, it } from 'vitest';
import { fault } from '../../src/core/fault';
import { success } from '../../src/core/result';
import type { EngineMessage, EngineOrder } from '../../src/main/engine/engine-messages';
import { EngineHost, type EngineProcess } from '../../src/main/engine-host';
import { RestartLimit } from '../../src/main/restart-limit';

/** An engine process that answers only when the test says so. */
class HandEngine implements EngineProcess {
  readonly asked: EngineOrder[] = [];
  isKilled = false;
  private readonly onMessage: ((message: EngineMessage) => void)[] = [];
  private readonly onExit: ((code: number) => void)[] = [];

  postMessage(message: EngineOrder): void {
    this.asked.push(message);
  }
  kill(): void {
    this.isKilled = true;
  }
  on(event: 'message' | 'exit', listener: ((message: EngineMessage) => void) | ((code: number) => void)): void {
    if (event === 'message') this.onMessage.push(listener as (message: EngineMessage) => void);
    else this.onExit.push(listener as (code: number) => void);
  }
  send(message: EngineMessage): void {
    for (const listener of this.onMessage) listener(message);
  }
  end(code: number): void {
    for (const listener of this.onExit) listener(code);
  }
}

function host(most = 3) {
  const started: HandEngine[] = [];
  const news: unknown[] = [];
  const engine = new EngineHost({
    start: () => {
      const child = new HandEngine();
      started.push(child);
      return child;
    },
    limit: new RestartLimit(most, 60_000, () => 0),
    progress: (event) => news.push(event),
    checking: (event) => news.push(event),
    unreadable: (reason) => news.push(reason),
    ended: (restarted) => news.push({ restarted }),
    log: () => {},
  });
  return { engine, started, news, last: () => started.at(-1) as HandEngine };
}

describe('the host of the engine', () => {
  it('gives each answer to the one who asked, in whatever order they come', async () => {
    const { engine, last } = host();
    const first = engine.ask('project:rows', { from: 0, to: 1 });
    const second = engine.ask('project:overview', { from: 0, to: 9 });
    const [a, b] = last().asked as { id: number }[];
    last().send({ kind: 'answer', id: b?.id ?? 0, answer: success('second') });
    last().send({ kind: 'answer', id: a?.id ?? 0, answer: success('first') });
    last().send({ kind: 'answer', id: 999, answer: success('nobody') });
    expect([await first, await second]).toEqual([success('first'), success('second')]);
  });

  it('passes progress on', () => {
    const { news, last } = host();
    last().send({ kind: 'progress', stage: 'aligning', share: 0.5 });
    expect(news).toEqual([{ stage: 'aligning', share: 0.5 }]);
  });

  it('passes on that the open project cannot be read', () => {
    const { news, last } = host();
    const reason = fault('project-damaged', { path: 'a.sverka', detail: 'segments: hash' });
    last().send({ kind: 'unreadable', reason });
    expect(news).toEqual([reason]);
  });

  it('passes on that long work is to stop, without waiting for answers', () => {
    const { engine, last } = host();
    void engine.ask('engine:open', { path: 'a.sverka', sample: false });
    engine.cancel();
    expect(last().asked.at(-1)).toEqual({ cancel: true });
  });

  it('answers with a fault when the engine dies, and starts another', async () => {
    const { engine, started, news, last } = host();
    const answer = engine.ask('project:overview', { from: 0, to: 9 });
    last().end(11);
    expect(await answer).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(news).toEqual([{ restarted: true }]);
    void engine.ask('project:overview', { from: 0, to: 9 });
    expect(started.map(({ asked }) => asked.length)).toEqual([1, 1]);
  });

  it('gives up on an engine that keeps dying, and says so', async () => {
    const { engine, started, news, last } = host(2);
    for (let time = 0; time < 3; time += 1) last().end(1);
    expect(started).toHaveLength(3);
    expect(news).toEqual([{ restarted: true }, { restarted: true }, { restarted: false }]);
    expect(await engine.ask('project:overview', { from: 0, to: 9 })).toMatchObject({ ok: false });
  });

  it('starts none when it was told to stop', () => {
    const { engine, started, news, last } = host();
    engine.stop();
    last().end(0);
    expect(last().isKilled).toBe(true);
    expect(started).toHaveLength(1);
    expect(news).toEqual([]);
  });
});

describe('the limit of restarts', () => {
  it('counts only those within its time', () => {
    let now = 0;
    const limit = new RestartLimit(2, 1_000, () => now);
    expect([limit.allows(), limit.allows(), limit.allows()]).toEqual([true, true, false]);
    now = 1_000;
    expect(limit.allows()).toBe(true);
  });
});
