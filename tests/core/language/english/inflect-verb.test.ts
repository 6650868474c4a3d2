import { expect, it } from 'vitest';
import { inflectVerb, verbFormOf } from '../../../../src/core/language/english/inflect-verb';

it.each([
  ['withdraw', 'past', 'withdrew'],
  ['withdraw', 'participle', 'withdrawn'],
  ['resolve', 'past', 'resolved'],
  ['resolve', 'ing', 'resolving'],
  ['carry', 'third-person', 'carries'],
  ['carry', 'past', 'carried'],
  ['impose', 'third-person', 'imposes'],
  ['reach', 'third-person', 'reaches'],
  ['stop', 'past', 'stopped'],
  ['admit', 'ing', 'admitting'],
  ['die', 'ing', 'dying'],
  ['be', 'third-person', 'is'],
  ['have', 'third-person', 'has'],
] as const)('%s, %s: %s', (base, form, inflected) => {
  expect(inflectVerb(base, form)).toBe(inflected);
});

it.each([
  ['left', 'past'],
  ['written', 'participle'],
  ['removes', 'third-person'],
  ['removing', 'ing'],
  ['remove', 'base'],
  ['has', 'third-person'],
] as const)('“%s” is %s', (word, form) => {
  expect(verbFormOf(word)).toBe(form);
});
