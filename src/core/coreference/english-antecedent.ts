import { ENGLISH_NOUNS } from './english-antecedent.lexicon';
import type { Mention } from './mention';

/** Russian letters as English cognates tend to have them, after `skeleton` has merged what the two spell differently. */
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'c',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 't',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};
const LEAST_SHARED = 5;
const LEAST_SHARE = 0.6;
const WORD = /[A-Za-z][A-Za-z-]*/g;

/**
 * What the English of the antecedent's segment calls it, with its article: "the administration", "Gazprom"; null unless
 * exactly one word there is a cognate of the noun or a known translation of it.
 */
export function englishAntecedent(mention: Mention, english: string): string | null {
  const known = ENGLISH_NOUNS.get(mention.lemma) ?? [];
  const wanted = skeleton([...mention.lemma].map((letter) => LETTERS[letter] ?? '').join(''));
  const found = new Map<string, RegExpExecArray>();
  for (const match of english.matchAll(WORD)) {
    const word = match[0].toLowerCase();
    if (isPlural(word) || !(known.includes(word) || isCognate(wanted, skeleton(word)))) continue;
    if (!found.has(word)) found.set(word, match);
  }
  const [only] = found.values();
  if (!only || found.size > 1) return null;
  const before = english.slice(0, only.index);
  const name = mention.proper && /^[A-Z]/.test(only[0]);
  if (!name) return `the ${only[0].toLowerCase()}`;
  return /\bthe $/i.test(before) ? `the ${only[0]}` : only[0];
}

function isPlural(word: string): boolean {
  return word.endsWith('s') && !/(ss|us|is)$/.test(word);
}

function isCognate(wanted: string, word: string): boolean {
  let shared = 0;
  while (shared < wanted.length && wanted[shared] === word[shared]) shared++;
  return shared >= LEAST_SHARED && shared >= LEAST_SHARE * Math.max(word.length, wanted.length);
}

/** Merges spellings that differ between the languages: c and k, y and i, double letters, ph and f. */
function skeleton(word: string): string {
  return word
    .replaceAll('ph', 'f')
    .replaceAll('th', 't')
    .replace(/ck|k|q/g, 'c')
    .replace(/[yj]/g, 'i')
    .replaceAll('w', 'v')
    .replaceAll('x', 'cs')
    .replace(/(.)\1+/g, '$1');
}
