import { CharacterClass, classAt, classOfPair, isUpperCase } from './characters';
import { endOfNumber } from './number-token';
import type { Token, TokenKind } from './token';

const FULL_STOP = 0x2e;
const APOSTROPHES = new Set([0x27, 0x2019, 0x2bc]);
const HYPHENS = new Set([0x2d, 0x2010, 0x2011]);
const ZERO_WIDTH_JOINER = 0x200d;
/** Marks that are one token when they repeat: "...", "?!", "--". */
const RUNS = [new Set([FULL_STOP]), new Set([0x21, 0x3f, 0x2026]), new Set([0x2d])];
const ADDRESS = /(?:https?:\/\/|www\.)[^\s«»"“”<>\uE000-\uF8FF]+/iy;
const ADDRESS_END = /[.,;:!?…)\]'’]+$/;
const TOP_LEVEL = /\.(?:ru|com|org|net|info|su|ua|uk|us|eu|de|fr|by|kz|tv|io|gov|edu|рф|ру)(?![\p{L}\d])/iuy;
const EMAIL = /@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/uy;
/** Words of one capital letter that end a sentence more often than they shorten a name. */
const NOT_INITIALS = new Set(['I', 'A', 'Я', 'И', 'А', 'О', 'У', 'В', 'С', 'К']);

/**
 * The tokens of a text in either language, in order: words with inner hyphens and apostrophes ("don't", «кто-нибудь»,
 * «СНВ-3»), abbreviations and initials with their full stops («т.е.», "U.S.", «С.»), numbers as `endOfNumber` has them,
 * runs of dots, single other marks; addresses of the web and tags are symbols. Every character but spaces is in one.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  scanTokens(text, (from, to, kind) => tokens.push({ from, to, text: text.slice(from, to), kind }));
  return tokens;
}

/** Names the tokens of a text in order, as `tokenize` has them, without making anything of them. */
export function scanTokens(text: string, found: (from: number, to: number, kind: TokenKind) => void): void {
  let offset = 0;
  while (offset < text.length) {
    const first = classAt(text, offset);
    if (first === CharacterClass.space) {
      offset++;
      continue;
    }
    const end = readToken(text, offset, first);
    const to = end >> 2;
    found(offset, to, KINDS[end & 3]!);
    offset = to;
  }
}

/** Where a token ends and its kind in one number: an object for each would double the cost of finding them. */
type TokenEnd = number;
const KINDS: readonly TokenKind[] = ['word', 'number', 'punctuation', 'symbol'];
const WORD = 0;
const NUMBER = 1;
const PUNCTUATION = 2;
const SYMBOL = 3;

function readToken(text: string, from: number, found: CharacterClass): TokenEnd {
  switch (found) {
    case CharacterClass.letter:
      return readWord(text, from);
    case CharacterClass.digit: {
      const to = endOfNumber(text, from);
      // "18:30-in": a time takes nothing on.
      const end = text.slice(from, to).includes(':') ? to : endOfCompound(text, to);
      return end > to ? (end << 2) | WORD : (to << 2) | NUMBER;
    }
    case CharacterClass.highSurrogate:
      return classOfPair(text, from) === CharacterClass.letter ? readWord(text, from) : readSymbol(text, from, 2);
    case CharacterClass.punctuation:
      return (endOfRun(text, from) << 2) | PUNCTUATION;
    default:
      return readSymbol(text, from, 1);
  }
}

function readWord(text: string, from: number): TokenEnd {
  const address = endOfAddress(text, from);
  if (address > from) return (address << 2) | SYMBOL;
  let to = endOfLetters(text, from);
  for (;;) {
    const unit = text.charCodeAt(to);
    if (HYPHENS.has(unit) && isLetterOrDigit(text, to + 1) && !startsAmount(text, to + 1))
      to = endOfLetters(text, to + 1);
    else if (APOSTROPHES.has(unit) && isLetter(text, to + 1)) to = endOfLetters(text, to + 1);
    else break;
  }
  if (text.charCodeAt(to) === FULL_STOP) {
    const domain = endOfDomain(text, to);
    if (domain > to) return (domain << 2) | SYMBOL;
    to = endOfAbbreviation(text, from, to);
  } else if (text.charCodeAt(to) === 0x40) {
    EMAIL.lastIndex = to;
    if (EMAIL.test(text)) return (EMAIL.lastIndex << 2) | SYMBOL;
  }
  return (to << 2) | WORD;
}

