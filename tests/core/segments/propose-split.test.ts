import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeSplit, sentenceBorders, splitBeside } from '../../../src/core/segments/propose-split';

/** Both texts with `|` where they would be cut; null when there is nothing to cut. */
function proposed(source: string, target: string): readonly [string, string] | null {
  const at = proposeSplit({ source, target });
  if (at === null) return null;
  const cut = (text: string, offset = 0) => `${text.slice(0, offset)}|${text.slice(offset)}`;
  return [cut(source, at.source), cut(target, at.target)];
}

describe('proposeSplit', () => {
  it('cuts both sides between sentences, nearest the middle', () => {
    expect(proposed('Он ушел. Дверь закрылась.', 'He left. The door closed.')).toEqual([
      'Он ушел. |Дверь закрылась.',
      'He left. |The door closed.',
    ]);
    expect(proposed('Раз два. Три четыре. Пять. Шесть.', 'One two. Three four. Five. Six.')).toEqual([
      'Раз два. Три четыре. |Пять. Шесть.',
      'One two. Three four. |Five. Six.',
    ]);
  });

  it('leaves a single sentence whole with the larger part of the other side', () => {
    expect(proposed('Он ушел вчера вечером домой. Да.', 'He went home last night.')).toEqual([
      'Он ушел вчера вечером домой. |Да.',
      'He went home last night.|',
    ]);
    expect(proposed('Да.', 'Yes. That is what he said last night.')).toEqual([
      '|Да.',
      'Yes. |That is what he said last night.',
    ]);
  });

  it('has nothing to propose where both sides are one sentence', () => {
    expect(proposed('Он ушел.', 'He left.')).toBeNull();
    expect(proposed('', 'He left.')).toBeNull();
  });
});

describe('splitBeside', () => {
  it('always cuts between sentences or at an end', () => {
    const sentence = fc.constantFrom('He left.', 'The door closed at last.', 'Why?', 'It was a long day in the north.');
    const text = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(text, text, fc.nat(), (source, target, number) => {
        const borders = sentenceBorders(source, 'source');
        fc.pre(borders.length > 0);
        const { target: cut } = splitBeside({ source, target }, 'source', borders[number % borders.length] ?? 0);
        expect([0, target.length, ...sentenceBorders(target, 'target')]).toContain(cut);
      }),
    );
  });
});
