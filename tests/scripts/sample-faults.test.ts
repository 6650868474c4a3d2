import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readSampleFaults } from '../../scripts/scoring/sample-faults.mjs';

it('reads the planted faults and the places that are right, each with its place in the English', () => {
  const { faults, right, text } = readSampleFaults(fileURLToPath(new URL('../../fixtures/sample', import.meta.url)));
  expect(faults).toHaveLength(26);
  expect(right.length).toBeGreaterThanOrEqual(22);
  const words = faults.map(({ from, to }) => text.slice(from, to));
  expect(words).toContain('$45 billion');
  expect(faults.find(({ kind }) => kind === 'lost negation')).toBeDefined();
});
