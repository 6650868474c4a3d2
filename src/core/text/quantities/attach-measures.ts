import type { Quantity } from '../../analysis/analysed-document';
import { FormNote } from '../../analysis/form-note';
import type { Language } from '../span';
import {
  CURRENCY_SIGNS,
  ENGLISH_CURRENCIES,
  ENGLISH_UNITS,
  RUSSIAN_CURRENCIES,
  RUSSIAN_UNITS,
} from './measures.lexicon';
import type { KeyedToken } from './read-quantities';

const LEXICONS = {
  ru: { units: RUSSIAN_UNITS, currencies: RUSSIAN_CURRENCIES },
  en: { units: ENGLISH_UNITS, currencies: ENGLISH_CURRENCIES },
};
/** Words between a number and its currency or unit: «5 млн американских долларов», "20 square metres" is another unit. */
const BETWEEN = /^(?:американск\p{L}+|российск\p{L}+|австралийск\p{L}+|us|u\.s\.|american|russian|of)$/u;
/** Dollars and pounds that are not those of America and Britain have no code here. */
const FOREIGN = /^(?:австралийск|канадск|австралийских|australian|canadian|egyptian|египетск)/;

/** The quantities with what they count, where the words around say it: `unit` or `currency`. */
export function attachMeasures(
  quantities: readonly Quantity[],
  tokens: readonly KeyedToken[],
  language: Language,
): Quantity[] {
  let at = 0;
  return quantities.map((quantity) => {
    while (at < tokens.length && (tokens[at]?.to ?? 0) <= quantity.from) at++;
    if (quantity.kind !== 'plain' && quantity.kind !== 'fraction') return quantity;
    let next = at;
    while (next < tokens.length && (tokens[next]?.from ?? 0) < quantity.to) next++;
    return { ...quantity, ...measureOf(tokens, at, next, language) };
  });
}

/** A unit that is glued to its number is not longer than so many letters; the token may be a line of nothing but numbers. */
const MOST_GLUED = 24;

function measureOf(
  tokens: readonly KeyedToken[],
  first: number,
  next: number,
  language: Language,
): { unit?: string; currency?: string } {
  const before = tokens[first - 1];
  const sign = CURRENCY_SIGNS.get(before?.text ?? '') ?? CURRENCY_SIGNS.get(tokens[next]?.text ?? '');
  if (sign !== undefined) return { currency: sign };
  const measures = MEASURES[language];
  // «5км», "30kg"
  const glued = /\d-?(\p{L}+)$/u.exec(tokens[next - 1]?.key.slice(-MOST_GLUED) ?? '')?.[1];
  if (glued !== undefined) {
    const { unit, currency } = measureIn(language, glued);
    if (unit !== undefined) return { unit };
    if (currency !== undefined) return { currency };
  }
  const word = tokens[next];
  if (word === undefined || FOREIGN.test(word.key)) return NO_MEASURE;
  const isBetween = BETWEEN.test(word.key);
  const behind = isBetween ? tokens[next + 1] : word;
  if (behind === undefined) return NO_MEASURE;
  const { unit, currency } = measures.of(behind.form, behind.key);
  if (currency !== undefined) return { currency };
  return unit === undefined || isBetween ? NO_MEASURE : { unit };
}

interface Measure {
  readonly unit?: string | undefined;
  readonly currency?: string | undefined;
}

const NO_MEASURE = {};
const MEASURES = {
  ru: new FormNote((key) => measureIn('ru', key)),
  en: new FormNote((key) => measureIn('en', key)),
};

function measureIn(language: Language, key: string): Measure {
  const find = (patterns: typeof RUSSIAN_UNITS): string | undefined =>
    patterns.find(([pattern]) => pattern.test(key))?.[1];
  const { units, currencies } = LEXICONS[language];
  return { unit: find(units), currency: find(currencies) };
}
