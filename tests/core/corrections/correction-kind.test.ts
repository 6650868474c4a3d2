import { describe, expect, it } from 'vitest';
import { correctionKind, type CorrectionKind } from '../../../src/core/corrections/correction-kind';
import type { Segment } from '../../../src/core/segments/segment';
import { segment } from '../../notation/example-project';

const kindOf = (machine: string, target: string, more: Partial<Segment> = {}) =>
  correctionKind(segment(`Раз|${machine}`, { target, ...more }));

describe('a correction', () => {
  it.each<[string, string, string, CorrectionKind]>([
    ['other words', 'She left.', 'It left.', 'wording'],
    ['a word more', 'It left', 'It then left', 'wording'],
    ['an apostrophe that makes another word', 'Its over.', "It's over.", 'wording'],
    ['a hyphen that makes another word', 'They resign.', 'They re-sign.', 'wording'],
    ['a point that makes another number', '1.5 tons', '15 tons', 'wording'],
    ['a comma', 'Then it left.', 'Then, it left.', 'marks'],
    ['other quotation marks', "The 'Meridian' said", 'The “Meridian” said', 'marks'],
    ['another apostrophe', "It's over.", 'It’s over.', 'marks'],
    ['a capital and a space', 'the  treaty', 'The treaty', 'marks'],
    ['English where there was none', '', 'No date was named.', 'added'],
    ['no English where there was some', 'Read aloud', '', 'removed'],
  ])('is told by what it did: %s', (_, machine, target, kind) => {
    expect(kindOf(machine, target)).toBe(kind);
  });

  it('is a removal where the segment is left out, whatever its text says', () => {
    expect(kindOf('Read aloud', 'Read aloud', { state: 'excluded' })).toBe('removed');
    expect(kindOf('Read aloud', 'Read', { state: 'excluded' })).toBe('removed');
  });

  it('is one of paragraphs where the text stands as it was', () => {
    expect(kindOf('It left.', 'It left.', { breakBefore: 'space' })).toBe('paragraph');
    expect(kindOf('It left.', 'She left.', { breakBefore: 'space' })).toBe('wording');
  });

  it('is none where nothing differs, confirmed or not', () => {
    expect(kindOf('It left.', 'It left.')).toBeNull();
    expect(kindOf('It left.', 'It left.', { state: 'confirmed' })).toBeNull();
  });
});
