import { RE2JS } from 're2js';
import type { Analyser } from '../analysis/analyser';
import { fault } from '../fault';
import { englishBases } from '../language/english/english-bases';
import { foldRussian } from '../language/russian/fold';
import { failure, success, type Result } from '../result';
import type { Span } from '../text/span';
import type { SearchQuery } from './search-query';

/** A place that was found, with what the groups of a regular expression took. */
export interface TextMatch extends Span {
  /** The whole match, then its groups; empty where a group took nothing. */
  readonly groups: readonly string[];
}

/** Finds the places of a query in a text, in order, not overlapping; empty places are none. */
export type TextMatcher = (text: string, language: 'ru' | 'en') => readonly TextMatch[];

/** A longer pattern is a slip of the clipboard. */
const LONGEST = 2_000;

/**
 * The matcher of a query. Regular expressions are those of RE2, whose time grows with the text and never explodes, so that no
 * pattern of a user can hang the program; it has no look-around and no back-references. Refused: nothing to look for
 * (`search-empty`), a pattern that is none (`search-pattern`, with what RE2 says of it).
 */
export function createMatcher({ text, mode, matchCase }: SearchQuery, analyser: Analyser): Result<TextMatcher> {
  if (text.trim() === '' || text.length > LONGEST) return failure(fault('search-empty'));
  if (mode === 'pattern') return patternMatcher(text, matchCase);
  if (mode === 'lemma') return success(lemmaMatcher(text, analyser));
  return success(plainMatcher(text, matchCase, mode === 'word'));
}

function patternMatcher(pattern: string, matchCase: boolean): Result<TextMatcher> {
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(pattern, matchCase ? 0 : RE2JS.CASE_INSENSITIVE);
  } catch (error) {
    return failure(fault('search-pattern', { detail: error instanceof Error ? error.message : pattern }));
  }
  return success((text) => {
    const matches: TextMatch[] = [];
    const matcher = compiled.matcher(text);
    while (matcher.find()) {
      const from = matcher.start();
      const to = matcher.end();
      if (to === from) continue;
      const groups: string[] = [];
      for (let group = 0; group <= matcher.groupCount(); group++) groups.push(matcher.group(group) ?? '');
      matches.push({ from, to, groups });
    }
    return matches;
  });
}

/** Signs that people type as one and texts have in several forms. */
const ALIKE: Readonly<Record<string, string>> = {
  "'": "['’‘ʼ]",
  '"': '["“”„«»]',
  '-': '[-‐‑–—]',
  е: '[её]',
  ё: '[её]',
  Е: '[ЕЁ]',
  Ё: '[ЕЁ]',
};

/** Built from single signs and classes only, so the engine's own expressions take no longer than the text. */
function plainMatcher(words: string, matchCase: boolean, whole: boolean): TextMatcher {
  const source = [...words]
    .map((sign) => (/\s/.test(sign) ? '\\s' : (ALIKE[sign] ?? sign.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))))
    .join('')
    .replace(/(?:\\s)+/g, '\\s+');
  const pattern = new RegExp(source, matchCase ? 'gu' : 'giu');
  return (text) => {
    const matches: TextMatch[] = [];
    for (const match of text.matchAll(pattern)) {
      const [found] = match;
      const from = match.index;
      const to = from + found.length;
      if (whole && (isWordSign(text, from - 1) || isWordSign(text, to))) continue;
      matches.push({ from, to, groups: [found] });
    }
    return matches;
  };
}

function isWordSign(text: string, at: number): boolean {
  return /[\p{L}\p{M}\p{N}_]/u.test(text.charAt(at));
}

/** Letters that a form shares with its lemma, as a rule. */
const BEGINNING = 3;

function lemmaMatcher(words: string, analyser: Analyser): TextMatcher {
  const russian = analyser
    .russian(words)
    .tokens.filter(({ kind }) => kind === 'word')
    .map(({ folded, parses }) => new Set([folded, ...parses.map(({ lemma }) => foldRussian(lemma))]));
  const english = analyser
    .english(words)
    .tokens.filter(({ kind }) => kind === 'word')
    .map(({ lower }) => new Set([lower, ...englishBases(lower)]));
  // Words change their stems (идти, шёл), so only long ones let texts be passed over quickly.
  const sign = [...(russian[0] ?? [])].every((lemma) => lemma.length > 2 * BEGINNING)
    ? [...(russian[0] ?? [])].map((lemma) => lemma.slice(0, BEGINNING))
    : null;
  const script = scriptOf(words);
  return (text, language) => {
    // Forms of a word keep its letters: taking every text apart for words of the other language would take seconds in a book.
    if (script !== null && !script.test(text)) return [];
    if (language === 'ru') {
      if (sign !== null && !sign.some((beginning) => foldRussian(text).includes(beginning))) return [];
      const tokens = analyser.russian(text).tokens.filter(({ kind }) => kind === 'word');
      return runsOf(
        text,
        tokens,
        russian,
        ({ folded, parses }, wanted) =>
          wanted.has(folded) || parses.some(({ lemma }) => wanted.has(foldRussian(lemma))),
      );
    }
    const tokens = analyser.english(text).tokens.filter(({ kind }) => kind === 'word');
    return runsOf(
      text,
      tokens,
      english,
      ({ lower }, wanted) => wanted.has(lower) || englishBases(lower).some((base) => wanted.has(base)),
    );
  };
}

/** The letters that a text must hold for words in one alphabet to stand in it; null for words in both or in none. */
function scriptOf(words: string): RegExp | null {
  const [russian, latin] = [/\p{Script=Cyrillic}/u, /\p{Script=Latin}/u];
  if (russian.test(words) === latin.test(words)) return null;
  return russian.test(words) ? russian : latin;
}

/** Where words stand one behind the other, each in any of its forms. */
function runsOf<Token extends Span>(
  text: string,
  tokens: readonly Token[],
  wanted: readonly ReadonlySet<string>[],
  fits: (token: Token, wanted: ReadonlySet<string>) => boolean,
): TextMatch[] {
  const matches: TextMatch[] = [];
  if (wanted.length === 0) return matches;
  for (let first = 0; first + wanted.length <= tokens.length; first++) {
    if (!wanted.every((forms, offset) => fits(tokens[first + offset]!, forms))) continue;
    const { from } = tokens[first]!;
    const { to } = tokens[first + wanted.length - 1]!;
    matches.push({ from, to, groups: [text.slice(from, to)] });
    first += wanted.length - 1;
  }
  return matches;
}
