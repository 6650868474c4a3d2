import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companionsIn, companionsOf } from '../../../src/core/lexicon/companions';

const beside = [
  'The moratorium holds for a year.',
  'Nobody believes in moratoriums any more.',
  'A moratorium of one year was offered.',
];
const elsewhere = ['The year was long.', 'Nobody came for a year.', 'A treaty was offered.', 'It holds.'];

describe('companions of what was found', () => {
  it('are the words that stand beside it much more often than elsewhere, in all their forms', () => {
    const companions = companionsOf(beside, [...beside, ...elsewhere]);
    expect(companions).toEqual([{ beginning: 'moratori', word: 'moratorium' }]);
    expect(companionsIn(beside[1]!, companions)).toEqual({ spans: [{ from: 19, to: 30 }], lemmas: ['moratorium'] });
    expect(companionsIn('Nothing of the kind.', companions)).toEqual({ spans: [], lemmas: [] });
  });

  it('are unknown of one place, of words that are everywhere, and of too many that are always together', () => {
    expect(companionsOf(beside.slice(0, 1), beside)).toEqual([]);
    expect(companionsOf(['A long year.', 'This year.'], [...elsewhere, 'A long year.', 'This year.'])).toEqual([]);
    const motto = 'Trust what others verify.';
    expect(companionsOf([motto, motto], [motto, motto, ...elsewhere])).toEqual([]);
  });

  it('stand where they are said to stand, whatever the texts are', () => {
    const text = fc.string({ unit: fc.constantFrom('стан', 'ция', 'treaty', ' ', 'ies', '-', 'é'), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), fc.array(text, { maxLength: 6 }), (found, others) => {
        for (const one of found) {
          const companions = companionsOf(found, [...found, ...others]);
          const { spans, lemmas } = companionsIn(one, companions);
          expect(lemmas).toHaveLength(spans.length);
          for (const { from, to } of spans) {
            const word = one.slice(from, to).toLowerCase();
            expect(companions.some(({ beginning }) => word.startsWith(beginning))).toBe(true);
          }
        }
      }),
    );
  });
});
