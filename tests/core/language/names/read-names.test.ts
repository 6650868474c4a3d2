import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../../../src/core/analysis/analyser';
import { englishForms } from '../../../../src/core/language/names/english-forms';
import { readNames } from '../../../../src/core/language/names/read-names';
import { SUPPLEMENT } from '../../../../src/core/language/russian/supplement.lexicon';
import { soundsAlike } from '../../../../src/core/language/transliteration/sound-key';
import { realMorphology } from '../../../notation/russian-morphology';

const analyser = createAnalyser(realMorphology());
const known = englishForms(SUPPLEMENT);
const names = (text: string) => readNames(analyser.russian(text), known);
/** The entities of a text as `kind English words`. */
const inEnglish = (text: string): string =>
  names(text)
    .map(({ kind, words }) => `${kind} ${words.map((word) => word.english[0]).join(' ')}`)
    .join('; ');

describe('readNames', () => {
  it('finds the English form of names in any case', () => {
    const file = new URL('../../../../fixtures/annotated/ru-names.tsv', import.meta.url);
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    const wrong = lines.filter((line) => {
      const [text = '', expected] = line.split('\t');
      return inEnglish(text) !== expected;
    });
    expect(lines.length).toBeGreaterThanOrEqual(80);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(4);
  });

  it('gives place, nominative, gender and case', () => {
    const text = 'По словам Марии Захаровой, так было.';
    const [entity] = names(text);
    expect(text.slice(entity?.from, entity?.to)).toBe('Марии Захаровой');
    expect(entity).toMatchObject({ kind: 'person', gender: 'feminine', case: 'genitive' });
    expect(entity?.words.map((word) => word.nominative)).toEqual(['Мария', 'Захарова']);
  });

  it('parts two names that follow each other', () => {
    expect(inEnglish('Вдова Алексея Навального Юлия выступила.')).toBe('person Alexei Navalny; person Yulia');
    expect(inEnglish('Президент Франции Эммануэль Макрон')).toBe('place France; person Emmanuel Macron');
  });

  it('offers other usual spellings too', () => {
    const [entity] = names('Слова Сергея Достоевского.');
    expect(entity?.words[0]?.english).toEqual(['Sergei', 'Sergey']);
    expect(entity?.words[1]?.english).toContain('Dostoevsky');
  });

  it('gives a key that the English spelling shares', () => {
    const word = names('Ответ Хвармсу дали.')[0]?.words[0];
    expect(word && soundsAlike(word.nominative, 'Kharms')).toBe(false);
    expect(word && soundsAlike(word.nominative, 'Khvarms')).toBe(true);
  });

  it('leaves ordinary words alone', () => {
    expect(names('Министр подписал договор о мире.')).toEqual([]);
    expect(names('')).toEqual([]);
  });
});
