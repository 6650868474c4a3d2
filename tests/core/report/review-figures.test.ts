import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEVERITIES } from '../../../src/core/findings/finding';
import { documentStrip } from '../../../src/core/report/document-strip';
import { FILLS, PATTERN_OF } from '../../../src/core/report/fill-patterns';
import { OUTCOMES } from '../../../src/core/report/finding-outcomes';
import { progressOf } from '../../../src/core/report/review-progress';
import { stackedParts } from '../../../src/core/report/stacked-parts';
import { stripColumns } from '../../../src/core/report/strip-columns';
import { tallyFindings } from '../../../src/core/report/tally-findings';
import { SEGMENT_STATES } from '../../../src/core/segments/segment';
import { found } from '../../notation/findings';
import { segment } from '../../notation/segments';

const amounts = fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 6 });

describe('the progress of a review', () => {
  it('counts segments and Russian words by state, confirmed and excluded ones as reviewed', () => {
    const progress = progressOf([
      segment('s1', { source: 'Станция стоит.', state: 'confirmed' }),
      segment('s2', { source: 'Она — давно — закрыта.', state: 'edited' }),
      segment('s3', { source: '', target: 'Skip.', state: 'excluded' }),
      segment('s4', { source: 'В 1987 году.' }),
    ]);
    expect(progress.all).toEqual({ segments: 4, words: 8 });
    expect(progress.reviewed).toEqual({ segments: 2, words: 2 });
    expect(progress.byState.edited).toEqual({ segments: 1, words: 3 });
  });
});

describe('the tallies of findings', () => {
  const grave = found({ check: 'negation-mismatch', category: 'accuracy/mistranslation', severity: 'critical' });

  it('put the most frequent check first, and the gravest severity', () => {
    const { byCheck, bySeverity, total } = tallyFindings({ open: [found(), grave], settled: [found()], dismissed: [] });
    expect(byCheck.map(({ name, open, settled }) => [name, open, settled])).toEqual([
      ['spelling', 1, 1],
      ['negation-mismatch', 1, 0],
    ]);
    expect(bySeverity.map(({ name }) => name)).toEqual(['critical', 'minor']);
    expect(total).toEqual({ open: 2, settled: 1, dismissed: 0, all: 3 });
  });

  it('say how grave the gravest of a name is', () => {
    const graver = found({ severity: 'major' });
    expect(tallyFindings({ open: [found()], settled: [graver], dismissed: [found()] }).byCheck).toEqual([
      { name: 'spelling', open: 1, settled: 1, dismissed: 1, all: 3, severity: 'major' },
    ]);
  });
});

describe('the strip over the document', () => {
  const segments = Array.from({ length: 10 }, (_, index) =>
    segment(`s${index}`, { state: index < 5 ? 'confirmed' : 'untouched' }),
  );

  it('says what is open where, and where to go', () => {
    const open = [found({ segment: 's3' }), found({ segment: 's3', severity: 'major' }), found({ segment: 's9' })];
    const strip = documentStrip(segments, open, 5);
    expect(strip.map(({ from, to, findings, first }) => [from, to, findings, first])).toEqual([
      [0, 2, 0, null],
      [2, 4, 2, 3],
      [4, 6, 0, null],
      [6, 8, 0, null],
      [8, 10, 1, 9],
    ]);
    expect(strip.map(({ reviewed }) => reviewed)).toEqual([2, 2, 1, 0, 0]);
    expect(strip[1]?.bySeverity).toEqual({ critical: 0, major: 1, minor: 1, neutral: 0 });
  });

  it('has no more places than segments, and none of an empty document', () => {
    expect(documentStrip(segments.slice(0, 1), [], 40)).toHaveLength(1);
    expect(documentStrip([], [], 40)).toEqual([]);
  });

  it('covers every segment once, whatever its length', () => {
    fc.assert(
      fc.property(fc.nat({ max: 200 }), fc.integer({ min: 1, max: 60 }), (count, most) => {
        const strip = documentStrip(
          Array.from({ length: count }, (_, index) => segment(`s${index}`, {})),
          [],
          most,
        );
        expect(strip.length).toBe(Math.min(count, most));
        expect(strip.every(({ from, to }) => to > from)).toBe(true);
        expect(strip.map(({ from }) => from)).toEqual([0, ...strip.slice(0, -1).map(({ to }) => to)].slice(0, count));
        expect(strip.at(-1)?.to ?? 0).toBe(count);
      }),
    );
  });

  it('has columns whose pieces lie one on the other, the tallest as high as is asked for', () => {
    const open = [found({ segment: 's3' }), found({ segment: 's2', severity: 'critical' }), found({ segment: 's9' })];
    const columns = stripColumns(documentStrip(segments, open, 5), 90);
    expect(columns[1]?.pieces).toEqual([
      { severity: 'critical', above: 0, height: 45 },
      { severity: 'minor', above: 45, height: 45 },
    ]);
    expect(columns.map(({ from, size }) => [from, size])).toEqual([0, 20, 40, 60, 80].map((from) => [from, 20]));
    expect(columns[4]?.reviewed).toBe(0);
  });
});

describe('the parts of a bar', () => {
  it('stand one behind the other and fill it', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const parts = stackedParts(values);
        let end = 0;
        for (const { from, size } of parts) {
          expect(from).toBeCloseTo(end);
          end = from + size;
        }
        expect(end).toBeCloseTo(values.some((value) => value > 0) ? 100 : 0);
      }),
    );
  });

  it('fill only their share of a longer bar', () => {
    expect(stackedParts([1, 2], 4)).toEqual([
      { from: 0, size: 25 },
      { from: 25, size: 50 },
    ]);
  });
});

describe('the patterns of the charts', () => {
  it.each([
    ['outcomes', OUTCOMES],
    ['states', SEGMENT_STATES],
    ['severities', SEVERITIES],
  ])('tell the %s apart without colours', (_, fills) => {
    expect(new Set(fills.map((fill) => PATTERN_OF[fill])).size).toBe(fills.length);
    expect(FILLS).toEqual(expect.arrayContaining([...fills]));
  });
});
