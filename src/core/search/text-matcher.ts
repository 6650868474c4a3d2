import { RE2JS } from 're2js';
import type { Analyser } from '../analysis/analyser';
import { fault } from '../fault';
import { failure, success, type Result } from '../result';
import type { Span } from '../text/span';
import { lemmaMatcher } from './lemma-matcher';
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
    // `matchAll` would copy the expression for every text, which takes longer than to look for it.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
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
