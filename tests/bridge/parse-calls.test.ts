import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALL_NAMES, type CallName } from '../../src/bridge/calls';
import { parseRequest } from '../../src/bridge/parse-calls';
import { goodRequests } from '../notation/good-requests';
import { runs } from '../notation/reliability-runs';

/** For each of some hundred calls. */
const FUZZED = runs(250, 1_000);

const isRefused = (name: CallName, request: unknown): boolean => !parseRequest(name, request).ok;

describe.each(CALL_NAMES)('the request of %s', (name) => {
  const good: readonly Record<string, unknown>[] = goodRequests[name].map((request) => ({ ...request }));

  it('is taken as the window sends it', () => {
    for (const request of good) expect(parseRequest(name, request)).toEqual({ ok: true, request });
  });

  it('is refused with a field too many, of whatever name', () => {
    for (const field of ['extra', 'constructor', 'path', '__proto__']) {
      const request = JSON.parse(
        JSON.stringify(good[0]).replace(
          /\}$/,
          `${good[0] && Object.keys(good[0]).length > 0 ? ',' : ''}"${field}":{}}`,
        ),
      ) as object;
      expect(Object.hasOwn(request, field), field).toBe(true);
      // What a parser copies by hand may lose `__proto__`, but never let it in.
      const parsed = parseRequest(name, request);
      if (field !== '__proto__') expect(parsed.ok, field).toBe(false);
      if (parsed.ok) expect(Object.getPrototypeOf(parsed.request)).toBe(Object.prototype);
    }
    expect(({} as Record<string, unknown>)['extra']).toBeUndefined();
  });

  it('is refused when it is no object, or a field is missing or of another type', () => {
    for (const request of [undefined, null, 0, '', 'text', true, [1], () => ({}), Symbol('s'), 10n]) {
      expect(isRefused(name, request), String(request)).toBe(true);
    }
    for (const request of good) {
      for (const field of Object.keys(request)) {
        for (const value of [{}, [], 1.5, -1, Number.NaN, Infinity, undefined, Symbol('s')]) {
          // A filter may let everything through, and an empty list reads as such a one.
          if (field === 'filter' && ['{}', '[]'].includes(JSON.stringify(value) ?? '')) continue;
          // Nothing differs from the usual.
          if (field === 'checks' && name === 'app:change-settings' && JSON.stringify(value) === '{}') continue;
          if (name === 'app:change-settings' && field === 'author') continue;
          // Nothing typed, left, preferred or left out is a list of nothing.
          if (['drafts:keep', 'corrections:apply-diff', 'search:replace'].includes(name) && Array.isArray(value))
            continue;
          // A step back.
          if (name === 'search:beside' && field === 'step' && value === -1) continue;
          // Time passes in parts of a millisecond, and a place lies between two pixels, too.
          if ((name === 'segment:spend' || name === 'app:text-menu') && value === 1.5) continue;
          expect(isRefused(name, { ...request, [field]: value }), `${field}: ${typeof value}`).toBe(true);
        }
      }
    }
  });

  it(`is parsed or refused, never thrown at, for ${FUZZED} requests made at random`, () => {
    const fields = Object.keys(Object.assign({}, ...good) as object);
    const value = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true }),
      fc.constantFrom(...good.flatMap((request) => Object.values(request)), 's1', 0, '__proto__'),
    );
    const almost = fc.dictionary(fc.constantFrom(...fields, 'x', '__proto__', 'constructor'), value);
    fc.assert(
      fc.property(fc.oneof(fc.anything(), almost), (request) => {
        const parsed = parseRequest(name, request);
        if (!parsed.ok) return parsed.reason.startsWith(`${name}: `);
        return Object.keys(parsed.request).every((field) => fields.includes(field));
      }),
      { numRuns: FUZZED },
    );
  });
});

describe('the limits of a request', () => {
  it.each<[CallName, Record<string, unknown>]>([
    ['segment:set-text', { id: 's1', text: 'x'.repeat(100_000_001) }],
    ['segment:set-text', { id: `s${'1'.repeat(64)}`, text: '' }],
    ['segment:set-text', { id: 's1 OR 1=1', text: '' }],
    ['segment:set-text', { id: '../s1', text: '' }],
    ['segment:add-note', { id: 's1', note: 'x'.repeat(20_001) }],
    ['finding:apply', { key: '0123456789ABCDEF', alternative: 0 }],
    ['finding:apply', { key: '0123', alternative: 0 }],
    ['finding:dismiss', { key: '0123456789abcdef', reason: 'x'.repeat(2_001), extent: 'one' }],
    ['project:open', { handle: '/etc/passwd' }],
    ['project:open', { handle: '' }],
    ['project:rows', { from: 0, to: 2 ** 60 }],
    ['project:create', { source: 'a', target: 'b', title: '' }],
    ['files:choose', { purpose: 'anything' }],
    ['app:change-settings', { language: 'de' }],
    ['app:change-settings', { author: 'x'.repeat(201) }],
    ['app:change-settings', { language: undefined }],
  ])('keep %s from taking too much or something else', (name, request) => {
    expect(isRefused(name, request)).toBe(true);
  });
});
