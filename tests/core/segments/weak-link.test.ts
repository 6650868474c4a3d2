import { expect, it } from 'vitest';
import { isWeakLink } from '../../../src/core/segments/weak-link';

it.each([
  ['a sure pair is none', 'Да.', 'Yes.', 0.8, false],
  ['an unsure pair is one', 'Да.', 'No.', 0.4, true],
  ['a sentence without English is no pair', 'Да.', '', 0.1, false],
  ['a sentence without Russian is no pair', '', 'Yes.', 0.1, false],
])('%s', (_, source, machine, score, weak) => {
  expect(isWeakLink({ source, machine, score })).toBe(weak);
});
