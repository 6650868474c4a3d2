import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchAt, type Word } from '../../../src/core/patterns/match-steps';
import { isPattern, parsePattern, type Pattern } from '../../../src/core/patterns/pattern';
import type { Token } from '../../../src/core/text/token';

/** Words of one letter each; `.` parts the word behind it from the one before. */
function wordsOf(letters: string): Word<Token>[] {
  const words: Word<Token>[] = [];
  for (const [at, text] of [...letters].entries()) {
    if (text === '.') continue;
    words.push({ token: { text, from: at, to: at + 1, kind: 'word' }, apart: letters[at - 1] === '.' });
  }
  return words;
}

function pattern(notation: string): Pattern {
  const parsed = parsePattern(notation);
  if (!isPattern(parsed)) throw new Error(parsed.wrong.code);
  return parsed;
}

/** What the steps of a pattern take from the first word on; ends with an error when words are compared more often than they need be. */
function taken(notation: string, letters: string) {
  const steps = pattern(notation);
  let comparisons = 0;
  const match = matchAt(wordsOf(letters), 0, steps, ({ text }, { lemmas }) => {
    comparisons += 1;
    if (comparisons > letters.length * steps.length) throw new Error('a step is tried twice at one place');
    return lemmas.includes(text);
  });
  return match?.taken.map((tokens) => tokens.map(({ text }) => text).join('')) ?? null;
}

describe('a pattern of many gaps and optional words', () => {
  it.each([
    ['gaps', `a ${'..12 '.repeat(12)}z`],
    ['optional words', `${'(a) '.repeat(40)}z`],
    ['gaps and optional words', `a ${'..12 (a) '.repeat(20)}z`],
  ])('is not tried twice at one place: %s', (_, notation) => {
    expect(taken(notation, 'a'.repeat(120))).toBeNull();
  });

  it('takes the shortest gaps, and the optional words where it can', () => {
    expect(taken('a .. (b) ..3 c', 'axbbxc')).toEqual(['a', 'x', 'b', 'bx', 'c']);
    expect(taken('a (b) (b) b c', 'abbc')).toEqual(['a', 'b', '', 'b', 'c']);
    expect(taken('a .. c', 'ab.c')).toBeNull();
  });

  it('matches as it does when every way is tried', () => {
    const step = fc.constantFrom('a', 'b', '(a)', '(b)', '..1', '..3', 'a|b');
    const steps = fc.array(step, { minLength: 1, maxLength: 6 }).map((parts) => ['a', ...parts].join(' '));
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '.'), minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(steps, letters, (notation, text) => {
        expect(taken(notation, text) !== null).toBe(everyWay(wordsOf(text), 0, pattern(notation), 0));
      }),
      { numRuns: 1_000 },
    );
  });
});

/** Whether the steps from `index` on can be taken from the words from `at` on: the plain definition. */
function everyWay(words: readonly Word<Token>[], at: number, steps: Pattern, index: number): boolean {
  const step = steps[index];
  if (step === undefined) return true;
  const isOpen = (place: number) => place < words.length && (place === 0 || !words[place]!.apart);
  if (step.kind === 'gap') {
    for (let length = 0; length <= step.most; length++) {
      if (length > 0 && !isOpen(at + length - 1)) return false;
      if (everyWay(words, at + length, steps, index + 1)) return true;
    }
    return false;
  }
  const fits = isOpen(at) && step.lemmas.includes(words[at]!.token.text);
  if (fits && everyWay(words, at + 1, steps, index + 1)) return true;
  return step.optional && everyWay(words, at, steps, index + 1);
}
