import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryWords } from '../../../src/core/diff/carry-words';

describe('a correction carried to another version', () => {
  it.each([
    [
      'where its words stand again',
      'She left under a far-fetched pretext.',
      'It left under a far-fetched pretext.',
      'She left on a flimsy pretext.',
      'It left on a flimsy pretext.',
    ],
    [
      'where only one of its neighbours changed',
      'She left it a year later.',
      'It left it a year later.',
      'She abandoned it a year later.',
      'It abandoned it a year later.',
    ],
    [
      'to the place where its words have moved',
      'The key bet rose again.',
      'The key rate rose again.',
      'Yesterday the key bet rose again.',
      'Yesterday the key rate rose again.',
    ],
    [
      'with words put in between the same words',
      'He left in May.',
      'He left again in May.',
      'But he left in May.',
      'But he left again in May.',
    ],
    [
      'with words taken out',
      'The the station closed today.',
      'The station closed today.',
      'The the station shut today.',
      'The station shut today.',
    ],
    [
      'which has made it itself',
      'She left in May. He is in force.',
      'It left in May. It is in force.',
      'It left in May. He is in force.',
      'It left in May. It is in force.',
    ],
    [
      'whose blanks are others',
      'They met  with Ryabkova.',
      'They met  with Ryabkov.',
      'They met with Ryabkova.',
      'They met with Ryabkov.',
    ],
  ])('%s', (_, base, corrected, fresh, wanted) => {
    expect(carryWords(base, corrected, fresh)).toBe(wanted);
  });

  it.each([
    ['its words are gone', 'The key bet rose.', 'The key rate rose.', 'The key interest rose.'],
    ['its words no longer stand in a row', 'By right of the strong.', 'Might is right.', 'By the right of the strong.'],
    ['both neighbours of its word are others', 'He met her there.', 'He met him there.', 'He saw her yesterday.'],
    [
      'a word stands alone that it took for doubled',
      'The tank tank burned.',
      'The tank burned.',
      'The hit tank burned.',
    ],
    ['words stand now where it put some in', 'He left in May.', 'He left again in May.', 'He left early in May.'],
    [
      'one of two changes cannot be made',
      'She left it. She said so.',
      'It left it. It said so.',
      'She left it. Someone told so.',
    ],
  ])('is not made where %s', (_, base, corrected, fresh) => {
    expect(carryWords(base, corrected, fresh)).toBeNull();
  });

  const text = fc
    .array(fc.constantFrom('the', 'house', 'stood', 'on', 'a', 'hill', ',', '12,000', 'и', 'Он', '.'), { maxLength: 9 })
    .map((words) => words.join(' '));

  it('of the very version is the correction, and of the corrected text nothing', () => {
    fc.assert(
      fc.property(text, text, (base, corrected) => {
        expect(carryWords(base, corrected, base)).toBe(corrected);
        expect(carryWords(base, corrected, corrected)).toBe(corrected);
        expect(carryWords(base, base, corrected)).toBe(corrected);
      }),
    );
  });

  it('keeps every word of the new version that it does not replace', () => {
    fc.assert(
      fc.property(text, text, text, (base, corrected, fresh) => {
        const carried = carryWords(base, corrected, fresh);
        if (carried === null) return;
        const words = (value: string): string[] => value.split(' ').filter((word) => word !== '');
        const old = new Set([...words(base), ...words(corrected)]);
        for (const word of words(fresh)) if (!old.has(word)) expect(words(carried)).toContain(word);
        for (const word of words(carried)) expect([...old, ...words(fresh)]).toContain(word);
      }),
    );
  });
});
