import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../../src/core/analysis/analyser';
import { replaceMatches } from '../../../src/core/search/replace-matches';
import type { SearchMode, SearchQuery } from '../../../src/core/search/search-query';
import { createMatcher } from '../../../src/core/search/text-matcher';
import { valueOf } from '../../notation/example-review';
import { realMorphology } from '../../notation/russian-morphology';

const analyser = createAnalyser(realMorphology());

function query(text: string, mode: SearchMode = 'plain', matchCase = false): SearchQuery {
  return { text, mode, matchCase, sides: ['target'] };
}

/** A text with what is found in brackets. */
function found(asked: SearchQuery, text: string): string {
  const language = /[а-яё]/i.test(text) ? 'ru' : 'en';
  let shown = text;
  for (const { from, to } of [...valueOf(createMatcher(asked, analyser))(text, language)].reverse()) {
    shown = `${shown.slice(0, from)}[${shown.slice(from, to)}]${shown.slice(to)}`;
  }
  return shown;
}

const replaced = (asked: SearchQuery, text: string, replacement: string): string =>
  replaceMatches(text, valueOf(createMatcher(asked, analyser)), replacement, asked);

describe('a search', () => {
  it.each([
    ['words as typed, whatever their case', query('treaty'), 'The [Treaty] and the [treaty]ies'],
    ['only this case when asked', query('Treaty', 'plain', true), 'The [Treaty] and the treaty'],
    ['whole words', query('he', 'word'), '[He] left, and [he] saw the others.'],
    ['whole Russian words', query('он', 'word'), '[Он] видел фон и сон, а [он] молчал.'],
    ['ё as е and the other way round', query('еще'), '[Ещё] раз и [еще] раз'],
    ['quotes, dashes and apostrophes of any kind', query('"a-b" don\'t'), '[“a–b” don’t]'],
    ['any blanks between words', query('New York'), '[New\u00a0York], [New  York]'],
    ['signs that mean something in patterns', query('(a.b)*'), 'x [(a.b)*] axb'],
    ['a Russian word in all its forms', query('сторона', 'lemma'), 'Обе [стороны] сказали [сторонам] и странам.'],
    ['several Russian words in all their forms', query('новый договор', 'lemma'), 'О [новом договоре] и новом доме.'],
    [
      'an English word in all its forms',
      query('leave', 'lemma'),
      'She [left], he [leaves], they are [leaving]; the leaf.',
    ],
    ['a regular expression', query(String.raw`\b\d{4}\b`, 'pattern'), 'In [2010] and [2011], not 12345'],
    [
      'letters of both alphabets by their class',
      query(String.raw`\p{Cyrillic}+`, 'pattern'),
      'in [Москва] now [и] ever',
    ],
  ])('finds %s', (_, asked, shown) => {
    expect(found(asked, shown.replace(/[[\]]/g, ''))).toBe(shown);
  });

  it.each([
    ['nothing', query('  '), 'search-empty'],
    ['a pattern with an open bracket', query('(a', 'pattern'), 'search-pattern'],
    ['a pattern with look-around, which may run for ever', query('(?=a)', 'pattern'), 'search-pattern'],
  ])('refuses %s', (_, asked, code) => {
    const matcher = createMatcher(asked, analyser);
    expect(matcher.ok ? null : matcher.error.code).toBe(code);
  });

  it('is not hung by a pattern that hangs others', () => {
    expect(found(query('(a+)+$', 'pattern'), `${'a'.repeat(5_000)}b`)).toHaveLength(5_001);
  });

  it('finds places that are in the text, in order and apart', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'B', ' ', 'ё', 'Е', '-', '“', '😀'), maxLength: 40 });
    fc.assert(
      fc.property(text, text, fc.constantFrom<SearchMode>('plain', 'word', 'lemma'), (words, where, mode) => {
        const matcher = createMatcher(query(words, mode), analyser);
        if (!matcher.ok) return;
        let end = 0;
        for (const { from, to } of matcher.value(where, 'en')) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(where.length);
          end = to;
        }
      }),
    );
  });
});

describe('a replacement', () => {
  it.each([
    [
      'keeps the capital of what it replaces',
      query('she', 'word'),
      'She left, and she knew.',
      'it',
      'It left, and it knew.',
    ],
    ['is taken as typed where case counts', query('She', 'word', true), 'She left.', 'it', 'it left.'],
    ['may be empty', query(' very'), 'It was very good.', '', 'It was good.'],
    [
      'puts groups in',
      query(String.raw`(\d+) (km)`, 'pattern'),
      'over 5 km and 6 km',
      '$2 $1 ($&) $$',
      'over km 5 (5 km) $ and km 6 (6 km) $',
    ],
    ['leaves a number that is no group', query('a', 'pattern'), 'a', '$7', '$7'],
  ])('%s', (_, asked, text, replacement, after) => {
    expect(replaced(asked, text, replacement)).toBe(after);
  });
});
