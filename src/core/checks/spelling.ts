import type { AnalysedSegment, EnglishToken, RussianToken } from '../analysis/analysed-document';
import { FormNote } from '../analysis/form-note';
import type { FindingDraft } from '../findings/finding';
import type { EnglishWords } from '../language/english/english-words';
import { toLatin } from '../language/transliteration/to-latin';
import { soundKey, soundKeys } from '../language/transliteration/sound-key';
import type { Check } from './check';

/** Finds words that no English dictionary has: «тюбетейка» rendered as "tyubeteika", "goverment". */
export const spelling: Check = {
  meta: {
    id: 'spelling',
    category: 'fluency/spelling',
    severity: 'minor',
    scope: 'segment',
    // What the glossary knows is a wrong term, not an unknown word.
    yieldsTo: ['term-forbidden'],
    messageIds: ['unknown', 'slip', 'transliterated'],
  },
  mayFind({ document: { englishWords: words }, segment }) {
    if (words === null) return false;
    const known = knownWords(words);
    return segment.target.tokens.some((token) => !known.of(token.form, token.text));
  },
  *run({ document, segment }) {
    const words = document.englishWords;
    if (words === null) return;
    const known = knownWords(words);
    for (const token of segment.target.tokens) {
      if (token.kind !== 'word' || known.of(token.form, token.text)) continue;
      if (isInRussian(segment, token) || isNameElsewhere(segment, token) || isQuotedName(segment, token)) continue;
      yield flag(segment, token, words);
    }
  },
};

let noted: { readonly words: EnglishWords; readonly known: FormNote<boolean> } | undefined;

/** Which word forms a list knows; those that are no plain words are passed over as known. */
function knownWords(words: EnglishWords): FormNote<boolean> {
  if (noted?.words !== words)
    noted = { words, known: new FormNote((text) => !isPlain(text) || words.knows(text.replace(/’/g, "'"))) };
  return noted.known;
}

/** Shorter ones are abbreviations and units more often than slips. */
const SHORTEST = 4;
/** Of shorter unknown words too many are one slip away from something else. */
const SAFE_LENGTH = 7;
const PLAIN = /^[a-z][a-z-]*[a-z](?:['’]s|s['’])?$/;

/** A lower-case word: names, acronyms and what holds digits are spelt as their owners like. */
function isPlain(text: string): boolean {
  return text.length >= SHORTEST && PLAIN.test(text);
}

/** The Russian writes it in Latin letters too: a brand, a term, an address. */
function isInRussian({ source }: AnalysedSegment, { lower }: EnglishToken): boolean {
  return source.text.toLowerCase().includes(lower);
}

/** The same segment has it with a capital: a name that is used as a word ("Bitcoin … bitcoin"). */
function isNameElsewhere({ target }: AnalysedSegment, { lower, from }: EnglishToken): boolean {
  return target.tokens.some((other) => other.from !== from && other.lower === lower && other.text !== other.lower);
}

/** Alone in quotation marks, it is a name or spoken of as a word: the newspaper "pravda". */
function isQuotedName({ target }: AnalysedSegment, { from, to }: EnglishToken): boolean {
  return /["“«'‘]$/.test(target.text.slice(0, from)) && /^[,.]?["”»'’]/.test(target.text.slice(to));
}

function flag(segment: AnalysedSegment, token: EnglishToken, words: EnglishWords): FindingDraft {
  const { from, to, text, lower } = token;
  const origin = transliteratedFrom(segment, lower);
  if (origin !== undefined) {
    return {
      segment: segment.id,
      messageId: 'transliterated',
      data: { word: text, russian: origin.text },
      severity: 'major',
      confidence: 0.7,
      target: [{ from, to }],
      source: [{ from: origin.from, to: origin.to }],
    };
  }
  const suggestions = lower.length >= SAFE_LENGTH ? words.suggest(lower) : [];
  const [best] = suggestions;
  return {
    segment: segment.id,
    messageId: best === undefined ? 'unknown' : 'slip',
    data: { word: text, ...(best === undefined ? {} : { suggestion: best }) },
    // A word that only no list has is most often a rare one.
    severity: best === undefined ? 'neutral' : 'minor',
    confidence: best === undefined ? 0.3 : 0.6,
    target: [{ from, to }],
    source: [],
    suggestions: suggestions.map((better) => [{ from, to, text: better }]),
  };
}

/**
 * The word of the Russian that the English word only spells out in Latin letters. Loan words («пульмонолог») sound alike too,
 * so the letters have to be those of a transliteration. A word in quotes is meant as it stands.
 */
function transliteratedFrom({ source }: AnalysedSegment, english: string): RussianToken | undefined {
  const key = soundKey(english);
  if (key.replace(/^a/, '').length < 2) return undefined;
  const letters = latinStem(english);
  return source.tokens.find(
    (token, index) =>
      token.kind === 'word' &&
      token.text === token.text.toLowerCase() &&
      soundKeys(token.text).includes(key) &&
      sharedBeginning(letters, latinStem(toLatin(token.folded))) >= Math.min(letters.length, 4) - 1 &&
      sameBut(letters, latinStem(toLatin(token.folded))) &&
      !(QUOTE.test(source.tokens[index - 1]?.text ?? '') && QUOTE.test(source.tokens[index + 1]?.text ?? '')),
  );
}

const QUOTE = /^[«»"“”„]$/;

/** Latin letters without what transliterations write in several ways, and without the ending. */
function latinStem(word: string): string {
  return word
    .replace(/kh/g, 'h')
    .replace(/[''’]/g, '')
    .replace(/yo|io/g, 'e')
    .replace(/[yij]+/g, 'i')
    .replace(/(?:ami|ah|om|em|ov|im|ih|ogo|oi|ei|iu|ia|s|[aeiou])$/, '');
}

function sharedBeginning(first: string, second: string): number {
  let length = 0;
  while (length < first.length && first[length] === second[length]) length++;
  return length;
}

/** Whether the stems are the same but for their last letters. */
function sameBut(first: string, second: string): boolean {
  return sharedBeginning(first, second) >= Math.max(first.length, second.length) - 2;
}
