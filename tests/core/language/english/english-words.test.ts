import { describe, expect, it } from 'vitest';
import { createEnglishWords } from '../../../../src/core/language/english/english-words';
import { realEnglishWords } from '../../../notation/english-words';

describe('the English word list', () => {
  it.each([
    'treaty',
    'treaties',
    'colour',
    'color',
    'organisation',
    'well-known',
    'geopolitical',
    'sailors',
    "sailors'",
  ])('knows “%s”', (word) => expect(realEnglishWords().knows(word)).toBe(true));

  it.each(['goverment', 'tyubeteika', 'recieved', 'xyzzyq'])('does not know “%s”', (word) =>
    expect(realEnglishWords().knows(word)).toBe(false),
  );

  it('suggests the commonest word one slip away first', () => {
    expect(realEnglishWords().suggest('goverment')).toEqual(['government']);
    expect(realEnglishWords().suggest('recieved')[0]).toBe('received');
  });

  it('knows what a user adds, in any case of letters', () => {
    expect(createEnglishWords('one\ntwo', ['Feminitive']).knows('feminitive')).toBe(true);
  });
});
