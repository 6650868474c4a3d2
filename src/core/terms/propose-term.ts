import type { EnglishText, RussianText, RussianToken } from '../analysis/analysed-document';
import type { Gender, Parse } from '../language/russian/morphology';
import { overlaps, type Span } from '../text/span';

/**
 * The dictionary form of words that stand in a sentence, as a glossary names them: «контрольного пакета» →
 * «контрольный пакет», «стратегической стабильностью» → «стратегическая стабильность». The adjectives before the first noun
 * agree with it; what stands behind it stays as it is («министерству обороны» → «министерство обороны»). Empty where the
 * span has no word.
 */
export function russianTermIn({ tokens }: RussianText, span: Span): string {
  const words = tokens.filter((token) => overlaps(token, span) && (token.kind === 'word' || token.kind === 'number'));
  const head = words.findIndex(({ reading }) => reading?.partOfSpeech === 'noun');
  const [only] = words;
  if (head < 0) return words.length === 1 && only ? lemmaOf(only) : words.map(({ text }) => text).join(' ');
  const noun = words[head]?.reading;
  const isGoverned = words.slice(0, head).some(({ reading }) => reading?.partOfSpeech === 'preposition');
  return words
    .map((word, index) => {
      if (index > head || isGoverned || !noun) return word.text;
      return index === head ? lemmaOf(word) : agreeing(word, noun);
    })
    .join(' ');
}

/** English words of a span as a glossary writes a form: without an article before them, marks around them, or a possessive ending. */
export function englishTermIn({ tokens, text }: EnglishText, span: Span): string {
  const words = tokens.filter((token) => overlaps(token, span) && (token.kind === 'word' || token.kind === 'number'));
  if (words.length > 1 && ARTICLES.has(words[0]?.lower ?? '')) words.shift();
  const from = words[0]?.from ?? 0;
  const to = words.at(-1)?.to ?? 0;
  return text
    .slice(from, to)
    .replace(/['’]s?$/, '')
    .replace(/\s+/g, ' ');
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

function lemmaOf({ text, reading }: RussianToken): string {
  // «МИДа» is «МИД» with the ending of its case.
  if (/^\p{Lu}{2}/u.test(text)) return text.replace(/\p{Ll}+$/u, '');
  if (reading === null || reading.indeclinable) return text;
  const { lemma } = reading;
  return reading.names.length > 0 && /^\p{Lu}/u.test(text) ? lemma.charAt(0).toUpperCase() + lemma.slice(1) : lemma;
}

function agreeing(word: RussianToken, noun: Parse): string {
  const { reading } = word;
  const isAdjective = reading?.partOfSpeech === 'adjective' || reading?.partOfSpeech === 'participle';
  if (reading === null || !isAdjective || reading.pronominal) return lemmaOf(word);
  const [, stem, ending] = ADJECTIVE.exec(reading.lemma) ?? [];
  if (stem === undefined || ending === undefined) return reading.lemma;
  if (noun.pluralOnly) return stem + (isSoft(stem, ending) || HUSHING_OR_BACK.test(stem) ? 'ие' : 'ые');
  return stem + ENDINGS[genderOf(noun)](stem, ending);
}

const ADJECTIVE = /^(.+)(ый|ий|ой)$/;
/** After these letters «ий» is only spelling: «стратегический», «общий». */
const HUSHING_OR_BACK = /[гкхжчшщ]$/;
const HUSHING = /[жчшщ]$/;

function isSoft(stem: string, ending: string): boolean {
  return ending === 'ий' && !HUSHING_OR_BACK.test(stem);
}

const ENDINGS: Readonly<Record<'masculine' | 'feminine' | 'neuter', (stem: string, ending: string) => string>> = {
  masculine: (_, ending) => ending,
  feminine: (stem, ending) => (isSoft(stem, ending) ? 'яя' : 'ая'),
  neuter: (stem, ending) => {
    const isStressed = ending === 'ой';
    return isSoft(stem, ending) || (HUSHING.test(stem) && !isStressed) ? 'ее' : 'ое';
  },
};

function genderOf({ gender }: { readonly gender: Gender | null }): 'masculine' | 'feminine' | 'neuter' {
  return gender === 'feminine' || gender === 'neuter' ? gender : 'masculine';
}
