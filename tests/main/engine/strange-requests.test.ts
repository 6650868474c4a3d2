import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { parseRequest } from '../../../src/bridge/parse-calls';
import type { Result } from '../../../src/core/result';
import type { Engine } from '../../../src/main/engine/engine';
import { PASSED_CALLS } from '../../../src/main/handlers/project-handlers';
import { verifyProject } from '../../../src/storage/verify-project';
import { fixture } from '../../notation/command-line';
import { valueOf } from '../../notation/example-review';
import { goodRequests } from '../../notation/good-requests';
import { temporaryFolder } from '../../notation/temporary-folder';
import { testEngine } from '../../notation/test-engine';

const folder = temporaryFolder();
const RUNS = 12;
let turn = 0;
let engine: Engine;
let path = '';

beforeAll(async () => {
  vi.stubEnv('XDG_DATA_HOME', folder.at('data'));
  path = folder.at('review.sverka');
  engine = testEngine();
  const texts = { source: fixture('sample', 'source.ru.txt'), target: fixture('sample', 'target.en.txt') };
  const about = { title: 'Interview', author: 'Anna', replace: false, sample: false };
  valueOf(await engine['engine:create']({ path, ...texts, ...about }));
});
afterAll(() => {
  engine.shut();
  vi.unstubAllEnvs();
});

/** What the items of a list are called. */
const ITEMS: Readonly<Record<string, string>> = { ids: 'id', except: 'id', keys: 'key' };

/** A good request with other values that the parser lets through as well: names of nothing, numbers beyond the end. */
const strange = (value: unknown, field = ''): unknown => {
  const pick = <Value>(...values: readonly Value[]) =>
    fc.sample(fc.constantFrom(...values), { numRuns: 1, seed: (turn += 1) })[0];
  if (field === 'id' || field === 'other') return pick('s0', 's99999', 'constructor', '__proto__', value);
  if (field === 'key') return pick('ffffffffffffffff', '0000000000000000');
  if (typeof value === 'number') return pick(0, 1, 7, 2 ** 31, Number.MAX_SAFE_INTEGER);
  if (typeof value === 'string' && !/^(?:[a-z]{2,9})$/.test(value)) {
    return pick(value, '', '\u0000', '\ud800', '\ue000', '<b>', 'Да. '.repeat(500), '__proto__', '\r\n\r\n');
  }
  if (Array.isArray(value)) return value.map((item) => strange(item, ITEMS[field] ?? ''));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, strange(member, name)]));
};

it.each(PASSED_CALLS)('the engine answers strange requests of %s, and the project stays sound', async (name) => {
  let asked = 0;
  for (let run = 0; run < RUNS; run += 1) {
    for (const good of goodRequests[name] as readonly unknown[]) {
      const parsed = parseRequest(name, strange(good));
      if (!parsed.ok) continue;
      asked += 1;
      const answer = (await engine[name](parsed.request as never)) as Result<unknown>;
      expect(typeof answer.ok).toBe('boolean');
      if (!answer.ok) expect(answer.error.code).toMatch(/^[a-z-]+$/);
    }
  }
  expect(asked).toBeGreaterThan(0);
  expect(valueOf(verifyProject(path)).problems).toEqual([]);
});
