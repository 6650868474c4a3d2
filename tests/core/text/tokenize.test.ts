import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/core/text/tokenize';

const words = (text: string): string[] => tokenize(text).map((token) => token.text);
const kinds = (text: string): string[] => tokenize(text).map((token) => `${token.kind}:${token.text}`);

describe('tokenize', () => {
  it('keeps inner hyphens and apostrophes in the word', () => {
    expect(words('Кто-нибудь видел вице-премьера?')).toEqual(['Кто-нибудь', 'видел', 'вице-премьера', '?']);
    expect(words("O’Brien didn't see the treaty's text")).toEqual([
      'O’Brien',
      "didn't",
      'see',
      'the',
      "treaty's",
      'text',
    ]);
  });

  it('leaves a hyphen or apostrophe at the edge of a word alone', () => {
    expect(words("the workers' - and 'our' pre- and post-war")).toEqual([
      ...['the', 'workers', "'", '-', 'and', "'", 'our', "'", 'pre', '-', 'and', 'post-war'],
    ]);
  });

  it('reads numbers with their separators as one token', () => {
    expect(kinds('1 550, 1,5 17.00 12,000')).toEqual([
      ...['number:1 550', 'punctuation:,', 'number:1,5', 'number:17.00', 'number:12,000'],
    ]);
    expect(words('22.06.2025 в 18:30')).toEqual(['22.06.2025', 'в', '18:30']);
  });

  it('takes spaces into a number only between groups of three digits', () => {
    expect(words('1 550 000 и 1\u00a0550\u202f000')).toEqual(['1 550 000', 'и', '1\u00a0550', '000']);
    expect(words('в 2010 100 и 20 30 и 12 3456')).toEqual(['в', '2010', '100', 'и', '20', '30', 'и', '12', '3456']);
  });

  it('keeps endings with ordinals and decades', () => {
    expect(kinds('20-го 90-х 20th 1990s 1980’s')).toEqual([
      ...['number:20-го', 'number:90-х', 'number:20th', 'number:1990s', 'number:1980’s'],
    ]);
  });

  it('joins a number and a word, in either order', () => {
    expect(kinds('5-летний 18-year-old СНВ-3 Су-35 F-16s')).toEqual([
      ...['word:5-летний', 'word:18-year-old', 'word:СНВ-3', 'word:Су-35', 'word:F-16s'],
    ]);
  });

  it('takes a hyphen before a decimal or a percentage for a dash', () => {
    expect(words('cases-49.2%')).toEqual(['cases', '-', '49.2', '%']);
  });

  it('splits ranges', () => {
    expect(words('4–6 %, 10-15')).toEqual(['4', '–', '6', '%', ',', '10', '-', '15']);
  });

  it('keeps full stops with abbreviations and initials', () => {
    expect(words('С. А. Рябков, А.С. Пушкин')).toEqual(['С', '.', 'А', '.', 'Рябков', ',', 'А.С.', 'Пушкин']);
    expect(words('Д. Песков, т.е. он')).toEqual(['Д.', 'Песков', ',', 'т.е.', 'он']);
    expect(words('the U.S. army')).toEqual(['the', 'U.S.', 'army']);
    expect(words('He said it.')).toEqual(['He', 'said', 'it', '.']);
  });

  it('reads addresses as symbols, without the mark behind them', () => {
    expect(kinds('см. https://example.org/a?b=1, и press@example.org или Example.ru.')).toEqual([
      ...['word:см', 'punctuation:.', 'symbol:https://example.org/a?b=1', 'punctuation:,', 'word:и'],
      ...['symbol:press@example.org', 'word:или', 'symbol:Example.ru', 'punctuation:.'],
    ]);
  });

  it('reads tags, currency signs, per cent and emoji as symbols', () => {
    expect(kinds('\uE000$5\uE001 5 % 👩‍🚀❤️')).toEqual([
      ...['symbol:\uE000', 'symbol:$', 'number:5', 'symbol:\uE001', 'number:5', 'symbol:%', 'symbol:👩‍🚀', 'symbol:❤️'],
    ]);
  });

  it('keeps a run of dots or marks together', () => {
    expect(words('Да... Нет?! Ну…')).toEqual(['Да', '...', 'Нет', '?!', 'Ну', '…']);
  });

  it('keeps a stress accent and a decomposed й in the word', () => {
    expect(words('за\u0301мок и\u0306од')).toEqual(['за\u0301мок', 'и\u0306од']);
  });

  it('survives lone surrogates and direction marks', () => {
    expect(tokenize('а\ud800б \u200fв').map((token) => [token.from, token.to])).toEqual([
      ...[
        [0, 1],
        [1, 2],
        [2, 3],
        [4, 5],
        [5, 6],
      ],
    ]);
  });

  it('gives spans in order that cover every character but spaces, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(
          fc.constantFrom(
            'а',
            'Б',
            'x',
            'Y',
            '1',
            '23',
            '456',
            '.',
            ',',
            '-',
            '’',
            ' ',
            '\u00a0',
            '\ud83d',
            '\ude00',
            '\u0301',
            '\u200d',
            'https://',
            '@',
            '.ru',
            '\uE000',
          ),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (value) => {
        let end = 0;
        for (const token of tokenize(value)) {
          expect(token.from).toBeGreaterThanOrEqual(end);
          expect(token.to).toBeGreaterThan(token.from);
          expect(value.slice(token.from, token.to)).toBe(token.text);
          expect(value.slice(end, token.from)).toMatch(/^\s*$/);
          end = token.to;
        }
        expect(end).toBeLessThanOrEqual(value.length);
        expect(value.slice(end)).toMatch(/^\s*$/);
      }),
      { numRuns: 500 },
    );
  });
});
