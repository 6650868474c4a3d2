import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordTokens } from '../../../src/core/diff/word-tokens';

describe('the tokens of a word diff', () => {
  it('are words, numbers and marks', () => {
    expect(wordTokens('“He paid $12,000 at 17:00,” wrote J.R. Smith-Jones; don’t ask: 3.5%').tokens).toEqual(
      '“|He|paid|$|12,000|at|17:00|,|”|wrote|J.R.|Smith-Jones|;|don’t|ask|:|3.5|%'.split('|'),
    );
    expect(wordTokens('12\u00A0000 руб. и т.д.').tokens).toEqual(['12\u00A0000', 'руб', '.', 'и', 'т.д.']);
  });

  it('are cut alike for common and for rare characters', () => {
    // A letter of a rare script in front of a text makes the slower definition decide about its first token.
    const piece = fc.constantFrom(
      'a',
      'B',
      'ё',
      'é',
      '1',
      '22',
      '.',
      ',',
      "'",
      '’',
      '-',
      '_',
      ' ',
      '\u00A0',
      '/',
      '\u0301',
      '“',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const plain = wordTokens(`x${text}`).tokens[0];
        const rare = wordTokens(`א${text}`).tokens[0];
        expect(rare).toBe(`א${plain?.slice(1) ?? ''}`);
      }),
      { numRuns: 2000 },
    );
  });

  it('hold everything but blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { tokens, starts } = wordTokens(text);
        tokens.forEach((token, index) => expect(text.startsWith(token, starts[index])).toBe(true));
        expect(tokens.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
