import type { RussianText, RussianToken } from '../analysis/analysed-document';
import type { Parse } from '../language/russian/morphology';
import { RUSSIAN_PRONOUNS, type PronounForm } from './russian-pronouns.lexicon';
import { wordSet } from './word-set';

/** A token of a Russian text with what its surroundings say of it. */
export interface Word {
  readonly token: RussianToken;
  readonly index: number;
  readonly folded: string;
  readonly cyrillic: boolean;
  readonly latin: boolean;
  /** Punctuation; its text is in `token.text`. */
  readonly mark: boolean;
  readonly capital: boolean;
  /** Capitals only, at least two: «МАГАТЭ», «СНВ-3». */
  readonly acronym: boolean;
  readonly startsSentence: boolean;
  /** Counts up at every mark that may part two clauses. */
  readonly clause: number;
  readonly quoted: boolean;
  readonly preposition: boolean;
  readonly pronoun: PronounForm | null;
  readonly parses: readonly Parse[];
  /** How likely the word is a noun, or an adjective or participle, 0..1. */
  readonly nounShare: number;
  readonly adjectiveShare: number;
  /** The reading as a verb or infinitive, when that is the likely one. */
  readonly verb: Parse | null;
}

const PREPOSITIONS = wordSet(`
  в во на из изо от ото до по под подо над перед при про о об обо с со у к ко за для без через между среди около после
  вокруг против кроме ради вместо благодаря согласно внутри вдоль возле мимо насчет из-за из-под вопреки
`);
const SENTENCE_END = /[.!?…]/;
const CLAUSE_END = /[,;:()—–.!?…-]/;

/** Puts ё as е and lower case, the way lexicons are written. */
export function fold(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е');
}

const memory = new WeakMap<RussianText, readonly Word[]>();

/** The tokens of a Russian text as words; remembered for as long as the text lives. */
export function wordsOf(text: RussianText): readonly Word[] {
  const known = memory.get(text);
  if (known) return known;
  const words = read(text.tokens);
  memory.set(text, words);
  return words;
}

function read(tokens: readonly RussianToken[]): readonly Word[] {
  const words: Word[] = [];
  let startsSentence = true;
  let clause = 0;
  let quoted = false;
  for (const token of tokens) {
    const first = token.text[0] ?? '';
    const mark = token.kind === 'punctuation' || token.kind === 'symbol';
    const cyrillic = token.kind === 'word' && /[А-Яа-яЁё]/.test(first);
    if (mark) {
      if (SENTENCE_END.test(token.text)) startsSentence = true;
      if (CLAUSE_END.test(token.text)) clause++;
      if (/[«“„]/.test(token.text)) quoted = true;
      else if (/[»”]/.test(token.text)) quoted = false;
      else if (token.text === '"') quoted = !quoted;
    }
    const parses = cyrillic ? token.parses : [];
    words.push({
      token,
      index: words.length,
      folded: token.folded,
      cyrillic,
      latin: token.kind === 'word' && /[A-Za-z]/.test(first),
      mark,
      capital: /^[А-ЯЁA-Z]/.test(first),
      acronym: /^[А-ЯЁ]{2,}(-\d+)?$/.test(token.text),
      startsSentence: !mark && startsSentence,
      clause,
      quoted,
      preposition: cyrillic && PREPOSITIONS.has(token.folded),
      pronoun: cyrillic ? (RUSSIAN_PRONOUNS.get(token.folded) ?? null) : null,
      parses,
      nounShare: share(parses, (parse) => parse.partOfSpeech === 'noun'),
      adjectiveShare: share(
        parses,
        (parse) => parse.partOfSpeech === 'adjective' || parse.partOfSpeech === 'participle',
      ),
      verb: likelyVerb(parses),
    });
    if (!mark) startsSentence = false;
  }
  return words;
}

function share(parses: readonly Parse[], matches: (parse: Parse) => boolean): number {
  let sum = 0;
  for (const parse of parses) if (matches(parse)) sum += parse.score;
  return sum;
}

function likelyVerb(parses: readonly Parse[]): Parse | null {
  const isVerb = (parse: Parse): boolean => parse.partOfSpeech === 'verb' || parse.partOfSpeech === 'infinitive';
  const verb = parses.find(isVerb);
  if (!verb) return null;
  return verb === parses[0] || share(parses, isVerb) > 0.4 ? verb : null;
}
