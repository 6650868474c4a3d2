import { describe, expect, it } from 'vitest';
import { pronounAntecedent } from '../../../src/core/checks/pronoun-antecedent';
import type { FindingDraft } from '../../../src/core/findings/finding';
import { describeCheck, describeCheckPage } from '../../notation/check-examples';
import { documentOf } from '../../notation/coreference';

describeCheckPage('pronoun-antecedent');

type Pair = readonly [source: string, target: string];

function findingsIn(...pairs: Pair[]): FindingDraft[] {
  const document = documentOf(...pairs);
  const segment = document.segments.at(-1);
  return segment ? [...pronounAntecedent.run({ document, segment, terms: [], options: {} })] : [];
}

const WITHDREW: Pair = [
  'В прошлом году администрация края вышла из соглашения.',
  'Last year, the regional administration withdrew from the agreement.',
];

describe('a finding of pronoun-antecedent', () => {
  const [finding] = findingsIn(WITHDREW, [
    'Она вышла и не объяснила причин.',
    'She withdrew, and she gave no reasons.',
  ]);

  it('is critical when little speaks against it, and points to the noun before', () => {
    expect(finding).toMatchObject({
      messageId: 'likely-before',
      severity: 'critical',
      data: {
        pronoun: 'She',
        russian: 'Она',
        antecedent: 'администрация',
        gender: '$gender.feminine',
        replacement: 'It',
      },
      evidence: [{ segment: 's1', side: 'source', from: 15, to: 28 }],
    });
  });

  it('replaces all its pronouns together, once with “it” and once with the noun', () => {
    expect(finding?.suggestions?.map((one) => one.map(({ text }) => text))).toEqual([
      ['It', 'it'],
      ['The administration', 'it'],
    ]);
  });

  it('leaves the noun out where the English before does not have it', () => {
    const [other] = findingsIn(
      [WITHDREW[0], 'Last year, they withdrew.'],
      ['Она вышла тихо.', 'She withdrew quietly.'],
    );
    expect(other?.suggestions).toHaveLength(1);
  });

  it('is never above its probability: less sure ones are graver only as far as they are sure', () => {
    const all = [
      ...findingsIn(WITHDREW, ['Её критикуют.', 'She is criticised.']),
      ...findingsIn(['Мост открыли.', ''], ['Его видел Рябков, и он красив.', 'Ryabkov saw him, and he is beautiful.']),
    ];
    for (const { confidence, severity, messageId } of all) {
      expect(confidence).toBeGreaterThanOrEqual(0.5);
      expect(severity === 'critical').toBe(confidence >= 0.8);
      expect(messageId.startsWith('likely')).toBe(confidence >= 0.71);
    }
  });

  it('does without English in the segments before', () => {
    expect(findingsIn([WITHDREW[0], ''], ['Она вышла тихо.', 'She withdrew quietly.'])).toHaveLength(1);
  });
});

describeCheck(pronounAntecedent, {
  flags: [
    [
      'a chain in three segments',
      'Комиссия собралась. ¦ Она молчит. ¦ Её решения ждут.',
      'The commission met. ¦ [She] is silent. ¦ [Her] decisions are awaited.',
    ],
  ],
  leaves: [
    ['a segment read as context', 'Завод закрыли. ¦ {context} Он стоит.', 'The plant was closed. ¦ He stands.'],
    ['an excluded segment', 'Завод закрыли. ¦ {excluded} Он стоит.', 'The plant was closed. ¦ He stands.'],
    ['English without Russian', '', 'He left.'],
  ],
});
