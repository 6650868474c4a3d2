import { describe, expect, it } from 'vitest';
import { paragraphChanges } from '../../../src/core/formats/paragraph-changes';

/** What becomes of the lines of a text when these words become others, as `place: new text (+ added)`. */
function changes(text: string, ...words: readonly (readonly [string, string])[]): string[] {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    from: line.index,
    to: line.index + line[0].length,
    kind: 'paragraph' as const,
  }));
  const replacements = words.map(([from, becomes]) => {
    const at = text.indexOf(from);
    return { from: at, to: at + from.length, text: becomes };
  });
  return paragraphChanges(text, blocks, replacements).map(({ block, text: line, added }) =>
    [`${String(block)}: ${line ?? 'gone'}`, ...added].join(' + '),
  );
}

describe('what replacements do to paragraphs', () => {
  it('is a new text for each paragraph that they touch', () => {
    expect(changes('One two.\nThree.\nFour.', ['two', '2'], ['Four', '4'])).toEqual(['0: One 2.', '2: 4.']);
    expect(changes('One two.\nThree.', ['One', '1'], ['two', '2'])).toEqual(['0: 1 2.']);
  });

  it('takes paragraphs out, at the beginning, in the middle and at the end', () => {
    expect(changes('One.\nTwo.\nThree.', ['One.\n', ''])).toEqual(['0: gone']);
    expect(changes('One.\nTwo.\nThree.', ['\nTwo.', ''])).toEqual(['1: gone']);
    expect(changes('One.\nTwo.\nThree.', ['\nTwo.\nThree.', ''])).toEqual(['1: gone', '2: gone']);
  });

  it('joins paragraphs into the first of them', () => {
    expect(changes('One.\nTwo.\nThree.', ['.\nTwo', ', two'])).toEqual(['0: One, two.', '1: gone']);
  });

  it('adds paragraphs behind the one that they were typed behind', () => {
    expect(changes('One.\nTwo.', ['One.', 'One.\nAnd a half.'])).toEqual(['0: One. + And a half.']);
    expect(changes('One.\nTwo.', ['Two.', 'Two.\nThree.\nFour.'])).toEqual(['1: Two. + Three. + Four.']);
  });
});
