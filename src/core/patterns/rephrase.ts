import type { EnglishToken } from '../analysis/analysed-document';
import { inflectVerb, verbFormOf } from '../language/english/inflect-verb';
import type { Match } from './match-steps';
import type { Pattern } from './pattern';

/**
 * What to put in place of a matched English phrase. In the wording `resolve~` takes the form that the first word of the match has
 * ("removed the question": "resolved the issue"), and `$1` stands for the words of the first gap, `$2` of the second. The first
 * letter is capital where that of the match is, and an article that a wording begins with is left out where the match has none.
 */
export function rephrase(wording: string, pattern: Pattern, match: Match<EnglishToken>): string {
  const tokens = match.taken.flat();
  const first = tokens[0];
  const gaps = pattern.flatMap((step, index) => (step.kind === 'gap' ? [textOf(match.taken[index] ?? [])] : []));
  const form = verbFormOf(first?.lower ?? '');
  const text = wording
    .replace(/([a-z]+)~/g, (_, verb: string) => inflectVerb(verb, form))
    .replace(/\$(\d)/g, (_, number: string) => gaps[Number(number) - 1] ?? '')
    .replace(/\s{2,}/g, ' ')
    .trim();
  // The article that the phrase has now stays: it stands before the match, or its plural needs none.
  const phrase = /^(?:a|an|the)$/.test(first?.lower ?? '') ? text : text.replace(/^(?:a|an|the) /, '');
  const isCapital = first !== undefined && /^\p{Lu}/u.test(first.text) && !/^\p{Lu}{2}/u.test(first.text);
  return isCapital ? `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}` : phrase;
}

function textOf(tokens: readonly EnglishToken[]): string {
  return tokens.map(({ text }) => text).join(' ');
}
