import type { EnglishText, EnglishToken, RussianText, RussianToken } from '../analysis/analysed-document';
import type { Dictionary } from '../dictionaries/dictionary';
import { englishBases } from '../language/english/english-bases';
import { soundKeys } from '../language/transliteration/sound-key';
import { overlaps, type Side, type Span } from '../text/span';
import { coreLexicon, SHORTEST_BEGINNING } from './core-lexicon';
import { lemmasOf, SHARED_SOUNDS } from './word-answers';

/** Two texts that say the same, and what is known of words beside the program's own. */
export interface TextPair {
  readonly source: RussianText;
  readonly target: EnglishText;
  readonly dictionary?: Dictionary | undefined;
}

/** What words are on the other side: where they stand, and their dictionary forms in that order. */
export interface LinkedWords {
  readonly spans: readonly Span[];
  readonly lemmas: readonly string[];
}

/**
 * The words on the other side that a dictionary, our common words or their sound link with these. Empty where nothing is known of them,
 * which says nothing about the translation.
 */
export function linkedWords({ source, target, dictionary }: TextPair, side: Side, spans: readonly Span[]): LinkedWords {
  const isMeant = (token: Span): boolean => spans.some((span) => overlaps(token, span));
  const russian = source.tokens.filter(({ kind }) => kind === 'word');
  const english = target.tokens.filter(({ kind }) => kind === 'word');
  if (side === 'source') {
    const answers = russian.filter(isMeant).map((token) => answersOf(token, dictionary));
    const found = english.filter((token) => answers.some((isAnswer) => isAnswer(token)));
    return { spans: found.map(spanOf), lemmas: found.map(englishLemma) };
  }
  const meant = english.filter(isMeant);
  const found = russian.filter((token) => meant.some(answersOf(token, dictionary)));
  return { spans: found.map(spanOf), lemmas: found.map(({ folded, reading }) => reading?.lemma ?? folded) };
}

/** Whether an English word may render a Russian one. */
function answersOf(token: RussianToken, dictionary: Dictionary | undefined): (english: EnglishToken) => boolean {
  const core = coreLexicon();
  const lemmas = lemmasOf(token);
  const words = new Set(lemmas.flatMap((lemma) => dictionary?.get(lemma) ?? []));
  const beginnings = lemmas.flatMap((lemma) => core.get(lemma) ?? []);
  const sounds = soundKeys(token.text).filter((key) => key.length > SHARED_SOUNDS);
  return ({ lower, text }) =>
    lower.split(/[-']/).some((part) => {
      const forms = [part, ...englishBases(part)];
      return forms.some((form) => words.has(form) || beginnings.includes(form)) || beginsWithOne(part, beginnings);
    }) ||
    (sounds.length > 0 && soundKeys(text).some((key) => sounds.includes(key)));
}

function beginsWithOne(word: string, beginnings: readonly string[]): boolean {
  return beginnings.some((beginning) => beginning.length >= SHORTEST_BEGINNING && word.startsWith(beginning));
}

function englishLemma({ text, lower, lemma, tag }: EnglishToken): string {
  // At the beginning of a sentence a tagger may take a plural for a name.
  const isAsItStands = tag === null || (lemma === lower && /^\p{Lu}/u.test(text));
  if (!isAsItStands || !/(?:[^s]ies|[^aiosu]s)$/.test(lower)) return lemma;
  return lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.slice(0, -1);
}

function spanOf({ from, to }: Span): Span {
  return { from, to };
}
