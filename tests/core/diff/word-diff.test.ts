import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords, type WordChange } from '../../../src/core/diff/word-diff';
import { wordDiff } from '../../notation/word-diff';

describe('a word diff', () => {
  it('shows a replaced word', () => {
    expect(wordDiff('He sold his bicycle.', 'He sold her bicycle.')).toBe('He sold {−his−}{+her+} bicycle.');
  });

  it('shows words that come and go with one of their blanks', () => {
    expect(wordDiff('The old bridge', 'The old stone bridge')).toBe('The old {+stone +}bridge');
    expect(wordDiff('The old stone bridge', 'The old bridge')).toBe('The old {−stone −}bridge');
    expect(wordDiff('The bridge', 'The bridge, rebuilt')).toBe('The bridge{+, rebuilt+}');
  });

  it('never cuts a number', () => {
    expect(wordDiff('It cost 12,000 rubles.', 'It cost 12,500 rubles.')).toBe('It cost {−12,000−}{+12,500+} rubles.');
    expect(wordDiff('at 17:00 sharp', 'at 17:30 sharp')).toBe('at {−17:00−}{+17:30+} sharp');
    expect(wordDiff('about 3.5 km', 'about 35 km')).toBe('about {−3.5−}{+35+} km');
  });

  it('never cuts a word with an apostrophe, hyphen or points', () => {
    expect(wordDiff("they don't know", 'they do know')).toBe("they {−don't−}{+do+} know");
    expect(wordDiff('a well-known man', 'a well-read man')).toBe('a {−well-known−}{+well-read+} man');
    expect(wordDiff('the U.S. navy', 'the U.K. navy')).toBe('the {−U.S.−}{+U.K.+} navy');
    expect(wordDiff('I’m 👩‍🚒', 'I’m 👩‍🚀')).toBe('I’m {−👩‍🚒−}{+👩‍🚀+}');
  });

  it('shows a changed mark alone', () => {
    expect(wordDiff('He left, she stayed', 'He left; she stayed')).toBe('He left{−,−}{+;+} she stayed');
  });

  it('shows changed blanks', () => {
    expect(wordDiff('one  two', 'one two')).toBe('one {− −}two');
    expect(wordDiff('one two', 'one\u00A0two')).toBe('one{− −}{+\u00A0+}two');
  });

  it('joins changes across the crumbs between them', () => {
    expect(wordDiff('the wide banks of the quiet river', 'the steep shores of that northern stream')).toBe(
      'the {−wide banks of the quiet river−}{+steep shores of that northern stream+}',
    );
  });

  it('keeps what is longer than the changes around it', () => {
    expect(wordDiff('He opened the old window', 'She opened the new window')).toBe(
      '{−He−}{+She+} opened the {−old−}{+new+} window',
    );
  });

  it('is one deletion or insertion beside an empty text', () => {
    expect(wordDiff('', 'All new.')).toBe('{+All new.+}');
    expect(wordDiff('All gone.', '')).toBe('{−All gone.−}');
    expect(diffWords('', '')).toEqual([]);
  });

  it('stays quick for long texts with nothing in common', () => {
    const before = Array.from({ length: 20_000 }, (_, index) => `a${index}`).join(' ');
    const after = Array.from({ length: 20_000 }, (_, index) => `b${index}`).join(' ');
    expect(diffWords(before, after)).toEqual([
      { kind: 'delete', text: before },
      { kind: 'insert', text: after },
    ]);
  });
});

describe('the laws of a word diff', () => {
  const piece = fc.constantFrom(
    'the',
    'cat',
    'Дом',
    '12,000',
    "don't",
    '.',
    ',',
    ' ',
    ' ',
    ' ',
    '  ',
    '\n',
    '🙂',
    '—',
    '\uE000',
  );
  const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
  const joined = (changes: readonly WordChange[], without: WordChange['kind']) =>
    changes
      .filter(({ kind }) => kind !== without)
      .map((change) => change.text)
      .join('');

  it('gives back both versions', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = diffWords(before, after);
        expect(joined(changes, 'insert')).toBe(before);
        expect(joined(changes, 'delete')).toBe(after);
      }),
      { numRuns: 1000 },
    );
  });

  it('has no empty change and no two neighbours of a kind', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const changes = diffWords(before, after);
        changes.forEach(({ kind, text: own }, index) => {
          expect(own).not.toBe('');
          expect(changes[index + 1]?.kind).not.toBe(kind);
        });
        expect(joined(changes, 'insert')).toBe(before);
        expect(joined(changes, 'delete')).toBe(after);
      }),
    );
  });
});
