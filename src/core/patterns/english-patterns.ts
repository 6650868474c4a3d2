import type { EnglishText, EnglishToken } from '../analysis/analysed-document';
import { FormNote } from '../analysis/form-note';
import { englishBases } from '../language/english/english-bases';
import { matchAt, wordsOf, type Match, type Word } from './match-steps';
import type { Pattern, WordStep } from './pattern';

/** All places where an English pattern stands, in order, none overlapping. */
export function findEnglish(
  text: EnglishText | readonly Word<EnglishToken>[],
  pattern: Pattern,
): Match<EnglishToken>[] {
  const words = 'tokens' in text ? wordsOf(text.tokens) : text;
  const matches: Match<EnglishToken>[] = [];
  for (let first = 0; first < words.length; first++) {
    const match = matchAt(words, first, pattern, fitsEnglish);
    if (match === null) continue;
    matches.push(match);
    first = match.end - 1;
  }
  return matches;
}

/** Whether a token of an English text may stand for a step: by its form, or by a dictionary form that its ending allows. */
export function fitsEnglish(token: EnglishToken, step: WordStep): boolean {
  const { lower } = token;
  if (step.forms.includes(lower)) return true;
  if (step.lemmas.length === 0) return false;
  if (step.lemmas.includes(lower)) return true;
  return BASES.of(token.form, lower).some((base) => step.lemmas.includes(base));
}

const BASES = new FormNote((lower) => englishBases(lower.replace(/'s?$/, '')));
