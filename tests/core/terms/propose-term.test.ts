import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../../src/core/analysis/analyser';
import { glossaryOf } from '../../../src/core/terms/glossary';
import { englishTermIn, russianTermIn } from '../../../src/core/terms/propose-term';
import { realMorphology } from '../../notation/russian-morphology';

const analyser = createAnalyser(realMorphology());

/** The words between the brackets. */
function marked(notation: string): { readonly text: string; readonly span: { from: number; to: number } } {
  const from = notation.indexOf('[');
  const to = notation.indexOf(']') - 1;
  return { text: notation.replace(/[[\]]/g, ''), span: { from, to } };
}

const russian = (notation: string): string => {
  const { text, span } = marked(notation);
  return russianTermIn(analyser.russian(text), span);
};
const english = (notation: string): string => {
  const { text, span } = marked(notation);
  return englishTermIn(analyser.english(text), span);
};

describe('the Russian that a term is named by', () => {
  it.each([
    ['Он купил [акции].', 'акция'],
    ['Владелец [контрольного пакета] ушёл.', 'контрольный пакет'],
    ['Речь шла о [стратегической стабильности].', 'стратегическая стабильность'],
    ['Он занят [общим делом].', 'общее дело'],
    ['Мы стоим у [последней черты].', 'последняя черта'],
    ['Он помог [министерству обороны].', 'министерство обороны'],
    ['Он верит в [большое искусство].', 'большое искусство'],
    ['Он служит в [МИД].', 'МИД'],
    ['Он приехал из [Праги].', 'Прага'],
    ['Дело пошло [в рамках договора].', 'в рамках договора'],
    ['Она [отозвала] подпись.', 'отозвать'],
    ['Они начали [мирные переговоры].', 'мирные переговоры'],
    ['Представитель [МИДа] молчал.', 'МИД'],
  ])('of %s is «%s», and is found there again', (sentence, term) => {
    expect(russian(sentence)).toBe(term);
    const { text, span } = marked(sentence);
    const glossary = glossaryOf([{ lemmas: [term], approved: 'x', forbidden: [] }]);
    const found = glossary.find({ source: analyser.russian(text), target: analyser.english('X.') });
    expect(found.map(({ source }) => ({ from: source[0]?.from, to: source.at(-1)?.to }))).toEqual([span]);
  });

  it('takes a word that is only partly selected whole, and gives nothing for a mark', () => {
    expect(russian('Владелец контроль[ного пак]ета ушёл.')).toBe('контрольный пакет');
    expect(russian('Он ушёл[.]')).toBe('');
  });
});

describe('the English that a term is rendered by', () => {
  it.each([
    ['He left [the controlling stake] behind.', 'controlling stake'],
    ['They spoke of “[strategic stability],” he said.', 'strategic stability'],
    ['It was the [treaty’s] end.', 'treaty'],
    ['It is [the].', 'the'],
  ])('of %s is “%s”', (sentence, form) => {
    expect(english(sentence)).toBe(form);
  });
});
