import type { Language } from '../text/span';

const OWN = { ru: /\p{Script=Cyrillic}/u, en: /\p{Script=Latin}/u } as const;
const OTHER = { ru: /\p{Script=Latin}/u, en: /\p{Script=Cyrillic}/u } as const;

/** Marks of grammar and usage that dictionaries write without brackets: «_n.», «v. t.», «мн.», «разг.». */
const MARK =
  /(?:^|\s)(?:_\S+|(?:[nv]|adj|adv|prop|noun|verb|initialism|abbr|prep|conj|pron|num|int|pl|m|f|c|[1-3])(?=\s|$)|[a-zа-яё]{1,5}\.)(?=\s|$)/gi;

/**
 * The words and expressions of one language that an article gives: its text cut at commas, semicolons, line ends and
 * numbers of meanings, without remarks in brackets, phonetics between slashes and marks of grammar. Pieces that mix both
 * languages are examples and are left out.
 */
export function renderingsIn(body: string, language: Language): string[] {
  return body
    .replace(/\([^()\n]*\)|\[[^[\]\n]*\]|<[^<>\n]*>|\{[^{}\n]*\}|\/[^/\n]{1,40}\/(?=\s|$)/g, ' ')
    .split(/[,;|\n\t\u2022•=]|\s[—–-]\s|(?:^|\s)(?:\d{1,2}|[а-яa-z])[.)>](?=\s|$)|[.:!?](?=\s*\n|\s*$)/gm)
    .map((piece) => piece.replace(MARK, ' ').replace(/\s+/g, ' ').trim())
    .filter((piece) => OWN[language].test(piece) && !OTHER[language].test(piece));
}
