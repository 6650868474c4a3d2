import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../../src/core/analysis/analyser';
import { linkedWords } from '../../../src/core/lexicon/linked-words';
import type { Side } from '../../../src/core/text/span';
import { realMorphology } from '../../notation/russian-morphology';

const analyser = createAnalyser(realMorphology());

/** The words that are linked with the one in brackets, on the other side. */
function linked(side: Side, text: string, other: string, dictionary?: ReadonlyMap<string, readonly string[]>) {
  const from = text.indexOf('[');
  const to = text.indexOf(']') - 1;
  const plain = text.replace(/[[\]]/g, '');
  const [source, target] = side === 'source' ? [plain, other] : [other, plain];
  const pair = { source: analyser.russian(source), target: analyser.english(target), dictionary };
  const { spans, lemmas } = linkedWords(pair, side, [{ from, to }]);
  expect(lemmas).toHaveLength(spans.length);
  return spans.map((span) => other.slice(span.from, span.to));
}

describe('words that render each other', () => {
  it('are linked by common words, in every form, from either side', () => {
    expect(linked('source', 'Он подписал [договор].', 'He signed the treaty.')).toEqual(['treaty']);
    expect(linked('source', 'Станции [строили] зимой.', 'Stations were built in winter.')).toEqual(['built']);
    expect(linked('target', 'The [treaties] were signed.', 'Договоры подписали.')).toEqual(['Договоры']);
  });

  it('are named by one form, at the beginning of a sentence too', () => {
    const formOf = (target: string) =>
      linkedWords({ source: analyser.russian('Договоры умирают.'), target: analyser.english(target) }, 'source', [
        { from: 0, to: 8 },
      ]).lemmas;
    expect(formOf('Treaties die.')).toEqual(['treaty']);
    expect(formOf('All treaties die.')).toEqual(['treaty']);
    expect(formOf('The Treaty dies.')).toEqual(['treaty']);
  });

  it('are linked by their sound, as names are', () => {
    expect(linked('source', 'Приехал [Стрешнев].', 'Streshnev came.')).toEqual(['Streshnev']);
    expect(linked('target', 'This is [Streshnev].', 'Это Стрешнев.')).toEqual(['Стрешнев']);
  });

  it('are linked by a dictionary of the user', () => {
    const dictionary = new Map([['самовар', ['samovar', 'urn']]]);
    expect(linked('source', 'На столе [самовар].', 'There is an urn on the table.')).toEqual([]);
    expect(linked('source', 'На столе [самовар].', 'There is an urn on the table.', dictionary)).toEqual(['urn']);
  });

  it('are not made up where nothing is known', () => {
    expect(linked('source', 'Он подписал [договор].', 'He left in winter.')).toEqual([]);
    expect(linked('source', 'Слово […] здесь.', 'A word is here.')).toEqual([]);
    expect(linked('target', '[It] left.', '')).toEqual([]);
  });
});
