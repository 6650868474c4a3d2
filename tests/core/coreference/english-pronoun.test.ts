import { describe, expect, it } from 'vitest';
import {
  hasGenderedPronoun,
  neutralForm,
  readEnglish,
  withCapitalsOf,
} from '../../../src/core/coreference/english-pronoun';

const rolesIn = (text: string): string[] => readEnglish(text).pronouns.map(({ text: word, role }) => `${word} ${role}`);
const neutral = (text: string): string[] => readEnglish(text).pronouns.map(neutralForm);

describe('the he and she words of an English text', () => {
  it.each([
    ['They opened her in May.', ['her object']],
    ['Her borders are closed.', ['Her possessive']],
    ['They call her “Seagull”.', ['her possessive']],
    ['We saw her.', ['her object']],
    ['We saw her and left.', ['her object']],
    ['We gave her a name.', ['her object']],
    ['We know her last decision.', ['her possessive']],
    ['His weight is known to him.', ['His possessive', 'him object']],
    ['The choice was his.', ['his possessive-alone']],
    ["She's here, she opened herself.", ['She subject', 'she subject', 'herself reflexive']],
  ])('%s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });

  it('leave pairs and abbreviations alone', () => {
    expect(rolesIn('The user sets his/her name, (s)he may edit it. HE Mr Holm and she came.')).toEqual(['she subject']);
  });

  it('are found before anything else is read', () => {
    expect(hasGenderedPronoun('The chef and the shelter.')).toBe(false);
    expect(hasGenderedPronoun('And HER?')).toBe(true);
  });
});

describe('the word for a thing', () => {
  it('follows the role and the capitals', () => {
    expect(neutral('He saw him.')).toEqual(['It', 'it']);
    expect(neutral('Her weight; his own.')).toEqual(['Its', 'its']);
    expect(neutral('They opened her. It opened itself by himself.')).toEqual(['it', 'itself']);
    expect(neutral('SHE LEFT, TAKING HER TIME')).toEqual(['IT', 'ITS']);
  });

  it('gives a noun the capitals of the pronoun', () => {
    expect(withCapitalsOf('She', 'the company')).toBe('The company');
    expect(withCapitalsOf('she', 'the company')).toBe('the company');
    expect(withCapitalsOf('SHE', 'the company')).toBe('THE COMPANY');
  });
});