function endOfLetters(text: string, from: number): number {
  let to = from;
  for (;;) {
    const found = classAt(text, to);
    if (to >= text.length) return to;
    if (found === CharacterClass.highSurrogate) {
      if (classOfPair(text, to) !== CharacterClass.letter) return to;
      to += 2;
    } else if (found === CharacterClass.letter || found === CharacterClass.digit || found === CharacterClass.mark) to++;
    // A soft hyphen or joiner belongs to the word only when the word goes on behind it.
    else if (found === CharacterClass.format && isLetterOrDigit(text, to + 1)) to++;
    else return to;
  }
}

/** "cases-49.2%": a hyphen before a decimal or a percentage is a dash that lost its spaces. */
function startsAmount(text: string, offset: number): boolean {
  if (classAt(text, offset) !== CharacterClass.digit) return false;
  const end = endOfNumber(text, offset);
  return text.charAt(end) === '%' || /^\d+[.,]\d/.test(text.slice(offset, end));
}

function isLetter(text: string, offset: number): boolean {
  if (offset >= text.length) return false;
  const found = classAt(text, offset);
  return (
    found === CharacterClass.letter ||
    (found === CharacterClass.highSurrogate && classOfPair(text, offset) === CharacterClass.letter)
  );
}

function isLetterOrDigit(text: string, offset: number): boolean {
  return isLetter(text, offset) || (offset < text.length && classAt(text, offset) === CharacterClass.digit);
}

/** «5-летний», "18-year-old": a number that a hyphen joins to a word; `to` is the end of the number. */
function endOfCompound(text: string, to: number): number {
  let end = to;
  while (HYPHENS.has(text.charCodeAt(end)) && isLetter(text, end + 1)) end = endOfLetters(text, end + 1);
  return end;
}

/** «т.е.», "U.S.", «А.С.»: single letters with full stops; «С.» before a capital: an initial. */
function endOfAbbreviation(text: string, from: number, to: number): number {
  if (to - from !== 1) return to;
  let end = to;
  while (text.charCodeAt(end) === FULL_STOP && isLetter(text, end + 1) && text.charCodeAt(end + 2) === FULL_STOP)
    end += 2;
  if (end > to) return end + 1;
  const letter = text.charAt(from);
  if (!isUpperCase(letter)) return to;
  const next = text.charAt(to + 1);
  if (isUpperCase(next)) return to + 1;
  return /^[ \u00a0\u2009\u202f]$/.test(next) && isUpperCase(text.charAt(to + 2)) && !NOT_INITIALS.has(letter)
    ? to + 1
    : to;
}

function endOfAddress(text: string, from: number): number {
  const second = text.charCodeAt(from + 1) | 0x20;
  if (second !== 0x74 && second !== 0x77) return from;
  ADDRESS.lastIndex = from;
  const address = ADDRESS.exec(text)?.[0];
  return address === undefined ? from : from + address.replace(ADDRESS_END, '').length;
}

function endOfDomain(text: string, to: number): number {
  let end = to;
  TOP_LEVEL.lastIndex = to;
  while (TOP_LEVEL.test(text)) {
    end = TOP_LEVEL.lastIndex;
    TOP_LEVEL.lastIndex = end;
  }
  return end;
}

function endOfRun(text: string, from: number): number {
  const unit = text.charCodeAt(from);
  const run = RUNS.find((set) => set.has(unit));
  let to = from + 1;
  if (run) while (run.has(text.charCodeAt(to))) to++;
  return to;
}

/** A symbol with the marks and joined symbols that make one picture of it (emoji sequences). */
function readSymbol(text: string, from: number, width: number): TokenEnd {
  let to = from + width;
  while (to < text.length) {
    const found = classAt(text, to);
    if (found === CharacterClass.mark) to++;
    else if (text.charCodeAt(to) === ZERO_WIDTH_JOINER && classAt(text, to + 1) === CharacterClass.highSurrogate)
      to += 3;
    else break;
  }
  return (to << 2) | SYMBOL;
}
