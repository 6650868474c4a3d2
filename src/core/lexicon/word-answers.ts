import type { EnglishText, RussianText, RussianToken } from '../analysis/analysed-document';
import type { Dictionary } from '../dictionaries/dictionary';
import { englishBases } from '../language/english/english-bases';
import { foldRussian } from '../language/russian/fold';
import type { Parse, PartOfSpeech } from '../language/russian/morphology';
import { soundKeys } from '../language/transliteration/sound-key';
import { coreLexicon, SHORTEST_BEGINNING } from './core-lexicon';

const CONTENT: ReadonlySet<PartOfSpeech> = new Set([
  'noun',
  'verb',
  'infinitive',
  'adjective',
  'short-adjective',
  'comparative',
  'participle',
  'short-participle',
  'converb',
  'adverb',
]);
/** Words that English leaves out, or says by grammar. */
const LIGHT: ReadonlySet<string> = new Set(
  `быть являться мочь смочь стать становиться иметь иметься год раз слово образ дело время число место часть сторона случай
   весь один свой этот тот такой который сам самый другой каждый любой многий первый мой твой наш ваш его ее их уже еще даже
   только лишь же ли бы вот так как очень более менее больше меньше всего там тут здесь тогда потом поэтому потому также тоже
   мес деньга рубль тысяча миллион миллиард процент доллар евро следовать находиться оказаться словно впрочем однако
   данный общий целое ряд некоторый несколько много мало дать давать сделать делать говорить сказать`
    .trim()
    .split(/\s+/),
);
/** Other readings of a word form count when they are at least so likely. */
const LIKELY = 0.05;
/** Sounds that a word of common origin must share with the English. */
export const SHARED_SOUNDS = 3;

/** The words of a Russian text that a dictionary knows, and those of them that nothing in the English seems to answer. */
export interface WordAnswers {
  readonly known: number;
  readonly unanswered: readonly RussianToken[];
}

/** Looks for an answer to every content word but names, by the dictionary, by our common words and by sound. */
export function answerWords(source: RussianText, target: EnglishText, dictionary: Dictionary): WordAnswers {
  const english = indexWords(target);
  const core = coreLexicon();
  const unanswered: RussianToken[] = [];
  let known = 0;
  for (const token of source.tokens) {
    const { reading } = token;
    if (token.kind !== 'word' || reading === null || !isContent(reading)) continue;
    const lemmas = lemmasOf(token);
    if (lemmas.some((lemma) => LIGHT.has(lemma))) continue;
    const words = lemmas.flatMap((lemma) => dictionary.get(lemma) ?? []);
    const beginnings = lemmas.flatMap((lemma) => core.get(lemma) ?? []);
    if (words.length + beginnings.length === 0) continue;
    known++;
    const isAnswered =
      words.some((word) => english.has(word) || english.beginsWith(word)) ||
      beginnings.some((beginning) => english.has(beginning) || english.beginsWith(beginning)) ||
      soundKeys(token.text).some((key) => key.length > SHARED_SOUNDS && english.sounds.has(key));
    if (!isAnswered) unanswered.push(token);
  }
  return { known, unanswered };
}

function isContent({ partOfSpeech, pronominal, names }: Parse): boolean {
  return CONTENT.has(partOfSpeech) && !pronominal && names.length === 0;
}

/** The words to look a Russian word up by: as it stands, by the reading that fits its sentence, and by others that are likely. */
export function lemmasOf({ folded, parses, reading }: RussianToken): readonly string[] {
  const likely = parses.filter(({ score }) => score >= LIKELY).map(({ lemma }) => foldRussian(lemma));
  return [...new Set([folded, ...(reading === null ? [] : [foldRussian(reading.lemma)]), ...likely])];
}

interface WordIndex {
  has(word: string): boolean;
  /** Whether a word begins with one of at least four letters. */
  beginsWith(beginning: string): boolean;
  readonly sounds: ReadonlySet<string>;
}

function indexWords({ tokens }: EnglishText): WordIndex {
  const bases = new Set<string>();
  const lower: string[] = [];
  const sounds = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    for (const part of token.lower.split(/[-']/)) {
      lower.push(part);
      bases.add(part);
      for (const base of englishBases(part)) bases.add(base);
    }
    for (const key of soundKeys(token.text)) sounds.add(key);
  }
  return {
    has: (word) => bases.has(word),
    beginsWith: (beginning) => {
      if (beginning.length < SHORTEST_BEGINNING) return false;
      const stem = beginning.length > SHORTEST_BEGINNING ? beginning.replace(/[ey]$/, '') : beginning;
      return lower.some((word) => word.startsWith(stem));
    },
    sounds,
  };
}
