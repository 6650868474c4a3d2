import { byLikelihood, openDictionary, parseOf, type Dictionary } from './dictionary';
import { grammarOf } from './grammar';
import { readHyphenated } from './hyphenated';
import { createMemo } from './memo';
import type { Morphology, MorphologyFiles, Parse } from './morphology';
import { readPrefixed } from './prefixed';
import { indexSupplement, type SupplementIndex } from './supplement';
import { SUPPLEMENT, type SupplementEntry } from './supplement.lexicon';
import { readSurname } from './surnames';
import { guessAcronym, isAcronym, readWithDigits } from './acronyms';

/** Word forms kept with their readings: enough for a long document, some 15 MB at most. */
const MEMO_SIZE = 12_000;
/** How much likelier a capitalised «Орлов» is a surname than the plural of «орёл». */
const SURNAME_BOOST = 8;
/** How sure the ending of an unknown capitalised word makes a surname; the rest goes to what the ending says of other words. */
const SURNAME_SHARE = 0.6;
const SURNAME_ENDING = /(?:ов|ев|ёв|ин|ын|ск|цк)\p{Ll}{0,3}$/u;

/** Knows Russian word forms by the dictionary, the supplement before it, and rules behind it for what neither holds. */
export function createMorphology(
  files: MorphologyFiles,
  supplement: readonly SupplementEntry[] = SUPPLEMENT,
): Morphology {
  const dictionary = openDictionary(files);
  const index = indexSupplement(supplement);
  const memo = createMemo<readonly Parse[]>(MEMO_SIZE);
  const read = (word: string): readonly Parse[] => readWord(word, dictionary, index, read);
  return {
    parse(word) {
      const known = memo.get(word);
      if (known) return known;
      const parses = /[а-яё]/i.test(word) ? read(normalise(word)) : [];
      memo.set(word, parses);
      return parses;
    },
  };
}

/** Stress accents and soft hyphens taken out, й and ё in one piece. */
function normalise(word: string): string {
  if (!/[\u00ad\u0300-\u036f\u2010\u2011]/.test(word)) return word;
  return word
    .replace(/[\u2010\u2011]/g, '-')
    .normalize('NFC')
    .replace(/[\u00ad\u0300\u0301]/g, '');
}

function readWord(
  word: string,
  dictionary: Dictionary,
  supplement: SupplementIndex,
  read: (word: string) => readonly Parse[],
): readonly Parse[] {
  const own = supplement.find(word);
  if (own.length > 0) return own;
  if (/\d/.test(word)) return readWithDigits(word, read);
  const lower = word.toLowerCase();
  const capitalised = lower.charCodeAt(0) !== word.charCodeAt(0);
  const known = dictionary.find(lower);
  if (known.length > 0) return weighNames(known, lower, capitalised);
  if (lower.includes('-')) {
    const parses = readHyphenated(word, read);
    if (parses.length > 0) return parses;
  }
  if (isAcronym(word)) return guessAcronym(word);
  const guessed = readPrefixed(lower, dictionary) ?? dictionary.guess(lower);
  const surname = capitalised ? readSurname(lower) : [];
  if (surname.length > 0) {
    const certain = guessed.length === 0 || !SURNAME_ENDING.test(lower);
    return mix(surname, guessed, certain ? 1 : SURNAME_SHARE);
  }
  return guessed.length > 0 ? guessed : [parseOf(lower, grammarOf('UNKN'), 1, 'predicted')];
}

/** In small letters no word is somebody's name if it can be anything else; with a capital a surname comes first. */
function weighNames(parses: Parse[], word: string, capitalised: boolean): readonly Parse[] {
  if (!parses.some(isPersonal)) return parses;
  if (!capitalised) {
    const others = parses.filter((parse) => !isPersonal(parse));
    return others.length === 0 || others.length === parses.length ? parses : byLikelihood(others);
  }
  if (!SURNAME_ENDING.test(word)) return parses;
  return byLikelihood(
    parses.map((parse) =>
      parse.names.includes('surname') ? { ...parse, score: parse.score * SURNAME_BOOST + 0.01 } : parse,
    ),
  );
}

function isPersonal(parse: Parse): boolean {
  return parse.names.some((name) => name === 'surname' || name === 'first-name' || name === 'patronymic');
}

function mix(first: readonly Parse[], second: readonly Parse[], share: number): readonly Parse[] {
  const scaled = (parses: readonly Parse[], factor: number): Parse[] =>
    factor === 0 ? [] : byLikelihood(parses).map((parse) => ({ ...parse, score: parse.score * factor }));
  return byLikelihood([...scaled(first, share), ...scaled(second, 1 - share)]);
}
