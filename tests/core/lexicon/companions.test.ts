import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companionsIn, companionsOf } from '../../../src/core/lexicon/companions';
import { finish } from '../../../src/core/stepwise';

const companions = (found: readonly string[], all: readonly string[]) => finish(companionsOf(found, all));

const beside = [
  'The moratorium holds for a year.',
  'Nobody believes in moratoriums any more.',
  'A moratorium of one year was offered.',
];
const elsewhere = ['The year was long.', 'Nobody came for a year.', 'A treaty was offered.', 'It holds.'];

describe('companions of what was found', () => {
  it('are the words that stand beside it much more often than elsewhere, in all their forms', () => {
    const those = companions(beside, [...beside, ...elsewhere]);
    expect(those).toEqual([{ beginning: 'moratori', word: 'moratorium' }]);
    expect(companionsIn(beside[1]!, those)).toEqual({ spans: [{ from: 19, to: 30 }], lemmas: ['moratorium'] });
    expect(companionsIn('Nothing of the kind.', those)).toEqual({ spans: [], lemmas: [] });
  });

  it('are unknown of one place, of words that are everywhere, and of too many that are always together', () => {
    expect(companions(beside.slice(0, 1), beside)).toEqual([]);
    expect(companions(['A long year.', 'This year.'], [...elsewhere, 'A long year.', 'This year.'])).toEqual([]);
    const motto = 'Trust what others verify.';
    expect(companions([motto, motto], [motto, motto, ...elsewhere])).toEqual([]);
  });

  it('stand where they are said to stand, whatever the texts are', () => {
    const text = fc.string({ unit: fc.constantFrom('стан', 'ция', 'treaty', ' ', 'ies', '-', 'é'), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), fc.array(text, { maxLength: 6 }), (found, others) => {
        for (const one of found) {
          const those = companions(found, [...found, ...others]);
          const { spans, lemmas } = companionsIn(one, those);
          expect(lemmas).toHaveLength(spans.length);
          for (const { from, to } of spans) {
            const word = one.slice(from, to).toLowerCase();
            expect(those.some(({ beginning }) => word.startsWith(beginning))).toBe(true);
          }
        }
      }),
    );
  });
});
