/** One step of a pattern: words any of which may stand there, or a stretch of any words. */
export type PatternStep = WordStep | GapStep;

/** A word of the text. `lemmas` match every form of a word, `forms` only that form; both are in lower case, е for ё. */
export interface WordStep {
  readonly kind: 'word';
  readonly lemmas: readonly string[];
  readonly forms: readonly string[];
  /** May be missing. */
  readonly optional: boolean;
  /** A form that the word must have; Russian only. */
  readonly grammar?: 'noun' | 'adjective' | 'verb' | 'genitive' | 'instrumental' | 'dative';
}

/** Up to `most` words of any kind. */
export interface GapStep {
  readonly kind: 'gap';
  readonly most: number;
}

/** A sequence of steps; at least one of them is a word that must be there. */
export type Pattern = readonly PatternStep[];

/**
 * Reads the notation of patterns, words parted by spaces; gives the pattern, or a sentence part that says what is wrong with it:
 *
 * - `право` any form of the word, `=праву` this form only, `право|закон` either;
 * - `(свой)` may be missing;
 * - `..` up to two words of any kind, `..5` up to five;
 * - `@gen` any word in the genitive; `@noun`, `@adj`, `@verb`, `@inst`, `@dat` likewise; `решение@gen` restricts a word.
 *
 * In an English pattern a word matches its inflected forms by its dictionary form: `have` matches "has" and "had".
 */
export function parsePattern(notation: string): Pattern | { readonly wrong: PatternFault } {
  const steps: PatternStep[] = [];
  const parts = notation.trim().split(/\s+/).filter(Boolean);
  if (parts.length === 0) return { wrong: { code: 'empty', part: notation } };
  for (const part of parts) {
    const step = parseStep(part);
    if (step === null) return { wrong: { code: 'unclear', part } };
    steps.push(step);
  }
  const needed = steps.some(
    (step) => step.kind === 'word' && !step.optional && step.lemmas.length + step.forms.length > 0,
  );
  if (!needed) return { wrong: { code: 'all-optional', part: notation } };
  return steps;
}

/** What is wrong with a pattern: it is empty, a part cannot be read, or there is no word that must be there. */
export interface PatternFault {
  readonly code: 'empty' | 'unclear' | 'all-optional';
  readonly part: string;
}

/** Words that people take for dictionary forms, and the ones that the Russian dictionary has them under. */
const LEMMA_OF: Readonly<Record<string, string>> = {
  первый: 'один', второй: 'два', третий: 'три', четвертый: 'четыре', пятый: 'пять', шестой: 'шесть', седьмой: 'семь',
  восьмой: 'восемь', девятый: 'девять', десятый: 'десять', высший: 'высокий', лучший: 'хороший', худший: 'плохой',
  войска: 'войско', переговоры: 'переговоры',
}; // prettier-ignore

const LONGEST_GAP = 12;
const GRAMMAR: Readonly<Record<string, NonNullable<WordStep['grammar']>>> = {
  noun: 'noun',
  adj: 'adjective',
  verb: 'verb',
  gen: 'genitive',
  inst: 'instrumental',
  dat: 'dative',
};

function parseStep(part: string): PatternStep | null {
  const gap = /^\.\.(\d{0,2})$/.exec(part);
  if (gap) {
    const most = gap[1] === '' ? 2 : Number(gap[1]);
    return most >= 1 && most <= LONGEST_GAP ? { kind: 'gap', most } : null;
  }
  const inner = /^\((.+)\)$/.exec(part);
  const word = inner?.[1] ?? part;
  const [names = '', tag, rest] = word.split('@');
  const grammar = tag === undefined ? undefined : GRAMMAR[tag];
  if (rest !== undefined || (tag !== undefined && grammar === undefined)) return null;
  const lemmas: string[] = [];
  const forms: string[] = [];
  for (const name of names === '' ? [] : names.split('|')) {
    if (!/^=?[\p{L}\d][\p{L}\d'’.%-]*$/u.test(name)) return null;
    const folded = name.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'");
    if (folded.startsWith('=')) forms.push(folded.slice(1));
    else lemmas.push(LEMMA_OF[folded] ?? folded);
  }
  if (lemmas.length + forms.length === 0 && grammar === undefined) return null;
  return { kind: 'word', lemmas, forms, optional: inner !== null, ...(grammar === undefined ? {} : { grammar }) };
}

/** Whether what `parsePattern` gave is a pattern. */
export function isPattern(parsed: ReturnType<typeof parsePattern>): parsed is Pattern {
  return Array.isArray(parsed);
}
