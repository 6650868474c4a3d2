import { describe, expect, it } from 'vitest';
import { isTagCharacter, tagCharacters, withoutTags } from '../../../src/core/formats/tag-characters';

describe('the characters of tags', () => {
  it('are of the private use area, others for the Russian than for the English', () => {
    const [russian, english] = [tagCharacters('source', ''), tagCharacters('target', '')];
    expect([russian(), russian(), english(), english()]).toEqual(['\uE000', '\uE001', '\uEC00', '\uEC01']);
    expect(['\uE000', '\uF8FF', 'a'].map(isTagCharacter)).toEqual([true, true, false]);
  });

  it('leave out those that the text itself holds', () => {
    const next = tagCharacters('source', 'a\uE000b\uE002');
    expect([next(), next()]).toEqual(['\uE001', '\uE003']);
  });

  it('begin again when all are used', () => {
    const next = tagCharacters('source', '');
    const first = next();
    const others = Array.from({ length: 0x0c00 - 1 }, next);
    expect(new Set([first, ...others]).size).toBe(0x0c00);
    expect(next()).toBe(first);
  });

  it('can be taken out of a text', () => {
    expect(withoutTags('\uEC00Bold\uEC01 words')).toBe('Bold words');
  });
});
