import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../../src/core/analysis/analyser';
import { englishBases } from '../../../src/core/language/english/english-bases';
import { foldRussian } from '../../../src/core/language/russian/fold';
import { lemmaMatcher } from '../../../src/core/search/lemma-matcher';
import { realMorphology } from '../../notation/russian-morphology';

const analyser = createAnalyser(realMorphology());

const RUSSIAN = [
  'договор',
  'договоре',
  'До\u0301говор',
  'еще',
  'ещё',
  'переговорам',
  'Переговоры',
  'шёл',
  'идти',
  'мир-дружба',
];
const ENGLISH = [
  'leave',
  'left',
  'Leaves',
  'lefts',
  'carry',
  'carried',
  'stopped',
  'stop',
  'making',
  'die',
  'dying',
  "man's",
];

/** The places of every word of a text that shares a form or a lemma with the word, by looking at all of them. */
const all = {
  ru: (word: string, text: string) => {
    const [wanted] = analyser.russian(word).tokens.map(({ folded, parses }) => [folded, ...lemmas(parses)]);
    return analyser
      .russian(text)
      .tokens.filter(({ folded, parses }) => [folded, ...lemmas(parses)].some((form) => wanted?.includes(form)))
      .filter(({ kind, folded, parses }) => kind === 'word' && [folded, ...lemmas(parses)].length > 0)
      .map(({ from, to }) => ({ from, to }));
  },
  en: (word: string, text: string) => {
    const [wanted] = analyser.english(word).tokens.map(({ lower }) => englishBases(lower));
    return analyser
      .english(text)
      .tokens.filter(({ kind, lower }) => kind === 'word' && englishBases(lower).some((form) => wanted?.includes(form)))
      .map(({ from, to }) => ({ from, to }));
  },
};

const lemmas = (parses: readonly { readonly lemma: string }[]) => parses.map(({ lemma }) => foldRussian(lemma));

describe('a search for all forms of a word', () => {
  it.each([
    ['ru', RUSSIAN],
    ['en', ENGLISH],
  ] as const)('passes over no place where one stands (%s)', (language, words) => {
    const word = fc.constantFrom(...words);
    const text = fc
      .array(fc.tuple(word, fc.constantFrom(' ', ', ', '. ', '-', ' «', '\u00a0', '“', '\n', ' 10 000\t')), {
        maxLength: 12,
      })
      .map((pieces) => pieces.flat().join(''));
    fc.assert(
      fc.property(word, text, (asked, where) => {
        const found = lemmaMatcher(asked, analyser)(where, language).map(({ from, to }) => ({ from, to }));
        expect(found).toEqual(all[language](asked, where));
      }),
    );
  });
});
