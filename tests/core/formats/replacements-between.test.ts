import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillIn, replacementsOf } from '../../../src/core/formats/fill-in';
import { replacementsBetween } from '../../../src/core/formats/replacements-between';
import { changed, segmentsOf } from '../../notation/segments';

describe('the changes between two states', () => {
  const { text, segments } = segmentsOf('[One.] [Two.]\n[Three.][]\n[Five.]\n');

  it('leaves out what both states share', () => {
    const before = replacementsOf(text, changed(segments, { s1: 'First.', s2: '2.' }));
    const after = replacementsOf(text, changed(segments, { s1: 'First.', s2: 'Second.', s4: 'Four.' }));
    expect(replacementsBetween(text, before, after)).toEqual([
      { from: 7, to: 9, text: 'Second.', segments: ['s2'] },
      { from: 16, to: 16, text: ' Four.', segments: ['s4'] },
    ]);
  });

  it('is empty between equal states', () => {
    const state = replacementsOf(text, changed(segments, { s1: 'First.', s3: { state: 'excluded' } }));
    expect(replacementsBetween(text, state, state)).toEqual([]);
  });

  it('goes back to the imported text', () => {
    const before = replacementsOf(text, changed(segments, { s3: { state: 'excluded' } }));
    expect(fillIn(fillIn(text, before), replacementsBetween(text, before, []))).toBe(text);
  });

  it('turns the text of one state into that of the other', () => {
    const fate = fc.constantFrom('keep', 'edit', 'rewrite', 'exclude');
    const fates = fc.array(fate, { minLength: 5, maxLength: 5 });
    const stateOf = (all: readonly string[]) =>
      replacementsOf(
        text,
        segments.map((one, index) => {
          if (all[index] === 'exclude') return { ...one, state: 'excluded' as const };
          if (all[index] === 'keep') return one;
          return { ...one, state: 'edited' as const, target: all[index] === 'edit' ? 'Edited.' : 'Written\nanew.' };
        }),
      );
    fc.assert(
      fc.property(fates, fates, (first, second) => {
        const before = stateOf(first);
        const after = stateOf(second);
        expect(fillIn(fillIn(text, before), replacementsBetween(text, before, after))).toBe(fillIn(text, after));
      }),
      { numRuns: 500 },
    );
  });
});
