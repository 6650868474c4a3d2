import type { Span } from '../text/span';
import type { PronounGender } from './pronoun';

/** What a he or she word does in its sentence; "her" and "his" are told apart by what follows. */
export type EnglishRole = 'subject' | 'object' | 'possessive' | 'possessive-alone' | 'reflexive';

/** A he or she word of an English text. */
export interface EnglishPronoun extends Span {
  readonly text: string;
  readonly lower: string;
  readonly gender: PronounGender;
  readonly role: EnglishRole;
  /** Index among the words of the text. */
  readonly word: number;
}

/** The words of an English text, lower case, contractions cut off ("she's" → "she"). */
export interface EnglishWords {
  readonly lower: readonly string[];
  readonly pronouns: readonly EnglishPronoun[];
}

const WORD = /[A-Za-z]+(?:['’][a-z]+)?/g;
const ANY_GENDERED = /\b(?:he|him|his|himself|she|her|hers|herself)\b/i;
const GENDERS: ReadonlyMap<string, PronounGender> = new Map([
  ['he', 'masculine'],
  ['him', 'masculine'],
  ['his', 'masculine'],
  ['himself', 'masculine'],
  ['she', 'feminine'],
  ['her', 'feminine'],
  ['hers', 'feminine'],
  ['herself', 'feminine'],
]);

/** Whether a text has any he or she word: the cheap question that spares most segments the rest. */
export function hasGenderedPronoun(text: string): boolean {
  return ANY_GENDERED.test(text);
}

/** The words of an English text and the he and she words among them. "he/she" and "(s)he" are left out. */
export function readEnglish(text: string): EnglishWords {
  const lower: string[] = [];
  const pronouns: EnglishPronoun[] = [];
  for (const match of text.matchAll(WORD)) {
    const whole = match[0];
    const bare = whole.replace(/['’].*$/, '');
    const key = bare.toLowerCase();
    const from = match.index;
    const to = from + bare.length;
    const gender = GENDERS.get(key);
    const paired = text[from - 1] === '/' || text[to] === '/' || text[from - 1] === ')';
    // "HE" in capitals among capitals is a headline; alone it is an abbreviation.
    const abbreviation = bare.length === 2 && bare === bare.toUpperCase() && text !== text.toUpperCase();
    if (gender && !paired && !abbreviation)
      pronouns.push({
        from,
        to,
        text: bare,
        lower: key,
        gender,
        role: roleOf(key, text.slice(to)),
        word: lower.length,
      });
    lower.push(key);
  }
  return { lower, pronouns };
}

/** Words that begin something new after "her": "gave her the book", "saw her and", "told her that". */
const AFTER_OBJECT = new Set(
  `a an the to and or but for in on at with by from of as that this these those when while because if so then than into
  about after before over under out up down off away back again is was are were has had will would can could should may
  might not nor he she it they we you i who whom which what where why how there here through during without against
  between until till since although though yet too also very just only even now today tomorrow yesterday his her its
  their our my your some any each every all both either neither later immediately directly personally alone once twice
  anymore instead together first across along around behind beside beyond toward towards upon within`.split(/\s+/),
);

function roleOf(word: string, rest: string): EnglishRole {
  if (word === 'he' || word === 'she') return 'subject';
  if (word === 'him') return 'object';
  if (word === 'hers') return 'possessive-alone';
  if (word.endsWith('self')) return 'reflexive';
  const next = /^ ([A-Za-z]+)/.exec(rest)?.[1]?.toLowerCase();
  // A quote, bracket or figure before the next word still leaves "her" with a noun: her "Seagull", her 20 crew.
  const opened = /^ ["“‘'«(]?[A-Z0-9]/.test(rest) || /^ ["“‘«(]/.test(rest);
  const followed = opened || (next !== undefined && !AFTER_OBJECT.has(next));
  if (word === 'his') return followed || next !== undefined ? 'possessive' : 'possessive-alone';
  return followed ? 'possessive' : 'object';
}

const NEUTRAL: Readonly<Record<EnglishRole, string>> = {
  subject: 'it',
  object: 'it',
  possessive: 'its',
  'possessive-alone': 'its own',
  reflexive: 'itself',
};

/** The word for a thing in place of a he or she word, with the same capitals: "Her" → "Its". */
export function neutralForm(pronoun: EnglishPronoun): string {
  return withCapitalsOf(pronoun.text, NEUTRAL[pronoun.role]);
}

/** Gives a replacement the capitals of what it replaces: a first capital, or all of them. */
export function withCapitalsOf(model: string, text: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return text.toUpperCase();
  const first = model[0] ?? '';
  return first === first.toUpperCase() ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
