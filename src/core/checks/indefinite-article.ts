import type { EnglishToken } from '../analysis/analysed-document';
import type { Check } from './check';
import { CONSONANT_SOUND, SPELT_WITH_VOWEL, VOWEL_SOUND } from './indefinite-article.lexicon';

/** Finds “a” before a vowel sound and “an” before a consonant: "an treaty", "a hour", "a IAEA inspector". */
export const indefiniteArticle: Check = {
  meta: {
    id: 'indefinite-article',
    category: 'fluency/grammar',
    severity: 'minor',
    scope: 'segment',
    messageIds: ['needs-an', 'needs-a'],
  },
  mayFind: ({ segment }) => ARTICLE.test(segment.target.text),
  *run({ segment }) {
    const { tokens } = segment.target;
    for (const [index, token] of tokens.entries()) {
      if (token.lower !== 'a' && token.lower !== 'an') continue;
      const next = tokens[index + 1];
      if (next === undefined || next.from !== token.to + 1 || !isArticle(token, tokens[index - 1])) continue;
      const needed = articleFor(next);
      if (needed === null || needed === token.lower) continue;
      const { from, to } = token;
      yield {
        segment: segment.id,
        messageId: needed === 'an' ? 'needs-an' : 'needs-a',
        data: { word: next.text },
        confidence: 0.95,
        target: [{ from, to: next.to }],
        source: [],
        suggestions: [[{ from, to, text: /^A/.test(token.text) ? `A${needed.slice(1)}` : needed }]],
      };
    }
  },
};

const ARTICLE = /\ban?\s/i;

/** "vitamin A also", "group A and", "A or B": a letter, not an article. */
function isArticle({ text }: EnglishToken, before: EnglishToken | undefined): boolean {
  return text !== 'A' || before === undefined || /^[.!?:;"“”«»'(—–-]+$/.test(before.text);
}

/** The article that the sound of a word asks for; null where it cannot be told. */
function articleFor({ text, lower, kind }: EnglishToken): 'a' | 'an' | null {
  if (/^\d/.test(text)) return articleForNumber(text);
  if (kind !== 'word') return null;
  if (isSpeltOut(text)) return SPELT_WITH_VOWEL.test(text) ? 'an' : 'a';
  // "A FIFA official": an acronym may be spelt out or read as a word.
  if (/^\p{Lu}{2,}/u.test(text)) return null;
  const [first = lower] = lower.split('-');
  if (first.length === 1) return SPELT_WITH_VOWEL.test(first.toUpperCase()) ? 'an' : 'a';
  if (!/^[a-z]/.test(first)) return null;
  if (/^[aeiou]/.test(first)) return CONSONANT_SOUND.test(first) ? 'a' : 'an';
  return VOWEL_SOUND.test(first) ? 'an' : 'a';
}

/** Consonants only, or a name of letters that everybody spells: FBI, MP, UN, EU, IAEA, IMF. */
function isSpeltOut(text: string): boolean {
  const [first = ''] = text.split(/[-\d]/);
  return /^(?:[BCDFGHJKLMNPQRSTVWXZ]{2,5}|UN|EU|US|UK|UAE|FBI|FIA|LED|NGO|SOS|SUV|MIT|HIV|RIA|MRI|EGE|IAEA|IMF|ID|IT|IP|AI|ICC|OSCE)s?$/.test(
    first,
  );
}

/** 8, 11, 18 and 80 begin with a vowel, in thousands and millions as well. */
function articleForNumber(text: string): 'a' | 'an' | null {
  const digits = /^\d[\d,]*/.exec(text)?.[0].replaceAll(',', '') ?? '';
  if (digits === '') return null;
  if (digits.startsWith('8')) return 'an';
  const leading = digits.length % 3 === 2 ? digits.slice(0, 2) : '';
  // Years are read by pairs: "an 1812 painting".
  if (leading === '11' || leading === '18') return 'an';
  if (digits.length === 4 && /^1[18]/.test(digits)) return text.includes(',') ? 'a' : null;
  return 'a';
}
