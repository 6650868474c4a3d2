import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Handlers } from '../../src/bridge/call';
import { CALL_NAMES, type AllCalls, type CallName } from '../../src/bridge/calls';
import { parseRequest } from '../../src/bridge/parse-calls';
import { success } from '../../src/core/result';
import { goodRequests } from '../notation/good-requests';

type Listener = (event: { senderFrame: unknown }, request: unknown) => Promise<unknown>;
const { channels } = vi.hoisted(() => ({ channels: new Map<string, Listener>() }));
vi.mock('electron', () => ({
  ipcMain: { handle: (name: string, listener: Listener) => channels.set(name, listener), on: () => undefined },
}));

// Test files share what they have loaded: this one needs it with its own stand-in for Electron.
vi.resetModules();
const { serveCalls } = await import('../../src/main/ipc');

const FUZZED = 1_000;
const SEED = 20250601;
const ours = { url: 'app://sverka/index.html', parent: null };
const strangers = [
  null,
  { url: 'https://example.org/', parent: null },
  { url: 'app://sverka.example/index.html', parent: null },
  { url: 'app://sverka@example.org/', parent: null },
  { url: 'APP://SVERKA/index.html', parent: null },
  { url: 'file:///etc/passwd', parent: null },
  { url: 'about:blank', parent: null },
  { url: '', parent: null },
  { url: 'app://sverka/index.html', parent: {} },
  { url: 'devtools://devtools/bundled/inspector.html', parent: null },
];

/** What handlers were asked, and by which call. */
const reached: { readonly name: CallName; readonly request: unknown }[] = [];

beforeAll(() => {
  const handlers = Object.fromEntries(
    CALL_NAMES.map((name) => [name, (request: unknown) => (reached.push({ name, request }), success(null))]),
  );
  serveCalls(handlers as unknown as Handlers<AllCalls>, () => undefined);
});

/** A request of a call with fields missing, doubled, of other types, with prototypes in it; or anything at all. */
function payloadsOf(name: CallName): readonly unknown[] {
  const good: readonly Record<string, unknown>[] = goodRequests[name].map((request) => ({ ...request }));
  const fields = [...new Set(good.flatMap((request) => Object.keys(request)))];
  const odd = fc.oneof(
    fc.anything({ maxDepth: 2, maxKeys: 3, withNullPrototype: true, withBigInt: true, withMap: true }),
    fc.constantFrom<unknown>(
      ...[
        '',
        '__proto__',
        '../../etc/passwd',
        '/etc/passwd',
        '<img src=x onerror=alert(1)>',
        's1\u0000',
        'x'.repeat(2_000),
      ],
      ...[-1, 0.5, Number.NaN, Infinity, 2 ** 53, null, undefined, [], {}, [[]], { toString: 1 }, () => undefined],
    ),
  );
  const changed = fc
    .tuple(
      fc.constantFrom(...good),
      fc.dictionary(fc.constantFrom(...fields, 'path', 'constructor'), odd, { minKeys: 1, maxKeys: 2 }),
    )
    .map(([request, other]) => ({ ...request, ...other }));
  return fc.sample(fc.oneof({ arbitrary: changed, weight: 3 }, { arbitrary: odd, weight: 1 }), {
    numRuns: FUZZED,
    seed: SEED,
  });
}

describe.each(CALL_NAMES)('the channel of %s', (name) => {
  it(`answers ${FUZZED} requests made at random, the wrong ones with a fault, and lets none of these in`, async () => {
    const channel = channels.get(name)!;
    const letIn: unknown[] = [];
    let wrong = 0;
    for (const payload of payloadsOf(name)) {
      reached.length = 0;
      const answer = await channel({ senderFrame: ours }, payload);
      const [asked] = reached;
      // Some requests made so are good ones after all: what the parser takes is what the handler gets.
      if (asked?.name === name && parseRequest(name, asked.request).ok && reached.length === 1) continue;
      wrong += 1;
      if (!isFault(answer) || asked !== undefined) letIn.push(payload);
    }
    expect(letIn).toEqual([]);
    expect(wrong).toBeGreaterThan(FUZZED / 4);
  });

  it('answers every stranger with a fault, whatever he sends', async () => {
    reached.length = 0;
    const channel = channels.get(name)!;
    const payloads = [...goodRequests[name], '', null];
    for (const senderFrame of strangers) {
      for (const payload of payloads) expect(isFault(await channel({ senderFrame }, payload))).toBe(true);
    }
    expect(reached).toEqual([]);
  });
});

function isFault(answer: unknown): boolean {
  const { ok, error } = answer as { readonly ok?: unknown; readonly error?: { readonly code?: unknown } };
  return ok === false && error?.code === 'internal';
}
