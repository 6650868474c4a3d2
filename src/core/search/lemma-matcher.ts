import type { Analyser } from '../analysis/analyser';
import { englishBases, englishBeginnings } from '../language/english/english-bases';
import { foldRussian } from '../language/russian/fold';
import type { Span } from '../text/span';
import type { TokenKind } from '../text/token';
import type { TextMatch, TextMatcher } from './text-matcher';

/** How words of one language are found in all their forms. */
interface Finding<Token> {
  tokensOf(text: string): readonly Token[];
  /** For each word that was asked for the forms and lemmas by which it is known. */
  readonly wanted: readonly ReadonlySet<string>[];
  fits(token: Token, wanted: ReadonlySet<string>): boolean;
  /** Found in every text that is worth a closer look; null where nothing is that simple. */
  readonly sign: RegExp | null;
}

/**
 * Finds words in all their forms («стороны» for «сторона», "left" for "leave"), one behind the other where several are
 * asked for.
 */
export function lemmaMatcher(words: string, analyser: Analyser): TextMatcher {
  const russian = analyser
    .russian(words)
    .tokens.filter(({ kind }) => kind === 'word')
    .map(({ folded, parses }) => new Set([folded, ...parses.map(({ lemma }) => foldRussian(lemma))]));
  const english = analyser
    .english(words)
    .tokens.filter(({ kind }) => kind === 'word')
    .map(({ lower }) => new Set([lower, ...englishBases(lower)]));
  const inRussian = finder({
    tokensOf: (text) => analyser.russian(text).tokens,
    wanted: russian,
    fits: ({ folded, parses }, wanted) =>
      wanted.has(folded) || parses.some(({ lemma }) => wanted.has(foldRussian(lemma))),
    sign: russianSign(russian[0] ?? new Set()),
  });
  const inEnglish = finder({
    tokensOf: (text) => analyser.english(text).tokens,
    wanted: english,
    fits: ({ lower }, wanted) => wanted.has(lower) || englishBases(lower).some((base) => wanted.has(base)),
    sign: englishSign(english[0] ?? new Set()),
  });
  const script = scriptOf(words);
  return (text, language) => {
    // Forms of a word keep its alphabet.
    if (script !== null && !script.test(text)) return [];
    return language === 'ru' ? inRussian(text) : inEnglish(text);
  };
}

/** A book has millions of words, so that a text is only taken apart where the first word stands in it. */
function finder<Token extends Span & { readonly kind: TokenKind }>({
  tokensOf,
  wanted,
  fits,
  sign,
}: Finding<Token>): (text: string) => readonly TextMatch[] {
  const [first] = wanted;
  if (first === undefined) return () => [];
  const wordsOf = (text: string): Token[] => tokensOf(text).filter(({ kind }) => kind === 'word');
  /** Where the first word stands in a stretch without blanks: few of them are new. */
  const known = new Map<string, readonly TextMatch[]>();
  const firstIn = (stretch: string): readonly TextMatch[] => {
    let found = known.get(stretch);
    if (found === undefined) {
      found = runsOf(stretch, wordsOf(stretch), [first], fits);
      known.set(stretch, found);
    }
    return found;
  };
  return (text) => {
    if (sign?.test(text) === false || !text.split(/\s+/).some((stretch) => firstIn(stretch).length > 0)) return [];
    if (wanted.length > 1) return runsOf(text, wordsOf(text), wanted, fits);
    return [...text.matchAll(/\S+/g)].flatMap(({ 0: stretch, index }) =>
      firstIn(stretch).map(({ from, to, groups }) => ({ from: index + from, to: index + to, groups })),
    );
  };
}

/** Letters that a form shares with its lemma, as a rule. */
const BEGINNING = 3;
/** What stands in the text for a letter of a folded word. */
const WRITTEN: Readonly<Record<string, string>> = { е: '(?:ё|е\\u0308?)', й: '(?:й|и\\u0306)' };
const BETWEEN = '[\\u00ad\\u0300\\u0301]*';

/** Words change their stems (идти, шёл), so only of long ones the beginning is looked for. */
function russianSign(lemmas: ReadonlySet<string>): RegExp | null {
  const beginnings = new Set<string>();
  for (const lemma of lemmas) {
    if (lemma.length <= 2 * BEGINNING || !/^[а-я]+$/.test(lemma)) return null;
    const letters = [...lemma.slice(0, BEGINNING)];
    beginnings.add(letters.map((letter) => WRITTEN[letter] ?? letter).join(BETWEEN));
  }
  return beginnings.size === 0 ? null : new RegExp([...beginnings].join('|'), 'iu');
}

function englishSign(bases: ReadonlySet<string>): RegExp | null {
  const beginnings = englishBeginnings(bases);
  return beginnings === null || beginnings.length === 0 ? null : new RegExp(beginnings.join('|'), 'iu');
}

/** The letters that a text must hold for words in one alphabet to stand in it; null for words in both or in none. */
function scriptOf(words: string): RegExp | null {
  const [russian, latin] = [/\p{Script=Cyrillic}/u, /\p{Script=Latin}/u];
  if (russian.test(words) === latin.test(words)) return null;
  if (russian.test(words)) return russian;
  // Where nothing fits, the many ranges of all Latin letters take ten times as long.
  return isAscii(words) ? /[a-z]/i : latin;
}

function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

/** Where words stand one behind the other, each in any of its forms. */
function runsOf<Token extends Span>(
  text: string,
  tokens: readonly Token[],
  wanted: readonly ReadonlySet<string>[],
  fits: (token: Token, wanted: ReadonlySet<string>) => boolean,
): TextMatch[] {
  const matches: TextMatch[] = [];
  for (let first = 0; first + wanted.length <= tokens.length; first++) {
    if (!wanted.every((forms, offset) => fits(tokens[first + offset]!, forms))) continue;
    const { from } = tokens[first]!;
    const { to } = tokens[first + wanted.length - 1]!;
    matches.push({ from, to, groups: [text.slice(from, to)] });
    first += wanted.length - 1;
  }
  return matches;
}
