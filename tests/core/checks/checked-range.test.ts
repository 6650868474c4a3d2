import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseDocument, type SegmentTexts } from '../../../src/core/analysis/analyse-document';
import { checkRange, furthestReach, type CheckedRange } from '../../../src/core/checks/checked-range';
import { CHECKS } from '../../../src/core/checks/registry';
import { runChecks, runChecksStepwise } from '../../../src/core/checks/run-checks';
import { finish } from '../../../src/core/stepwise';
import { reviewTools, TREATY } from '../../notation/example-review';

const { analyser } = reviewTools();
const OPTIONS = { terms: [], settings: {} };
const reach = furthestReach(CHECKS);

const pair = fc.oneof(
  fc.constantFrom(...TREATY).map((line) => line.split('|')),
  fc.constantFrom(
    ['Сергей уехал.', 'Sergei left.'],
    ['Сергей вернулся.', 'Sergey came back.'],
    ['Станцию закрыли. Она стояла пустой.', 'The station was closed. She stood empty.'],
    ['Да, да.', 'Yes, yes yes.'],
    ['', 'Nobody knows.'],
  ),
);
const segments = fc.array(fc.tuple(pair, fc.boolean()), { minLength: 1, maxLength: 90 }).map((pairs) =>
  pairs.map(([[source = '', target = ''], excluded], place): SegmentTexts => ({
    id: `s${place + 1}`,
    kind: 'paragraph',
    source,
    target,
    excluded,
  })),
);

describe('the checks of a stretch of segments', () => {
  it('find what they find there in the whole document, wherever it is cut, keys included', () => {
    fc.assert(
      fc.property(segments, fc.integer({ min: 1, max: 40 }), (texts, length) => {
        const ahead = (from: number): CheckedRange => {
          const lead = Math.min(from, reach);
          const range = checkRange(texts.slice(from - lead, from + length), lead, CHECKS, { ...OPTIONS, analyser });
          // As it comes from another thread.
          return structuredClone(range);
        };
        const document = analyseDocument(texts, analyser);
        expect(finish(runChecksStepwise(document, CHECKS, OPTIONS, { ahead }))).toEqual(
          runChecks(document, CHECKS, OPTIONS),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('are waited for where they are to come, and done here where nobody is at work', () => {
    const texts = Array.from({ length: 40 }, (_, place): SegmentTexts => {
      return {
        id: `s${place}`,
        kind: 'paragraph',
        source: 'Он там там.',
        target: 'He is there there.',
        excluded: false,
      };
    });
    const document = analyseDocument(texts, analyser);
    const answers: (CheckedRange | 'later' | null)[] = ['later', 'later'];
    const asked: number[] = [];
    const steps = runChecksStepwise(document, CHECKS, OPTIONS, {
      ahead: (from) => {
        asked.push(from);
        return answers.shift() ?? null;
      },
    });
    expect(finish(steps)).toEqual(runChecks(document, CHECKS, OPTIONS));
    expect(asked).toEqual([0, 0, 0, 16, 32]);
  });
});
