import { describe, expect, it } from 'vitest';
import { chrF } from '../../../src/core/metrics/chrf';
import { translationEdits } from '../../../src/core/metrics/ter';

/**
 * Our own sentences with the figures that sacreBLEU 2.6.0 gives for them: hypothesis, reference, edits with shifts (TER on
 * words between blanks), words of the reference, chrF2 without smoothing.
 */
const FIGURES: readonly (readonly [string, string, number, number, number])[] = [
  ['she left the house and forgot an umbrella .', 'he left the house and forgot his umbrella .', 2, 9, 83.228697],
  ['on Tuesday the minister arrived in the capital', 'the minister arrived in the capital on Tuesday', 1, 8, 92.915871],
  ['the talks , he said , had failed', 'he said the talks had failed', 3, 6, 72.637665],
  [
    'the mission left and she did it under a pretext',
    'the mission left , and did so under a far-fetched pretext',
    4,
    11,
    52.74434,
  ],
  [
    'in the spring of that year both sides signed the treaty in Geneva',
    'both sides signed the treaty in Geneva in the spring of that year',
    1,
    13,
    94.929237,
  ],
  ['a b c d e f g h i j', 'j i h g f e d c b a', 9, 10, 16.666667],
  [
    'one two three four five six seven eight nine ten',
    'six seven eight nine ten one two three four five',
    1,
    10,
    92.915871,
  ],
  ['the cat the dog the bird', 'the bird the cat the dog', 1, 6, 83.591464],
  ['it rained', 'it had been raining since the early morning , and nobody went out', 12, 13, 5.783661],
  ['it had been raining since the early morning , and nobody went out', 'it rained', 12, 2, 15.478604],
  ['nothing here agrees', 'other words stand there instead', 5, 5, 17.793506],
  ['the old man the boats in the old harbour', 'in the old harbour the old man the boats', 1, 9, 91.159744],
  ['he paid 12,000 roubles for it in 1998', 'in 1998 he paid 12,500 roubles for it', 2, 8, 77.320564],
  ['x x x x y y y y', 'y y y y x x x x', 1, 8, 48.730159],
  [
    'first the question , then the answer , then the silence',
    'first the silence , then the question , then the answer',
    3,
    11,
    91.466518,
  ],
  [
    '“ We are ready , ” the minister said on Monday .',
    'The minister said on Monday : “ We are ready . ”',
    7,
    12,
    82.230828,
  ],
  ['Ёлка стоит у окна', 'У окна стоит ёлка', 3, 4, 48.074241],
  ['naïve café owners — all of them — protested', 'all of them protested — the naïve café owners', 4, 9, 74.668153],
];

describe('the figures of sacreBLEU', () => {
  it.each(FIGURES)('hold for “%s” against “%s”', (hypothesis, reference, edits, referenceLength, chrf) => {
    expect(translationEdits(hypothesis.split(' '), reference.split(' '))).toEqual({ edits, referenceLength });
    expect(chrF([{ hypothesis, reference }])).toBeCloseTo(chrf, 5);
  });

  it('hold for all of them as one text', () => {
    const rates = FIGURES.map(([hypothesis, reference]) =>
      translationEdits(hypothesis.split(' '), reference.split(' ')),
    );
    expect(rates.reduce((sum, { edits }) => sum + edits, 0)).toBe(72);
    expect(rates.reduce((sum, { referenceLength }) => sum + referenceLength, 0)).toBe(154);
    expect(chrF(FIGURES.map(([hypothesis, reference]) => ({ hypothesis, reference })))).toBeCloseTo(69.871543, 5);
  });

  // Cases that its own tests publish: nothing in common, an empty hypothesis, one moved block; orders too long are left out.
  it('hold for the short cases that it publishes', () => {
    const ter = (hypothesis: string, reference: string): number => {
      const { edits, referenceLength } = translationEdits(hypothesis.split(' ').filter(Boolean), reference.split(' '));
      return edits / referenceLength;
    };
    expect(ter('aaaa bbbb cccc dddd', 'aaaa bbbb cccc dddd')).toBe(0);
    expect(ter('dddd eeee ffff', 'aaaa bbbb cccc')).toBe(1);
    expect(ter('', 'a')).toBe(1);
    expect(ter('d e f g h a b c', 'a b c d e f g h')).toBe(1 / 8);
    const chrf = (...pairs: readonly (readonly [string, string])[]): number =>
      chrF(pairs.map(([hypothesis, reference]) => ({ hypothesis, reference })));
    expect(chrf(['a b c', 'abc'])).toBeCloseTo(100);
    expect(chrf(['aa', 'ab'])).toBeCloseTo(25);
    expect(chrf(['a', 'a'], ['b', 'c'])).toBeCloseTo(50);
    expect(chrf(['', 'c'])).toBe(0);
  });
});
