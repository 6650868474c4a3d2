import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishBases, englishBeginnings } from '../../../../src/core/language/english/english-bases';

describe('englishBases', () => {
  it.each([
    ['ships', 'ship'],
    ['cities', 'city'],
    ['stopped', 'stop'],
    ['making', 'make'],
    ['watched', 'watch'],
    ['said', 'say'],
    ['children', 'child'],
    ['quickly', 'quick'],
  ])('%s: %s', (form, base) => {
    expect(englishBases(form)).toContain(base);
  });

  it('gives the word itself first and makes nothing of short ones', () => {
    expect(englishBases('ice')).toEqual(['ice']);
    expect(englishBases('is')[0]).toBe('is');
  });
});

describe('the beginnings of words', () => {
  it('are those of every word that has one of the bases among its own', () => {
    const letters = fc.stringMatching(/^[a-z]{1,6}$/);
    const word = fc.oneof(
      fc
        .tuple(letters, fc.constantFrom('', 's', 'es', 'ed', 'ing', 'er', 'est', 'ly', 'ies', 'ied'))
        .map((parts) => parts.join('')),
      fc.constantFrom('left', 'went', 'stopped', 'dying', 'carried', 'making', 'worst', 'people'),
    );
    fc.assert(
      fc.property(word, (form) => {
        for (const base of englishBases(form)) {
          const beginnings = englishBeginnings([base]);
          if (beginnings !== null) expect(beginnings.some((beginning) => form.startsWith(beginning))).toBe(true);
        }
      }),
    );
  });

  it('cannot be told of words with other signs', () => {
    expect(englishBeginnings(["don't"])).toBeNull();
    expect(englishBeginnings(['e'])).toBeNull();
  });
});
