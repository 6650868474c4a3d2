import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../../../src/core/analysis/analyser';
import { isRight, readAnnotatedNouns, type Trait } from '../../../notation/annotated-nouns';
import { realMorphology } from '../../../notation/russian-morphology';

const analyser = createAnalyser(realMorphology());

/** «слово: lemma gender animacy case» of a word as its text makes it. */
function reading(text: string, word: string): string {
  const parse = analyser.russian(text).tokens.find((token) => token.text === word)?.reading;
  return [parse?.lemma, parse?.gender, parse?.animacy, parse?.case].join(' ');
}

describe('readInContext', () => {
  it('takes the case that a preposition asks for', () => {
    expect(reading('Он приехал из станции.', 'станции')).toBe('станция feminine inanimate genitive');
    expect(reading('Он остался на станции.', 'станции')).toBe('станция feminine inanimate locative');
    expect(reading('Он пришёл к станции.', 'станции')).not.toContain('nominative');
  });

  it('lets adjectives agree with their nouns', () => {
    expect(reading('Речь о новой атомной станции.', 'станции')).toBe('станция feminine inanimate locative');
    expect(reading('Стороны подписали важный договор.', 'договор')).toBe('договор masculine inanimate accusative');
  });

  it('tells the subject from the object', () => {
    expect(reading('Завод выпустил автобус.', 'Завод')).toBe('завод masculine inanimate nominative');
    expect(reading('Завод выпустил автобус.', 'автобус')).toBe('автобус masculine inanimate accusative');
    expect(reading('В архиве хранится документ.', 'документ')).toBe('документ masculine inanimate nominative');
  });

  it('gives an unknown surname the case of the title before it', () => {
    expect(reading('Встреча с министром Грымзелем прошла вчера.', 'Грымзелем')).toBe(
      'грымзель masculine animate instrumental',
    );
    expect(reading('Об этом сообщил депутат Хвармс.', 'Хвармс')).toBe('хвармс masculine animate nominative');
  });

  it('leaves the surname of a woman unchanged behind her given name', () => {
    expect(reading('Он спросил Сару Вагенкнехт.', 'Вагенкнехт')).toBe('вагенкнехт feminine animate accusative');
  });

  it('takes a lone unknown name behind «в» or «из» for a place', () => {
    expect(reading('Пожар начался в Хвармсе ночью.', 'Хвармсе')).toBe('хвармс masculine inanimate locative');
  });

  it('does not take an office for a person', () => {
    expect(reading('Глава Минфургона ушёл.', 'Минфургона')).toContain('inanimate genitive');
  });

  it('keeps to the readings of a word that has no doubt', () => {
    expect(reading('Президентом стал врач.', 'Президентом')).toBe('президент masculine animate instrumental');
  });

  it('reads the annotated nouns as well as before', () => {
    const nouns = readAnnotatedNouns(realMorphology());
    const share = (kinds: readonly string[], trait: Trait): number => {
      const group = nouns.filter(({ noun }) => kinds.includes(noun.kind));
      return group.filter((each) => isRight(each.noun, each.reading, trait)).length / group.length;
    };
    const persons = ['first-name', 'surname', 'patronymic'];
    expect(nouns.length).toBeGreaterThan(600);
    expect(share(['common'], 'gender')).toBeGreaterThan(0.97);
    expect(share(['common'], 'animacy')).toBeGreaterThan(0.97);
    expect(share(['common'], 'case')).toBeGreaterThan(0.93);
    expect(share(persons, 'animacy')).toBeGreaterThan(0.95);
    expect(share(persons, 'case')).toBeGreaterThan(0.9);
    expect(share(['place', 'organisation', 'other'], 'animacy')).toBeGreaterThan(0.95);
  });

  it('gives every token with readings one, whatever the text', () => {
    const words = [
      'в',
      'Роберт',
      'Хан',
      'и',
      ',',
      '.',
      '«',
      '»',
      'новой',
      'станции',
      '25',
      'стали',
      'МИД',
      'a',
      '\ud800',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (parts) => {
        for (const token of analyser.russian(parts.join(' ')).tokens)
          expect(token.reading === null).toBe(token.parses.length === 0);
      }),
      { numRuns: 200 },
    );
  });
});
