import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeThreeWay } from '../../../src/core/diff/three-way';

const BASE = 'She left the house and forgot an umbrella.';

describe('two changes of one sentence', () => {
  it('are both taken where words that stay lie between them', () => {
    expect(mergeThreeWay(BASE, BASE.replace('She', 'He'), BASE.replace('an umbrella', 'his umbrella'))).toBe(
      'He left the house and forgot his umbrella.',
    );
    expect(mergeThreeWay(BASE, BASE.replace(' and', ', and'), BASE.replace('.', '!'))).toBe(
      'She left the house, and forgot an umbrella!',
    );
  });

  it('count once where both did the same', () => {
    const ours = BASE.replace('She', 'He');
    const theirs = BASE.replace('She', 'He').replace('umbrella', 'coat');
    expect(mergeThreeWay(BASE, ours, ours)).toBe(ours);
    expect(mergeThreeWay(BASE, ours, theirs)).toBe(theirs);
  });

  it('are a conflict where both changed the same word, each in its own way', () => {
    expect(mergeThreeWay(BASE, BASE.replace('She', 'He'), BASE.replace('She', 'It'))).toBeNull();
    expect(mergeThreeWay(BASE, BASE.replace('the house', 'home'), BASE.replace('the house ', ''))).toBeNull();
  });

  it('are a conflict where the changed words stand side by side', () => {
    expect(mergeThreeWay('the red house', 'a red house', 'the blue houses')).toBeNull();
    expect(mergeThreeWay('the house', 'the old house', 'the red house')).toBeNull();
    expect(mergeThreeWay('one two', 'one and two', 'one')).toBeNull();
  });

  it('are a conflict when a text came where there was none', () => {
    expect(mergeThreeWay('', 'One.', 'Two.')).toBeNull();
    expect(mergeThreeWay('', 'One.', 'One.')).toBe('One.');
    expect(mergeThreeWay('', 'One.', '')).toBe('One.');
  });
});

describe('a merge', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', 'an', 'the', ',', 'x', '12'), { maxLength: 9 })
    .map((words) => words.join(' '));

  it('does not depend on whose change is named first', () => {
    fc.assert(
      fc.property(text, text, text, (base, ours, theirs) => {
        expect(mergeThreeWay(base, ours, theirs)).toBe(mergeThreeWay(base, theirs, ours));
      }),
    );
  });

  it('takes the only change there is', () => {
    fc.assert(
      fc.property(text, text, (base, changed) => {
        expect(mergeThreeWay(base, changed, base)).toBe(changed);
        expect(mergeThreeWay(base, base, changed)).toBe(changed);
        expect(mergeThreeWay(base, changed, changed)).toBe(changed);
      }),
    );
  });

  it('takes both changes at the two ends of a sentence', () => {
    fc.assert(
      fc.property(text, text, text, text, (head, tail, newHead, newTail) => {
        const middle = 'that stays as it was written';
        const join = (first: string, last: string) => `${first} ${middle} ${last}`;
        expect(mergeThreeWay(join(head, tail), join(newHead, tail), join(head, newTail))).toBe(join(newHead, newTail));
      }),
    );
  });
});
