import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../../src/core/analysis/analyser';
import { findEnglish } from '../../../src/core/patterns/english-patterns';
import { isPattern, parsePattern, type Pattern } from '../../../src/core/patterns/pattern';
import { rephrase } from '../../../src/core/patterns/rephrase';
import { indexRussianPatterns } from '../../../src/core/patterns/russian-patterns';
import { realMorphology } from '../../notation/russian-morphology';

const analyser = createAnalyser(realMorphology());

function pattern(notation: string): Pattern {
  const parsed = parsePattern(notation);
  if (!isPattern(parsed)) throw new Error(parsed.wrong.code);
  return parsed;
}

/** The stretches of a Russian text that a pattern finds. */
function russian(notation: string, text: string): string[] {
  const found = indexRussianPatterns([[pattern(notation), null]]).find(analyser.russian(text));
  return found.map(({ tokens }) => text.slice(tokens[0]?.from, tokens.at(-1)?.to));
}

/** The stretches of an English text that a pattern finds. */
function english(notation: string, text: string): string[] {
  return findEnglish(analyser.english(text), pattern(notation)).map(({ taken }) => {
    const tokens = taken.flat();
    return text.slice(tokens[0]?.from, tokens.at(-1)?.to);
  });
}

describe('a Russian pattern', () => {
  it.each([
    ['finds any form of its words', 'право сильный', 'Он жил по праву сильного.', ['праву сильного']],
    ['takes an exact form at its word', '=по право', 'По праву и по правам.', ['По праву', 'по правам']],
    ['does not take another form for an exact one', '=на =фоне', 'На фон и на фоне.', ['на фоне']],
    [
      'takes alternatives',
      'снять|снимать вопрос',
      'Сняли вопрос, снимают вопросы.',
      ['Сняли вопрос', 'снимают вопросы'],
    ],
    [
      'lets optional words be missing',
      'сказать (свой) слово',
      'Сказал слово и сказал своё слово.',
      ['Сказал слово', 'сказал своё слово'],
    ],
    [
      'bridges a gap of up to two words',
      'снять .. проблема',
      'Сняли очень острые проблемы.',
      ['Сняли очень острые проблемы'],
    ],
    ['does not bridge a longer one', 'снять .. проблема', 'Сняли эти очень острые проблемы.', []],
    ['does not go over the end of a sentence', 'снять .. проблема', 'Сняли. Острые проблемы.', []],
    [
      'goes over commas and quotes',
      'прямой непосредственный',
      'В прямом, «непосредственном» контакте.',
      ['прямом, «непосредственном'],
    ],
    ['asks for a case', '=за =счет @gen', 'За счёт экспорта; за счёт заплатили.', ['За счёт экспорта']],
    ['finds ordinals and superlatives by their own names', 'первый лицо', 'Первые лица говорили.', ['Первые лица']],
    ['finds stems that change', 'человек', 'Люди и человека.', ['Люди', 'человека']],
    ['finds е for ё', 'ёлка', 'Елка горела.', ['Елка']],
  ])('%s', (_, notation, text, found) => {
    expect(russian(notation, text)).toEqual(found);
  });
});

describe('an English pattern', () => {
  it.each([
    ['finds inflected forms', 'have its say', 'It had its say; they have its say.', ['had its say', 'have its say']],
    ['takes a plural', 'bilateral dossier', 'The bilateral dossiers.', ['bilateral dossiers']],
    ['takes an exact form at its word', '=actual', 'Actual and actually.', ['Actual']],
    ['does not find overlapping places', 'very very', 'very very very', ['very very']],
  ])('%s', (_, notation, text, found) => {
    expect(english(notation, text)).toEqual(found);
  });
});

describe('a wording', () => {
  const put = (notation: string, wording: string, text: string) => {
    const [match] = findEnglish(analyser.english(text), pattern(notation));
    return match && rephrase(wording, pattern(notation), match);
  };

  it.each([
    [
      'inflects its verb like the first word found',
      'remove (the) question',
      'resolve~ the issue',
      'He removed the question.',
      'resolved the issue',
    ],
    [
      'knows strong verbs',
      'leave the treaty',
      'withdraw~ from the treaty',
      'It left the treaty.',
      'withdrew from the treaty',
    ],
    [
      'knows the third person',
      'have its weighty say',
      'have~ the final say',
      'It has its weighty say.',
      'has the final say',
    ],
    [
      'takes a gap over',
      'put .. on the leg',
      'get~ $1 back on its feet',
      'They put the plant on the legs.',
      'get the plant back on its feet',
    ],
    ['keeps the capital letter', 'against the background of', 'amid', 'Against the background of war.', 'Amid'],
  ])('%s', (_, notation, wording, text, better) => {
    expect(put(notation, wording, text)).toBe(better);
  });
});

describe('the notation', () => {
  it.each([
    ['', 'empty'],
    ['(the) (a)', 'all-optional'],
    ['..3', 'all-optional'],
    ['..99 word', 'unclear'],
    ['право@nope', 'unclear'],
    ['|', 'unclear'],
    ['a[b', 'unclear'],
  ])('refuses “%s”', (notation, code) => {
    expect(parsePattern(notation)).toMatchObject({ wrong: { code } });
  });

  it('takes any text without failing, and what it takes can be searched for', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'аб|=(). @genab1 ..'), maxLength: 30 });
    const text = analyser.russian('Аб бa аб, аа бб аб. Аб бб аб аа.');
    fc.assert(
      fc.property(texts, (notation) => {
        const parsed = parsePattern(notation);
        if (isPattern(parsed)) indexRussianPatterns([[parsed, null]]).find(text);
      }),
    );
  });
});
