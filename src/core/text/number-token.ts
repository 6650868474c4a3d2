import { CharacterClass, classAt } from './characters';

const GROUP_SPACES = new Set([0x20, 0xa0, 0x2009, 0x202f]);
const INNER = new Set([0x2e, 0x2c, 0x3a]);
const APOSTROPHES = new Set([0x27, 0x2019]);

/**
 * Where the number that starts at an offset ends. It holds decimal points, commas and colons between digits ("1,5",
 * "17.00", "22.06.2025", "18:30"), spaces between groups of three digits ("1 550 000"), letters that follow at once
 * ("20th", "1990s", "5G") and a short ending behind a hyphen («20-го», «90-х»).
 */
export function endOfNumber(text: string, from: number): number {
  let to = endOfDigits(text, from);
  const grouped = to - from <= 3 ? endOfGroups(text, to) : to;
  to = grouped;
  while (INNER.has(text.charCodeAt(to)) && isDigit(text, to + 1)) to = endOfDigits(text, to + 1);
  if (isLetter(text, to)) return endOfLettersAndDigits(text, to);
  if (APOSTROPHES.has(text.charCodeAt(to)) && text.charAt(to + 1) === 's' && !isLetter(text, to + 2)) return to + 2;
  return endOfEnding(text, to);
}

function isDigit(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return unit >= 0x30 && unit <= 0x39;
}

function isLetter(text: string, offset: number): boolean {
  return offset < text.length && classAt(text, offset) === CharacterClass.letter;
}

function endOfDigits(text: string, from: number): number {
  let to = from;
  while (isDigit(text, to)) to++;
  return to;
}

function endOfLettersAndDigits(text: string, from: number): number {
  let to = from;
  while (isLetter(text, to) || isDigit(text, to)) to++;
  return to;
}

/** The end of all groups of three digits behind equal spaces; a fourth digit means that this was no group. */
function endOfGroups(text: string, from: number): number {
  const space = text.charCodeAt(from);
  if (!GROUP_SPACES.has(space)) return from;
  let to = from;
  while (text.charCodeAt(to) === space && endOfDigits(text, to + 1) === to + 4) to += 4;
  return to;
}

/** A hyphen with one to three lower-case Cyrillic letters: the ending of an ordinal. */
function endOfEnding(text: string, from: number): number {
  if (text.charCodeAt(from) !== 0x2d) return from;
  let to = from + 1;
  while (to < from + 5 && /^[а-яё]$/.test(text.charAt(to))) to++;
  const length = to - from - 1;
  return length >= 1 && length <= 3 && !isLetter(text, to) && text.charCodeAt(to) !== 0x2d ? to : from;
}
