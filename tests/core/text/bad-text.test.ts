import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../../src/core/analysis/analyser';
import { readNames } from '../../../src/core/language/names/read-names';
import type { Span } from '../../../src/core/text/span';
import { splitSentences } from '../../../src/core/text/split-sentences';
import { tokenize } from '../../../src/core/text/tokenize';
import { loadEnglishTagger } from '../../../src/files/english-tagger';
import { realMorphology } from '../../notation/russian-morphology';

const analyser = createAnalyser(realMorphology(), { tagger: loadEnglishTagger });

/** What breaks readers of text, among ordinary words of both languages. */
const PIECES = [
  ...['Он', 'сказал', 'Рябкову', 'США', 'СНВ-3', 'г.', 'т.е.', 'С.', '1,5', 'млн', 'две', 'трети', '$5', '№'],
  ...['The', "don't", 'U.S.', 'Mr.', '2021-06-22', '131x185', '8-800-555-35-35', '18:30', 'https://a.ru/b'],
  ...['\u0000', '\u0007', '\u001b[0m', '\u0085', '\u2028', '\r\n', '\n\n', '\t', '\u00a0', '\u200b', '\u00ad'],
  ...['\ud800', '\udc00', '\udfff\ud800', '🙂', '👩‍👩‍👧', '🇷🇺', 'е\u0301', 'й', 'a\u0308\u0323', '\u0301', 'Рyбков', 'сop'],
  ...[
    '\u202e',
    '\u200f',
    '\u2067',
    'שלום',
    'مرحبا',
    '条約',
    '\ue000',
    '\uf8ff',
    '𝒜',
    '—',
    '«',
    '»',
    '“',
    '’',
    '...',
    '?!',
    '-',
    '%',
  ],
];
const text = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ', '\u2009')), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((codes) => String.fromCharCode(...codes));
const any = fc.oneof(text, units, fc.string({ unit: 'binary', maxLength: 60 }));

function expectInOrder(spans: readonly Span[], length: number): void {
  let end = 0;
  for (const { from, to } of spans) {
    expect(from).toBeGreaterThanOrEqual(end);
    expect(to).toBeGreaterThan(from);
    end = to;
  }
  expect(end).toBeLessThanOrEqual(length);
}

/** The places of quantities, each once: a score or a size is two of them in one place. */
function places(spans: readonly Span[]): readonly Span[] {
  return spans.filter(({ from, to }, index) => from !== spans[index - 1]?.from || to !== spans[index - 1]?.to);
}

describe('any text at all', () => {
  it('is cut into tokens in order, with only spaces between them', () => {
    fc.assert(
      fc.property(any, (given) => {
        const tokens = tokenize(given);
        expectInOrder(tokens, given.length);
        let rest = given;
        for (const token of [...tokens].reverse()) {
          expect(given.slice(token.from, token.to)).toBe(token.text);
          rest = rest.slice(0, token.from) + rest.slice(token.to);
        }
        expect(rest.trim()).toBe('');
      }),
      { numRuns: 400 },
    );
  });

  it('is split into sentences that hold everything but spaces', () => {
    fc.assert(
      fc.property(any, fc.constantFrom('ru' as const, 'en' as const), (given, language) => {
        const sentences = splitSentences(given, language);
        expectInOrder(sentences, given.length);
        let at = 0;
        for (const { from, to } of [...sentences, { from: given.length, to: given.length }]) {
          expect(given.slice(at, from).trim()).toBe('');
          at = to;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is read in both languages without a fault, with quantities and names in their places', () => {
    fc.assert(
      fc.property(any, (given) => {
        const russian = analyser.russian(given);
        expectInOrder(places(russian.quantities), given.length);
        expectInOrder(readNames(russian), given.length);
        for (const token of russian.tokens) expect(token.reading === null).toBe(token.parses.length === 0);
        const english = analyser.english(given);
        expectInOrder(places(english.quantities), given.length);
        for (const token of english.tokens) expect(typeof token.lemma).toBe('string');
      }),
      { numRuns: 300 },
    );
  });

  it('may be one paragraph of a megabyte without a full stop', () => {
    const phrase = 'в новой атомной станции Рябкова под Тверью и 25 the treaties don’t 🙂 \u202e ';
    const long = phrase.repeat(Math.ceil(1_000_000 / phrase.length));
    const russian = analyser.russian(long);
    expect(splitSentences(long, 'ru').length).toBeGreaterThan(0);
    expect(russian.tokens.length).toBeGreaterThan(100_000);
    expect(russian.tokens.at(-1)?.reading).toBeNull();
    expect(russian.tokens[2]?.reading?.partOfSpeech).toBe('adjective');
    expect(russian.quantities.length).toBeGreaterThan(10_000);
    const english = analyser.english(long.slice(0, 200_000));
    expect(english.tokens.some((token) => token.lemma === 'treaty')).toBe(true);
  });
});
