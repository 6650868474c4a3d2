import type { Token } from '../text/token';
import type { Pattern, PatternStep, WordStep } from './pattern';

/** A word of a text as patterns see it: its place, and whether something parts it from the word before. */
export interface Word<SomeToken extends Token> {
  readonly token: SomeToken;
  /** A mark that ends a clause stands before it (a full stop, a colon, a bracket, a dash between spaces …). */
  readonly apart: boolean;
}

/** The words and numbers of a text, without its marks. */
export function wordsOf<SomeToken extends Token>(tokens: readonly SomeToken[]): Word<SomeToken>[] {
  const words: Word<SomeToken>[] = [];
  let apart = false;
  for (const token of tokens) {
    if (token.kind === 'word' || token.kind === 'number') {
      words.push({ token, apart });
      apart = false;
    } else if (/^[.!?…;:()—–]/.test(token.text)) apart = true;
  }
  return words;
}

/** Where a pattern was found: the words that its steps took, in order; null for a step that took none. */
export interface Match<SomeToken extends Token> {
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
  /** For each step the words that it took. */
  readonly taken: readonly (readonly SomeToken[])[];
}

/** Whether a word of the text may stand for a step. */
export type Fits<SomeToken extends Token> = (token: SomeToken, step: WordStep) => boolean;

/**
 * Matches a pattern at word `first`; the shortest stretches for gaps are tried first. A match never goes over the end of a clause.
 * Gives null where it does not fit. The work is bounded by words times steps, whatever a user writes: a gap or an optional word
 * that led nowhere at a place is not tried there again.
 */
export function matchAt<SomeToken extends Token>(
  words: readonly Word<SomeToken>[],
  first: number,
  pattern: Pattern,
  fits: Fits<SomeToken>,
): Match<SomeToken> | null {
  const taken: (readonly SomeToken[])[] = [];
  /** Where branching steps failed: what is before them has no say in it. Made only when needed, since most fail at their first word. */
  let dead: Set<number> | undefined;
  const placeOf = (at: number, index: number): number => at * pattern.length + index;
  const fail = (at: number, index: number): -1 => {
    (dead ??= new Set()).add(placeOf(at, index));
    return -1;
  };
  const go = (at: number, index: number): number => {
    const step = pattern[index];
    if (step === undefined) return at;
    if (dead?.has(placeOf(at, index)) === true) return -1;
    if (step.kind === 'gap') {
      for (let length = 0; length <= step.most; length++) {
        if (length > 0 && !isOpen(words, first, at + length - 1)) break;
        taken[index] = words.slice(at, at + length).map(({ token }) => token);
        const end = go(at + length, index + 1);
        if (end >= 0) return end;
      }
      return fail(at, index);
    }
    const word = words[at];
    if (word !== undefined && isOpen(words, first, at) && fits(word.token, step)) {
      taken[index] = [word.token];
      const end = go(at + 1, index + 1);
      if (end >= 0) return end;
    }
    if (!step.optional) return -1;
    taken[index] = [];
    const end = go(at, index + 1);
    return end < 0 ? fail(at, index) : end;
  };
  const end = go(first, 0);
  return end < 0 ? null : { first, end, taken: pattern.map((_, index) => taken[index] ?? []) };
}

/** Whether a match that began at `first` may take the word at `at`. */
function isOpen<SomeToken extends Token>(words: readonly Word<SomeToken>[], first: number, at: number): boolean {
  const word = words[at];
  return word !== undefined && (at === first || !word.apart);
}

/** How many words before its step `index` a pattern may begin. */
export function reachBefore(pattern: Pattern, index: number): number {
  return pattern.slice(0, index).reduce((sum, step) => sum + mostWords(step), 0);
}

function mostWords(step: PatternStep): number {
  return step.kind === 'gap' ? step.most : 1;
}
