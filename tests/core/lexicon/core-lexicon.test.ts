import { describe, expect, it } from 'vitest';
import { coreLexicon, irregularForms, SHORTEST_BEGINNING } from '../../../src/core/lexicon/core-lexicon';
import { realMorphology } from '../../notation/russian-morphology';
import { unfoldWords } from '../../../scripts/steps/unfold-words.mjs';

const morphology = realMorphology();
const isKnown = (word: string): boolean => morphology.parse(word).some(({ origin }) => origin !== 'predicted');

/** Names and abbreviations, which the list of words lacks. */
const CAPITALS =
  /^(?:tv|mia|mp|phd|russia|uk|ukrain|uav|covid|muslim|islam|app|km|kg|(?:mon|tues|wednes|thurs|fri|satur)da|jan(?:uar)?|feb(?:ruar)?|april|june|july|octob|novem)$/;

describe('the core lexicon', () => {
  it('names Russian words', () => {
    expect([...coreLexicon().keys()].filter((word) => !isKnown(word))).toEqual([]);
  });

  it('names beginnings of English words and names', () => {
    const words = unfoldWords().trimEnd().split('\n');
    const known = new Set(words);
    const beginnings = new Set(
      words.flatMap((word) => Array.from({ length: word.length }, (_, end) => word.slice(0, end + 1))),
    );
    const all = [...new Set([...coreLexicon().values()].flat())];
    expect(
      all.filter((word) => !CAPITALS.test(word) && !(word.length < SHORTEST_BEGINNING ? known : beginnings).has(word)),
    ).toEqual([]);
  });

  it('gives a word all that its entries say', () => {
    expect(coreLexicon().get('мир')).toEqual(expect.arrayContaining(['world', 'peac', 'global']));
    expect(coreLexicon().get('договор')).toEqual(expect.arrayContaining(['treat', 'contract', 'agreement']));
    expect(coreLexicon().get('сверчок')).toBeUndefined();
  });

  it('knows forms that do not begin like their lemma', () => {
    expect(irregularForms().get('нашли')).toEqual(['найти']);
    const forms = [...irregularForms()].flatMap(([form, lemmas]) => lemmas.map((lemma) => [form, lemma] as const));
    const wrong = forms.filter(
      ([form, lemma]) => !morphology.parse(form).some((parse) => parse.lemma.replaceAll('ё', 'е') === lemma),
    );
    expect(wrong).toEqual([]);
  });
});
