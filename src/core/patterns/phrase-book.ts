import type { AnalysedSegment, EnglishToken, RussianToken } from '../analysis/analysed-document';
import { findEnglish } from './english-patterns';
import { wordsOf } from './match-steps';
import { createPatternPool, type PatternPool } from './pattern-pool';
import { isPattern, parsePattern, type Pattern, type PatternFault } from './pattern';
import { rephrase } from './rephrase';

/** How a rendering is wrong: it says something else, no English writer would put it so, or it is merely stiff. */
export const PHRASE_KINDS = ['sense', 'collocation', 'style'] as const;
export type PhraseKind = (typeof PHRASE_KINDS)[number];

/** A Russian phrase with English that should not render it, and English that should. */
export interface Phrase {
  readonly russian: Pattern;
  readonly bad: readonly Pattern[];
  /** Wordings for `rephrase`, the best first; none where it depends on too much. */
  readonly better: readonly string[];
  readonly kind: PhraseKind;
  /** What its author says of it; user's phrases only. */
  readonly note?: string;
}

/** What is wrong with a line of phrases. */
export interface PhraseFault {
  /** From 1. */
  readonly line: number;
  readonly column: 'russian' | 'bad' | 'kind' | 'count';
  readonly fault: PatternFault | null;
}

/** Phrases that were read, and the lines that were not. */
export interface ReadPhrases {
  readonly phrases: readonly Phrase[];
  readonly faults: readonly PhraseFault[];
}

/**
 * Reads one phrase from its columns: Russian pattern, bad English patterns (several parted by " / "), better wordings (several
 * parted by ";"), kind. What is behind these columns is for others.
 */
export function parsePhrase(columns: readonly string[], line: number): Phrase | PhraseFault {
  const [russian = '', bad = '', better = '', kind = ''] = columns;
  const wrong = (column: PhraseFault['column'], fault: PatternFault | null = null): PhraseFault => ({
    line,
    column,
    fault,
  });
  if (columns.length < 2) return wrong('count');
  const pattern = parsePattern(russian);
  if (!isPattern(pattern)) return wrong('russian', pattern.wrong);
  const patterns: Pattern[] = [];
  for (const notation of bad.split(' / ')) {
    const one = parsePattern(notation);
    if (!isPattern(one)) return wrong('bad', one.wrong);
    patterns.push(one);
  }
  const chosen = kind === '' ? 'collocation' : PHRASE_KINDS.find((name) => name === kind);
  if (chosen === undefined) return wrong('kind');
  const wordings = better
    .split(';')
    .map((wording) => wording.trim())
    .filter(Boolean);
  return { russian: pattern, bad: patterns, better: wordings, kind: chosen };
}

/** Whether what `parsePhrase` gave is a phrase. */
export function isPhrase(parsed: Phrase | PhraseFault): parsed is Phrase {
  return 'bad' in parsed;
}

/** A phrase of the book found in a segment. */
export interface PhraseMatch<Entry extends Phrase> {
  readonly phrase: Entry;
  readonly source: readonly RussianToken[];
  readonly target: readonly EnglishToken[];
  /** What could stand in place of the target words, the best first. */
  readonly better: readonly string[];
}

/** Finds the phrases of a book in segments. */
export interface PhraseBook<Entry extends Phrase = Phrase> {
  readonly phrases: readonly Entry[];
  /** The phrases whose Russian stands in the source and whose bad English in the target, in the order of the English. */
  find(segment: Pick<AnalysedSegment, 'source' | 'target'>): readonly PhraseMatch<Entry>[];
}

/** Makes a book of phrases; a segment without any of their Russian costs one look-up for each of its words, shared in a pool. */
export function createPhraseBook<Entry extends Phrase>(
  phrases: readonly Entry[],
  pool: PatternPool = createPatternPool(),
): PhraseBook<Entry> {
  const index = pool.index(phrases.map((phrase) => [phrase.russian, phrase] as const));
  return {
    phrases,
    find({ source, target }) {
      const russian = index.find(source);
      if (russian.length === 0 || target.text === '') return [];
      const words = wordsOf(target.tokens);
      const found: PhraseMatch<Entry>[] = [];
      const used = new Set<EnglishToken>();
      for (const match of russian) {
        const { entry } = match;
        const place = entry.bad
          .flatMap((pattern) => findEnglish(words, pattern).map((english) => ({ pattern, english })))
          .find(({ english }) => !english.taken.flat().some((token) => used.has(token)));
        if (place === undefined) continue;
        const taken = words.slice(place.english.first, place.english.end).map(({ token }) => token);
        for (const token of taken) used.add(token);
        found.push({
          phrase: entry,
          source: match.tokens,
          target: taken,
          better: entry.better.map((wording) => rephrase(wording, place.pattern, place.english)),
        });
      }
      return found.sort((a, b) => (a.target[0]?.from ?? 0) - (b.target[0]?.from ?? 0));
    },
  };
}
