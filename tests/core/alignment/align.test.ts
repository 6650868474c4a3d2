import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, alignStepwise } from '../../../src/core/alignment/align';
import type { AlignmentSide, Bead } from '../../../src/core/alignment/alignment';
import { shapeOf, sideOf } from '../../notation/alignment';

const russian = [
  'В марте 2014 года экспедиция Волкова вышла из Мурманска на трёх судах.',
  'Лёд в проливе стоял до 12 июня.',
  'Команда ждала.',
  'Капитан Ершов записал в журнал: «Провизии хватит на 40 дней».',
  'Через неделю на «Полярник» доставили почту из Осло.',
  'Почему письма шли так долго?',
  'На борту об этом спорили, и никто не находил ответа, который устроил бы всех.',
  'Радист Лебедев поймал сигнал компании Nordlink.',
  'К вечеру температура упала до 31 градуса.',
  'Утром пролив открылся.',
];
const english = [
  "In March 2014, Volkov's expedition left Murmansk on three ships.",
  'The ice in the strait held until June 12.',
  'The crew waited.',
  'Captain Ershov wrote in the log: "The provisions will last 40 days."',
  'A week later, mail from Oslo was delivered to the Polyarnik.',
  'Why did the letters take so long?',
  'They argued about it on board, and no one found an answer that would suit everyone.',
  'Radio operator Lebedev caught a signal from the company Nordlink.',
  'By evening, the temperature had dropped to 31 degrees.',
  'In the morning the strait opened.',
];
const without = (list: readonly string[], ...indexes: number[]): string[] =>
  list.filter((_, i) => !indexes.includes(i));

