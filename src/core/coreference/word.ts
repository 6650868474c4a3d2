import type { RussianText, RussianToken } from '../analysis/analysed-document';
import { newPlace } from '../analysis/form-note';
import { foldRussian } from '../language/russian/fold';
import type { Parse } from '../language/russian/morphology';
import { RECENT_TEXTS, rememberRecent } from './recent';
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
  /** The parses as a noun. */
  readonly nouns: readonly Parse[];
  /** Dictionary form as a noun, folded; the form itself if it is none. */
  readonly lemma: string;
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
const ACRONYM = /^[А-ЯЁ]{2,}(-\d+)?$/;
const CLAUSE_END = /[,;:()—–.!?…-]/;

/** The tokens of a Russian text as words, in order. */
export const wordsOf = rememberRecent(RECENT_TEXTS, (text: RussianText): readonly Word[] => read(text.tokens));

function read(tokens: readonly RussianToken[]): readonly Word[] {
  const words: Word[] = [];
  let startsSentence = true;
  let clause = 0;
  let quoted = false;
  for (const token of tokens) {
    const mark = token.kind === 'punctuation' || token.kind === 'symbol';
    if (mark) {
      if (SENTENCE_END.test(token.text)) startsSentence = true;
      if (CLAUSE_END.test(token.text)) clause++;
      if (/[«“„]/.test(token.text)) quoted = true;
      else if (/[»”]/.test(token.text)) quoted = false;
      else if (token.text === '"') quoted = !quoted;
    }
    words.push(new WordInText(token, words.length, !mark && startsSentence, clause, quoted));
    if (!mark) startsSentence = false;
  }
  return words;
}

/** What holds of a word form wherever it stands. */
type FormFacts = Omit<Word, 'token' | 'index' | 'startsSentence' | 'clause' | 'quoted'>;

const FACTS = newPlace();

function factsOf(token: RussianToken): FormFacts {
  const { notes } = token.form;
  return (notes[FACTS] ??= findFacts(token)) as FormFacts;
}

function findFacts(token: RussianToken): FormFacts {
  const { kind, text, folded } = token;
  const first = text.charCodeAt(0);
  const cyrillic = kind === 'word' && isCyrillic(first);
  const capital = isCapital(first);
  const parses = cyrillic ? token.parses : [];
  const shares = sharesOf(parses);
  const nouns = parses.filter(({ partOfSpeech }) => partOfSpeech === 'noun');
  return {
    folded,
    cyrillic,
    latin: kind === 'word' && isLatin(first),
    mark: kind === 'punctuation' || kind === 'symbol',
    capital,
    acronym: cyrillic && capital && isCapital(text.charCodeAt(1)) && ACRONYM.test(text),
    preposition: cyrillic && PREPOSITIONS.has(folded),
    pronoun: cyrillic ? (RUSSIAN_PRONOUNS.get(folded) ?? null) : null,
    parses,
    nouns,
    lemma: foldRussian(nouns[0]?.lemma ?? folded),
    nounShare: shares.noun,
    adjectiveShare: shares.adjective,
    verb: likelyVerb(parses, shares.verb),
  };
}

class WordInText implements Word {
  readonly token: RussianToken;
  readonly index: number;
  readonly startsSentence: boolean;
  readonly clause: number;
  readonly quoted: boolean;
  private readonly facts: FormFacts;

  constructor(token: RussianToken, index: number, startsSentence: boolean, clause: number, quoted: boolean) {
    this.token = token;
    this.index = index;
    this.startsSentence = startsSentence;
    this.clause = clause;
    this.quoted = quoted;
    this.facts = factsOf(token);
  }

  get folded(): Word['folded'] {
    return this.facts.folded;
  }

  get cyrillic(): Word['cyrillic'] {
    return this.facts.cyrillic;
  }

  get latin(): Word['latin'] {
    return this.facts.latin;
  }

  get mark(): Word['mark'] {
    return this.facts.mark;
  }

  get capital(): Word['capital'] {
    return this.facts.capital;
  }

  get acronym(): Word['acronym'] {
    return this.facts.acronym;
  }

  get preposition(): Word['preposition'] {
    return this.facts.preposition;
  }

  get pronoun(): Word['pronoun'] {
    return this.facts.pronoun;
  }

  get parses(): Word['parses'] {
    return this.facts.parses;
  }

  get nouns(): Word['nouns'] {
    return this.facts.nouns;
  }

  get lemma(): Word['lemma'] {
    return this.facts.lemma;
  }

  get nounShare(): Word['nounShare'] {
    return this.facts.nounShare;
  }

  get adjectiveShare(): Word['adjectiveShare'] {
    return this.facts.adjectiveShare;
  }

  get verb(): Word['verb'] {
    return this.facts.verb;
  }
}

const isCyrillic = (code: number): boolean => code >= 0x401 && code <= 0x451;
const isLatin = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
/** А to Я, Ё, A to Z. */
const isCapital = (code: number): boolean =>
  (code >= 0x410 && code <= 0x42f) || code === 0x401 || (code >= 0x41 && code <= 0x5a);

interface Shares {
  readonly noun: number;
  readonly adjective: number;
  readonly verb: number;
}

function sharesOf(parses: readonly Parse[]): Shares {
  let [noun, adjective, verb] = [0, 0, 0];
  for (const { partOfSpeech, score } of parses) {
    if (partOfSpeech === 'noun') noun += score;
    else if (partOfSpeech === 'adjective' || partOfSpeech === 'participle') adjective += score;
    else if (partOfSpeech === 'verb' || partOfSpeech === 'infinitive') verb += score;
  }
  return { noun, adjective, verb };
}

function likelyVerb(parses: readonly Parse[], share: number): Parse | null {
  if (share === 0) return null;
  const verb = parses.find(({ partOfSpeech }) => partOfSpeech === 'verb' || partOfSpeech === 'infinitive');
  return verb && (verb === parses[0] || share > 0.4) ? verb : null;
}
