import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../../src/core/analysis/analyser';
import type { SearchMode } from '../../../src/core/search/search-query';
import { searchSegments } from '../../../src/core/search/search-segments';
import { createMatcher } from '../../../src/core/search/text-matcher';
import { segment } from '../../notation/example-project';
import { realMorphology } from '../../notation/russian-morphology';

const analyser = createAnalyser(realMorphology());
const sides = ['target'] as const;

function matcherOf(text: string, mode: SearchMode = 'pattern') {
  return createMatcher({ text, mode, matchCase: false, sides }, analyser);
}

/** Patterns by which engines that go back and try again can be made to run for years, with a text for which they do. */
const a = `${'a'.repeat(1_500)}!`;
const blanks = `${' '.repeat(1_500)}x`;
const digits = `${'1'.repeat(1_500)}x`;
const HARD: readonly (readonly [pattern: string, text: string])[] = [
  ...[
    ...['(a+)+$', '(a*)*$', '(a|a)*$', '(a|aa)+$', '(a?)+$', '([a-z]+)*$', '(a+)*b', '(.*)*$', '(.+)+b', '(a|a?)+$'],
    ...['^(a+)+$', '^(([a-z])+.)+[A-Z]([a-z])+$', '(x+x+)+y', '(a*a*)*b', '(a+a+)+$', '((a+)+)+$', '(((a*)*)*)*b'],
    ...['(?:a|b|ab)*c', '(?:(?:a+)?)*b', '(a{1,9})*$', '(a{2,}){2,}$', '(?i)(A+)+$', '(aa+|a)*b', '(a.?)+$', '(.?a)+$'],
    ...[
      String.raw`(\w+\w*)+$`,
      String.raw`(\w*)+\d`,
      String.raw`(\w|\D)*$\d`,
      String.raw`^(\w+)*@`,
      String.raw`(\p{L}+)+\d`,
    ],
    ...[
      'a*a*a*a*a*a*b',
      '.*.*.*.*=',
      '(a?){30}a{30}b',
      '(.*?,){12}P',
      'a.*a.*a.*a.*b',
      '(a|b|c|d|[a-e])*z',
      '(?:a.*b)|a',
    ],
  ].map((pattern) => [pattern, a] as const),
  ...[
    String.raw`(\s+)+$`,
    String.raw`\s+\s+\s+$`,
    String.raw`(\s*)*,`,
    String.raw`^\s*(\s|\t)*$`,
    String.raw`(\s|\s)+y`,
  ].map((pattern) => [pattern, blanks] as const),
  ...[
    String.raw`(\d+)+$`,
    String.raw`(\d*)*\.`,
    String.raw`^(\d+,?)+$`,
    String.raw`([0-9]+\.?)+;`,
    String.raw`^-?\d*\d*\d*$`,
    String.raw`(\d\d?\d?)*;`,
    String.raw`(\d|\w)+-`,
    '(?:1|11|111)+2',
  ].map((pattern) => [pattern, digits] as const),
];

describe('a search for a pattern that hangs others', () => {
  it('is tried with fifty of them', () => {
    expect(HARD).toHaveLength(50);
  });

  // First, so that an engine that goes back is noticed here and need not be waited for below.
  it.each([
    '(a)\\1+',
    '(?=a)a',
    '(?!b)a+',
    '(?<=a)a',
    '(?<!a)b',
    '(?<x>a)\\k<x>',
    '(?>a+)',
    'a++',
    '(a{100}){100}',
    'a{1001}',
  ])('is refused where only such an engine could do it: %s', (pattern) => {
    const made = matcherOf(pattern);
    expect(made.ok ? null : made.error.code).toBe('search-pattern');
  });

  it.each(HARD)('ends: %s', (pattern, text) => {
    const made = matcherOf(pattern);
    const found = made.ok ? made.value(text, 'en') : null;
    expect(found?.every(({ from, to }) => from < to && to <= text.length)).toBe(true);
  });

  it.each(HARD.slice(0, 25))('takes it for plain words where no pattern is meant: %s', (pattern) => {
    for (const mode of ['plain', 'word', 'lemma'] as const) {
      const made = matcherOf(pattern, mode);
      expect(made.ok && made.value(`Not ${'a'.repeat(200)} that`, 'en')).toEqual([]);
    }
  });

  it('may be stopped after a few pages, however long the document is', () => {
    let looked = 0;
    const matcher = (text: string) => {
      looked += text.length;
      return [];
    };
    const segments = Array.from({ length: 300 }, (_, index) => segment(`Да.|${'a'.repeat(400)}`, { id: `s${index}` }));
    const search = searchSegments(
      segments,
      { text: 'x', mode: 'pattern', matchCase: false, sides },
      matcher,
      () => undefined,
    );
    let steps = 0;
    for (let step = search.next(), before = 0; step.done !== true; step = search.next(), steps += 1) {
      expect(looked - before).toBeLessThan(11_000);
      before = looked;
    }
    expect(steps).toBeGreaterThan(10);
  });
});
