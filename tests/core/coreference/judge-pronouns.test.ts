import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PronounGender } from '../../../src/core/coreference/pronoun';
import { judgePronouns } from '../../../src/core/coreference/judge-pronouns';
import { documentOf } from '../../notation/coreference';

type Pair = readonly [source: string, target: string];

function judge(gender: PronounGender, ...pairs: Pair[]) {
  const { segments } = documentOf(...pairs);
  const last = segments.at(-1);
  return last ? judgePronouns(last, segments.slice(0, -1), gender) : [];
}

const probability = (gender: PronounGender, ...pairs: Pair[]): number =>
  Math.max(0, ...judge(gender, ...pairs).map((each) => each.probability));

describe('the judgement on a pronoun', () => {
  it('names the likeliest thing and the English that renders the pronoun', () => {
    const [first] = judge('feminine', ['Башня стоит у моста.', ''], ['Она видна всем.', 'She is seen; she stands.']);
    expect(first?.antecedent.mention.lemma).toBe('башня');
    expect(first?.anchor.english.map(({ text }) => text)).toEqual(['She', 'she']);
  });

  it('falls when a person of that gender is near', () => {
    const alone = probability('masculine', ['Мост открыли.', ''], ['Он видел много.', 'He saw much.']);
    const beside = probability('masculine', ['Мост открыл Рябков.', ''], ['Он видел много.', 'He saw much.']);
    expect(beside).toBeLessThan(alone);
  });

  it('falls when the earlier English says he', () => {
    const before: Pair = ['Завод молчит.', 'The plant is silent.'];
    const he: Pair = ['Тихо.', 'He is silent.'];
    const last: Pair = ['Его закроют.', 'He will be closed.'];
    expect(probability('masculine', before, he, last)).toBeLessThan(
      probability('masculine', before, ['Тихо.', ''], last),
    );
  });

  it('leaves the pronoun that is “it” already', () => {
    const pairs: Pair[] = [
      ['Певица выпустила альбом, и программа готова.', ''],
      ['Она довольна, и она записана.', 'She is glad, and it is recorded.'],
    ];
    expect(judge('feminine', ...pairs).length).toBeLessThan(2);
  });

  it('says nothing without a thing to stand for', () => {
    expect(judge('masculine', ['Он пришёл.', 'He came.'])).toEqual([]);
  });

  it('is a probability whatever the texts are, and the same when asked again', () => {
    const word = fc.constantFrom('он', 'её', 'Она', 'завод', 'Рябков', 'своей', '«', '—', 'сказала', '2019', 'в', '.');
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        const pairs = texts.map((source): Pair => [source, 'He saw her, and his was hers.']);
        for (const gender of ['masculine', 'feminine'] as const) {
          const judgements = judge(gender, ...pairs);
          for (const each of judgements) expect(each.probability).toBeGreaterThanOrEqual(0);
          for (const each of judgements) expect(each.probability).toBeLessThanOrEqual(1);
          expect(judge(gender, ...pairs).map((each) => each.probability)).toEqual(
            judgements.map((each) => each.probability),
          );
        }
      }),
      { numRuns: 30 },
    );
  });
});
