import { expect, it } from 'vitest';
import { runParts } from '../../../scripts/testing/schedule.mjs';

/** Parts that write down when they begin (+) and end (-). */
function recorder() {
  const log: string[] = [];
  const part = (name: string, options: { after?: string[]; alone?: boolean } = {}) => ({
    ...options,
    run: async () => {
      log.push(`+${name}`);
      await new Promise((resolve) => setImmediate(resolve));
      log.push(`-${name}`);
      return name;
    },
  });
  return { log, part };
}

it('runs no more parts at once than there are places', async () => {
  const { log, part } = recorder();
  await runParts({ a: part('a'), b: part('b'), c: part('c') }, 2, () => {});
  expect(log.slice(0, 2)).toEqual(['+a', '+b']);
  expect(log.indexOf('+c')).toBeGreaterThan(log.indexOf('-a'));
});

it('begins a part after those it waits for, and others meanwhile', async () => {
  const { log, part } = recorder();
  await runParts({ a: part('a'), b: part('b', { after: ['a'] }), c: part('c') }, 2, () => {});
  expect(log.indexOf('+b')).toBeGreaterThan(log.indexOf('-a'));
  expect(log.slice(0, 2)).toEqual(['+a', '+c']);
});

it('does not wait for a part that was not chosen', async () => {
  const { part } = recorder();
  expect(await runParts({ b: part('b', { after: ['a'] }) }, 2, () => {})).toEqual(['b']);
});

it('runs a part alone that asks for it', async () => {
  const { log, part } = recorder();
  await runParts({ a: part('a'), b: part('b', { alone: true }), c: part('c') }, 3, () => {});
  expect(log.indexOf('-b')).toBe(log.indexOf('+b') + 1);
});
