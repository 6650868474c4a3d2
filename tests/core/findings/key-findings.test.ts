import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/findings/finding';
import { keyAnew, keyFindings } from '../../../src/core/findings/key-findings';
import type { Unkeyed } from '../../../src/core/findings/sort-findings';
import { found } from '../../notation/findings';
import { plainDocument } from '../../notation/plain-document';

const WORDS = ['the', 'an', 'it'];
/** Every segment says one of these words twice. */
const { segments } = plainDocument(WORDS.map((word) => ({ id: word, target: `${word} ${word} end` })));
const segmentOf = (id: string) => segments.find((segment) => segment.id === id);

/** A finding without a key on the word that the segment says twice. */
function unkeyed(word: string): Unkeyed {
  const { key: _key, ...finding } = found({ segment: word, data: { word }, target: [{ from: 0, to: word.length }] });
  return finding;
}

const withoutKeys = (findings: readonly (Unkeyed | Finding)[]): Unkeyed[] =>
  findings.map((finding) => {
    const { key: _key, ...rest } = { key: '', ...finding };
    return rest;
  });

/** One edit: some findings go, others come in at a place. */
const edit = fc.record({
  from: fc.nat({ max: 12 }),
  gone: fc.nat({ max: 3 }),
  fresh: fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }),
});

describe('the keys of findings after an edit', () => {
  it('are those that they would get if all were keyed anew', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }), fc.array(edit), (words, edits) => {
        let findings = keyFindings(words.map(unkeyed), segmentOf);
        for (const { from, gone, fresh } of edits) {
          const sorted: (Unkeyed | Finding)[] = [...findings];
          sorted.splice(from, gone, ...fresh.map(unkeyed));
          findings = keyAnew(sorted, findings, segmentOf);
          expect(findings).toEqual(keyFindings(withoutKeys(sorted), segmentOf));
        }
      }),
    );
  });

  it('are right too where those of before were keyed elsewhere', () => {
    const before = structuredClone(keyFindings(['the', 'the', 'an', 'the'].map(unkeyed), segmentOf));
    const sorted = [...before.slice(1), unkeyed('it')];
    expect(keyAnew(sorted, before, segmentOf)).toEqual(keyFindings(withoutKeys(sorted), segmentOf));
  });

  it('cost no look at any text but those of what is new, however many are equal', () => {
    const before = keyFindings(
      Array.from({ length: 5_000 }, () => unkeyed('the')),
      segmentOf,
    );
    let looks = 0;
    const counting = (id: string) => {
      looks += 1;
      return segmentOf(id);
    };
    const after = keyAnew([...before.slice(0, 100), ...before.slice(101)], before, counting);
    expect(looks).toBe(0);
    expect(after.map(({ key }) => key)).toEqual(before.slice(0, -1).map(({ key }) => key));
    // Those before the edit stay the very same.
    expect(after.slice(0, 100).every((finding, index) => finding === before[index])).toBe(true);
    keyAnew([unkeyed('the'), ...after], after, counting);
    expect(looks).toBeLessThanOrEqual(2);
  });
});
