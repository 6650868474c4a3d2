import { foldRussian } from '../language/russian/fold';
import type { Article, Dictionary } from './dictionary';
import { renderingsIn } from './renderings';

/** English words that stand in a rendering only to show its grammar ("to go", "the press") or say nothing by themselves. */
const PARTICLES: ReadonlySet<string> = new Set(
  'to a an the of in on at by for from with and or as be is it one ones oneself sb sth smb smth someone something'.split(
    ' ',
  ),
);
/** A longer rendering explains rather than translates. */
const LONGEST = 3;
/** So many renderings of one word are enough; a long article drifts from it into phrases. */
const MOST = 40;

/**
 * Makes a dictionary of articles; an article with an English headword counts the other way round. Russian expressions
 * of several words are left out, since none of their words alone means what the whole does; English ones give each of
 * their words.
 */
export function buildDictionary(articles: Iterable<Article>): Dictionary {
  const words = new Map<string, string[]>();
  const add = (russian: string, english: readonly string[]): void => {
    let known = words.get(russian);
    if (!known) words.set(russian, (known = []));
    for (const word of english) if (known.length < MOST && !known.includes(word)) known.push(word);
  };
  for (const { head, body } of articles) {
    if (/\p{Script=Cyrillic}/u.test(head)) {
      const russian = russianWord(head);
      if (russian === null) continue;
      for (const rendering of renderingsIn(body, 'en')) add(russian, englishWords(rendering));
    } else {
      const english = englishWords(head);
      if (english.length === 0) continue;
      for (const rendering of renderingsIn(body, 'ru')) {
        const russian = russianWord(rendering);
        if (russian !== null) add(russian, english);
      }
    }
  }
  for (const [russian, english] of words) if (english.length === 0) words.delete(russian);
  return words;
}

/** Several dictionaries as one, in the order given. */
export function mergeDictionaries(dictionaries: readonly Dictionary[]): Dictionary {
  const [only] = dictionaries;
  if (only !== undefined && dictionaries.length === 1) return only;
  const merged = new Map<string, readonly string[]>();
  for (const dictionary of dictionaries) {
    for (const [russian, english] of dictionary)
      merged.set(russian, [...new Set([...(merged.get(russian) ?? []), ...english])]);
  }
  return merged;
}

/** The folded word; null unless it is a single one. A hyphen is a part of it, an accent on a vowel is not. */
function russianWord(text: string): string | null {
  const folded = foldRussian(text.trim());
  return /^\p{Script=Cyrillic}[\p{Script=Cyrillic}-]+$/u.test(folded) ? folded : null;
}

/** The words of a rendering that say something; none if it is too long to be one. */
function englishWords(text: string): string[] {
  const words = text.toLowerCase().replace(/['’]s\b/g, '').match(/[a-z\u00df-\u024f]+/g) ?? []; // prettier-ignore
  const telling = words.filter((word) => word.length > 1 && !PARTICLES.has(word));
  return telling.length <= LONGEST ? telling : [];
}
