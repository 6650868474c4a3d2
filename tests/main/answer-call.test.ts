import { describe, expect, it } from 'vitest';
import type { Handlers } from '../../src/bridge/call';
import { CALL_NAMES, type AllCalls, type CallName } from '../../src/bridge/calls';
import { fault } from '../../src/core/fault';
import { failure, success } from '../../src/core/result';
import { answerCall, type Sender } from '../../src/main/answer-call';
import { goodRequests } from '../notation/good-requests';

const page: Sender = { url: 'app://sverka/index.html', parent: null };

/** Answers a call with handlers that write down what reaches them. */
async function ask(
  name: CallName,
  request: unknown,
  sender: Sender = page,
  handle: () => unknown = () => success(null),
) {
  const reached: unknown[] = [];
  const lines: string[] = [];
  const handlers = Object.fromEntries(
    CALL_NAMES.map((each) => [
      each,
      (asked: unknown) => {
        reached.push(asked);
        return handle();
      },
    ]),
  ) as unknown as Handlers<AllCalls>;
  const answer = await answerCall(handlers, name, { sender, request }, (line) => lines.push(line));
  return { answer, reached, log: lines.join('\n') };
}

describe('a call of the window', () => {
  it.each(CALL_NAMES)('%s reaches its handler as it was sent', async (name) => {
    const [request] = goodRequests[name];
    const { answer, reached, log } = await ask(name, request);
    expect(answer).toEqual({ ok: true, value: null });
    expect(reached).toEqual([request]);
    expect(log).toBe('');
  });

  it.each<[string, Sender]>([
    ['another page', { url: 'https://example.org/', parent: null }],
    ['a page whose name begins like ours', { url: 'app://sverka.example/index.html', parent: null }],
    ['a frame inside our page', { url: 'app://sverka/index.html', parent: {} }],
    ['an empty page', { url: 'about:blank', parent: null }],
    ['a frame that is gone', null],
  ])('is refused and logged when it comes from %s', async (_where, sender) => {
    for (const name of CALL_NAMES) {
      const { answer, reached, log } = await ask(name, goodRequests[name][0], sender);
      expect(answer).toMatchObject({ ok: false, error: { code: 'internal' } });
      expect(reached).toEqual([]);
      expect(log).toContain(`refused: ${name}`);
    }
  });

  it('is refused when its request is not what the call takes', async () => {
    const { answer, reached, log } = await ask('project:rows', { from: -1, to: 5 });
    expect(answer).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(reached).toEqual([]);
    expect(log).toContain('project:rows: from');
  });

  it('gets a fault without folders when it fails, and when its handler makes a mistake', async () => {
    const failing = await ask('app:recent', {}, page, () =>
      failure(fault('file-unreadable', { path: '/home/anna/a.txt', cause: "open '/home/anna/a.txt'" })),
    );
    expect(failing.answer).toEqual(failure(fault('file-unreadable', { path: 'a.txt', cause: "open 'a.txt'" })));
    const throwing = await ask('app:recent', {}, page, () => {
      throw new Error('no /home/anna/b.txt');
    });
    expect(throwing.answer).toEqual(failure(fault('internal', { detail: 'app:recent: no b.txt' })));
    expect(throwing.log).toMatch(/^refused: app:recent: Error < /);
    expect(failing.log).toBe('fault: app:recent: file-unreadable');
  });
});
