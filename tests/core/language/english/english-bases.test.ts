import { describe, expect, it } from 'vitest';
import { englishBases } from '../../../../src/core/language/english/english-bases';

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