describe('align', () => {
  it('pairs a text with its translation sentence by sentence', () => {
    expect(shapeOf(align(sideOf(...russian), sideOf(...english)))).toBe(Array(10).fill('1-1').join(' '));
  });

  it('leaves a sentence alone that the translation omits', () => {
    const beads = align(sideOf(...russian), sideOf(...without(english, 3)));
    expect(shapeOf(beads)).toBe('1-1 1-1 1-1 1-0 1-1 1-1 1-1 1-1 1-1 1-1');
  });

  it('leaves a sentence alone that the translation adds', () => {
    const beads = align(sideOf(...without(russian, 6)), sideOf(...english));
    expect(shapeOf(beads)).toBe('1-1 1-1 1-1 1-1 1-1 1-1 0-1 1-1 1-1 1-1');
  });

  it('joins two sentences that the translation made into one', () => {
    const joined = [
      ...english.slice(0, 7),
      `${english[7]!.slice(0, -1)}, and by evening the temperature had dropped to 31 degrees.`,
      english[9]!,
    ];
    expect(shapeOf(align(sideOf(...russian), sideOf(...joined)))).toBe('1-1 1-1 1-1 1-1 1-1 1-1 1-1 2-1 1-1');
  });

  it('joins two sentences that the translation split', () => {
    const split = [
      'In March 2014, the expedition left Murmansk.',
      'Volkov led it on three ships.',
      ...english.slice(1),
    ];
    expect(shapeOf(align(sideOf(...russian), sideOf(...split)))).toBe('1-2 ' + Array(9).fill('1-1').join(' '));
  });

  it('never joins sentences of different paragraphs', () => {
    const source = sideOf(...russian.slice(0, 7), '|', russian[7]!, '|', russian[8]!, russian[9]!);
    const joined = [
      ...english.slice(0, 7),
      `${english[7]!.slice(0, -1)}, and by evening the temperature had dropped to 31 degrees.`,
      english[9]!,
    ];
    for (const bead of align(source, sideOf(...joined))) {
      if (bead.source) expect(blocksIn(source, bead.source)).toHaveLength(1);
    }
  });

  it('keeps page furniture of one side from shifting the text', () => {
    const furnished = sideOf(
      'Skip to main content',
      '|',
      'Advertisement',
      '|',
      'Live broadcast',
      '|',
      ...english.slice(0, 5),
      '|',
      'Share',
      '|',
      ...english.slice(5),
      '|',
      '0',
    );
    const source = sideOf(...russian.slice(0, 5), '|', ...russian.slice(5));
    expect(shapeOf(align(source, furnished))).toBe('0-1 0-1 0-1 1-1 1-1 1-1 1-1 1-1 0-1 1-1 1-1 1-1 1-1 1-1 0-1');
  });

  it('does not take one label for another', () => {
    const source = sideOf(...russian, '|', 'Читайте также');
    const target = sideOf(...english, '|', 'Live broadcast');
    expect(shapeOf(align(source, target))).toBe(Array(10).fill('1-1').join(' ') + ' 0-1 1-0');
  });

  it('tells by names and numbers which of two like sentences is missing', () => {
    const pair = ['Повар Зотов добыл за зиму 17 песцов.', 'Врач Громов добыл за зиму только 9 песцов.'];
    const only = (sentence: string) =>
      shapeOf(align(sideOf(...russian, ...pair), sideOf(...english, sentence)))
        .split(' ')
        .slice(-2);
    expect(only('The doctor Gromov took 9 foxes.')).toEqual(['1-0', '1-1']);
    expect(only('During the winter the cook Zotov took 17 arctic foxes.')).toEqual(['1-1', '1-0']);
  });

  it('tells by a dictionary which of two sentences without names is missing', () => {
    const pair = ['Повар сварил густую похлёбку.', 'Плотник починил старую дверь.'];
    const source = sideOf(...russian.slice(0, 5), ...pair, ...russian.slice(5));
    const dictionary = new Map([
      ['повар', ['cook']],
      ['похлебка', ['soup']],
      ['плотник', ['carpenter']],
      ['дверь', ['door']],
    ]);
    const shapes = (sentence: string) => {
      const target = sideOf(...english.slice(0, 5), sentence, ...english.slice(5));
      return shapeOf(align(source, target, { dictionary }))
        .split(' ')
        .slice(5, 7);
    };
    expect(shapes('The cook prepared some thick soup.')).toEqual(['1-1', '1-0']);
    expect(shapes('A carpenter mended that old door.')).toEqual(['1-0', '1-1']);
  });

  it('copes with wrong paragraphs on one side', () => {
    const lines = english.flatMap((sentence) => [sentence, '|']);
    expect(shapeOf(align(sideOf(...russian), sideOf(...lines)))).toBe(Array(10).fill('1-1').join(' '));
  });

  it('gives beads of one side only when the other is empty', () => {
    expect(align(sideOf(), sideOf())).toEqual([]);
    expect(shapeOf(align(sideOf(...russian.slice(0, 3)), sideOf()))).toBe('1-0 1-0 1-0');
    expect(shapeOf(align(sideOf(), sideOf(...english.slice(0, 2))))).toBe('0-1 0-1');
  });

  it('finds the one sentence that answers among thousands', () => {
    const many = Array.from({ length: 3000 }, (_, i) =>
      i === 1234 ? english[3]! : `Nothing of the kind happened on day ${i + 50000}.`,
    );
    const beads = align(sideOf(russian[3]!), sideOf(...many));
    expect(beads.find((bead) => bead.source && bead.target)?.target).toEqual({ from: 1234, to: 1235 });
  });

  it('finds its way across a long hole', () => {
    const count = 900;
    const source = Array.from(
      { length: count },
      (_, i) => `В деле номер ${i * 7 + 1000} сказано ${'очень '.repeat(i % 4)}много.`,
    );
    const target = Array.from(
      { length: count },
      (_, i) => `Case number ${i * 7 + 1000} says ${'very '.repeat(i % 4)}much.`,
    );
    const beads = align(sideOf(...source), sideOf(...target.slice(0, 200), ...target.slice(650)));
    const wrong = beads.filter(
      ({ source: s, target: t }) =>
        s && t && (s.to - s.from !== 1 || t.from !== (s.from < 200 ? s.from : s.from - 450)),
    );
    expect(wrong).toEqual([]);
    expect(beads.filter((bead) => !bead.target)).toHaveLength(450);
  });

  it('scores a pair of strangers lower than a translation', () => {
    const right = align(sideOf(russian[0]!), sideOf(english[0]!))[0]!.score;
    const strangers = align(sideOf(russian[0]!), sideOf(english[6]!)).map((bead) => bead.score);
    expect(Math.max(...strangers)).toBeLessThan(right);
  });

  it('is surer that nothing answers a long sentence with a name than that nothing answers a few words', () => {
    const score = (missing: number) =>
      align(sideOf(...russian), sideOf(...without(english, missing))).find((bead) => !bead.target)!.score;
    expect(score(7)).toBeGreaterThan(0.7);
    expect(score(2)).toBeLessThan(score(7));
  });

  it('is less sure of pairs beside a sentence that fits two', () => {
    const score = (...lines: readonly string[]) =>
      align(sideOf(...russian), sideOf(...lines)).find((bead) => bead.source?.from === 2 && bead.target)!.score;
    const doubled = [...english.slice(0, 3), english[2]!, ...english.slice(3)];
    expect(score(...doubled)).toBeLessThan(score(...english));
  });

  it('goes in steps whose shares ascend', () => {
    const shares = [...alignStepwise(sideOf(...russian), sideOf(...english))];
    expect(shares.length).toBeGreaterThanOrEqual(5);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });

  it('covers both sides once, in order, whatever the texts', () => {
    const word = fc.constantFrom('Иван', 'река', '12', 'NATO', 'The', 'river', 'Ivan', '?', '«Мир»', '—', 'дом');
    const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
    const sentences = fc.array(fc.oneof({ weight: 4, arbitrary: sentence }, fc.constant('|')), { maxLength: 25 });
    fc.assert(
      fc.property(sentences, sentences, (a, b) => {
        const source = sideOf(...a);
        const target = sideOf(...b);
        const beads = align(source, target);
        expect(covered(beads, 'source')).toEqual(source.sentences.map((_, i) => i));
        expect(covered(beads, 'target')).toEqual(target.sentences.map((_, i) => i));
        for (const bead of beads) {
          expect(bead.score).toBeGreaterThanOrEqual(0);
          expect(bead.score).toBeLessThanOrEqual(1);
          if (bead.source) expect(blocksIn(source, bead.source)).toHaveLength(1);
          if (bead.target) expect(blocksIn(target, bead.target)).toHaveLength(1);
        }
      }),
    );
  });
});

function covered(beads: readonly Bead[], side: 'source' | 'target'): number[] {
  return beads.flatMap((bead) => {
    const span = bead[side];
    return span ? Array.from({ length: span.to - span.from }, (_, i) => span.from + i) : [];
  });
}

function blocksIn(side: AlignmentSide, span: { from: number; to: number }): number[] {
  return [...new Set(side.sentences.slice(span.from, span.to).map((sentence) => sentence.block))];
}
