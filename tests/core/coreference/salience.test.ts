import { describe, expect, it } from 'vitest';
import { findAnchors } from '../../../src/core/coreference/anchor';
import { readEnglish } from '../../../src/core/coreference/english-pronoun';
import type { PronounGender } from '../../../src/core/coreference/pronoun';
import { candidatesOf } from '../../../src/core/coreference/salience';
import { russian } from '../../notation/coreference';

/** What the first pronoun of the last text may stand for, the most salient first; barred ones in brackets. */
function candidates(gender: PronounGender, english: string, ...sources: string[]): string[] {
  const texts = sources.map(russian);
  const source = texts.at(-1);
  const [anchor] = source ? findAnchors(source, readEnglish(english), gender) : [];
  if (!anchor) throw new Error(`no pronoun in: ${sources.join(' ¦ ')}`);
  return [...candidatesOf(texts, anchor, gender)]
    .sort((a, b) => b.salience - a.salience)
    .map(({ mention, barred }) => (barred ? `(${mention.word.token.text})` : mention.word.token.text));
}

describe('the candidates of a pronoun', () => {
  it('agree in gender', () => {
    expect(candidates('feminine', 'She left.', 'Завод купила фирма.', 'Она ушла.')).toEqual(['фирма']);
  });

  it('may be neuter for the forms that «он» and «оно» share', () => {
    expect(candidates('masculine', 'We read him.', 'Письмо пришло.', 'Мы читали его.')).toEqual(['Письмо']);
  });

  it('rank a subject before an object and near ones before far ones', () => {
    expect(candidates('feminine', 'She left.', 'Фирма продала машину.', 'Она уехала.')).toEqual(['Фирма', 'машину']);
    expect(candidates('feminine', 'She.', 'Фирма молчит.', 'Тихо.', 'Тихо.', 'Газета молчит.', 'Она.')).toEqual([
      'Газета',
      'Фирма',
    ]);
  });

  it('bar the subject of the own clause, which would need «свой»', () => {
    expect(candidates('masculine', 'The court lifted his ban.', 'Совет молчит.', 'Суд отменил его запрет.')).toEqual([
      'Совет',
      '(Суд)',
    ]);
  });

  it('do not hold what the pronoun itself possesses', () => {
    expect(candidates('masculine', 'His big ban.', 'Совет молчит.', 'Его большой запрет.')).toEqual(['Совет']);
  });

  it('put the subject first for «свой»', () => {
    expect(candidates('masculine', 'The club left his field.', 'Совет молчит.', 'Клуб ушёл на своё поле.')[0]).toBe(
      'Клуб',
    );
  });
});
