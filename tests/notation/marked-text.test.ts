import { describe, expect, it } from 'vitest';
import { parseMarked, showMarked } from './marked-text';

describe('parseMarked', () => {
  it('takes the marks out and keeps their places', () => {
    expect(parseMarked('He ⟨Ivan⟩ saw [her].')).toEqual({
      text: 'He Ivan saw her.',
      flagged: [{ from: 12, to: 15 }],
      evidence: [{ from: 3, to: 7 }],
    });
  });

  it('takes a mark behind a backslash literally, and stands in for line ends and tags', () => {
    expect(parseMarked('\\[a\\]⏎◆').text).toBe('[a]\n\uE000');
  });

  it('refuses marks that do not pair', () => {
    expect(() => parseMarked('a [b')).toThrow('“]” is missing');
    expect(() => parseMarked('a b]')).toThrow('closes nothing');
  });
});

describe('showMarked', () => {
  it('puts the marks back, also beside each other and around nothing', () => {
    const notation = 'a[b][c] d[]';
    const { text, flagged } = parseMarked(notation);
    expect(showMarked(text, flagged)).toBe(notation);
  });
});
